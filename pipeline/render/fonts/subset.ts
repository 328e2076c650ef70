/**
 * A font file × the characters of a site → a WOFF2 with these and all that shaping them needs
 * (harfbuzz), content-hashed. Law: the same font and characters give the same bytes.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { digest } from '../../stamp.ts'
import type { FontOption } from '../../theme/fonts.ts'
import type { SiteFile } from '../site.ts'
import type { FontTexts } from './characters.ts'

const { version }: { version: string } = createRequire(import.meta.url)('subset-font/package.json')

/** Gives the bytes of a key, made anew where they are not known. */
export type Cache = (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>

/** A family as the site ships it. */
export interface WebFont {
  readonly family: string
  readonly regular: SiteFile
  readonly bold: SiteFile
  readonly license: SiteFile
}

/** Harfbuzz takes about a second a weight: ask the cache first. */
export async function makeWebFont(
  option: FontOption,
  texts: FontTexts,
  cache: Cache,
): Promise<WebFont> {
  const name = option.family.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const license = readFileSync(option.license)
  return {
    family: option.family,
    regular: await subset(`${name}-400`, option.regular, texts.regular, cache),
    bold: await subset(`${name}-700`, option.bold, texts.bold, cache),
    license: { path: `assets/${name}.license.txt`, content: license },
  }
}

async function subset(name: string, file: string, text: string, cache: Cache): Promise<SiteFile> {
  const font = readFileSync(file)
  const key = `font-${digest(Buffer.concat([font, Buffer.from(`${version} ${text}`)]), 40)}`
  const content = await cache(key, () => subsetFont(font, text, { targetFormat: 'woff2' }))
  return { path: `assets/${name}.${digest(content, 10)}.woff2`, content }
}
