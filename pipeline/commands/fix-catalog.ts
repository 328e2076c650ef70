/**
 * A catalog and what finds its problems → its text with everything mended that is surely mended, and
 * what was changed.
 *
 * Law: no character changes but those that an edit names, so formatting, order and escapes stay; what
 * is left has nothing more to mend. A mend may uncover the next (two spaces before a mark), so they are
 * made in rounds; rules that undo each other are stopped after a few.
 */

import { applyEdits } from '../check/apply-edits.ts'
import { offsetsOf, rangeOfPlace } from '../check/in-string.ts'
import type { Catalog } from '../model.ts'
import type { Edit, Problem, ProblemKind } from '../problem.ts'
import { parseCatalog } from '../read/catalog.ts'

export interface Mended {
  readonly key: string
  readonly before: string
  readonly after: string
  /** The rules whose findings were mended. */
  readonly rules: readonly ProblemKind[]
}

const mostRounds = 8

/** @param found The problems of the catalog as it is; `find` gives those of it as it becomes. */
export function fixCatalog(
  catalog: Catalog,
  found: readonly Problem[],
  find: (catalog: Catalog) => readonly Problem[],
): { readonly catalog: Catalog; readonly mended: readonly Mended[] } {
  let current = catalog
  let problems = found
  const rules = new Map<string, Set<ProblemKind>>()
  for (let round = 0; round < mostRounds; round++) {
    const fixes = problems.filter(({ file, fix }) => file === catalog.file && fix !== undefined)
    if (fixes.length === 0) break
    const edits = new Map<string, Edit[]>()
    for (const { fix, ruleId } of fixes) {
      if (fix === undefined) continue
      edits.set(fix.key, [...(edits.get(fix.key) ?? []), ...fix.edits])
      rules.set(fix.key, (rules.get(fix.key) ?? new Set()).add(ruleId))
    }
    const text = applyEdits(
      current.text,
      [...edits].flatMap(([key, some]) => inFile(current, key, some)),
    )
    if (text === current.text) break
    current = parseCatalog(catalog.file, catalog.locale, catalog.slug, text)
    problems = find(current)
  }
  const mended = [...rules].flatMap(([key, some]): readonly Mended[] => {
    const before = catalog.entries.get(key)?.value ?? ''
    const after = current.entries.get(key)?.value ?? ''
    return before === after ? [] : [{ key, before, after, rules: [...some] }]
  })
  return { catalog: current, mended }
}

/** Edits of a key's string → the same in the file, escaped as JSON needs it. */
function inFile({ entries, text }: Catalog, key: string, edits: readonly Edit[]): readonly Edit[] {
  const place = entries.get(key)?.valuePlace
  const token = place && rangeOfPlace(place)
  if (token === undefined) return []
  const offsets = offsetsOf(text.slice(token.start, token.end))
  return edits.flatMap((edit): readonly Edit[] => {
    const start = offsets[edit.start]
    const end = offsets[edit.end]
    if (start === undefined || end === undefined) return []
    const escaped = JSON.stringify(edit.text).slice(1, -1)
    return [{ start: token.start + start, end: token.start + end, text: escaped }]
  })
}
