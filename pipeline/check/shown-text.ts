/**
 * A font × a character or a text → whether the font surely shows it, as it does nearly every one: what a
 * code unit is to a font is looked up once. Half of a surrogate pair says nothing by itself, so a text
 * that has one is not sure.
 */
import type { FontFace } from '../fonts/font-face.ts'
import { isShown } from '../fonts/lacking-characters.ts'
import { role } from './character-roles.ts'
import { roleOfUnit, seen, traitsOfUnit, type UnitTraits } from './characters.ts'
import { scanCharacters } from './scan-text.ts'
import { bitsOf } from './trait-bits.ts'

const { characters: unshown } = bitsOf(['unshown'])
const known = new WeakMap<FontFace, UnitTraits>()

/** The traits of code units, `unshown` of those that a font may lack among them. */
export function traitsInFont(face: FontFace): UnitTraits {
  const before = known.get(face)
  if (before !== undefined) return before
  const bySeen = new Int32Array(0x10000)
  const see = (unit: number): number => {
    const isSure = (roleOfUnit(unit) & role.half) === 0 && isShown(unit, face.has)
    const traits = traitsOfUnit(unit) | (isSure ? 0 : unshown)
    bySeen[unit] = traits | seen
    return traits | seen
  }
  const made = { bySeen, see }
  known.set(face, made)
  return made
}

export function isSurelyShown(text: string, face: FontFace): boolean {
  return (scanCharacters(text, traitsInFont(face)).characters & unshown) === 0
}
