/**
 * What rules find → problems.
 *
 * Law: a rule's severity comes from the config, else from the rule, an article's own problems being
 * those of the source locale; all problems of a draft are information. A rule that throws is an error of
 * its own (`broken-rule`).
 */
import type { Settings } from '../config.ts'
import type { Place, Policy, Severity } from '../model.ts'
import {
  type Edit,
  type Problem,
  type ProblemArguments,
  type ProblemKind,
  problem,
} from '../problem.ts'
import type { Finding, Rule, TextReport } from '../rule.ts'
import { placeInString } from './in-string.ts'
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
/**
 * Takes what rules find, one rule and one text after the other, so that none needs an object of its own.
 *
 * @param file The text of the file in which the texts stand.
 */
export function createTray(context: Context, settings: Settings, file = '') {
  const problems: Problem[] = []
  let rule: Rule | undefined
  let text: PlacedTranslation | undefined
  const report: Add = (finding, args) => {
    const found = rule && problemOf(rule, finding, args, { context, settings })
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
  { context, settings }: { readonly context: Context; readonly settings: Settings },
): Problem | undefined {
  const { place, cause, locale = context.locale, key, edits } = finding
  const policy =
    finding.policy ??
    (finding.locale === undefined ? context.policy : settings.policy(finding.locale, '*'))
  const severity = severityOf(rule, finding, { locale, policy }, settings)
  if (severity === 'off') return undefined
  const fix = key === undefined || edits === undefined ? undefined : { key, edits }
  return problem(rule.id, args, { place, cause, severity, locale, fix })
}

function severityOf(
  rule: Rule,
  finding: Finding,
  { locale, policy }: Omit<Context, 'file'>,
  settings: Settings,
): Severity | 'off' {
  const configured = settings.severity(rule.id, locale ?? settings.source.tag)
  const severity = configured ?? finding.severity ?? rule.severity
  return policy === 'draft' && severity !== 'off' ? 'info' : severity
}

/** A defect of a rule. An error whatever the config says and also of a draft, since nothing was checked. */
function brokenRule(rule: string, error: unknown, { file, locale }: Context): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const place: Place = { file }
  return problem('broken-rule', { rule, reason }, { place, locale, severity: 'error' })
}
