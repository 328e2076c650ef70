/**
 * A text → how many characters of it readers see, in UTF-16 code units: without blanks at its ends, marks
 * above letters, and what has no look of its own.
 */
import { role } from './character-roles.ts'
import { roleOfUnit, traitsOfUnit } from './characters.ts'
import { bitsOf } from './trait-bits.ts'

const { characters: unseen } = bitsOf(['unseen'])

export function seenLength(text: string): number {
  const trimmed = text.trim()
  let length = 0
  for (let at = 0; at < trimmed.length; at++) {
    const unit = trimmed.charCodeAt(at)
    // Half of a surrogate pair may be of anything.
    if ((roleOfUnit(unit) & role.half) !== 0) return trimmed.replace(/[\p{M}\p{Cf}]+/gu, '').length
    if ((traitsOfUnit(unit) & unseen) === 0) length++
  }
  return length
}
