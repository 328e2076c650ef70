/**
 * A text for a place that takes no markup (title, og:*, feeds, cards) → the same set by the typography
 * of its language, with the mark that an RTL line needs where it starts with a Latin letter.
 */
import type { Locale } from '../model.ts'
import { setPlainText } from '../typography/set-plain-text.ts'
import { isolatePlainText } from './bidi/isolate-plain-text.ts'
import { isQuiet } from './quiet-text.ts'

type Language = Pick<Locale, 'dir' | 'tag'>

/** A text as typography sets it, and the same with the mark. */
export interface PlainTexts {
  readonly set: string
  readonly marked: string
}

export function plainTexts(text: string, language: Language): PlainTexts {
  if (isQuiet(text, language)) return { set: text, marked: text }
  const set = setPlainText(text, language.tag)
  return { set, marked: isolatePlainText(set, language.dir) }
}

export function plainText(text: string, language: Language): string {
  return plainTexts(text, language).marked
}

/** Without the mark. */
export function setText(text: string, language: Language): string {
  return isQuiet(text, language) ? text : setPlainText(text, language.tag)
}
