/**
 * A character × a locale's script → whether the language is written with it: letters, marks, digits
 * and punctuation (Unicode Script_Extensions, UAX #24). So a font that lacks one is an error, and one
 * that lacks another character, an emoji say, is an information.
 */

/** ISO 15924 codes of locales that Unicode has no characters of their own for. */
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
}

/** The scripts that Unicode tells apart, of which a locale's is made: Japanese of three. */
export function scriptsOf(script: string): readonly string[] {
  return composed[script] ?? [script]
}

/** What belongs to no script or to every one. */
const shared = new Set(['Zinh', 'Zyyy', 'Zzzz'])

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
  if (shared.has(script) || !/^[A-Z][a-z]{3}$/.test(script)) return undefined
  try {
    return new RegExp(`^\\p{Script_Extensions=${script}}$`, 'u')
  } catch {
    return undefined
  }
}
