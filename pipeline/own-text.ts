/**
 * A text by itself: V8 keeps a piece that is cut from a longer text as a view of it, and with it the
 * whole of what it was cut from (a file, for a title) as long as the piece is kept.
 */
export function ownText(text: string): string {
  // UTF-16, so that a lone surrogate stays what it is.
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
