/**
 * A text → what rules look for in it, all found in one pass: hardly any text has anything for most
 * rules, and to ask each of them takes several times as long.
 *
 * The walk itself takes no turns: one that depends on the text costs as much as three letters.
 */
import { codeUnits } from '../code-units.ts'
import { firstOfPair, role, toSecond, traitsOfPairs } from './character-roles.ts'
import { letterBySeen, roleBySeen, roleOfUnit, traitsOfUnit } from './characters.ts'
import { countEnds, countFullStops } from './count-ends.ts'
import { mayRepeatWord } from './same-words.ts'
import { bitsOf, type TraitBits } from './trait-bits.ts'

export interface Scan extends TraitBits {
  /** How often a sentence ends in it, as `countEnds` counts. */
  readonly ends: number
  /** The last code unit; `NaN` where there is none. */
  readonly last: number
}

const { blank, fullStop, half, heh, otherStop, word } = role
const { characters: arabicForm } = bitsOf(['arabic-form'])
const { shape: edge } = bitsOf(['edge'])
const { shape: doubled } = bitsOf(['doubled'])
const { shape: markFirst } = bitsOf(['mark-first'])
const canAspirate = /[بپتٹجچدڈڑرکكگلمن\p{M}]/u
const beginsWithMark = /^\s*[.،؟۔!]/
/** So far left is the bit of a word from the sign. */
const wordBit = Math.clz32(word)

export function scanText(text: string): Scan {
  const { length } = text
  const units = codeUnits(text)
  let traits = 0
  let roles = 0
  let pairs = 0
  let before = 0
  // The letter before, all ones if a word began with it, how the last word began, by two letters, and
  // whether two words in a row begin alike.
  let letter = 0
  let began = 0
  let beginning = 0
  let alike = 0
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    traits |= traitsOfUnit(unit)
    const is = roleBySeen[unit] ?? 0
    roles |= is
    pairs |= before & (is >> toSecond)
    const letters = (letter << 16) | (letterBySeen[unit] ?? 0)
    alike |= began & (letters === beginning ? 1 : 0)
    beginning = (beginning & ~began) | (letters & began)
    began = ((is & ~before) << wordBit) >> 31
    letter = letterBySeen[unit] ?? 0
    before = is
  }
  alike |= began & (letter << 16 === beginning ? 1 : 0)
  const first = length === 0 ? 0 : roleOfUnit(units[0] ?? 0)
  const mayRepeat = (roles & half) !== 0 || (alike !== 0 && mayRepeatWord(text))
  const hasForm = (roles & heh) !== 0 && hasStraightHeh(text)
  const isMarkFirst = (first & word) === 0 && beginsWithMark.test(text)
  return {
    characters: traits | traitsOfPairs(pairs & firstOfPair) | (hasForm ? arabicForm : 0),
    shape:
      (((first | before) & blank) !== 0 ? edge : 0) |
      (mayRepeat ? doubled : 0) |
      (isMarkFirst ? markFirst : 0),
    ends: endsIn(text, roles),
    last: text.charCodeAt(length - 1),
  }
}

/** The traits of the characters alone, and whether the text has a blank at an end. */
export function scanCharacters(text: string): TraitBits {
  const { length } = text
  const units = codeUnits(text)
  let characters = 0
  for (let at = 0; at < length; at++) characters |= traitsOfUnit(units[at] ?? 0)
  const ends = roleOfUnit(text.charCodeAt(0)) | roleOfUnit(text.charCodeAt(length - 1))
  return { characters, shape: (ends & blank) !== 0 ? edge : 0 }
}

function endsIn(text: string, roles: number): number {
  if ((roles & otherStop) !== 0) return countEnds(text)
  return (roles & fullStop) === 0 ? 0 : countFullStops(text)
}

/** Whether a heh stands behind something else than a letter that it may aspirate. */
function hasStraightHeh(text: string): boolean {
  for (let at = text.indexOf('ھ'); at >= 0; at = text.indexOf('ھ', at + 1))
    if (!canAspirate.test(text.charAt(at - 1))) return true
  return false
}
