/**
 * Words → the source of a pattern that finds them in capitals and small letters. The law: a letter stands
 * for itself in both cases, all else for itself.
 *
 * Patterns have no part `(?i:…)` in this code: V8 (13.6, with Node 24) forgets its flag as soon as a process
 * holds a megabyte of compiled patterns, and compiles the next ones in a plainer way.
 */
export function inAnyCase(words: string): string {
  return Array.from(words, (character) => {
    const [small, capital] = [character.toLowerCase(), character.toUpperCase()]
    return small === capital ? character : `[${small}${capital}]`
  }).join('')
}
