/**
 * In: a text. Out: what a program shows that reads its UTF-8 bytes as Windows-1252 (WHATWG's
 * decoder, so the five bytes without a character become C1 controls, as in browsers).
 */
export function readAsWindows1252(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
}
