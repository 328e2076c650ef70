/**
 * `explain [rule]`: prints a rule's page of docs/rules.md; without a rule, every rule in one line. Needs
 * no publication. Throws a `UsageError` that names the nearest rule for one that is not there.
 */
import { closest } from 'fastest-levenshtein'
import { nearestTo } from '../nearest.ts'
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

/** Names the rule that was probably meant, or at least the nearest. */
function describeUnknown(rule: string, ids: readonly string[]): string {
  const meant = nearestTo(rule, ids)
  const name = `There is no rule \`${rule}\``
  return meant === undefined
    ? `${name}; \`tarjuma explain\` lists them all, the nearest is \`${closest(rule, ids)}\``
    : `${name}, did you mean \`${meant}\`?`
}
