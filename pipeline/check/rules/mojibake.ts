/**
 * Letters that became others because a file was opened in the wrong encoding (`rÃ©unit`, `â€™`).
 *
 * Nothing is mended by command: what was lost on the way cannot be known, so a person reads it.
 */

import type { Rule } from '../../rule.ts'
import type { Change } from '../../wording/changes.ts'
import { applyEdits } from '../apply-edits.ts'
import { findMojibake, type Garbled } from '../mojibake.ts'

export const mojibake: Rule<'mojibake'> = {
  id: 'mojibake',
  severity: 'error',
  concerns: () => ({ target: ['garbled'] }),
  translation({ key, locale, source, target }, report) {
    const { text } = target
    // What the source has too is the author's, as in an article about it.
    const garbled = findMojibake(text).filter(
      ({ start, end }) => !source.text.includes(text.slice(start, end)),
    )
    const [first] = garbled
    if (first === undefined) return
    report(
      { at: target.range(first.start, first.end) },
      { key, locale: locale.tag, changes: wordsWith(text, garbled) },
    )
  },
}

/** The words that garbled characters stand in, each with what it was. */
function wordsWith(text: string, garbled: readonly Garbled[]): Change[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index: start }) => {
    const end = start + word.length
    return { word, start, inside: garbled.filter((one) => one.start >= start && one.start < end) }
  })
  return words
    .filter(({ inside }) => inside.length > 0)
    .map(({ word, start, inside }) => {
      const edits = inside.map((one) => {
        return { start: one.start - start, end: one.end - start, text: one.text ?? '' }
      })
      const isLost = inside.some((one) => one.text === undefined)
      return { found: word, expected: isLost ? '…' : applyEdits(word, edits) }
    })
}
