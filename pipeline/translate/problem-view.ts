/**
 * A problem → the same in the desk's language. `problems/` words it in English; here are the words
 * for translators, for the kinds that concern a segment. Any other kind stays English and says so.
 */
import type { Problem } from '../problem.ts'
import { placeholdersOf } from './problem-placeholders.ts'
import { listTexts } from './show-text.ts'
import type { ProblemView } from './view.ts'
import type { Words } from './words.ts'

export function viewProblem(found: Problem, words: Words): ProblemView {
  const { ruleId, severity, file, line } = found
  const place = line === undefined ? (file ?? '') : `${file}:${line}`
  const rest = { rule: ruleId, severity, place }
  const parts = reasonsOf(found, words)
  if (parts.length === 0)
    return { ...rest, reason: found.reason, note: found.note ?? '', lang: 'en' }
  const note = words.has(`mend-${ruleId}`) ? words.say(`mend-${ruleId}`) : ''
  return { ...rest, reason: parts.join(' — '), note }
}

/** What has several faults, or several forms, has a sentence for each: `problem-<kind>-<form>`. */
function reasonsOf({ arguments: args, ruleId }: Problem, words: Words): string[] {
  const name = `problem-${ruleId}`
  const say = (key: string, values: Parameters<typeof placeholdersOf>[0] = args) =>
    words.has(key) ? [words.say(key, placeholdersOf(values, words))] : []
  const sayEach = (lists: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(lists)
      .filter(([form, list]) => list.length > 0 && words.has(`${name}-${form}`))
      .map(([form, list]) => words.say(`${name}-${form}`, { list: listTexts(list) }))
  if ('missing' in args) return sayEach({ missing: args.missing, extra: args.extra })
  if ('copied' in args) return sayEach({ copied: args.copied, lost: args.lost })
  if ('faults' in args)
    return args.faults.flatMap((fault) => {
      const isReplaced = fault.kind === 'avoid' && fault.use.length > 0
      return say(`${name}-${isReplaced ? 'instead' : fault.kind}`, fault)
    })
  if ('escaped' in args && args.escaped !== undefined) return say(`${name}-escaped`)
  if ('least' in args && args.least === 0) return say(`${name}-most`)
  return say(name)
}
