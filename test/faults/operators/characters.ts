/**
 * Faults of single characters and charsets: invisible ones that web pages and word processors
 * leave, letters of another script that look the same, texts read in the wrong encoding.
 */
import { insertInWord, replaceAllInProse, replaceOneInProse } from '../edit.ts'
import { readAsWindows1252 } from '../mojibake.ts'
import { inBoth, inFrench, type Operator } from '../operator.ts'

const cyrillic: ReadonlyMap<string, string> = new Map(
  [...'aаeеoоcсpрxхyуAАEЕMМTТHНIІiі'.matchAll(/(.)(.)/gu)].map(([, latin = '', other = '']) => [
    latin,
    other,
  ]),
)
const greek: ReadonlyMap<string, string> = new Map(
  [...'oοAΑEΕMΜTΤHΗIΙ'.matchAll(/(.)(.)/gu)].map(([, latin = '', other = '']) => [latin, other]),
)

function lookAlike(letters: ReadonlyMap<string, string>) {
  const class_ = [...letters.keys()].filter((letter) => /[A-Za-z]/.test(letter)).join('')
  return new RegExp(`(?<=[A-Za-z])[${class_}]|[${class_}](?=[A-Za-z])`, 'u')
}

export const characterOperators: readonly Operator[] = [
  inBoth('zero-width-space', 'U+200B in a word, where a web page allows a break.', (pair) =>
    insertInWord(pair, '\u200b'),
  ),
  inBoth(
    'bom',
    'A byte order mark at the start: a file was pasted whole.',
    ({ translation }) => `\ufeff${translation}`,
  ),
  inBoth('bom-inside', 'A byte order mark between two words: files were joined.', (pair) =>
    replaceOneInProse(pair, /(?<=\p{L}) (?=\p{L})/u, ' \ufeff'),
  ),
  inBoth('soft-hyphen', 'U+00AD from a page that hyphenates.', (pair) =>
    insertInWord(pair, '\u00ad'),
  ),
  inBoth(
    'hyphen-of-line-end',
    'A word hyphenated at a line’s end in a PDF keeps hyphen and space.',
    (pair) => insertInWord(pair, '- '),
  ),
  inBoth('replacement-character', 'U+FFFD: a byte that was no UTF-8.', (pair) =>
    replaceOneInProse(pair, /(?<=\p{L})\p{L}(?=\p{L})/u, '\ufffd'),
  ),
  inBoth(
    'question-mark-for-letter',
    'Letters that an old charset has not are question marks.',
    (pair) =>
      pair.locale === 'fr'
        ? replaceAllInProse(pair, /[àâçéèêëîïôùûœÀÉÊ’]/u, '?')
        : replaceAllInProse(pair, /[پچڈڑژکگںھہیے]/u, '?'),
  ),
  inBoth(
    'private-use-character',
    'A symbol of an icon font (U+F0B7) is pasted from a word processor.',
    ({ translation }) => `\uf0b7 ${translation}`,
  ),
  inBoth('mojibake', 'The whole string is UTF-8 read as Windows-1252.', ({ translation }) =>
    readAsWindows1252(translation),
  ),
  inBoth('mojibake-twice', 'Read wrongly, saved, and read wrongly again.', ({ translation }) =>
    readAsWindows1252(readAsWindows1252(translation)),
  ),
  inBoth('one-word-of-mojibake', 'One pasted word is UTF-8 read as Windows-1252.', (pair) =>
    replaceOneInProse(
      pair,
      /(?<![\p{L}\p{M}])\p{L}*[^\p{ASCII}\P{L}]\p{L}*(?![\p{L}\p{M}])/u,
      ({ 0: word }) => readAsWindows1252(word),
    ),
  ),
  inBoth(
    'decomposed',
    'Letters and accents apart (NFD), as file systems of Macs give them.',
    ({ translation }) => {
      const apart = translation.normalize('NFD')
      return apart === translation.normalize('NFC') ? undefined : apart
    },
  ),
  inBoth(
    'cyrillic-look-alike',
    'A Cyrillic letter in a Latin word: two keyboards, or a trick.',
    (pair) =>
      replaceOneInProse(
        pair,
        lookAlike(cyrillic),
        ({ 0: letter }) => cyrillic.get(letter) ?? letter,
      ),
  ),
  inBoth('greek-look-alike', 'A Greek letter in a Latin word.', (pair) =>
    replaceOneInProse(pair, lookAlike(greek), ({ 0: letter }) => greek.get(letter) ?? letter),
  ),
  inFrench(
    'full-width-letters',
    'A word in full-width letters, from an East Asian keyboard.',
    (pair) =>
      replaceOneInProse(pair, /(?<![\p{L}’])[a-z]{4,}(?!\p{L})/u, ({ 0: word }) =>
        word.replace(/[a-z]/g, (letter) =>
          String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
        ),
      ),
  ),
  inFrench('ligature-shapes', 'fi and fl come from a PDF as one shape (ﬁ, ﬂ).', (pair) =>
    replaceAllInProse(pair, /f[il]/u, ({ 0: letters }) => (letters === 'fi' ? 'ﬁ' : 'ﬂ')),
  ),
  inBoth('vertical-tab', 'U+000B: the soft line end of a word processor.', (pair) =>
    replaceOneInProse(pair, /(?<=\p{L}) (?=\p{L})/u, '\u000b'),
  ),
  inBoth('tab', 'A tab between words, from a table.', (pair) =>
    replaceOneInProse(pair, /(?<=\p{L}) (?=\p{L})/u, '\t'),
  ),
  inBoth('line-separator', 'U+2028 from a design program.', (pair) =>
    replaceOneInProse(pair, /(?<=\p{L}) (?=\p{L})/u, '\u2028'),
  ),
  inBoth(
    'direction-mark-in-word',
    'A left-to-right mark is left in a word by hand-made fixes.',
    (pair) => insertInWord(pair, '\u200e'),
  ),
]
