/**
 * What programs leave behind that escape a text once too often: `&amp;` from `&amp;amp;`, a literal
 * `\n` or `\"`, and a backslash that makes a mark of the source a letter (`\*mot\*`).
 *
 * Decided on what readers would see; what the source shows as often is its author's. `\[` is left:
 * editors put words into a quotation between such brackets.
 */
import type { Rule } from '../../rule.ts'
import { findPart } from '../find-part.ts'
import { compareMultisets } from '../multiset.ts'
import { findEscaped } from '../visible-marks.ts'

const damage =
  /&(?:[A-Za-z][A-Za-z\d]{1,30}|#\d{1,7}|#[xX][\da-fA-F]{1,6});|\\(?:[nrt]|u[\da-fA-F]{4}|["'*_`~#[\]])/g

export const damagedEscapes: Rule<'damaged-escapes'> = {
  id: 'damaged-escapes',
  severity: 'warning',
  concerns: () => ({ target: ['escape'] }),
  translation({ key, locale, string, source, target, original, parsed }, report) {
    if (key === 'slug' || !/[\\&]/.test(string)) return
    const shown = damageIn(target.text)
    const { extra } = compareMultisets(damageIn(source.text), shown)
    const escaped =
      original === undefined || parsed === undefined ? [] : findEscaped(original, parsed, string)
    const escapes = [...new Set([...extra, ...escaped.map((mark) => `\\${mark}`)])]
    const [first] = escapes
    if (first === undefined) return
    report({ at: findPart(string, first) }, { key, locale: locale.tag, escapes })
  },
}

function damageIn(text: string): readonly string[] {
  return text.match(damage) ?? []
}
