/**
 * A text → what rules look for in it, all found in one pass: hardly any text has anything for most
 * rules, and to ask each of them takes several times as long.
 */
import { codeUnits } from '../code-units.ts'
import {
  atStart,
  firstOfPair,
  role,
  roleOfUnit,
  toSecond,
  traitsOfPairs,
  traitsOfUnit,
} from './characters.ts'
import { countEnds } from './count-ends.ts'
import { areAlike, isSameWord } from './same-words.ts'
import { bitsOf, type TraitBits } from './trait-bits.ts'

export interface Scan extends TraitBits {
  /** How often a sentence ends in it, as `countEnds` counts. */
  readonly ends: number
}

const { blank, closer, half, space, stop, wideStop, word } = role
const { shape: edge } = bitsOf(['edge'])
const { shape: doubled } = bitsOf(['doubled'])
const { shape: markFirst } = bitsOf(['mark-first'])
const beginsWithMark = /^\s*[.،؟۔!]/

export function scanText(text: string): Scan {
  const units = codeUnits(text)
  const { length } = text
  let characters = 0
  let roles = 0
  let pairs = 0
  let shape = 0
  let ends = 0
  let before = atStart
  // Whether a sentence ends here if a blank follows.
  let isEnding = false
  // Where the word begins that may be one.
  let start = 0
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    characters |= traitsOfUnit(unit)
    const is = roleOfUnit(unit)
    roles |= is
    pairs |= before & (is >> toSecond)
    before = is
    if ((is & (word | closer)) === word) {
      isEnding = false
      continue
    }
    if ((is & stop) !== 0) isEnding = true
    else if ((is & closer) === 0) {
      if (isEnding && (is & blank) !== 0) ends++
      isEnding = false
    }
    if ((is & word) !== 0) continue
    if ((is & space) !== 0 && at > start && isTwice(text, units, start, at)) shape |= doubled
    start = at + 1
  }
  if (isEnding) ends++
  const first = length === 0 ? 0 : roleOfUnit(units[0] ?? 0)
  if (((first | before) & blank) !== 0) shape |= edge
  if ((roles & half) !== 0) shape |= doubled
  if ((first & word) === 0 && beginsWithMark.test(text)) shape |= markFirst
  return {
    characters: characters | traitsOfPairs(pairs & firstOfPair),
    shape,
    ends: (roles & wideStop) === 0 ? ends : countEnds(text),
  }
}

/** Whether the word from `start` to `end` stands behind it too, one blank or two away. */
function isTwice(text: string, units: Uint16Array, start: number, end: number): boolean {
  const second = units[end + 1] ?? 0
  const next = second === 0x20 || second === 0xa0 ? end + 2 : end + 1
  return areAlike(units[start] ?? 0, units[next] ?? 0) && isSameWord(text, start, end, next)
}
