/**
 * An edition's catalog and stamps × changes → the two as they are to be, and the writes that get there.
 *
 * Law: writes that are interrupted leave no translation fresh that was not. So the old stamps of what
 * changes go first, then comes the catalog, then the new stamps: in between it is unstamped, which
 * `sync` never heals. Of a catalog nothing changes but the texts of the keys that are named.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Change, Present } from '../exchange/take-back.ts'
import { parseCatalog } from '../read/catalog.ts'
import { hasByteOrderMark } from '../read/text-file.ts'
import { anchorOf, editJson, type JsonEdit, keysOf } from '../sync/edit-json.ts'
import { stampsText } from '../sync/stamps-text.ts'
import { stampsInOrder } from './stamps-in-order.ts'
import { withDigests } from './with-digests.ts'

/** The edition after the changes; nothing is written. */
export function applyChanges(present: Present, changes: readonly Change[]): Present {
  const { article, catalog, stamps } = present
  const keys = new Set(keysOf(catalog.text))
  const order = article.segments.map(({ key }) => key)
  const edits = changes.flatMap(({ key, text: value }): readonly JsonEdit[] => {
    if (value === undefined) return []
    if (keys.has(key)) return [{ do: 'set', key, value }]
    const after = anchorOf(key, order, keys)
    keys.add(key)
    return [{ do: 'add', key, value, after }]
  })
  const made = changes.flatMap(({ key, stamp }) =>
    stamp === undefined ? [] : [[key, stamp] as const],
  )
  return {
    ...present,
    catalog:
      edits.length === 0
        ? catalog
        : parseCatalog(catalog.file, catalog.locale, catalog.slug, editJson(catalog.text, edits)),
    stamps: { ...stamps, stamps: stampsInOrder([...stamps.stamps, ...made], article) },
  }
}

/** The order in which the writes of all editions are to be done. */
export const phases = ['unstamp', 'translate', 'stamp'] as const

type Writes = {
  readonly [Phase in (typeof phases)[number]]: readonly { file: string; text: string }[]
}

export function writesOf(before: Present, after: Present, root: string): Writes {
  const { catalog, stamps } = after
  const changed = [...stamps.stamps.keys()].filter(
    (key) => !isDeepStrictEqual(stamps.stamps.get(key), before.stamps.stamps.get(key)),
  )
  const hasNewTexts = catalog.text !== before.catalog.text
  const isStamped = changed.some((key) => before.stamps.stamps.has(key))
  const kept = new Map([...before.stamps.stamps].filter(([key]) => !changed.includes(key)))
  const mark = hasByteOrderMark(root, catalog.file) ? '\uFEFF' : ''
  return {
    unstamp: hasNewTexts && isStamped ? [stampsWrite(before, kept)] : [],
    translate: hasNewTexts ? [{ file: catalog.file, text: mark + catalog.text }] : [],
    stamp: changed.length > 0 ? [stampsWrite(after, stamps.stamps)] : [],
  }
}

function stampsWrite({ stamps, catalog }: Present, kept: Present['stamps']['stamps']) {
  return { file: stamps.file, text: stampsText(withDigests(kept, catalog), stamps.retired) }
}
