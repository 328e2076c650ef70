/** What is written down of characters of words is what Unicode says of them. */
import { expect, it } from 'vitest'
import {
  accents,
  digits,
  letters,
  pairsOf,
  wordBlocks,
} from '../../pipeline/render/word-characters.ts'

it.each([
  ['letters', letters, /\p{L}/u],
  ['digits', digits, /\p{Nd}/u],
  ['accents', accents, /\p{Mn}/u],
])('%s', (_, written, pattern) => {
  const expected = wordBlocks
    .flatMap(([first, last]) => Array.from({ length: last + 1 - first }, (_, at) => first + at))
    .filter((unit) => pattern.test(String.fromCharCode(unit)))
  const units = [...pairsOf(written)].flatMap(([start, end]) =>
    Array.from({ length: end - start }, (_, at) => start + at),
  )
  expect(units).toEqual(expected)
})
