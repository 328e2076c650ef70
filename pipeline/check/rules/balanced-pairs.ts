/**
 * Brackets and quotation marks of a translation that open without closing, or close without opening,
 * where the source's are all paired. Which quotation marks it has does not matter: `“…”` becomes
 * `« … »`. A quotation over several paragraphs is open in the source too.
 */
import type { Rule } from '../../rule.ts'
import { quotationOf, unpairedBrackets, unpairedQuotes } from '../unpaired.ts'

const marks = /[()[\]{}«»“”„‘]/u

export const balancedPairs: Rule<'balanced-pairs'> = {
  id: 'balanced-pairs',
  severity: 'warning',
  concerns: () => ({ target: ['bracket', 'quote'] }),
  translation({ key, locale, source, target }, report, settings) {
    if (key === 'slug' || !marks.test(target.text)) return
    const { tag, script } = locale
    const quotation = quotationOf(settings.source.tag, settings.source.script)
    const brackets = unpairedBrackets(target.text)
    const quotes = unpairedQuotes(target.text, quotationOf(tag, script))
    const unpaired = [
      ...(brackets.length > 0 && unpairedBrackets(source.text).length === 0 ? brackets : []),
      ...(quotes.length > 0 && isPaired(source.text, quotation) ? quotes : []),
    ].sort((a, b) => a.at - b.at)
    const [first] = unpaired
    if (first === undefined) return
    const at = target.range(first.at, first.at + 1)
    report({ at }, { key, locale: tag, marks: unpaired.map(({ mark }) => mark) })
  },
}

/** Whether every quotation of the source opens and closes, straight ones too. */
function isPaired(text: string, quotation: ReturnType<typeof quotationOf>): boolean {
  const straight = text.match(/"/g)?.length ?? 0
  return straight % 2 === 0 && unpairedQuotes(text, quotation).length === 0
}
