/** A seed → cases of every kind of edit over real prose: the same cases for the same seed. */
import type { EditCase } from './case.ts'
import type { Prose } from './corpus.ts'
import { runEdit } from './draft.ts'
import { editKinds, severalKinds } from './edits.ts'

export function* generateCases(
  corpus: readonly (readonly Prose[])[],
  seed: number,
  countOfEach: number,
): Generator<EditCase> {
  const kinds = [...Object.entries(editKinds), ['several at once', severalKinds] as const]
  for (const [order, [kind, how]] of kinds.entries())
    for (let count = 0; count < countOfEach; count++)
      yield runEdit(kind, how, corpus, seed * 1_000_003 + order * 10_007 + count)
}
