/**
 * What no font of the cards has. An emoji is left out of the picture; a letter is drawn as the
 * font's empty box, so that it is seen, and the caller can report it before.
 */
import type { Card } from './card.ts'
import type { CardFonts, FontFamily } from './card-fonts.ts'
import { hasText } from './font-runs.ts'
import { toPlainText } from './plain-text.ts'
import { splitWord } from './split-text.ts'

/** The user-perceived characters of a card that no font of its has, each once, as they come. */
export function missingCharacters(card: Card, { families }: CardFonts): string[] {
  const text = toPlainText(`${card.siteTitle} ${card.title} ${card.byline}`)
  const graphemes = splitWord(text)
  return [...new Set(graphemes.filter((grapheme) => isMissing(grapheme, families)))]
}

/** The text without the pictographs that no font has. */
export function withoutMissingPictographs(text: string, families: readonly FontFamily[]): string {
  return splitWord(text)
    .filter((grapheme) => !(isPictograph(grapheme) && isMissing(grapheme, families)))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function isMissing(grapheme: string, families: readonly FontFamily[]): boolean {
  return Array.from(grapheme).some(
    (character) => !families.some((family) => hasText(family, character)),
  )
}

/** Whether it is an emoji or another picture, which a card can go without. */
export function isPictograph(grapheme: string): boolean {
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(grapheme)
}
