/**
 * Letters in parts or in another order than Unicode's composed form (NFC, UAX #15): `e` and `´` for `é`.
 *
 * They look the same, but search, spell checkers and comparison see another word. Code and addresses
 * are left: they are what they are.
 */
import type { Rule } from '../../rule.ts'
import { findChanges, type Replacement } from '../changes.ts'

/** A character with its marks, or a Korean syllable in letters: nothing composes beyond it. */
const cluster =
  /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?\p{M}*|[\uAC00-\uD7A3]?[\u11A8-\u11C2]|\P{M}?\p{M}+|\P{M}/gu

export const notNfc: Rule<'not-nfc'> = {
  id: 'not-nfc',
  severity: 'warning',
  concerns: () => ({ target: ['uncomposed'] }),
  translation({ key, locale, string, target }, report) {
    const { text } = target
    // Marks of Markdown between a letter and its accent keep the two apart.
    if (string.normalize() === string || text.normalize() === text) return
    const found = findChanges(target, replacementsIn(text))
    if (found === undefined) return
    report(found.finding, { key, locale: locale.tag, changes: found.changes })
  },
}

function replacementsIn(text: string): Replacement[] {
  return [...text.matchAll(cluster)].flatMap(({ 0: found, index }) => {
    const composed = found.normalize()
    if (composed === found) return []
    return [{ start: index, end: index + found.length, text: composed }]
  })
}
