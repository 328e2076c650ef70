/** Where a font of the site lies: its name, weight and the digest of its content. */
import { digest } from '../../stamp.ts'
import { patternFor } from '../../usual-characters.ts'

const others = patternFor(String.raw`[^\p{L}\p{M}\p{N}]+`, 'g')

export function fontPath(family: string, weight: 400 | 700, hash: string): string {
  return `assets/${fontName(family)}-${weight}.${hash}.woff2`
}

/** Letters, marks and digits of any script; a digest where it has none. */
export function fontName(family: string): string {
  const small = family.toLowerCase()
  const name = small.replace(others(small), '-').replace(/^-|-$/g, '')
  return name === '' ? `font-${digest(family, 8)}` : name
}
