/**
 * The arguments of a problem → the placeholders of its words, each under its own name.
 *
 * What somebody has written is set off by U+2068…U+2069, so that it keeps its order in any sentence,
 * and the sentence its own (UAX #9). Spaces that nobody can see are shown: `⍽` is a no-break one, `␣`
 * one that is doubled or stands at an end.
 */
import { createLocale } from '../locale.ts'
import {
  type Change,
  clip,
  type GlossaryFault,
  type ProblemArguments,
  type ProblemKind,
} from '../problem.ts'
import type { Words } from './words.ts'

type Arguments = ProblemArguments[ProblemKind] | GlossaryFault
type Placeholders = Readonly<Record<string, string | number>>

const mostChanges = 4
const mostWords = 10

export function placeholdersOf(args: Arguments, { locale, say, has }: Words): Placeholders {
  const shown: Record<string, string | number> = {}
  const values: readonly [string, unknown][] = Object.entries(args)
  for (const [name, value] of values) {
    if (typeof value === 'number') shown[name] = value
    if (typeof value === 'string') shown[name] = isolated(clip(value))
  }
  if ('delimiters' in args) shown['delimiters'] = listed(args.delimiters)
  if ('escapes' in args) shown['escapes'] = listed(args.escapes)
  if ('words' in args) shown['words'] = listedInPart(args.words, mostWords)
  if ('changes' in args) {
    const arrow = locale.dir === 'rtl' ? '←' : '→'
    shown['changes'] = inPart(
      args.changes.map((change) => changed(change, arrow)),
      mostChanges,
    )
  }
  if ('characters' in args) shown['characters'] = args.characters.map(named).join(' · ')
  if ('marks' in args) shown['marks'] = inDirection(args.marks, createLocale(args.locale).dir)
  if ('sourceEnd' in args) {
    shown['end'] = say(`end-${args.end}`)
    shown['sourceEnd'] = say(`end-${args.sourceEnd}`)
  }
  if ('use' in args) {
    const words = args.use.map((word) => isolated(clip(word)))
    shown['use'] = new Intl.ListFormat(locale.tag, { type: 'disjunction' }).format(words)
  }
  return shown

  /** A character with its number, and its name where nobody can see it. */
  function named(character: string): string {
    const number = `U+${hex(character)}`
    if (has(`character-${number}`)) return isolated(`${number} (${say(`character-${number}`)})`)
    return isolated(/[\p{C}\p{Z}]/u.test(character) ? number : `${character} (${number})`)
  }
}

export function listed(values: readonly string[]): string {
  return values.map((value) => isolated(clip(value))).join(' · ')
}

function listedInPart(values: readonly string[], most: number): string {
  return inPart(
    values.map((value) => isolated(clip(value))),
    most,
  )
}

/** Each once, and `…` for what is more. */
function inPart(values: readonly string[], most: number): string {
  const each = [...new Set(values)]
  return [...each.slice(0, most), ...(each.length > most ? ['…'] : [])].join(' · ')
}

/** `found → expected`, with an arrow that points on; what looks the same is said once. */
function changed({ found, expected }: Change, arrow: '→' | '←'): string {
  const [before, after] = [found, expected].map((text) =>
    isolated(text.replace(/^[ \t]+|[ \t]+$|[ \t]{2,}/g, (spaces) => '␣'.repeat(spaces.length))),
  )
  return found.normalize() === expected.normalize() ? `${before}` : `${before} ${arrow} ${after}`
}
