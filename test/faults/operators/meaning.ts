/**
 * Faults of meaning that leave a well-formed text: a negation lost or a term left in English or
 * put for another. Few can be found without reading; they are here so that the score is honest.
 */
import { replaceOne, replaceOneInProse } from '../edit.ts'
import { inBoth, inFrench, inUrdu, type Operator } from '../operator.ts'

const marked = /(?<![*\]])(\*\*|\*|\[)([^*[\]]+)(\1|\](?=\())/u

export const meaningOperators: readonly Operator[] = [
  inFrench('lost-negation-fr', 'No one becomes everyone: “Nul ne” read as “Chacun”.', (pair) =>
    replaceOneInProse(pair, /^Nul ne(?= )|(?<= )n’a pas(?= )/u, ({ 0: words }) =>
      words.startsWith('Nul') ? 'Chacun' : 'a',
    ),
  ),
  inUrdu(
    'lost-negation-ur',
    'The small word نہیں or نہ is skipped; the sentence says the contrary.',
    (pair) => replaceOneInProse(pair, / (?:نہیں|نہ)(?= \p{L})/u, ''),
  ),
  inBoth('term-left-in-english', 'A marked term is left in English.', (pair) => {
    const english = marked.exec(pair.source)
    const own =
      english &&
      [...pair.translation.matchAll(new RegExp(marked, 'gu'))].find(
        ([, open]) => open === english[1],
      )
    if (!own?.[2] || !english?.[2] || own[2] === english[2]) return undefined
    return replaceOne(
      pair,
      new RegExp(`(?<=${own[1]?.replace(/[*[]/g, '\\$&')})${own[2]}`, 'u'),
      english[2],
    )
  }),
  inBoth('turned-day-and-month', 'Day and month are turned round.', (pair) =>
    replaceOneInProse(pair, /10 décembre|۱۰ دسمبر/u, ({ 0: date }) =>
      date.startsWith('10') ? '12 octobre' : '۱۲ اکتوبر',
    ),
  ),
  inBoth('name-in-lower-case', 'A product’s name loses its capitals.', (pair) =>
    replaceOneInProse(pair, /GitHub|AT&T|Biome/u, ({ 0: name }) => name.toLowerCase()),
  ),
]
