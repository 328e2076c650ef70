/** How each language is written: its letters, digits, marks and spaces. */
import { type Changes, changed, shownChanges } from '../wording/changes.ts'
import { code, list } from '../wording/quote.ts'
import type { OfTranslation, WordsOf } from '../wording/words.ts'

/** How a text ends: with a full stop or an ellipsis, and so on. */
export type EndMark = 'stop' | 'question' | 'exclamation' | 'colon' | 'none'

export interface TypographyArguments {
  'ur-arabic-letters': Changes
  'ur-punctuation': Changes
  'ur-quotes': Changes
  'ur-kashida': OfTranslation & { readonly words: readonly string[] }
  'digit-policy': Changes
  'fr-spacing': Changes
  'fr-quotes': Changes
  'end-punctuation': OfTranslation & { readonly end: EndMark; readonly sourceEnd: EndMark }
  'balanced-pairs': OfTranslation & { readonly marks: readonly string[] }
  spacing: Changes
  'repeated-word': OfTranslation & { readonly words: readonly string[] }
}

export const typographyWords: WordsOf<TypographyArguments> = {
  'ur-arabic-letters': changed(
    'Arabic letters',
    'They look like those of Urdu, but search does not find the word, and some fonts show it broken.',
  ),
  'ur-punctuation': changed(
    'Punctuation',
    'Urdu has marks of its own; others lean the wrong way or stand at the wrong end of the line.',
  ),
  'ur-quotes': changed('Quotation marks', 'Urdu opens with ” and closes with “.'),
  'ur-kashida': ({ key, locale, words }) => ({
    reason: `Stretched ${words.length === 1 ? 'word' : 'words'} ${list(words)} of ${code(key)} in ${code(locale)}, expected no stroke U+0640`,
    note: 'Nastaliq does not stretch words so, and search does not find them. Take the stroke out.',
  }),
  'digit-policy': ({ key, locale, changes }) => ({
    reason: `Digits of ${code(key)} in ${code(locale)}: ${shownChanges(changes)}`,
    note: 'A publication has one set of digits in a language. Write them as expected, or set `digits` in tarjuma.config.ts.',
  }),
  'fr-spacing': changed(
    'French spaces',
    'The page has them right; other programs that show this text could break the line before the mark. `⍽` stands for a no-break space.',
  ),
  'fr-quotes': changed(
    'French quotation marks',
    'The page has them right; the text as it stands here has the marks of a typewriter.',
  ),
  'end-punctuation': ({ key, locale, end, sourceEnd }) => ({
    reason: `The ${code(locale)} translation of ${code(key)} ends with ${endMarks[end]}, expected ${endMarks[sourceEnd]} as in the source`,
    note: 'Readers would take a question for a statement, or think that something is missing. Read the end of both texts and mend the mark, or the sentence that was lost.',
  }),
  'balanced-pairs': ({ key, locale, marks }) => ({
    reason: `Unpaired ${list(marks)} in the ${code(locale)} translation of ${code(key)}, expected pairs as in the source`,
    note: 'Readers would not see where it begins or ends. Add the mark that is missing, or remove the one that is too much.',
  }),
  spacing: changed('Spaces', 'Readers see a hole, or a mark that begins a line.'),
  'repeated-word': ({ key, locale, words }) => ({
    reason: `Repeated ${words.length === 1 ? 'word' : 'words'} ${list(words)} of ${code(key)} in ${code(locale)}, expected each once`,
    note: 'Readers stumble over it. Take one out, or rephrase where both are meant.',
  }),
}

const endMarks: { readonly [Mark in EndMark]: string } = {
  stop: 'a full stop',
  question: 'a question mark',
  exclamation: 'an exclamation mark',
  colon: 'a colon',
  none: 'no mark',
}
