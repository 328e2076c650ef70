/**
 * Whether a translation surely has a word that its source has not, so that it is no copy of it: said of
 * most at once. Words of four letters and more are looked for, in small letters or of a script without
 * capitals, which `translatableWords` would keep; mostly the first of them is not in the source.
 */
import { codeUnits } from '../code-units.ts'
import { role } from './character-roles.ts'
import { roleOfUnit } from './characters.ts'

const shortest = 4
const dot = 0x2e

/** Both without addresses, whose words do not count. Nobody can tell of a text with characters of two code units. */
export function hasOtherWord(target: string, source: string): boolean {
  let start = 0
  let isSmall = true
  // Looked at in the string itself, each would be looked up as a method, too.
  const { length, units } = codeUnits(target)
  // The 0 behind them, too: there the last word ends.
  for (let at = 0; at <= length; at++) {
    const unit = units[at] ?? 0
    const is = roleOfUnit(unit)
    if ((is & role.half) !== 0) return false
    if ((is & role.word) !== 0 || unit === dot) isSmall &&= (is & role.small) !== 0
    else {
      if (isSmall && at - start >= shortest && !source.includes(target.slice(start, at)))
        return true
      start = at + 1
      isSmall = true
    }
  }
  return false
}
