/**
 * Replacements in a translation's prose → one finding: what is found and expected, with the words
 * around it, the place of the first, and the edits of those whose characters stand in the string as
 * they are read.
 */
import type { Prose } from '../markdown/prose.ts'
import type { Edit } from '../problem.ts'
import type { TextFinding } from '../rule.ts'
import type { Change } from '../wording/changes.ts'

/** A range of the prose's text, and what is to stand there. */
export interface Replacement {
  readonly start: number
  readonly end: number
  /** Undefined where a person has to decide. */
  readonly text: string | undefined
  /** Shown in place of `text`, where that is undefined or says too little. */
  readonly shown?: string
}

/** A finding and its `changes`; undefined where there is nothing to replace. */
export function findChanges(
  prose: Prose,
  replacements: readonly Replacement[],
): { readonly finding: TextFinding; readonly changes: readonly Change[] } | undefined {
  const [first] = replacements
  if (first === undefined) return undefined
  const edits = replacements.flatMap(({ start, end, text }): readonly Edit[] => {
    const range = prose.range(start, end)
    return range === undefined || text === undefined ? [] : [{ ...range, text }]
  })
  const at = prose.range(first.start, first.end)
  const changes = replacements.map((one) => describe(prose.text, one))
  return { finding: { at, ...(edits.length > 0 ? { edits } : {}) }, changes }
}

/** The word before and the word after, at most twelve characters of each. */
function describe(text: string, { start, end, text: replacement, shown }: Replacement): Change {
  const before = /[^\s\uFFFC]{0,12}$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? ''
  const after = /^[^\s\uFFFC]{0,12}/u.exec(text.slice(end, end + 12))?.[0] ?? ''
  return {
    found: before + text.slice(start, end) + after,
    expected: before + (shown ?? replacement ?? '') + after,
  }
}
