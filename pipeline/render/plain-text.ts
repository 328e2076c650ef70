/**
 * A text for a place that takes no markup (title, og:*, feeds, cards) → the same set by the typography
 * of its language, with the mark that an RTL line needs where it starts with a Latin letter.
 */
import type { Locale } from '../model.ts'
import { setPlainText } from '../typography/set-plain-text.ts'
import { isolatePlainText } from './bidi/isolate-plain-text.ts'
import { isQuiet } from './quiet-text.ts'

type Language = Pick<Locale, 'dir' | 'tag'>

export function plainText(text: string, language: Language): string {
  if (isQuiet(text, language)) return text
  return isolatePlainText(setPlainText(text, language.tag), language.dir)
}

/** Without the mark. */
export function setText(text: string, language: Language): string {
  return isQuiet(text, language) ? text : setPlainText(text, language.tag)
}
