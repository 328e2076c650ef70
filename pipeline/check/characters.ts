/**
 * A UTF-16 code unit → what it is to the rules, looked up: what is written down, anything else as it is
 * first seen.
 */
import { type CharacterClass, classOf } from './character-class.ts'
import { role } from './character-roles.ts'
import { knownCharacters } from './known-characters.ts'

/** The code units of texts → their traits: those that were seen, and what finds those of any other. */
export interface UnitTraits {
  /** By unit; 0 where it was not seen. */
  readonly bySeen: Int32Array
  readonly see: (unit: number) => number
}

/** Tells a unit without traits from one that was not seen. */
export const seen: number = 1 << 31
const given = new Int32Array(0x10000)
/** By unit, once `traitsOfUnit` was asked about it: what it is beside its neighbours, bits of `role` and pairs. */
export const roleBySeen: Int32Array = new Int32Array(0x10000)
/** By unit, once seen: the same number for a letter and its capital, 0 for what is part of no word. */
export const letterBySeen: Uint16Array = new Uint16Array(0x10000)

/** The traits of units, whatever the font. */
export const unitTraits: UnitTraits = { bySeen: given, see }

/** The traits that a unit gives, bits of `characterTraits`, and others above. */
export function traitsOfUnit(unit: number): number {
  return given[unit] || see(unit)
}

/** Behind the end of a text, `NaN`, there is nothing. */
export function roleOfUnit(unit: number): number {
  if (given[unit] === 0) see(unit)
  return roleBySeen[unit] ?? 0
}

export function letterOfUnit(unit: number): number {
  if (given[unit] === 0) see(unit)
  return letterBySeen[unit] ?? 0
}

function see(unit: number): number {
  const found = classOf(unit)
  remember(found, unit, unit + 1)
  return found.traits | seen
}

/** Neighbours that are the same to all rules. */
function remember({ role: is, traits }: CharacterClass, start: number, end: number): void {
  given.fill(traits | seen, start, end)
  roleBySeen.fill(is, start, end)
  if ((is & role.word) === 0) return
  for (let unit = start; unit < end; unit++) letterBySeen[unit] = small(unit)
}

function small(unit: number): number {
  // Half of what is written down: Arabic has no capitals.
  if (unit >= 0x600 && unit < 0x700) return unit
  // There and back: ς and σ have one capital.
  return String.fromCharCode(unit).toLowerCase().toUpperCase().toLowerCase().charCodeAt(0)
}

for (const run of knownCharacters()) remember(run, run.from, run.from + run.count)
