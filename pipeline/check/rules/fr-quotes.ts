/**
 * Straight marks in French: `"…"` → `« … »` (`“…”` inside of another quotation), `'` → `’` between
 * letters. What each mark is, typography decides, as it does for the page.
 *
 * Only where every quotation of the text opens and closes; a straight mark that is a prime (`12"`,
 * `5'10"`) or that nothing says anything about is left.
 */
import type { Rule } from '../../rule.ts'
import { isFrench, setFrenchQuotes } from '../../typography/french.ts'
import { noBreakSpace } from '../../typography/spaces.ts'
import type { Replacement } from '../changes.ts'
import { findSpaceChanges, type SetProse, setProse } from '../passage-of-prose.ts'

const opening = /[«“]/u
const closing = /[»”]/u

export const frQuotes: Rule<'fr-quotes'> = {
  id: 'fr-quotes',
  severity: 'warning',
  concerns: ({ tag }) => (isFrench(tag) ? { target: ['straight-quote'] } : {}),
  translation({ key, locale: { tag }, string, target }, report) {
    const { text } = target
    if (key === 'slug' || !/["']/.test(text) || !isFrench(tag)) return
    const replacements = replacementsIn(setProse(target, setFrenchQuotes))
    const found = findSpaceChanges(string, target, replacements)
    if (found !== undefined) report(found.finding, { key, locale: tag, changes: found.changes })
  },
}

/** Lengths are the same, so the marks pair by their offsets. */
function replacementsIn({ before, after, inProse }: SetProse): readonly Replacement[] {
  const isWhole = isBalanced(after)
  const found = [...before.matchAll(/["']/g)].flatMap(({ 0: typed, index }) => {
    const mark = after.charAt(index)
    if (typed === "'")
      return isApostrophe(isWhole ? after : before, index, mark) ? [replace(index, mark)] : []
    return isWhole && mark !== typed ? quotation(before, index, mark) : []
  })
  return inProse(found)
}

const replace = (start: number, text: string) => ({ start, end: start + 1, text })

/** A blank inside guillemets becomes the no-break one, with the mark that it belongs to. */
function quotation(text: string, index: number, mark: string): readonly Replacement[] {
  const [before = ''] = /[ \u00A0\u202F]*$/u.exec(text.slice(Math.max(0, index - 4), index)) ?? []
  const [after = ''] = /^[ \u00A0\u202F]*/u.exec(text.slice(index + 1, index + 5)) ?? []
  const start = index - before.length
  const end = index + 1 + after.length
  if (mark === '«') return [{ start: index, end, text: `«${noBreakSpace}` }]
  if (mark === '»') return [{ start, end: index + 1, text: `${noBreakSpace}»` }]
  // Inside of another quotation, blanks within the marks go.
  if (mark === '“') return [{ start: index, end, text: mark }]
  return mark === '”' ? [{ start, end: index + 1, text: mark }] : []
}

/** Whether each quotation opens, then closes with its own mark, and no straight mark is left. */
function isBalanced(text: string): boolean {
  // Nobody can say what belongs to an empty quotation, or a single mark that stands by itself.
  if (/(?<![\p{L}\p{M}\p{N}\uFFFC])['’](?![\p{L}\p{N}\uFFFC])/u.test(text)) return false
  if (/[«“][\s\u00A0\u202F]*[»”]/u.test(text)) return false
  const open: string[] = []
  for (const [mark] of text.matchAll(/["«»“”]/gu)) {
    if (mark === '"') return false
    if (opening.test(mark)) open.push(mark === '«' ? '»' : '”')
    else if (closing.test(mark) && open.pop() !== mark) return false
  }
  return open.length === 0
}

/** Between letters; behind the apostrophe may also stand a number, code, or a quotation that opens. */
function isApostrophe(text: string, index: number, mark: string): boolean {
  return (
    mark === '’' &&
    /\p{L}\p{M}*$/u.test(text.slice(Math.max(0, index - 4), index)) &&
    /^[«“\p{L}\p{N}\uFFFC]/u.test(text.slice(index + 1, index + 3))
  )
}
