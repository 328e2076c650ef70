/**
 * A text for a place that takes no markup (title, og:*, feeds): an RTL text that starts with a Latin
 * letter gets a leading U+200F, or its whole line would be set from left to right (UAX #9, P2).
 */
import type { Locale } from '../model.ts'

export function plainText(text: string, { dir }: Pick<Locale, 'dir'>): string {
  const [first] = /[\p{L}\p{Nl}]/u.exec(text) ?? []
  return dir === 'rtl' && first !== undefined && /\p{Script=Latin}/u.test(first)
    ? `\u200F${text}`
    : text
}
