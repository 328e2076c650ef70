/**
 * Path of a font file → what the font says of itself, read once a run. Law: the file must be a whole
 * TTF or OTF, as subsetting and the cards need it; else it throws, naming the file.
 */
import { readFileSync } from 'node:fs'
import { type FontFace, readFontFace } from './font-face.ts'

const known = new Map<string, FontFace>()

export function readFont(file: string): FontFace {
  const face = known.get(file) ?? parseFont(file)
  known.set(file, face)
  return face
}

function parseFont(file: string): FontFace {
  try {
    return readFontFace(readFileSync(file))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`the font ${file} cannot be read: ${reason}`, { cause })
  }
}
