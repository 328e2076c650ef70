/**
 * A line of the golden table → its text, the runs that must be isolated, and its tokens in the order
 * in which they must be seen, from left to right. A token is a word of one script, a number or one
 * sign; its name is its place in the text and what it is, such as `3 Lyon`. No bidi algorithm is used.
 */
import type { GoldenRow } from './golden.ts'

export interface Token {
  readonly name: string
  /** UTF-16 offsets in the text, `end` exclusive. */
  readonly start: number
  readonly end: number
}

export interface ReadRow {
  readonly text: string
  readonly isolated: readonly string[]
  readonly tokens: readonly Token[]
  /** The names of the tokens from left to right. */
  readonly order: readonly string[]
}

const aToken =
  /[[\p{scx=Arabic}\p{scx=Hebrew}]&&[\p{L}\p{M}]]+|[\p{L}--[\p{scx=Arabic}\p{scx=Hebrew}]]+|\p{Nd}+|\S/gv

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(aToken), ({ 0: token, index }, place) => ({
    name: `${place} ${token}`,
    start: index,
    end: index + token.length,
  }))
}

export function readRow({ line, dir }: GoldenRow): ReadRow {
  const text = line.replace(/[{}[\]]/g, '')
  const tokens = tokensOf(text)
  const isolated = Array.from(line.matchAll(/\{([^}]*)\}/g), ([, run = '']) => run)
  const units: string[][] = []
  let place = 0
  for (const part of line.split(/[{[]([^}\]]*)[}\]]/)) {
    const isOtherWay = place % 2 === 1
    const names = tokens
      .slice(units.flat().length, units.flat().length + tokensOf(part).length)
      .map(({ name }) => name)
    units.push(...(isOtherWay ? [names] : names.map((name) => [name])))
    place += 1
  }
  const seen = dir === 'rtl' ? units.toReversed() : units
  // A run of several RTL words goes from right to left in an ltr line, one of Latin words from left.
  return {
    text,
    isolated,
    tokens,
    order: seen.flatMap((unit) => (dir === 'rtl' ? unit : unit.toReversed())),
  }
}
