/**
 * `explain [rule]`: prints a rule's page of docs/rules.md; without a rule, every rule in one line. Needs
 * no publication. Throws a `UsageError` that names the nearest rule for one that is not there.
 */
import { closest, distance } from 'fastest-levenshtein'
import { rulePageText, rulesList } from '../report/rule-page-text.ts'
import { readRulePages } from '../rule-pages.ts'
import { UsageError } from '../usage-error.ts'
import { exit, type Terminal } from './terminal.ts'

export function runExplain(rule: string | undefined, { stdout }: Terminal): number {
  const pages = readRulePages()
  if (rule === undefined) {
    stdout.write(rulesList(pages, stdout.useColor))
    return exit.fine
  }
  const page = pages.find(({ id }) => id === rule)
  if (page === undefined)
    throw new UsageError(
      describeUnknown(
        rule,
        pages.map(({ id }) => id),
      ),
    )
  stdout.write(rulePageText(page, stdout.useColor))
  return exit.fine
}

/** The nearest rule by edit distance, if a good half of it agrees. */
function describeUnknown(rule: string, ids: readonly string[]): string {
  const nearest = closest(rule, ids)
  const isNear = distance(rule, nearest) * 2 <= rule.length
  const name = `There is no rule \`${rule}\``
  return isNear
    ? `${name}, did you mean \`${nearest}\`?`
    : `${name}; \`tarjuma explain\` lists them all, the nearest is \`${nearest}\``
}
