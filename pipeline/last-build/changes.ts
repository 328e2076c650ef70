/**
 * Articles that were made again since a build was kept, as long as they are few: so that build need not be
 * written anew. Law: a stored build with its changes says what it would say had it been kept anew; without
 * them, what it has said, and the articles count as changed, since their files are not in those states.
 */
import { digestSize } from '../packing.ts'
import { keep, readKept } from '../publish/content-cache.ts'
import type { RecordData } from '../record-data.ts'
import { stateSize } from './file-state.ts'
import type { OpenBuild, Shelf } from './stored.ts'

/** Records by slug. */
export type Changes = ReadonlyMap<string, RecordData>

/** JSON has no NaN, the time of a file that is not sure. */
type Numbers = readonly (number | null)[]

interface StoredChange {
  readonly record: Omit<RecordData, 'texts'>
  readonly texts: readonly number[]
  /** Of what it is made from, then of its pages. */
  readonly states: Numbers
  /** Of its texts, its images, its record, each of its pages: in hex. */
  readonly digests: string
}

interface StoredChanges {
  /** The digest of the build. */
  readonly base: string
  /** States of the folders. */
  readonly folders: Numbers
  readonly changes: readonly StoredChange[]
}

/** Puts the changes into a build. */
export function applyChanges({ folder, name }: Shelf, build: OpenBuild): Changes {
  const applied = new Map<string, RecordData>()
  const kept = readKept(folder, `changes-${name}`)
  if (kept === undefined) return applied
  const { base, changes, folders }: StoredChanges = JSON.parse(kept.toString())
  if (base !== build.base) return applied
  const { digests, positions, states } = build
  for (const { digests: own, record, states: some, texts } of changes) {
    const place = positions.of(record.slug)
    if (place === undefined) continue
    const inputs = (place.inputsEnd - place.file) * stateSize
    states.set(some.slice(0, inputs).map(toNumber), place.file * stateSize)
    states.set(some.slice(inputs).map(toNumber), place.page * stateSize)
    digests.write(own, place.digest * digestSize, 'hex')
    applied.set(record.slug, { ...record, texts: Float64Array.from(texts) })
  }
  states.set(folders.map(toNumber), positions.folders * stateSize)
  return applied
}

/**
 * Keeps changes of a build that has their states and digests.
 *
 * @returns Whether it could.
 */
export function writeChanges({ folder, name }: Shelf, build: OpenBuild, records: Changes): boolean {
  const { base, digests, positions, states } = build
  const statesOf = (from: number, to: number) => [
    ...states.subarray(from * stateSize, to * stateSize),
  ]
  const changes = [...records].flatMap(([slug, { texts, ...record }]): readonly StoredChange[] => {
    const place = positions.of(slug)
    if (place === undefined) return []
    const { digest, digestsEnd, file, inputsEnd, page, pagesEnd } = place
    return [
      {
        record,
        texts: [...texts],
        states: [...statesOf(file, inputsEnd), ...statesOf(page, pagesEnd)],
        digests: digests.toString('hex', digest * digestSize, digestsEnd * digestSize),
      },
    ]
  })
  const folders = statesOf(positions.folders, build.files.length)
  const stored: StoredChanges = { base, folders, changes }
  return keep(folder, `changes-${name}`, [Buffer.from(JSON.stringify(stored))]) !== undefined
}

function toNumber(one: number | null): number {
  return one ?? Number.NaN
}
