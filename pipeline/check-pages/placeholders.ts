/** A text → what stands in it in double braces, as i18next's placeholders do, closed or not. */

export interface Placeholder {
  /** What it stands for; empty where it begins with another sign than a letter. */
  readonly name: string
  /** As it stands, at most 40 UTF-16 code units. */
  readonly placeholder: string
}

const pattern = /\{\{-?\s*([\p{L}\p{N}_.]*)[^{}\r\n]{0,30}\}{0,2}/gu

export function placeholdersIn(text: string): readonly Placeholder[] {
  if (!text.includes('{{')) return []
  return Array.from(text.matchAll(pattern), ([placeholder, name = '']) => ({
    name,
    placeholder: placeholder.trim().slice(0, 40),
  }))
}
