/**
 * A problem → the same in the desk's language. `problem.ts` words it in English; here are the words
 * for translators, for the kinds that concern a segment. Any other kind stays English and says so.
 */
import { clip, type Problem } from '../problem.ts'
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

function reasonsOf(found: Problem, { has, say }: Words): string[] {
  const { arguments: args, ruleId } = found
  if ('missing' in args && 'extra' in args) {
    return (['missing', 'extra'] as const).flatMap((side) => {
      const name = `problem-${ruleId}-${side}`
      if (args[side].length === 0 || !has(name)) return []
      return say(name, { list: listed(args[side]), count: args[side].length })
    })
  }
  const name = `problem-${ruleId}`
  if (!has(name)) return []
  if ('delimiters' in args) return [say(name, { list: listed(args.delimiters) })]
  if ('escaped' in args && args.escaped !== undefined && has(`${name}-escaped`))
    return [say(`${name}-escaped`, { escaped: isolated(args.escaped) })]
  if ('html' in args) return [say(name, { html: isolated(clip(args.html)) })]
  if ('protocol' in args) return [say(name, { url: isolated(clip(args.url)) })]
  if ('other' in args) return [say(name, { url: isolated(args.url), other: isolated(args.other) })]
  return [say(name)]
}

function listed(values: readonly string[]): string {
  return values.map((value) => isolated(clip(value))).join(' · ')
}

/** Set off by U+2068…U+2069, so that code and addresses keep their order in any sentence (UAX #9). */
function isolated(value: string): string {
  return `\u2068${value.replaceAll('\n', ' ')}\u2069`
}
