/**
 * Faults in what a slot holds: nothing, the source, another language, another segment's text, too
 * little or too much. They come from catalogs filled by script, from copying into the wrong row,
 * from fields with a limit of characters, and from work that was put off.
 */
import { countWords, hashOf, pickOne, splitSentences } from '../edit.ts'
import { inBoth, inFrench, inUrdu, type Operator } from '../operator.ts'
import type { Pair } from '../pair.ts'
import { pairs } from '../texts.ts'
import { transliterate } from '../transliterate.ts'

const zeroWidth = [
  '\u200b',
  '\u200b\u200b',
  '\ufeff',
  '\u200b\u200c\u200d',
  '\u2060',
  '\u200e\u200f',
]

const isLong = (text: string, words = 8) => countWords(text) >= words

/** Where a text stands, the same for a dressed pair and for both translations of a work. */
const placeOf = (id: string) => (id.split('+')[0] ?? id).replace('udhr-first', 'udhr')

/** The published translation of another place, in the same locale. */
function findOther({ id, locale }: Pair): string | undefined {
  const others = pairs.filter(
    (other) =>
      other.locale === locale && placeOf(other.id) !== placeOf(id) && isLong(other.translation),
  )
  return pickOne(others, id)?.translation
}

/** The same passage as published in the other target language. */
function findTwin({ id, locale }: Pair): string | undefined {
  const twin = placeOf(id).replace(`/${locale}/`, locale === 'fr' ? '/ur/' : '/fr/')
  return pairs.find((pair) => pair.id === twin)?.translation
}

function dropSentences({ id, translation }: Pair, count: number): string | undefined {
  const sentences = splitSentences(translation)
  if (sentences.length <= count) return undefined
  const start = hashOf(id) % (sentences.length - count + 1)
  const dropped = sentences.slice(start, start + count)
  if (dropped.some((sentence) => countWords(sentence) < 4)) return undefined
  return [...sentences.slice(0, start), ...sentences.slice(start + count)].join(' ')
}

function mixHalves({ source, translation }: Pair): string | undefined {
  const [english, own] = [source.split(' '), translation.split(' ')]
  if (!isLong(source, 16) || !isLong(translation, 16)) return undefined
  return [...own.slice(0, own.length / 2), ...english.slice(english.length / 2)].join(' ')
}

function leaveSentence({ id, source, translation }: Pair): string | undefined {
  const [english, own] = [splitSentences(source), splitSentences(translation)]
  const at = hashOf(id) % own.length
  if (english.length !== own.length || own.length < 2 || !isLong(english[at] ?? '', 6))
    return undefined
  return own.map((sentence, index) => (index === at ? english[at] : sentence)).join(' ')
}

export const completenessOperators: readonly Operator[] = [
  inBoth('untranslated', 'The source, copied to be translated later.', ({ source, translation }) =>
    isLong(source, 4) && source !== translation ? source : undefined,
  ),
  inBoth(
    'half-untranslated',
    'The second half is still English: the work was broken off.',
    mixHalves,
  ),
  inBoth('sentence-left-in-english', 'One sentence of several was overlooked.', leaveSentence),
  inBoth(
    'source-before-translation',
    'The English is kept above the translation to work from.',
    ({ source, translation }) => (isLong(source, 4) ? `${source} ${translation}` : undefined),
  ),
  inBoth('dropped-sentence', 'A sentence is skipped.', (pair) => dropSentences(pair, 1)),
  inBoth('two-sentences-dropped', 'Two sentences in a row are skipped.', (pair) =>
    dropSentences(pair, 2),
  ),
  inBoth('doubled-sentence', 'A sentence is pasted twice.', ({ id, translation }) => {
    const sentences = splitSentences(translation)
    const at = hashOf(id) % sentences.length
    if (sentences.length < 2 || !isLong(sentences[at] ?? '', 4)) return undefined
    return sentences.flatMap((one, index) => (index === at ? [one, one] : [one])).join(' ')
  }),
  inBoth('doubled-paragraph', 'The whole string is pasted twice.', ({ translation }) =>
    isLong(translation, 4) ? `${translation} ${translation}` : undefined,
  ),
  inBoth('other-segment', 'The translation of another row: everything slipped by one.', (pair) =>
    findOther(pair),
  ),
  inBoth(
    'other-segment-appended',
    'The next row’s translation was pasted into this one too.',
    (pair) => {
      const other = findOther(pair)
      return other && `${pair.translation} ${other}`
    },
  ),
  inBoth(
    'far-too-short',
    'The first words only, as a note of what is to come.',
    ({ translation }) =>
      isLong(translation, 25) ? `${translation.split(' ').slice(0, 3).join(' ')}` : undefined,
  ),
  inBoth('far-too-long', 'The translation, and twice more another one.', (pair) => {
    const other = findOther(pair)
    return other && `${pair.translation} ${other} ${other}`
  }),
  inBoth('cut-off', 'A field with a limit cuts the string in a word.', ({ translation }) => {
    if (!isLong(translation, 20)) return undefined
    const cut = translation.slice(0, translation.length * 0.6)
    return /\p{L}$/u.test(cut) ? cut : cut.replace(/[^\p{L}]+$/u, '').slice(0, -1)
  }),
  inBoth(
    'preview-cut',
    'Copied from a list view that ends long strings with an ellipsis.',
    ({ translation }) =>
      isLong(translation, 20) ? `${translation.split(' ').slice(0, 9).join(' ')}…` : undefined,
  ),
  inBoth(
    'zero-width-blank',
    'A blank that only looks blank, or a filler against “required”.',
    ({ id, translation }) => (translation === '' ? undefined : pickOne(zeroWidth, id)),
  ),
  inBoth('placeholder', 'A mark for “not done yet” in place of a translation.', ({ id }) =>
    pickOne(['TODO', '???', '—', 'N/A', '...', 'xxx'], id),
  ),
  inBoth(
    'note-left',
    'A translator’s note to the reviser stays in the string.',
    ({ locale, translation }) =>
      `${translation} ${locale === 'fr' ? '[à relire]' : '[نظرِ ثانی کریں]'}`,
  ),
  inBoth(
    'chat-answer-left',
    'The opening of a chat program’s answer was copied with the text.',
    ({ locale, translation }) =>
      `${locale === 'fr' ? 'Voici la traduction\u00a0:' : 'ترجمہ یہ ہے:'} ${translation}`,
  ),
  inFrench('urdu-in-french', 'The French slot holds the Urdu: columns were mixed up.', findTwin),
  inUrdu('french-in-urdu', 'The Urdu slot holds the French: columns were mixed up.', findTwin),
  inUrdu(
    'urdu-in-latin-letters',
    'Urdu typed in Latin letters, as in messages on a phone.',
    ({ translation }) => transliterate(translation),
  ),
  inUrdu(
    'half-in-latin-letters',
    'The second half of the Urdu is in Latin letters.',
    ({ translation }) => {
      const words = translation.split(' ')
      if (words.length < 8) return undefined
      return `${words.slice(0, words.length / 2).join(' ')} ${transliterate(words.slice(words.length / 2).join(' '))}`
    },
  ),
]
