/**
 * The hot path of typography, isolation and escaping: a text and its locale → whether all three surely
 * leave it as it is, in one look at each of its characters. Most texts of most articles are so.
 *
 * Law: a quiet text of one line goes to its page as it stands; so do the texts of a passage that is quiet
 * as a whole, if none begins with a hyphen. Of all others nothing is said.
 */
import { byTag } from '../by-tag.ts'
import { codeUnits } from '../code-units.ts'
import { areHotPathsOn } from '../hot-paths.ts'
import type { Locale } from '../model.ts'
import { abbreviationNeeds } from '../typography/french-abbreviations.ts'
import { numberNeeds } from '../typography/french-numbers.ts'
import { languageOfRules } from '../typography/typography.ts'
import { verbatimNeeds } from '../typography/verbatim.ts'
import { patternFor } from '../usual-characters.ts'
import { aroundFigures } from './bidi/around-figures.ts'
import { aroundWords } from './bidi/find-runs.ts'
import type { Direction } from './bidi/run.ts'

/** Characters that a quiet text may have, where the pattern is nowhere in it. */
type Doubt = readonly [characters: PatternOf, pattern: PatternOf]
type PatternOf = (text: string) => RegExp

interface Doubts {
  /** What no quiet text has as one pattern, where it is of few ranges: then nothing else is asked. */
  readonly atOnce: RegExp | undefined
  /** Characters that no quiet text has. */
  readonly loud: RegExp
  readonly doubts: readonly Doubt[]
  /** By UTF-16 unit, as bits: whether it is unknown, loud, and of which doubts. */
  readonly bitsOf: Uint8Array
}

const unknown = 1
const loud = 2
const firstDoubt = 4

type Language = Pick<Locale, 'dir' | 'tag'>

export function isQuiet(text: string, locale: Language): boolean {
  if (!areHotPathsOn) return false
  const all = doubtsOf(locale)
  if (all.atOnce !== undefined) return !all.atOnce.test(text)
  return isQuietWith(quietBits(text, all), text, all)
}

/** Whether all texts of one passage are, a blank between them. */
export function isQuietPassage(texts: readonly string[], locale: Language): boolean {
  let passage = ''
  for (const text of texts) {
    // At the start of a text, a hyphen is an option of a command.
    if (text.startsWith('-')) return false
    passage += passage === '' ? text : ` ${text}`
  }
  return isQuiet(passage, locale)
}

/** What is in a text. */
function quietBits(text: string, all: Doubts): number {
  const bits = bitsIn(text, all.bitsOf)
  if ((bits & unknown) === 0) return bits
  lookUp(text, all)
  return bitsIn(text, all.bitsOf)
}

/** @param text With these bits; looked at only where they leave a doubt. */
function isQuietWith(bits: number, text: string, { doubts }: Doubts): boolean {
  if (bits === 0) return true
  if ((bits & loud) !== 0) return false
  for (let index = 0; index < doubts.length; index++)
    if ((bits & (firstDoubt << index)) !== 0 && doubts[index]?.[1](text).test(text) === true)
      return false
  return true
}

/** Those that were asked for last: texts come by language. */
let last: (Language & { readonly doubts: Doubts }) | undefined

function doubtsOf({ dir, tag }: Language): Doubts {
  if (last?.tag === tag && last.dir === dir) return last.doubts
  const doubts = doubtsFor[dir](languageOfRules(tag))
  last = { dir, tag, doubts }
  return doubts
}

function bitsIn(text: string, bitsOf: Uint8Array): number {
  const { length, units } = codeUnits(text)
  let bits = 0
  for (let at = 0; at < length; at++) bits |= bitsOf[units[at] ?? 0] ?? 0
  return bits
}

/** Each character is looked up where it is first met. */
function lookUp(text: string, { bitsOf, doubts, loud: pattern }: Doubts): void {
  for (const character of text.split('')) {
    if (bitsOf[character.charCodeAt(0)] !== unknown) continue
    let bits = pattern.test(character) ? loud : 0
    for (const [index, [characters]] of doubts.entries())
      if (characters(character).test(character)) bits |= firstDoubt << index
    bitsOf[character.charCodeAt(0)] = bits
  }
}

/** By the language whose typography a text has. */
const doubtsFor = {
  ltr: byTag((language) => makeDoubts(language, 'ltr')),
  rtl: byTag((language) => makeDoubts(language, 'rtl')),
}

function makeDoubts(language: string, dir: Direction): Doubts {
  const marks = { en: /["']/, fr: /["';!?:«»—–=@/\\]/ }[language] ?? never
  const loud = new RegExp(`[<&\\n\\r]|${aroundWords[dir].source}|${marks.source}`)
  const doubts = [...(ofTypography[language] ?? []), ...(dir === 'rtl' ? [figures] : [])]
  const patterns = [loud, ...doubts.map(([, patternOf]) => patternOf(''))]
  const isSimple = dir === 'ltr' && language !== 'fr'
  return {
    atOnce: isSimple ? new RegExp(patterns.map(({ source }) => source).join('|')) : undefined,
    loud,
    doubts,
    bitsOf: new Uint8Array(isSimple ? 0 : 0x10000).fill(unknown),
  }
}

const never = /(?!)/
const always = (pattern: RegExp) => () => pattern
const figures: Doubt = [always(/[0-9۰-۹]/), always(aroundFigures)]

/** An abbreviation is held to a number, or else begins with one of three capitals. */
const ofTypography: { readonly [language: string]: readonly Doubt[] } = {
  en: [[always(/[-.]/), always(/--|\.{3}/)]],
  fr: [
    [always(/-/), always(new RegExp(`--|${verbatimNeeds.source}`))],
    [always(/\./), always(/\.{3}|[wW]{3}\./)],
    [patternFor(String.raw`[\p{N}]`), numberNeeds],
    [patternFor(String.raw`[MDP\p{N}\uD800-\uDFFF]`), abbreviationNeeds],
  ],
}
