/**
 * A text that grows → its UTF-8 in pieces, so that little of it waits as a string: a list or a sitemap may have
 * tens of thousands of entries.
 */
import { encode } from '../encode.ts'

/** How many characters are made bytes at once. */
const pieceSize = 0x10000

/** @param take Takes each piece. */
export function textPieces(take: (piece: Uint8Array) => void) {
  let text = ''
  const end = () => {
    take(encode(text))
    text = ''
  }
  return {
    add(more: string): void {
      text += more
      if (text.length >= pieceSize) end()
    },
    /** Gives the rest; nothing more is added. */
    end,
  }
}
