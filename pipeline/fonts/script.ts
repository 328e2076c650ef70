/**
 * A character × a locale's script → whether the language is written with it: letters, marks, digits
 * and punctuation (Unicode Script_Extensions, UAX #24). So a font that lacks one is an error, and one
 * that lacks another character, an emoji say, is an information.
 */

/**
 * The ISO 15924 codes that join or vary scripts of Unicode, the main one first, and those of no script:
 * `Zyyy` is that of a language of which CLDR knows none.
 */
const composed: { readonly [script: string]: readonly string[] } = {
  Aran: ['Arab'],
  Hanb: ['Hani', 'Bopo'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Hrkt: ['Hira', 'Kana'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Latf: ['Latn'],
  Latg: ['Latn'],
  Zinh: [],
  Zyyy: [],
  Zzzz: [],
}

/** The scripts that Unicode tells apart, of which a locale's is made: Japanese of three. */
export function scriptsOf(script: string): readonly string[] {
  return composed[script] ?? [script]
}

/**
 * @param codePoint The character.
 * @param script ISO 15924 code, such as `Arab`; one that Unicode does not know has no characters.
 */
export function isOfScript(codePoint: number, script: string): boolean {
  const character = String.fromCodePoint(codePoint)
  return scriptsOf(script).some((part) => patternOf(part)?.test(character) === true)
}

const patterns = new Map<string, RegExp | undefined>()

function patternOf(script: string): RegExp | undefined {
  if (!patterns.has(script)) patterns.set(script, makePattern(script))
  return patterns.get(script)
}

function makePattern(script: string): RegExp | undefined {
  if (!/^[A-Z][a-z]{3}$/.test(script)) return undefined
  try {
    return new RegExp(`^\\p{Script_Extensions=${script}}$`, 'u')
  } catch {
    return undefined
  }
}
