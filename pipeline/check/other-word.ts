/**
 * Whether a translation surely has a word that its source has not, so that it is no copy of it: said of
 * most at once. The first word of four letters and more is looked for, in small letters or of a script
 * without capitals, which `translatableWords` would keep.
 */
import { role } from './character-roles.ts'
import { roleOfUnit } from './characters.ts'

const shortest = 4
const dot = 0x2e

/** Both without addresses, whose words do not count. */
export function hasOtherWord(target: string, source: string): boolean {
  const word = firstSmallWord(target)
  return word !== undefined && !source.includes(word)
}

/** Undefined for a text that nobody can tell, since it has characters of two code units. */
function firstSmallWord(text: string): string | undefined {
  let start = 0
  let isSmall = true
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const is = roleOfUnit(unit)
    if ((is & role.half) !== 0) return undefined
    if ((is & role.word) !== 0 || unit === dot) isSmall &&= (is & role.small) !== 0
    else if (isSmall && at - start >= shortest) return text.slice(start, at)
    else {
      start = at + 1
      isSmall = true
    }
  }
  return isSmall && text.length - start >= shortest ? text.slice(start) : undefined
}
