/**
 * A font × a text → whether the font surely shows all of it, as nearly every one: what a code unit is to
 * a font is looked up once. Half of a surrogate pair says nothing by itself, so such a text is not sure.
 */
import { codeUnits } from '../code-units.ts'
import type { FontFace } from '../fonts/font-face.ts'
import { isShown } from '../fonts/lacking-characters.ts'
import { role } from './character-roles.ts'
import { roleOfUnit } from './characters.ts'

const [shown, unsure] = [1, 2]
const tables = new WeakMap<FontFace, Uint8Array>()

export function isSurelyShown(text: string, face: FontFace): boolean {
  const table = tables.get(face) ?? new Uint8Array(0x10000)
  tables.set(face, table)
  const units = codeUnits(text)
  const { length } = text
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    if (table[unit] === shown) continue
    if (table[unit] === unsure) return false
    table[unit] = (roleOfUnit(unit) & role.half) === 0 && isShown(unit, face.has) ? shown : unsure
    at--
  }
  return true
}
