/**
 * The bytes of a TrueType or OpenType file → its family, weight, line height and characters, from
 * the tables `name`, `OS/2`, `hhea` and `cmap` (formats 4 and 12) of the OpenType specification.
 * Written by hand since fontkit takes 180 ms and 8 MB for the same. Throws where the file is no
 * such font.
 */

export interface FontFace {
  /** Family name (name id 16, else 1), as SVG's `font-family` finds it. */
  readonly family: string
  /** `usWeightClass`: 400 is regular, 700 bold. */
  readonly weight: number
  /** Ascent, descent and gap in em: CSS's `line-height: normal`. */
  readonly lineHeight: number
  /** Whether the font has a glyph of its own for a code point. */
  readonly has: (codePoint: number) => boolean
}

export function readFontFace(bytes: Uint8Array): FontFace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tablesOf(view)
  const em = table('head').getUint16(18)
  const hhea = table('hhea')
  const characters = charactersOf(table('cmap'))
  return {
    family: familyOf(table('name')),
    weight: table('OS/2').getUint16(4),
    lineHeight: (hhea.getInt16(4) - hhea.getInt16(6) + hhea.getInt16(8)) / em,
    has: (codePoint) => characters.has(codePoint),
  }
}

function tablesOf(view: DataView): (tag: string) => DataView {
  const places = new Map<string, readonly [start: number, length: number]>()
  const isFont = view.byteLength > 12 && [0x00010000, 0x4f54544f].includes(view.getUint32(0))
  for (let index = 0; isFont && index < view.getUint16(4); index++) {
    const entry = 12 + 16 * index
    const tag = text(view, entry, 4, 'latin1')
    places.set(tag, [view.getUint32(entry + 8), view.getUint32(entry + 12)])
  }
  return (tag) => {
    const place = places.get(tag)
    if (place === undefined) throw new Error(`no TrueType or OpenType font: no table ${tag}`)
    return new DataView(view.buffer, view.byteOffset + place[0], place[1])
  }
}

/**
 * The typographic family where there is one; only names in UTF-16, which all fonts of today have.
 */
function familyOf(name: DataView): string {
  const names = new Map<number, string>()
  for (let index = 0; index < name.getUint16(2); index++) {
    const record = 6 + 12 * index
    const [platform, id] = [name.getUint16(record), name.getUint16(record + 6)]
    if (platform !== 3 || names.has(id)) continue
    const start = name.getUint16(4) + name.getUint16(record + 10)
    names.set(id, text(name, start, name.getUint16(record + 8), 'utf-16be'))
  }
  const family = names.get(16) ?? names.get(1)
  if (family === undefined) throw new Error('the font has no family name')
  return family
}

function text(view: DataView, start: number, length: number, encoding: string): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, length)
  return new TextDecoder(encoding).decode(bytes)
}

/** The code points that a table `cmap` has a glyph for. */
export function charactersOf(cmap: DataView): ReadonlySet<number> {
  const characters = new Set<number>()
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const start = cmap.getUint32(4 + 8 * index + 4)
    const subtable = new DataView(cmap.buffer, cmap.byteOffset + start)
    const format = subtable.getUint16(0)
    if (format === 4) addSegments(subtable, characters)
    if (format === 12) addGroups(subtable, characters)
  }
  return characters
}

/** Format 4: segments of the basic plane, where a code point may still lead to glyph 0. */
function addSegments(table: DataView, characters: Set<number>): void {
  const double = table.getUint16(6)
  for (let at = 0; at < double; at += 2) {
    const last = table.getUint16(14 + at)
    const first = table.getUint16(16 + double + at)
    const delta = table.getUint16(16 + 2 * double + at)
    const offsetAt = 16 + 3 * double + at
    const offset = table.getUint16(offsetAt)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = offset === 0 ? code : table.getUint16(offsetAt + offset + 2 * (code - first))
      const isMissing = (offset !== 0 && glyph === 0) || ((glyph + delta) & 0xffff) === 0
      if (!isMissing) characters.add(code)
    }
  }
}

/** Format 12: groups of consecutive code points and glyphs. */
function addGroups(table: DataView, characters: Set<number>): void {
  for (let index = 0; index < table.getUint32(12); index++) {
    const group = 16 + 12 * index
    const first = table.getUint32(group) + (table.getUint32(group + 8) === 0 ? 1 : 0)
    const last = Math.min(table.getUint32(group + 4), 0x10ffff)
    for (let code = first; code <= last; code++) characters.add(code)
  }
}
