/**
 * In: a real pair without markup. Out: the same pair dressed on both sides alike: up to three
 * terms get strong, emphasis and a link, and a sentence from `tails.ts` follows. The translation
 * stays good, so whatever a check reports in a dressed pair is a false alarm. French spaces
 * before `;` `!` `?` are made narrow no-break ones here, which the published text has plain.
 */
import { hashOf } from './edit.ts'
import type { Pair } from './pair.ts'
import { type Tail, tails } from './tails.ts'
import { type PlacedTerm, placeTerms } from './terms.ts'
import { pairs } from './texts.ts'

const tailsOfEach = 3

type Mark = (text: string) => string
const marks: readonly Mark[] = [
  (text) => `**${text}**`,
  (text) => `*${text}*`,
  (text) => `[${text}](https://udhr.example/glossary)`,
]

function markTerms(
  pair: Pair,
  side: 'source' | 'translation',
  terms: readonly PlacedTerm[],
): string {
  const turn = hashOf(pair.id)
  const chosen = terms.slice(0, marks.length).map((term, index) => ({
    ...term[side],
    mark: marks[(turn + index) % marks.length] ?? String,
  }))
  return chosen
    .sort((a, b) => b.from - a.from)
    .reduce(
      (text, { from, to, mark }) =>
        text.slice(0, from) + mark(text.slice(from, to)) + text.slice(to),
      pair[side],
    )
}

/** A pair with its terms marked and, where both sides end a sentence, a tail after them. */
function dress(pair: Pair, tail: Tail | undefined): Pair {
  const terms = placeTerms(pair)
  const source = markTerms(pair, 'source', terms)
  const translation = markTerms(pair, 'translation', terms)
  const mended = pair.locale === 'fr' ? translation.replace(/ (?=[;!?])/g, '\u202f') : translation
  if (!tail) return { ...pair, id: `${pair.id}+terms`, source, translation: mended }
  return {
    ...pair,
    id: `${pair.id}+${tail.id}`,
    source: `${source} ${tail.en}`,
    translation: `${mended} ${tail[pair.locale]}`,
  }
}

const endsSentence = (pair: Pair) => /\.$/.test(pair.source) && /[.۔]$/.test(pair.translation)

export const dressedPairs: readonly Pair[] = pairs
  .filter(({ id }) => /^udhr\/.*\/p\d+$/.test(id))
  .flatMap((pair, index) => {
    if (!endsSentence(pair)) return placeTerms(pair).length > 0 ? [dress(pair, undefined)] : []
    return Array.from({ length: tailsOfEach }, (_, turn) =>
      dress(pair, tails[(index * tailsOfEach + turn) % tails.length]),
    )
  })
