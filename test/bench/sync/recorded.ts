/**
 * The recorded history: two articles of a small paper and what an editor did to them, one step after
 * the other, each text under a number → cases. What descends from what is what the editor did.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { EditCase, NewText, OldText } from './case.ts'

const numbered = z.tuple([z.number(), z.string()])
const editSchema = z.union([
  z.object({ edit: z.number(), text: z.string() }),
  z.object({ split: z.number(), into: z.array(numbered) }),
  /** The texts stand one after the other. */
  z.object({ merge: z.array(z.number()), into: numbered }),
  z.object({ insert: numbered, after: z.number() }),
  z.object({ copy: z.number(), as: z.number(), after: z.number() }),
  z.object({ move: z.number(), after: z.number() }),
  z.object({ delete: z.number() }),
])
const historySchema = z.object({
  articles: z.record(z.string(), z.array(numbered)),
  steps: z.array(z.object({ kind: z.string(), edits: z.array(editSchema) })),
})

type Edit = z.infer<typeof editSchema>

interface Text extends OldText {
  readonly from: readonly number[]
}

/** Articles by slug. */
type State = Readonly<Record<string, readonly Text[]>>

export function* recordedCases(): Generator<EditCase> {
  const file = join(import.meta.dirname, 'recorded.json')
  const { articles, steps } = historySchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  let state: State = mapRows(articles, (row) => row.map(([id, text]) => textOf(id, text, [])))
  for (const { kind, edits } of steps) {
    const before = mapRows(state, (row) => row.map(({ from: _, ...old }): OldText => old))
    state = mapRows(state, (row) => row.map((one) => ({ ...one, from: [one.id] })))
    for (const edit of edits) state = applyEdit(state, edit)
    const after = mapRows(state, (row) => row.map(({ id: _, ...text }): NewText => text))
    yield { kind, before, after }
  }
}

/** Short texts without a full stop are headings. */
function textOf(id: number, text: string, from: readonly number[]): Text {
  return { id, text, isHeading: !text.endsWith('.'), from }
}

function mapRows<One, Other>(
  rows: Readonly<Record<string, readonly One[]>>,
  change: (row: readonly One[]) => readonly Other[],
): Record<string, readonly Other[]> {
  return Object.fromEntries(Object.entries(rows).map(([slug, row]) => [slug, change(row)]))
}

function applyEdit(state: State, edit: Edit): State {
  if ('edit' in edit)
    return replace(state, edit.edit, (old) => [textOf(old.id, edit.text, old.from)])
  if ('split' in edit)
    return replace(state, edit.split, (old) =>
      edit.into.map(([id, text]) => textOf(id, text, old.from)),
    )
  if ('merge' in edit) {
    const [first = 0, ...others] = edit.merge
    const from = edit.merge.flatMap((id) => find(state, id).from)
    const merged = replace(state, first, () => [textOf(...edit.into, from)])
    return others.reduce((rest, id) => replace(rest, id, () => []), merged)
  }
  if ('insert' in edit) return insert(state, textOf(...edit.insert, []), edit.after)
  if ('copy' in edit) return insert(state, { ...find(state, edit.copy), id: edit.as }, edit.after)
  if ('move' in edit)
    return insert(
      replace(state, edit.move, () => []),
      find(state, edit.move),
      edit.after,
    )
  return replace(state, edit.delete, () => [])
}

function find(state: State, id: number): Text {
  const text = Object.values(state)
    .flat()
    .find((one) => one.id === id)
  if (text === undefined) throw new Error(`No text ${id} in the recorded history`)
  return text
}

function replace(state: State, id: number, by: (old: Text) => readonly Text[]): State {
  find(state, id)
  return mapRows(state, (row) => row.flatMap((one) => (one.id === id ? by(one) : one)))
}

function insert(state: State, text: Text, after: number): State {
  return replace(state, after, (one) => [one, text])
}
