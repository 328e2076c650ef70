/** The records of a stored build, one a line, and the digests of their texts. */
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { keep, placeInFile, readKept } from '../publish/content-cache.ts'
import type { RecordData } from '../record-data.ts'
import { digestContents } from './file-state.ts'
import { numbersIn, type Shelf } from './stored.ts'
import { digestsIn } from './text-digests.ts'

/** A record as a line of its file. */
export function recordLine(record: RecordData): Buffer {
  return Buffer.from(`${JSON.stringify(withoutTexts(record))}\n`)
}

/** @returns Whether they could be kept. */
export function writeRecords({ folder, name }: Shelf, lines: Iterable<Uint8Array>): boolean {
  return keep(folder, `records-${name}`, lines) !== undefined
}

/**
 * Bytes of the records' file.
 *
 * @returns Undefined where they are not those of the digest.
 */
export function readRecordLine(
  { folder, name }: Shelf,
  from: number,
  to: number,
  digest: string,
): string | undefined {
  try {
    const handle = openSync(join(folder, `records-${name}`), 'r')
    try {
      const bytes = Buffer.allocUnsafe(to - from)
      const count = readSync(handle, bytes, 0, bytes.length, placeInFile(from))
      return count === bytes.length && digestContents([bytes]) === digest
        ? bytes.toString()
        : undefined
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

/** @returns Their digest; undefined where they cannot be kept. */
export function writeTexts(
  { folder, name }: Shelf,
  texts: Iterable<Uint8Array>,
): string | undefined {
  return keep(folder, `texts-${name}`, texts)
}

/** @param digest As `writeTexts` has given it. */
export function readTexts({ folder, name }: Shelf, digest: string): Float64Array | undefined {
  const kept = readKept(folder, `texts-${name}`, digest)
  return kept && numbersIn(kept)
}

type EditionData = RecordData['editions'][number]
type TargetData = NonNullable<EditionData['target']>

/** A record whose digests of texts are kept elsewhere: in their place is how many each side has. */
type StoredRecord = Omit<RecordData, 'editions'> & {
  readonly editions: readonly (Omit<EditionData, 'target'> & {
    readonly target: (Omit<TargetData, 'texts'> & { readonly texts: number }) | undefined
  })[]
}

function withoutTexts(record: RecordData): StoredRecord {
  return {
    ...record,
    editions: record.editions.map((edition) => ({
      ...edition,
      target: edition.target && { ...edition.target, texts: edition.target.texts.sources.length },
    })),
  }
}

/** @param texts The article's. */
export function parseRecord(line: string, texts: Float64Array): RecordData {
  const stored: StoredRecord = JSON.parse(line)
  let at = 0
  const take = (count: number, locale: string) => {
    at += count
    return digestsIn(texts.subarray(at - count, at), locale)
  }
  const editions = stored.editions.map(({ target, ...edition }) => {
    if (target === undefined) return { ...edition, target }
    const { texts: count, ...rest } = target
    const { locale } = edition
    return {
      ...edition,
      target: {
        ...rest,
        texts: { sources: take(count, locale), translations: take(count, locale) },
      },
    }
  })
  return { ...stored, editions }
}
