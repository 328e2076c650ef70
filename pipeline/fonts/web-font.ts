/**
 * The bytes of a WOFF2 → its weight and characters, from the tables `OS/2` and `cmap`, which the format
 * keeps as they are (W3C WOFF2 § 5). Throws where the file is no such font.
 */
import { brotliDecompressSync } from 'node:zlib'
import { charactersOf, type FontFace } from './font-face.ts'

export type WebFontFace = Pick<FontFace, 'weight' | 'has'>

/** Numbers of tables (WOFF2 § 4.1). */
const known = { cmap: 0, os2: 6, glyf: 10, loca: 11, other: 63 }
const headerLength = 48

export function readWebFont(bytes: Uint8Array): WebFontFace {
  const tables = tablesOf(bytes)
  const characters = charactersOf(tableOf(tables, known.cmap))
  const weight = tableOf(tables, known.os2).getUint16(4)
  return { weight, has: (codePoint) => characters.has(codePoint) }
}

function tableOf(tables: ReadonlyMap<number, DataView>, number: number): DataView {
  const table = tables.get(number)
  if (table === undefined) throw new Error(`the font has no table ${number} of WOFF2`)
  return table
}

/** The directory says how long each table is; all are one stream. */
function tablesOf(bytes: Uint8Array): ReadonlyMap<number, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < headerLength || view.getUint32(0) !== 0x774f4632)
    throw new Error('the file is no WOFF2')
  const reader = { view, at: headerLength }
  const lengths: [number: number, length: number][] = []
  for (let index = 0; index < view.getUint16(12); index++) lengths.push(readEntry(reader))
  const stream = brotliDecompressSync(bytes.subarray(reader.at, reader.at + view.getUint32(20)))
  let start = 0
  return new Map(
    lengths.map(([number, length]) => {
      const table = new DataView(stream.buffer, stream.byteOffset + start, length)
      start += length
      return [number, table]
    }),
  )
}

interface Reader {
  readonly view: DataView
  at: number
}

function readEntry(reader: Reader): [number: number, length: number] {
  const flags = reader.view.getUint8(reader.at++)
  const number = flags & 63
  const version = flags >> 6
  if (number === known.other) reader.at += 4
  const length = readLength(reader)
  const isShape = number === known.glyf || number === known.loca
  const isTransformed = isShape ? version !== 3 : version !== 0
  return [number, isTransformed ? readLength(reader) : length]
}

/** UIntBase128: seven bits a byte, the highest bit says that more follow. */
function readLength(reader: Reader): number {
  let length = 0
  for (let count = 0; count < 5; count++) {
    const byte = reader.view.getUint8(reader.at++)
    length = length * 128 + (byte & 127)
    if (byte < 128) break
  }
  return length
}
