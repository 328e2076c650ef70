/**
 * A text → the runs in it that go against the document's direction, in the order of the text. The
 * law: what lies between the runs holds no run itself, so that looking again there finds nothing; a
 * word that goes on beyond an end of the text, up to the nearest blank, is in no run.
 */
import { areHotPathsOn } from '../../hot-paths.ts'
import { once } from '../../once.ts'
import { aroundFigures } from './around-figures.ts'
import { taken } from './characters.ts'
import { isPlain, plainRules } from './plain-words-pattern.ts'
import { rulesFor } from './rules.ts'
import type { Direction, Run } from './run.ts'

/** Whether a word goes on across the border of an element, before and after the text. */
export interface Around {
  readonly isGluedBefore: boolean
  readonly isGluedAfter: boolean
}

/** Longer texts are looked at in pieces, cut at a blank: the patterns take stack for each character. */
const longest = 50_000

const nothingAround: Around = { isGluedBefore: false, isGluedAfter: false }

/** Letters of runs and `@`, by code unit and in wider ranges than they are. */
export const aroundWords = {
  rtl: /[@A-Za-z\u00AA-\u058F\u10A0-\u10FF\u1C80-\u1FFF\u2071-\u2DFF\uA640-\uABFF\uD800-\uDFFF\uFB00-\uFB1C\uFF00-\uFFEF]/,
  ltr: /[\u0590-\u08FF\uD800-\uDFFF\uFB1D-\uFEFF]/,
}

/** What is in every text that may hold a run, so that most texts are left at once. */
export const aroundRuns = {
  rtl: new RegExp(`${aroundWords.rtl.source}|${aroundFigures.source}`),
  ltr: aroundWords.ltr,
}

/** What one of the rules for runs needs. */
const neededByRuns = { rtl: once(() => neededBy('rtl')), ltr: once(() => neededBy('ltr')) }

function neededBy(dir: Direction): RegExp {
  const runs = rulesFor[dir]().filter(({ kind }) => kind !== 'keep')
  return new RegExp(runs.map(({ needs }) => needs.source).join('|'), 'v')
}

/** Whether a text may hold a run: where it does not, none of the patterns need be asked. */
export function mayHoldRuns(text: string, dir: Direction): boolean {
  return aroundRuns[dir].test(text) && neededByRuns[dir]().test(text)
}

export function findRuns(text: string, dir: Direction, around: Around = nothingAround): Run[] {
  if (text.length <= longest) return findRunsIn(text, dir, around)
  const cut = text.slice(0, longest).search(/\s\S*$/) + 1
  // A single word of that length is none.
  const start = cut > 0 ? cut : endOfWord(text)
  const first =
    cut > 0 ? findRunsIn(text.slice(0, cut), dir, { ...around, isGluedAfter: false }) : []
  const rest = findRuns(text.slice(start), dir, { ...around, isGluedBefore: false })
  return [
    ...first,
    ...rest.map((run) => ({ ...run, start: run.start + start, end: run.end + start })),
  ]
}

function findRunsIn(text: string, dir: Direction, around: Around): Run[] {
  const rules = rulesOf(text, dir)
  if (rules.length === 0) return []
  const runs: Run[] = []
  let rest = taken + text + taken
  if (around.isGluedBefore) rest = rest.replace(/^\S+/, cover)
  if (around.isGluedAfter) rest = rest.replace(/\S+$/, cover)
  for (let isSettled = false; !isSettled; ) {
    const asked = rest
    for (const rule of rules) rest = takeOut(rest, rule, runs)
    isSettled = rest === asked
  }
  return runs.sort((a, b) => a.start - b.start)
}

/** The rules that may find runs in a text. */
function rulesOf(text: string, dir: Direction): typeof plainRules {
  if (areHotPathsOn && dir === 'rtl' && isPlain(text)) return plainRules
  return mayHoldRuns(text, dir) ? rulesFor[dir]().filter(({ needs }) => needs.test(text)) : []
}

/** Where the first blank of a text is; its end where it has none. */
function endOfWord(text: string): number {
  const end = text.search(/\s/)
  return end === -1 ? text.length : end
}

const cover = (text: string) => taken.repeat(text.length)

/**
 * Adds what the rule finds to the runs; the text keeps its length, and its ends, which count one. Without
 * `matchAll`, which makes a new pattern for each text.
 */
function takeOut(
  text: string,
  { pattern, kind }: (typeof plainRules)[number],
  runs: Run[],
): string {
  let covered = ''
  let place = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: found, index } = match
    const end = index + found.length
    covered += text.slice(place, index) + cover(found)
    if (kind !== 'keep') runs.push({ start: index - 1, end: end - 1, kind })
    place = end
  }
  return place === 0 ? text : covered + text.slice(place)
}
