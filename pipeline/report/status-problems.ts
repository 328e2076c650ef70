/** Problems → a table of how many each rule has found, and the places of each, folded away. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Problem } from '../problem.ts'
import { placeOf, placeText } from './place.ts'

/** More are counted, not listed: the page is for an overview. */
const mostPlaces = 100

export function problemTables(problems: readonly Problem[]): Element[] {
  if (problems.length === 0) return [h('p', 'None.')]
  const byRule = [...Map.groupBy(problems, ({ ruleId }) => ruleId)].sort(
    ([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1),
  )
  return byRule.map(([rule, found]) => ruleDetails(rule, found))
}

function ruleDetails(rule: string, found: readonly Problem[]): Element {
  const shown = found.slice(0, mostPlaces)
  const rest = found.length - shown.length
  return h('details', [
    h('summary', [h('code', rule), ` ${found.length} `, h('small', severities(found))]),
    h('ul', shown.map(problemItem)),
    rest === 0 ? undefined : h('p', `… and ${rest} more`),
  ])
}

function severities(found: readonly Problem[]): string {
  return [...new Set(found.map(({ severity }) => severity))].sort().join(', ')
}

function problemItem(found: Problem): Element {
  const place = placeText(placeOf(found))
  return h('li', [h('code', place), ' ', h('span', { dir: 'auto' }, found.reason)])
}
