/**
 * The border that nothing incomplete crosses: edition × its problems → complete edition.
 *
 * Law: the only maker of a `CompleteEdition` is `completeEdition`, only the check step imports it
 * (a test says so), and the renderer takes nothing else.
 */
import type { Root } from 'mdast'
import type { Edition } from './model.ts'
import type { Problem } from './problem.ts'

const isComplete: unique symbol = Symbol('complete')

/** An edition with every segment translated, fresh, and free of errors. */
export interface CompleteEdition extends Edition {
  readonly tree: Root
  readonly title: string
  readonly [isComplete]: true
}

/** The edition as a complete one; undefined where a problem or a unit stands against it. */
export function completeEdition(
  edition: Edition,
  problems: readonly Problem[],
): CompleteEdition | undefined {
  const { tree, fields, units } = edition
  if (tree === undefined || fields.title === undefined) return undefined
  if (units.some(({ state }) => state !== 'fresh')) return undefined
  if (problems.some(({ severity }) => severity === 'error')) return undefined
  return { ...edition, tree, title: fields.title, [isComplete]: true }
}
