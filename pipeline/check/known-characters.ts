/**
 * What the patterns of `character-class.ts` say of Latin, Urdu and common marks, read from what is written down:
 * to ask the patterns takes a start 10 ms.
 *
 * Law: it is what they say (test/rules/known-characters.test.ts, which writes it anew with `-u`).
 */
import type { CharacterClass } from './character-class.ts'
import { writtenRuns } from './written-runs.ts'

/**
 * Blocks of Unicode by their first code points and those behind the last: to U+024F, Arabic, punctuation,
 * and what stands for things in prose.
 */
export const knownBlocks = [
  [0, 0x250],
  [0x600, 0x700],
  [0x2000, 0x2070],
  [0xfffc, 0xfffd],
] as const

/** Neighbours that are the same to all rules. */
export interface CharacterRun extends CharacterClass {
  readonly from: number
  readonly count: number
}

export function* knownCharacters(): Generator<CharacterRun> {
  const runs = writtenRuns.trim().split(/\s+/)
  let next = 0
  for (const [start, end] of knownBlocks) {
    for (let from: number = start; from < end; ) {
      const [count = 0, traits = 0, role = 0] = (runs[next++] ?? '').split('.').map(fromBase36)
      // What is not written down is asked of the patterns.
      if (!(count > 0)) return
      yield { from, count, traits, role }
      from += count
    }
  }
}

function fromBase36(text: string): number {
  return Number.parseInt(text, 36)
}
