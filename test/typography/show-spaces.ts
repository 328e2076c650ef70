/** Makes no-break spaces visible in expectations: `~` is U+00A0, `·` is U+202F. */
export function showSpaces(text: string): string {
  return text.replaceAll('\u00A0', '~').replaceAll('\u202F', '·')
}

export function hideSpaces(text: string): string {
  return text.replaceAll('~', '\u00A0').replaceAll('·', '\u202F')
}
