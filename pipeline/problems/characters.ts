/** The characters of a translation: what nobody can see, read or find, or what no font has. */
import { type Changes, shownChanges } from '../wording/changes.ts'
import { named, nameOf } from '../wording/characters.ts'
import { clip, code, list } from '../wording/quote.ts'
import type { OfTranslation, WordsOf } from '../wording/words.ts'

export interface CharacterArguments {
  'control-characters': OfTranslation & { readonly characters: readonly string[] }
  mojibake: Changes
  'not-nfc': Changes
  'wrong-script': OfTranslation & {
    /** ISO 15924 code of the locale's. */
    readonly script: string
    /** Of the letters, those of that script. */
    readonly percent: number
    /** Those in letters of another. */
    readonly words: readonly string[]
  }
  homoglyphs: OfTranslation & {
    readonly words: readonly string[]
    /** The letters that look like others. */
    readonly characters: readonly string[]
  }
  'missing-glyph': OfTranslation & {
    readonly family: string
    /** Each of one code point. */
    readonly characters: readonly string[]
  }
  'locale-without-font': {
    readonly locale: string
    readonly endonym: string
    readonly script: string
  }
}

export const characterWords: WordsOf<CharacterArguments> = {
  'control-characters': ({ key, locale, characters }) => ({
    reason: `Invisible or unreadable ${characters.length === 1 ? 'character' : 'characters'} ${characters.map(nameOf).join(', ')} of ${code(key)} in ${code(locale)}, expected only what readers see`,
    note: 'It can turn the order of a line, break a word for search, or show as a box. `npm run check -- --fix` takes out what nobody would miss; look at the others and type the words again.',
  }),
  mojibake: ({ key, locale, changes }) => ({
    reason: `Garbled letters of ${code(key)} in ${code(locale)}: ${shownChanges(changes)}`,
    note: 'The text was read in the wrong encoding, so words cannot be read. Take it again from where it came, in UTF-8, or type the letters anew.',
  }),
  'not-nfc': ({ key, locale, changes }) => ({
    reason: `Letters in parts of ${code(key)} in ${code(locale)}: ${list([...new Set(changes.map(({ found }) => found))].slice(0, 4))}, expected each as one character (Unicode NFC)`,
    note: 'It looks right, but search and spell checkers do not find the word. `npm run check -- --fix` mends what is sure.',
  }),
  'wrong-script': ({ key, locale, script, percent, words }) => ({
    reason: `${percent < 80 ? `Only ${percent} % of the letters` : 'Some letters'} of ${code(key)} in ${code(locale)} are ${percent < 80 ? '' : 'not '}${scriptName(script)}: ${code(clip(words.join(' ')))}, expected a text in ${scriptName(script)} letters`,
    note: 'Readers of this language may not be able to read it. Translate it, or spell it in their letters; put what has to stay in quotation marks.',
  }),
  homoglyphs: ({ key, locale, words, characters }) => ({
    reason: `Letters of two alphabets in ${list(words)} of ${code(key)} in ${code(locale)}: ${characters.map(named).join(', ')}, expected letters of one`,
    note: 'They look alike, but search does not find the word, and a name can pretend to be another. Type the word anew.',
  }),
  'missing-glyph': ({ key, family, characters }) => ({
    reason: `${characters.length === 1 ? 'Character' : 'Characters'} ${characters.map(named).join(', ')} of ${code(key)} ${characters.length === 1 ? 'is' : 'are'} not in the font ${family}, expected what the font has`,
    note: 'Readers would see another font there, or an empty box. Write it another way, or declare a font that has it in `fonts` of the config.',
  }),
  'locale-without-font': ({ locale, endonym, script }) => ({
    reason: `Locale ${code(locale)} (${endonym}, script ${script}) has no font, expected one in \`fonts\` of the config`,
    note: 'Its pages are set in what fonts a reader has, which many devices lack for this script, and links to them show no card where the tool’s own fonts lack its letters.',
  }),
}

/** A script's English name, such as `Latin`. */
function scriptName(script: string): string {
  return new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script
}
