/**
 * A translation as a whole: the source text again, another one than elsewhere, that of another text, and
 * one that lacks a form of the plural.
 */
import { difference, type Parity } from '../wording/parity.ts'
import { clip, code } from '../wording/quote.ts'
import type { OfTranslation, WordsOf } from '../wording/words.ts'

export interface TranslationArguments {
  'untranslated-copy': OfTranslation
  'inconsistent-duplicates': OfTranslation & {
    readonly text: string
    /** What the same source text is translated as in another place. */
    readonly elsewhere: string
  }
  'reused-translation': OfTranslation & {
    /** The source text, and the other one that has the same translation. */
    readonly text: string
    readonly elsewhere: string
  }
  'plural-forms': Parity
}

export const translationWords: WordsOf<TranslationArguments> = {
  'untranslated-copy': ({ key, locale }) => ({
    reason: `The ${code(locale)} translation of ${code(key)} is the source text, expected a translation`,
    note: 'Readers would find a paragraph in the wrong language. Translate it, or mark the block `<!-- translate: no -->`.',
  }),
  'inconsistent-duplicates': ({ key, locale, text, elsewhere }) => ({
    reason: `Translation ${code(clip(text))} of ${code(key)} in ${code(locale)}, where the same source text is ${code(clip(elsewhere))} elsewhere, expected one translation for both`,
    note: 'Readers take two names for two things. Use one of the two in both places; where each is right in its own place, put an ignore with the reason.',
  }),
  'reused-translation': ({ key, locale, text, elsewhere }) => ({
    reason: `The ${code(locale)} translation of ${code(key)} is also that of ${code(clip(elsewhere))}, expected one of its own for ${code(clip(text))}`,
    note: 'Mostly a text was pasted into the wrong line, and its own translation is lost. Translate each of the two from its own source.',
  }),
  'plural-forms': ({ key, locale, missing, extra }) => ({
    reason: `Plural forms of ${code(key)} in ${code(locale)}: ${difference(missing, extra)}`,
    note: 'i18next falls back without a word where a form of the language is missing (CLDR plural rules).',
  }),
}
