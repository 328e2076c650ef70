/** The last code units of two texts → whether they surely end alike, as most texts and their translations do. */
import { role } from './character-roles.ts'
import { roleOfUnit, traitsOfUnit } from './characters.ts'
import { bitsOf } from './trait-bits.ts'

/** Whether both end with a full stop, or both with a letter; none is `NaN`. */
export function endAlike(end: number, other: number): boolean {
  return (isFullStop(end) && isFullStop(other)) || (isLetter(end) && isLetter(other))
}

function isFullStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x6d4
}

const { characters: letters } = bitsOf(['latin', 'arabic'])

function isLetter(unit: number): boolean {
  return (roleOfUnit(unit) & role.half) === 0 && (traitsOfUnit(unit) & letters) !== 0
}
