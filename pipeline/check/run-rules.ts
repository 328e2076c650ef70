/**
 * Rules × subjects → problems, rule by rule in their order.
 *
 * Law: a rule's severity comes from the config, else from the rule, an article's own problems being
 * those of the source locale; all problems of a draft are information. A rule that throws is an error of its own (`broken-rule`), and costs no other its report.
 * A rule is asked about a text only where the text has what the rule concerns.
 */
import type { Settings } from '../config.ts'
import type { Edition, Locale, Place, Policy, Severity } from '../model.ts'
import {
  type Edit,
  type Problem,
  type ProblemArguments,
  type ProblemKind,
  problem,
} from '../problem.ts'
import type { Finding, Report, Rule, TextReport } from '../rule.ts'
import { placeInString } from './in-string.ts'
import { areMet, type Needs, needsOf, type Traits } from './traits.ts'
import type { PlacedTranslation } from './translation.ts'

/** What the runner knows of a subject, beside the subject: its locale, its file, whether it is a draft's. */
export interface Context {
  readonly locale?: string | undefined
  readonly policy: Policy
  readonly file: string
}

/** A finding with what mends it, as far as that is sure. */
type Found = Finding & { readonly key?: string; readonly edits?: readonly Edit[] | undefined }
type Add = (finding: Found, args: ProblemArguments[ProblemKind]) => void
type Look = (rule: Rule, report: Report<ProblemKind>) => void

export interface Runner {
  run(rules: readonly Rule[], context: Context, look: Look): Problem[]
  /**
   * Looks at an edition and its units.
   *
   * @param placed The translation of each unit, in their order.
   */
  runOnEdition(
    edition: Edition,
    placed: readonly (PlacedTranslation | undefined)[],
    context: Context,
  ): Problem[]
  /** @param text That of the file in which the translations stand. */
  runOnTexts(
    placed: readonly PlacedTranslation[],
    locale: Locale,
    text: string,
    context: Context,
  ): Problem[]
}

const noTraits: Traits = { target: 0, source: 0 }

export function createRunner(rules: readonly Rule[], settings: Settings): Runner {
  const editionRules = rules.filter(({ edition, unit }) => (edition ?? unit) !== undefined)
  const textRules = rules.filter(({ translation }) => translation !== undefined)
  const needsByRule = new Map(rules.map((rule) => [rule, new Map<string, Needs>()]))

  /** What a rule concerns in one locale, found out once. */
  function needsIn(locale: Locale, rule: Rule): Needs {
    const byTag = needsByRule.get(rule)
    if (byTag?.has(locale.tag) === true) return byTag.get(locale.tag)
    const needs = needsOf(rule.concerns?.(locale, settings))
    byTag?.set(locale.tag, needs)
    return needs
  }

  /** Adds what one rule finds; where it throws, what it has found so far and that it did. */
  function attempt(
    problems: Problem[],
    rule: Rule,
    context: Context,
    look: (report: Add) => void,
  ): void {
    try {
      look((finding, args) => {
        const found = problemOf(rule, finding, args, context)
        if (found !== undefined) problems.push(found)
      })
    } catch (error) {
      problems.push(brokenRule(rule.id, error, context))
    }
  }

  function problemOf(
    rule: Rule,
    finding: Found,
    args: ProblemArguments[ProblemKind],
    context: Context,
  ): Problem | undefined {
    const { place, cause, locale = context.locale, key, edits } = finding
    const policy =
      finding.policy ??
      (finding.locale === undefined ? context.policy : settings.policy(finding.locale, '*'))
    const severity = severityOf(rule, finding, { locale, policy })
    if (severity === 'off') return undefined
    const fix = key === undefined || edits === undefined ? undefined : { key, edits }
    return problem(rule.id, args, { place, cause, severity, locale, fix })
  }

  function severityOf(
    rule: Rule,
    finding: Finding,
    { locale, policy }: Omit<Context, 'file'>,
  ): Severity | 'off' {
    const configured = settings.severity(rule.id, locale ?? settings.source.tag)
    const severity = configured ?? finding.severity ?? rule.severity
    return policy === 'draft' && severity !== 'off' ? 'info' : severity
  }

  return {
    run(some, context, look) {
      const problems: Problem[] = []
      for (const rule of some) attempt(problems, rule, context, (report) => look(rule, report))
      return problems
    },
    runOnEdition(edition, placed, context) {
      const problems: Problem[] = []
      for (const rule of editionRules)
        attempt(problems, rule, context, (report) => {
          rule.edition?.(edition, report)
          if (rule.unit === undefined) return
          const needs = needsIn(edition.locale, rule)
          let index = 0
          for (const unit of edition.units) {
            if (areMet(needs, placed[index++]?.traits ?? noTraits))
              rule.unit(unit, edition, report, settings)
          }
        })
      return problems
    },
    runOnTexts(placed, locale, text, context) {
      const problems: Problem[] = []
      for (const rule of textRules)
        attempt(problems, rule, context, (report) => {
          const needs = needsIn(locale, rule)
          for (const one of placed) {
            if (areMet(needs, one.traits))
              rule.translation?.(one.translation, reportIn(one, text, report), settings)
          }
        })
      return problems
    },
  }
}

/** Places what is found in a string in its file. */
function reportIn(
  { translation, place, cause }: PlacedTranslation,
  text: string,
  report: Add,
): TextReport<ProblemKind> {
  return ({ at, edits, severity }, args) => {
    const where = at === undefined ? place : placeInString(text, place, at)
    const weight = severity === undefined ? {} : { severity }
    report({ place: where, cause, key: translation.key, edits, ...weight }, args)
  }
}

/** A defect of a rule. An error whatever the config says and also of a draft, since nothing was checked. */
function brokenRule(rule: string, error: unknown, { file, locale }: Context): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const place: Place = { file }
  return problem('broken-rule', { rule, reason }, { place, locale, severity: 'error' })
}
