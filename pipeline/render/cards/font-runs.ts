/**
 * A line → its runs as they stand from left to right, each in one family. The locale's own has
 * nearly every line whole, and UAX #9 is left to resvg. Where it takes two, the runs are cut and
 * ordered here: resvg draws nothing at all where two fonts make different numbers of glyphs of one
 * text.
 */
import { languageFacts } from '../../cldr.ts'
import { codePointsOf, isShown } from '../../fonts/lacking-characters.ts'
import type { FontFamily } from './card-fonts.ts'
import { directionalRuns, isolateRuns } from './isolate.ts'
import { splitWord } from './split-text.ts'

export type Families = readonly [FontFamily, ...FontFamily[]]

export interface FontRun {
  /** What resvg is given: the text with its blanks and isolates. */
  readonly text: string
  readonly family: string
}

/** @param families The line's own family first. */
export function fontRuns(line: string, dir: 'ltr' | 'rtl', families: Families): FontRun[] {
  if (hasText(families[0], line)) {
    return [{ text: isolateRuns(line, dir), family: families[0].name }]
  }
  const runs = directionalRuns(line, dir).map((run) => {
    const pieces = splitByFamily(run.text, families)
      .flatMap(({ text, family }) => cutBlanks(text).map((part) => ({ text: part, family })))
      .map(({ text, family }) => ({ text: isolateRuns(text, run.dir), family }))
    return run.dir === 'rtl' ? pieces.reverse() : pieces
  })
  return (dir === 'rtl' ? runs.reverse() : runs).flat()
}

/** Whether a family can show a text. */
export function hasText(family: FontFamily, text: string): boolean {
  return codePointsOf(text).every((character) => isShown(character, family.has))
}

/** A word is in one family where one has it whole; what none has is left to the first. */
function splitByFamily(text: string, families: Families): FontRun[] {
  const pieces: { text: string; family: string }[] = []
  const add = (part: string, { name }: FontFamily) => {
    const last = pieces.at(-1)
    if (last?.family === name) last.text += part
    else pieces.push({ text: part, family: name })
  }
  const familyOf = (part: string) => families.find((family) => hasText(family, part))
  for (const word of text.split(/(?<= )/)) {
    const parts = familyOf(word) === undefined ? splitWord(word) : [word]
    for (const part of parts) add(part, familyOf(part) ?? families[0])
  }
  return pieces
}

/**
 * The blanks at the ends by themselves: a last one would go to the other side (UAX #9, rule L1).
 */
function cutBlanks(text: string): string[] {
  return text.split(/^( +)|( +)$/).filter((part) => part !== undefined && part !== '')
}

/**
 * The fonts with the locale's own first: the one that has most letters of the language's name in
 * itself, `français` or `اردو`; the first of equals. So all cards of a locale have one font.
 */
export function familiesFor(tag: string, families: Families): Families {
  const endonym = languageFacts(tag).endonym
  const score = (family: FontFamily) =>
    Array.from(endonym).filter((letter) => hasText(family, letter)).length
  const best = families.reduce((most, next) => (score(next) > score(most) ? next : most))
  return [best, ...families.filter((family) => family !== best)]
}
