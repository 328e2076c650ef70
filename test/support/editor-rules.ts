/**
 * The rules about words, facts, script and typography. Tests of other things have texts that an editor
 * would not let pass (`Traduction Some text.`), so these rules are off in them unless they are asked for.
 */
import { basename } from 'node:path'
import { expect } from 'vitest'
import { rules } from '../../pipeline/check/registry.ts'
import type { Options } from '../../pipeline/config.ts'

/** Those that compare texts with each other. */
const overAll = ['inconsistent-duplicates', 'reused-translation']

const editorRules: readonly string[] = rules
  .filter(({ id, translation }) => translation !== undefined || overAll.includes(id))
  .map(({ id }) => id)

/** The rule that the running test file is about; in its own test it is on. */
export function ownRule(): readonly string[] {
  const name = basename(expect.getState().testPath ?? '', '.test.ts')
  return editorRules.filter((id) => id === name)
}

/** Which of them a test wants: all of them, or some by name. */
export type Loud = 'all' | readonly string[]

export function severitiesWith(
  loud: Loud,
  severities: Options['severities'] = {},
): Options['severities'] {
  const quiet = editorRules.filter((id) => loud !== 'all' && !loud.includes(id))
  return { ...Object.fromEntries(quiet.map((id) => [id, 'off' as const])), ...severities }
}
