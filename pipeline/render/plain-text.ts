/**
 * A text for a place that takes no markup (title, og:*, feeds, cards) → the same set by the typography
 * of its language, with the mark that an RTL line needs where it starts with a Latin letter.
 */
import type { Locale } from '../model.ts'
import { setPlainText } from '../typography/set-plain-text.ts'
import { isolatePlainText } from './bidi/isolate-plain-text.ts'

export function plainText(text: string, { dir, tag }: Pick<Locale, 'dir' | 'tag'>): string {
  return isolatePlainText(setPlainText(text, tag), dir)
}
