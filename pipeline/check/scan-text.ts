/**
 * A text → what rules look for in it, all found in one pass: hardly any text has anything for most
 * rules, and to ask each of them takes several times as long.
 *
 * The walk itself takes no turns: one that depends on the text costs as much as three letters.
 */
import { codeUnits } from '../code-units.ts'
import {
  role,
  start,
  stopAndBlank,
  stopAndCloser,
  toSecond,
  traitsOfPairs,
} from './character-roles.ts'
import { roleBySeen, roleOfUnit, type UnitTraits, unitTraits } from './characters.ts'
import { countEnds } from './count-ends.ts'
import { haveSameWords, mayRepeatWord } from './same-words.ts'
import { bitsOf, type TraitBits } from './trait-bits.ts'

export interface Scan extends TraitBits {
  /** How often a sentence ends in it, as `countEnds` counts. */
  readonly ends: number
  /** The last code unit; `NaN` where there is none. */
  readonly last: number
  /** How many code units there are. */
  readonly length: number
}

/** What is looked for in texts, beside what costs nothing. */
export interface Sought {
  /** Of their code units. */
  readonly units: UnitTraits
  /** Whether a rule asks for `doubled`. */
  readonly isDoubled: boolean
}

/** All that does not depend on a font. */
const everything: Sought = { units: unitTraits, isDoubled: true }

const { blank, fullStop, half, otherStop, word } = role
const { shape: edge } = bitsOf(['edge'])
const { shape: doubled } = bitsOf(['doubled'])
const { shape: markFirst } = bitsOf(['mark-first'])
const beginsWithMark = /^\s*[.،؟۔!]/

export function scanText(text: string, { units: known, isDoubled }: Sought = everything): Scan {
  const { bySeen, see } = known
  const { length, units } = codeUnits(text)
  let traits = 0
  let roles = 0
  let pairs = 0
  let stops = 0
  let before = start
  let at = 0
  // Two units a turn: that saves a fifth of the time.
  for (const lastPair = length - 2; at <= lastPair; at += 2) {
    const unit = units[at] ?? 0
    const next = units[at + 1] ?? 0
    traits |= (bySeen[unit] || see(unit)) | (bySeen[next] || see(next))
    const is = roleBySeen[unit] ?? 0
    const nextIs = roleBySeen[next] ?? 0
    roles |= is | nextIs
    const pair = before & (is >> toSecond)
    const nextPair = is & (nextIs >> toSecond)
    pairs |= pair | nextPair
    stops += (pair & stopAndBlank) + (nextPair & stopAndBlank)
    before = nextIs
  }
  if (at < length) {
    const unit = units[at] ?? 0
    traits |= bySeen[unit] || see(unit)
    const is = roleBySeen[unit] ?? 0
    roles |= is
    const pair = before & (is >> toSecond)
    pairs |= pair
    stops += pair & stopAndBlank
    before = is
  }
  const first = length === 0 ? 0 : roleOfUnit(units[0] ?? 0)
  const mayRepeat =
    isDoubled && ((roles & half) !== 0 || (haveSameWords(units, length) && mayRepeatWord(text)))
  // Where only full stops end sentences, with nothing that closes behind them, they are counted by now.
  const areOfStops = (roles & otherStop) === 0 && (pairs & stopAndCloser) === 0
  const isMarkFirst = (first & word) === 0 && beginsWithMark.test(text)
  return {
    characters: traits | traitsOfPairs(pairs),
    shape:
      (((first | before) & blank) !== 0 ? edge : 0) |
      (mayRepeat ? doubled : 0) |
      (isMarkFirst ? markFirst : 0),
    ends: areOfStops ? stops / stopAndBlank + ((before & fullStop) === 0 ? 0 : 1) : countEnds(text),
    last: length === 0 ? Number.NaN : (units[length - 1] ?? 0),
    length,
  }
}

/** The traits of the characters alone, and whether the text has a blank at an end. */
export function scanCharacters(text: string, { bySeen, see }: UnitTraits): TraitBits {
  const { length, units } = codeUnits(text)
  let characters = 0
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    characters |= bySeen[unit] || see(unit)
  }
  const ends = length === 0 ? 0 : roleOfUnit(units[0] ?? 0) | roleOfUnit(units[length - 1] ?? 0)
  return { characters, shape: (ends & blank) !== 0 ? edge : 0 }
}
