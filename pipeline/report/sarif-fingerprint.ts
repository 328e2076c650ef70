/**
 * Problem → what it is known by in the next run, wherever its line has moved: rule, file, locale, and
 * its key where it has one, else its words; a count tells several of one kind apart.
 */
import { createHash } from 'node:crypto'
import type { Problem } from '../problem.ts'

/** Of one report: the problems in its order. */
export function fingerprinter(): (found: Problem) => string {
  const seen = new Map<string, number>()
  return ({ ruleId, file, locale, reason, arguments: args }) => {
    const subject = 'key' in args ? ['key', args.key] : ['reason', reason]
    const identity = JSON.stringify([ruleId, file, locale, ...subject])
    const digest = createHash('sha256').update(identity).digest('hex').slice(0, 16)
    const count = (seen.get(digest) ?? 0) + 1
    seen.set(digest, count)
    return `${digest}:${count}`
  }
}
