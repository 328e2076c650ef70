/**
 * The stretching stroke U+0640 inside an Urdu word (`پاکـستان`): Nastaliq has none, and search misses
 * the word. At a word's edge it shows how a letter joins (`ـہ`, `1445ھـ`), below a mark it carries it.
 */
import type { Rule } from '../../rule.ts'
import { isUrdu } from '../language.ts'

const kashida = '\u0640'
const stretched = /[\p{L}\p{M}]*\p{Script=Arabic}\p{M}*\u0640+(?=\p{L})[\p{L}\p{M}]*/gu

export const urKashida: Rule<'ur-kashida'> = {
  id: 'ur-kashida',
  severity: 'warning',
  concerns: (locale) => (isUrdu(locale) ? { target: ['kashida'] } : {}),
  translation({ key, locale, target }, report) {
    const { text } = target
    if (!text.includes(kashida) || !isUrdu(locale)) return
    const words = [...text.matchAll(stretched)]
    const [first] = words
    if (first === undefined) return
    report(
      { at: target.range(first.index, first.index + first[0].length) },
      { key, locale: locale.tag, words: words.map(([word]) => word) },
    )
  },
}
