/**
 * Text that was written as UTF-8 and read as another encoding (`rÃ©unit`, `â€™`, `Ø§Ø±Ø¯Ùˆ`) → where
 * it stands, and what it was.
 *
 * Law: no text that somebody typed is found. So a pair that could be a capital before a closing mark
 * (`CAFÉ»`, `„MENÜ“`) is one only beside another pair, or in the middle of a word.
 */

/** Windows-1252's characters for the bytes 80 to 9F; the five that it lacks stay C1 controls. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** Second bytes that follow no letter in any text, and those that may: quotes, dashes, signs. */
const second = String.raw`[\u0081\u008D\u008F\u0090\u009D€ƒ†‡ˆ‰Š‹ŒŽ˜™šœžŸ¡-§¨©ª¬\u00AD®¯±´-¶¸¼-¿]`
const anySecond = String.raw`[${upper.replaceAll(/[\x80-\x9F]/g, '')}\u0081\u008D\u008F\u0090\u009D\u00A0-\u00BF]`
/** First bytes of two, of the alphabets that publications are written in. */
const first = '[ÂÃÄÅÎÏÐÑ×ØÙÚÛ]'
const arabic = '[طظعغ][§©®¯±´¶¸¼½¾¦¨ƒ†‡ˆ‰‹œ]'
const pairs = [
  // Quotation marks, dashes, the euro; a byte order mark and a lost character; emoji.
  `â(?:€|‚¬|„¢|†)${anySecond}?`,
  'ï»¿|ï¿½',
  `ðŸ${anySecond}{0,2}`,
  `(?:${first}${anySecond}){2,}`,
  `${first}${second}`,
  // `à` alone, and a no-break space.
  String.raw`(?<!\p{L})[ÂÃ]\u00A0`,
  String.raw`(?<=[\p{Ll}\p{N}])${first}${anySecond}`,
  String.raw`(?<!\p{Lu})${first}${anySecond}(?=\p{L})`,
  // Arabic letters read as Windows-1256.
  arabic,
]
const garbledText = new RegExp(pairs.join('|'), 'gu')
/** No garbled text is without one of these. */
const mayBe = new RegExp(`[ÂÃÄÅÎÏÐÑ×ØÙÚÛâïð][\u0080-\uFFFF]|${arabic}`)

export interface Garbled {
  readonly start: number
  readonly end: number
  /** What it was; undefined where that is lost. */
  readonly text: string | undefined
}

export function findMojibake(text: string): readonly Garbled[] {
  if (!mayBe.test(text)) return []
  return [...text.matchAll(garbledText)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: readAgain(found),
  }))
}

/** The characters' bytes in Windows-1252, read as UTF-8. */
function readAgain(found: string): string | undefined {
  const bytes = [...found].map((character) => {
    const at = upper.indexOf(character)
    return at < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + at
  })
  if (bytes.some((byte) => byte > 0xff)) return undefined
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes))
  return /[\uFFFD\p{Cc}\p{Cn}]/u.test(text) ? undefined : text
}
