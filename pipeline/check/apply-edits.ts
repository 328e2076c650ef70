/**
 * A string × edits → the string after them. Law: nothing changes but the ranges of the edits. Of two
 * that overlap, the one that starts first stays, and the other is left for another time.
 */
import type { Edit } from '../problem.ts'

export function applyEdits(string: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { start, end, text } of withoutOverlaps(edits)) {
    result += string.slice(at, start) + text
    at = end
  }
  return result + string.slice(at)
}

/** The edits in order, each once; of two that overlap, the first. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1)
    const isFree =
      last === undefined ||
      edit.start > last.end ||
      (edit.start === last.end && last.start < last.end)
    if (isFree) kept.push(edit)
  }
  return kept
}
