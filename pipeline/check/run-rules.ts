/**
 * Rules × subjects → problems, rule by rule in their order.
 *
 * Law: a rule's severity comes from the config, else from the rule, an article's own problems being
 * those of the source locale; all problems of a draft are information. A rule that throws is an error of its own (`broken-rule`), and costs no other its report.
 * A rule is asked about a text only where the text has what the rule concerns.
 */
import type { Settings } from '../config.ts'
import { areHotPathsOn } from '../hot-paths.ts'
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
import { noTraits } from './trait-bits.ts'
import { areMet, type Needs, needsOf, type Traits, unionOf } from './traits.ts'
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

const ofNone: Traits = { target: noTraits, source: noTraits }

/** A rule, and what it needs of the texts of one locale. */
interface Bound {
  readonly rule: Rule
  readonly needs: Needs
}

export function createRunner(rules: readonly Rule[], settings: Settings): Runner {
  const editionRules = rules.filter(({ edition, unit }) => (edition ?? unit) !== undefined)
  const textRules = rules.filter(({ translation }) => translation !== undefined)
  const bound = new Map<string, { readonly ofEditions: Bound[]; readonly ofTexts: Bound[] }>()

  function boundTo(locale: Locale) {
    const known = bound.get(locale.tag)
    if (known !== undefined) return known
    const bind = (rule: Rule): Bound => {
      try {
        const concerns = rule.concerns?.(locale, settings)
        return { rule, needs: areHotPathsOn ? needsOf(concerns) : undefined }
      } catch (error) {
        return { rule: breakingOff(rule, error), needs: undefined }
      }
    }
    const made = { ofEditions: editionRules.map(bind), ofTexts: textRules.map(bind) }
    bound.set(locale.tag, made)
    return made
  }

  /**
   * Takes what rules find, one rule and one text after the other, so that none needs an object of its own.
   *
   * @param file The text of the file in which the texts stand.
   */
  function createTray(context: Context, file = '') {
    const problems: Problem[] = []
    let rule: Rule | undefined
    let text: PlacedTranslation | undefined
    const report: Add = (finding, args) => {
      const found = rule && problemOf(rule, finding, args, context)
      if (found !== undefined) problems.push(found)
    }
    const reportInText: TextReport<ProblemKind> = ({ at, edits, severity }, args) => {
      if (text === undefined) return
      const { cause, key, place } = text
      const where = at === undefined ? place : placeInString(file, place, at)
      const weight = severity === undefined ? {} : { severity }
      report({ place: where, cause, key, edits, ...weight }, args)
    }
    return {
      problems,
      report,
      reportInText,
      /** What is reported from now on is this rule's. */
      turnTo(next: Rule): void {
        rule = next
      },
      /** What is reported in a text from now on stands in this one. */
      turnToText(next: PlacedTranslation): void {
        text = next
      },
      /** The rule has thrown: what it has found so far stays. */
      breakOff(error: unknown): void {
        if (rule !== undefined) problems.push(brokenRule(rule.id, error, context))
      },
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
      const tray = createTray(context)
      for (const rule of some) {
        tray.turnTo(rule)
        try {
          look(rule, tray.report)
        } catch (error) {
          tray.breakOff(error)
        }
      }
      return tray.problems
    },
    runOnEdition(edition, placed, context) {
      const tray = createTray(context)
      const all = traitsOfAll(placed)
      for (const { rule, needs } of boundTo(edition.locale).ofEditions) {
        tray.turnTo(rule)
        try {
          rule.edition?.(edition, tray.report)
          if (rule.unit === undefined || !areMet(needs, all)) continue
          let index = 0
          for (const unit of edition.units) {
            if (areMet(needs, placed[index++] ?? ofNone))
              rule.unit(unit, edition, tray.report, settings)
          }
        } catch (error) {
          tray.breakOff(error)
        }
      }
      return tray.problems
    },
    runOnTexts(placed, locale, text, context) {
      const tray = createTray(context, text)
      const all = traitsOfAll(placed)
      for (const { rule, needs } of boundTo(locale).ofTexts) {
        if (rule.translation === undefined || !areMet(needs, all)) continue
        tray.turnTo(rule)
        try {
          for (const one of placed) {
            if (!areMet(needs, one)) continue
            tray.turnToText(one)
            rule.translation(one.translation(), tray.reportInText, settings)
          }
        } catch (error) {
          tray.breakOff(error)
        }
      }
      return tray.problems
    },
  }
}

/** What at least one of the texts has: a rule that needs something else is asked about none. */
function traitsOfAll(placed: readonly (PlacedTranslation | undefined)[]): Traits {
  let [target, source] = [noTraits, noTraits]
  for (const one of placed) {
    if (one === undefined) continue
    target = unionOf(target, one.target)
    source = unionOf(source, one.source)
  }
  return { target, source }
}

/** The rule, if it cannot say what it concerns: it breaks off at the first text. */
function breakingOff(rule: Rule, error: unknown): Rule {
  const fail = () => {
    throw error
  }
  return {
    ...rule,
    ...(rule.unit && { unit: fail }),
    ...(rule.translation && { translation: fail }),
  }
}

/** A defect of a rule. An error whatever the config says and also of a draft, since nothing was checked. */
function brokenRule(rule: string, error: unknown, { file, locale }: Context): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const place: Place = { file }
  return problem('broken-rule', { rule, reason }, { place, locale, severity: 'error' })
}
