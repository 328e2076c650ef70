/**
 * Faults of Urdu script: letters of an Arabic keyboard, Latin marks after Urdu words, quotes
 * turned round, text that was stored as it looks instead of as it is read, marks of direction
 * left open. All of them look right, or nearly, in the window where they were typed.
 */
import { insertInWord, replaceAllInProse, replaceOneInProse } from '../edit.ts'
import { inUrdu, type Operator } from '../operator.ts'

const afterLetter = '(?<=[\\p{Script=Arabic}\\p{M}])'
const mark = (one: string, ending = '') => new RegExp(`${afterLetter}${one}${ending}`, 'u')

export const urduScriptOperators: readonly Operator[] = [
  inUrdu('arabic-yeh', 'ي of the Arabic keyboard for ی.', (pair) =>
    replaceAllInProse(pair, /ی/u, 'ي'),
  ),
  inUrdu('arabic-kaf', 'ك of the Arabic keyboard for ک.', (pair) =>
    replaceAllInProse(pair, /ک/u, 'ك'),
  ),
  inUrdu('arabic-heh', 'ه of the Arabic keyboard for ہ.', (pair) =>
    replaceAllInProse(pair, /ہ/u, 'ه'),
  ),
  inUrdu('one-arabic-letter', 'A single word pasted from an Arabic text has ي or ك.', (pair) =>
    replaceOneInProse(pair, /[یک](?=\p{L})/u, ({ 0: letter }) => (letter === 'ی' ? 'ي' : 'ك')),
  ),
  inUrdu('alef-maksura', 'ى (alef maksura) for a final ی.', (pair) =>
    replaceAllInProse(pair, /ی(?![\p{L}\p{M}])/u, 'ى'),
  ),
  inUrdu(
    'presentation-forms',
    'Letters copied from a PDF come as shapes (ﻻ), not as letters.',
    (pair) => replaceAllInProse(pair, /لا/u, '\ufefb'),
  ),
  inUrdu('presentation-final-yeh', 'A final ے copied from a PDF is the shape U+FBAF.', (pair) =>
    replaceOneInProse(pair, /(?<=\p{L})ے/u, '\ufbaf'),
  ),
  inUrdu('kashida', 'A tatweel stretches a word to fill a line.', (pair) =>
    insertInWord(pair, 'ـ'),
  ),
  inUrdu(
    'visual-order-full-stop',
    'The full stop is typed where it is seen, at the left: the string begins with it.',
    ({ translation }) => (/۔$/.test(translation) ? `۔${translation.slice(0, -1)}` : undefined),
  ),
  inUrdu(
    'visual-order-text',
    'Text of a PDF in the order of the page: every letter backwards.',
    ({ translation }) =>
      /[`[*\\@]/.test(translation) ? undefined : [...translation].reverse().join(''),
  ),
  inUrdu('latin-full-stop', 'A Latin full stop ends an Urdu sentence.', (pair) =>
    replaceOneInProse(pair, mark('۔'), '.'),
  ),
  inUrdu('latin-comma', 'A Latin comma after an Urdu word.', (pair) =>
    replaceOneInProse(pair, mark('،'), ','),
  ),
  inUrdu('latin-question-mark', 'A Latin question mark ends an Urdu question.', (pair) =>
    replaceOneInProse(pair, mark('؟'), '?'),
  ),
  inUrdu('latin-semicolon', 'A Latin semicolon after Urdu (or after code in Urdu).', (pair) =>
    replaceOneInProse(pair, /؛/u, ';'),
  ),
  inUrdu('doubled-question-mark', 'The Urdu question mark and the Latin one: ؟?', (pair) =>
    replaceOneInProse(pair, /؟/u, '؟?'),
  ),
  inUrdu('doubled-full-stop', 'The Urdu full stop and the Latin one: ۔.', (pair) =>
    replaceOneInProse(pair, /۔/u, '۔.'),
  ),
  inUrdu('hyphen-for-full-stop', 'A hyphen, which looks like ۔, ends the sentence.', (pair) =>
    replaceOneInProse(pair, mark('۔', '(?![\\p{L}])'), '-'),
  ),
  inUrdu('straight-quotes-in-urdu', 'Straight quotes of a code keyboard.', (pair) =>
    replaceAllInProse(pair, /[”“]/u, '"'),
  ),
  inUrdu(
    'reversed-quotes-in-urdu',
    'Quotes in the English order open with the mark that closes.',
    (pair) => replaceAllInProse(pair, /[”“]/u, ({ 0: quote }) => (quote === '”' ? '“' : '”')),
  ),
  inUrdu('unclosed-quote-in-urdu', 'The closing quote is lost.', (pair) =>
    replaceOneInProse(pair, /“/u, ''),
  ),
  inUrdu(
    'unbalanced-isolate',
    'An isolate (U+2066) is opened around Latin and never closed.',
    (pair) =>
      replaceOneInProse(pair, /(?<![A-Za-z])[A-Z][A-Za-z]{2,}/u, ({ 0: word }) => `\u2066${word}`),
  ),
  inUrdu(
    'isolate-closed-only',
    'A closing isolate (U+2069) is copied without its opening.',
    (pair) => replaceOneInProse(pair, / (?=\p{L})/u, '\u2069 '),
  ),
  inUrdu(
    'bidi-override',
    'A right-to-left override (U+202E) forced the look in an old editor.',
    ({ translation }) => `\u202e${translation}`,
  ),
  inUrdu(
    'unclosed-embedding',
    'An embedding (U+202B) of a word processor, without its end.',
    ({ translation }) => `\u202b${translation}`,
  ),
  inUrdu('space-before-urdu-mark', 'A space before ، or ۔, as some typists give it.', (pair) =>
    replaceOneInProse(pair, mark('[،۔؟]'), ({ 0: one }) => ` ${one}`),
  ),
  inUrdu(
    'no-space-after-urdu-mark',
    'No space after ، or ۔: in Nastaliq it does not show.',
    (pair) => replaceOneInProse(pair, /[،۔] (?=\p{L})/u, ({ 0: one }) => one.slice(0, 1)),
  ),
]
