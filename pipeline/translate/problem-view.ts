/**
 * A problem → the same in the desk's language. `problem.ts` words it in English; here are the words
 * for translators, for the kinds that concern a segment. Any other kind stays English and says so.
 */
import type { Problem } from '../problem.ts'
import { listed, placeholdersOf } from './problem-placeholders.ts'
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
  return { ...rest, reason: parts.join(' '), note }
}

/** A kind with several faults has a sentence for each: `problem-<kind>-<fault>`. */
function reasonsOf({ arguments: args, ruleId }: Problem, words: Words): string[] {
  const name = `problem-${ruleId}`
  const say = (key: string, values: object) =>
    words.has(key) ? [words.say(key, placeholdersOf(values, words))] : []
  const sides = (lists: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(lists).flatMap(([side, values]) =>
      values.length === 0 || !words.has(`${name}-${side}`)
        ? []
        : words.say(`${name}-${side}`, { list: listed(values) }),
    )
  if ('missing' in args) return sides({ missing: args.missing, extra: args.extra })
  if ('copied' in args) return sides({ copied: args.copied, lost: args.lost })
  if ('faults' in args)
    return args.faults.flatMap((fault) => {
      const isReplaced = fault.kind === 'avoid' && fault.use.length > 0
      return say(`${name}-${isReplaced ? 'instead' : fault.kind}`, fault)
    })
  if ('escaped' in args && args.escaped !== undefined) return say(`${name}-escaped`, args)
  if ('least' in args && args.least === 0) return say(`${name}-most`, args)
  return say(name, args)
}
