/**
 * A text → the numbers that are written as words or in Roman numerals: none needs anything on the other
 * side. Law: no word is taken for a number that stands behind one as its unit (`10 million`).
 */
import type { NumberFact } from './number-fact.ts'
import { scaleOf, valuesOf } from './number-words.ts'

const words = /quatre-vingts?|\p{L}[\p{L}\p{M}]*/giu

/** Numbers as words and in Roman numerals, where no digits stand. */
export function wordsIn(
  text: string,
  digits: readonly NumberFact[],
  language: string,
): NumberFact[] {
  const facts: NumberFact[] = []
  for (const { 0: word, index: start } of text.matchAll(words)) {
    const end = start + word.length
    const values = [...valuesOf(word, language), ...romanValue(word)]
    const scale = scaleOf(word, language)
    if (values.length > 0) facts.push({ start, end, values, isOptional: true, isWord: true })
    else if (scale !== undefined && !isBehindNumber([...digits, ...facts], text, start))
      facts.push({
        start,
        end,
        values: [String(scale)],
        isOptional: true,
        isWord: true,
        isScaled: true,
      })
  }
  return facts
}

function isBehindNumber(facts: readonly NumberFact[], text: string, start: number): boolean {
  return facts.some(({ end }) => end <= start && /^[\s-]*$/.test(text.slice(end, start)))
}

const romanDigits: { readonly [letter: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** `XXI`, `XXIe`. */
function romanValue(word: string): readonly string[] {
  const [, roman] =
    /^(C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?:er|re|e|ème|nd|nde|d)?$/.exec(word) ?? []
  if (roman === undefined || roman === '') return []
  const values = [...roman].map((letter) => romanDigits[letter] ?? 0)
  const sum = values.reduce((all, one, at) => all + (one < (values[at + 1] ?? 0) ? -one : one), 0)
  return [String(sum)]
}

/** Two that are read as one: `ایک لاکھ 50 ہزار`, `twenty-five`, `soixante et onze`. */
export function joined(facts: readonly NumberFact[], text: string): NumberFact[] {
  const result: NumberFact[] = []
  for (const fact of facts) {
    const before = result.at(-1)
    if (before !== undefined && isRead(before, fact, text)) {
      result.pop()
      const sum = Number(before.values[0]) + Number(fact.values[0])
      result.push({
        start: before.start,
        end: fact.end,
        values: [String(sum)],
        isOptional: before.isOptional || fact.isOptional,
        isWord: before.isWord === true || fact.isWord === true,
        isScaled: before.isScaled === true,
      })
    } else result.push(fact)
  }
  return result
}

function isRead(before: NumberFact, fact: NumberFact, text: string): boolean {
  if (!/^(?:[\s-]|[\s-](?:and|et)[\s-])$/.test(text.slice(before.end, fact.start))) return false
  const [first, second] = [Number(before.values[0]), Number(fact.values[0])]
  if (Number.isNaN(first) || Number.isNaN(second) || second === 0) return false
  if (before.isScaled === true)
    return second < first && first % 100 === 0 && second < scaleUnit(first)
  const areWords = before.isOptional && fact.isOptional
  return areWords && first >= 20 && first <= 90 && first % 10 === 0 && second < 20
}

/** The power of ten that a round number ends in: what is added to it is less. */
function scaleUnit(value: number): number {
  let unit = 1
  while (value % (unit * 10) === 0) unit *= 10
  return unit
}
