/**
 * Paths of font files → the fonts of the cards: read once, known by family, with a digest of their
 * bytes. One family is the locale's own; the others lend the words that it lacks letters for.
 * Law: nothing but these files is ever drawn with, so that a card is the same on every machine.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type FontFace, readFontFace } from '../../fonts/font-face.ts'
import { once } from '../../once.ts'
import { require } from '../../own-files.ts'

/** The faces of one family; a character is in it when every face has it. */
export interface FontFamily {
  readonly name: string
  /** The largest line height of its faces in em. */
  readonly lineHeight: number
  readonly has: (codePoint: number) => boolean
}

export interface CardFonts {
  /** Absolute paths, in the order given. */
  readonly files: readonly string[]
  /** Hex SHA-256 of the files' bytes, in the order given. */
  readonly digest: string
  readonly families: readonly [FontFamily, ...FontFamily[]]
}

/** The files of the fonts that come with the tool, looked for when they are asked for: weights 400 and 700: Latin, Greek, Cyrillic; and Urdu. */
export const ownFontFiles: () => readonly string[] = once(() => [
  require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  require.resolve('@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf'),
  require.resolve(
    '@expo-google-fonts/noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf',
  ),
  require.resolve('@expo-google-fonts/noto-nastaliq-urdu/700Bold/NotoNastaliqUrdu_700Bold.ttf'),
])

/** Reads the fonts. Throws, naming the file, where one cannot be read or is no TTF or OTF. */
export function readCardFonts(files: readonly string[]): CardFonts {
  const hash = createHash('sha256')
  const faces = files.map((file) => {
    try {
      const bytes = readFileSync(file)
      hash.update(`${bytes.length} `).update(bytes)
      return readFontFace(bytes)
    } catch (cause) {
      throw new Error(`The font ${file} cannot be used for the cards`, { cause })
    }
  })
  const [first, ...others] = Map.groupBy(faces, ({ family }) => family)
  if (first === undefined) throw new Error('The cards need a font')
  return {
    files,
    digest: hash.digest('hex'),
    families: [toFamily(first), ...others.map(toFamily)],
  }
}

function toFamily([name, faces]: readonly [string, readonly FontFace[]]): FontFamily {
  return {
    name,
    lineHeight: Math.max(...faces.map(({ lineHeight }) => lineHeight)),
    has: (codePoint) => faces.every((face) => face.has(codePoint)),
  }
}
