/**
 * Faults of spaces, repeated words and marks that both languages have: what fast typing and cut
 * and paste leave behind, and sentences that end otherwise than their source.
 */
import { replaceOneInProse } from '../edit.ts'
import { inBoth, inFrench, type Operator } from '../operator.ts'
import type { Pair } from '../pair.ts'

/** Words that no good text has twice in a row. */
const smallWords = {
  fr: /(?<![\p{L}’*[])(?:le|la|les|de|des|du|un|une|et|à|dans|pour|par)(?= \p{L})/u,
  ur: /(?<![\p{L}\p{M}])(?:کے|کی|کا|کو|اور|نے|کہ|ہے)(?= \p{L})/u,
} as const

const endOf = (locale: Pair['locale']) => (locale === 'fr' ? /\.$/ : /۔$/)
const question = { fr: '\u202f?', ur: '؟' } as const
const exclamation = { fr: '\u202f!', ur: '!' } as const

/** A source that ends a sentence as its translation does, so that another end is a fault. */
function changeEnd({ locale, source, translation }: Pair, end: string): string | undefined {
  if (!/\.$/.test(source) || !endOf(locale).test(translation)) return undefined
  return translation.slice(0, -1) + end
}

export const punctuationOperators: readonly Operator[] = [
  inBoth('double-space', 'Two spaces between words.', (pair) =>
    replaceOneInProse(pair, /(?<=\p{L}) (?=\p{L})/u, '  '),
  ),
  inBoth(
    'leading-space',
    'A space before the text, selected with it.',
    ({ translation }) => ` ${translation}`,
  ),
  inBoth(
    'trailing-space',
    'A space after the text, selected with it.',
    ({ translation }) => `${translation} `,
  ),
  inBoth(
    'trailing-line-end',
    'A line end after the text: the Enter key closed the field.',
    ({ translation }) => `${translation}\n`,
  ),
  inBoth('repeated-word', 'A small word typed twice, mostly at a line’s end.', (pair) =>
    replaceOneInProse(pair, smallWords[pair.locale], ({ 0: word }) => `${word} ${word}`),
  ),
  inBoth('glued-words', 'The space between two words is lost.', (pair) =>
    replaceOneInProse(pair, /(?<=\p{L}{3}) (?=\p{L}{3})/u, ''),
  ),
  inBoth('missing-end-mark', 'The full stop is left out.', (pair) => changeEnd(pair, '')),
  inBoth('question-for-full-stop', 'A statement ends with a question mark.', (pair) =>
    changeEnd(pair, question[pair.locale]),
  ),
  inBoth('exclamation-for-full-stop', 'A statement ends with an exclamation mark.', (pair) =>
    changeEnd(pair, exclamation[pair.locale]),
  ),
  inBoth(
    'comma-for-full-stop',
    'The string ends with a comma: the sentence was cut in two.',
    (pair) => changeEnd(pair, pair.locale === 'fr' ? ',' : '،'),
  ),
  inBoth('full-stop-for-question', 'A question ends as a statement.', (pair) => {
    if (!/\?$/.test(pair.source)) return undefined
    return pair.translation.replace(/[\u00a0\u202f]?[?؟]$/, pair.locale === 'fr' ? '.' : '۔')
  }),
  inBoth('doubled-comma', 'Two commas in a row.', (pair) =>
    replaceOneInProse(pair, /[,،](?= )/u, ({ 0: comma }) => comma + comma),
  ),
  inBoth('two-full-stops', 'Two full stops in a row at the end.', (pair) =>
    changeEnd(pair, pair.locale === 'fr' ? '..' : '۔۔'),
  ),
  inBoth('unclosed-bracket', 'The closing bracket is lost.', (pair) =>
    replaceOneInProse(pair, /(?<=\([^()[\]]+)\)/u, ''),
  ),
  inBoth('unopened-bracket', 'The opening bracket is lost.', (pair) =>
    replaceOneInProse(pair, /(?<!\])\((?=[^()[\]]+\))/u, ''),
  ),
  inBoth('turned-bracket', 'The closing bracket is an opening one: mirrored by hand.', (pair) =>
    replaceOneInProse(pair, /(?<=\([^()[\]]+)\)/u, '('),
  ),
  inBoth('space-in-bracket', 'A space inside a bracket.', (pair) =>
    replaceOneInProse(pair, /(?<!\])\((?=[^()[\]]+\))/u, '( '),
  ),
  inFrench('space-before-comma', 'A space before a comma.', (pair) =>
    replaceOneInProse(pair, /(?<=\p{L}),(?= )/u, ' ,'),
  ),
  inFrench('no-space-after-comma', 'No space after a comma.', (pair) =>
    replaceOneInProse(pair, /(?<=\p{L}), (?=\p{L})/u, ','),
  ),
  inFrench('no-space-after-full-stop', 'No space between two sentences.', (pair) =>
    replaceOneInProse(pair, /(?<=\p{L}{2})\. (?=\p{Lu})/u, '.'),
  ),
]
