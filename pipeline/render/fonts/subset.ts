/**
 * A font file × the characters of a site → a WOFF2 with these and all that shaping them needs
 * (harfbuzz), content-hashed. Law: the same font and characters give the same bytes.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Font } from '../../fonts/font.ts'
import { require } from '../../own-files.ts'
import type { FontTexts } from '../../record.ts'
import { digest } from '../../stamp.ts'
import type { SiteFile } from '../site.ts'
import { fontName, fontPath } from './font-path.ts'

/** Gives the bytes of a key, made anew where they are not known. */
export type Cache = (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>

/** A font as the site ships it. */
export interface WebFont {
  readonly font: Font
  readonly regular: SiteFile
  readonly bold: SiteFile | undefined
  readonly license: SiteFile | undefined
}

/** Harfbuzz takes about a second a weight: ask the cache first. */
export async function makeWebFont(font: Font, texts: FontTexts, cache: Cache): Promise<WebFont> {
  const { bold, family, license, regular } = font
  return {
    font,
    regular: await subset(regular, texts.regular, (hash) => fontPath(family, 400, hash), cache),
    bold:
      bold === undefined
        ? undefined
        : await subset(bold, texts.bold, (hash) => fontPath(family, 700, hash), cache),
    license:
      license === undefined
        ? undefined
        : { path: `assets/${fontName(family)}.license.txt`, content: readFileSync(license) },
  }
}

async function subset(
  file: string,
  text: string,
  pathOf: (hash: string) => string,
  cache: Cache,
): Promise<SiteFile> {
  const font = readFileSync(file)
  const { version }: { version: string } = require('subset-font/package.json')
  const hash = createHash('sha256').update(font).update(`${version} ${text}`).digest('hex')
  const key = `font-${hash.slice(0, 40)}`
  const content = await cache(key, async () => {
    const { default: subsetFont } = await import('subset-font')
    return subsetFont(font, text, { targetFormat: 'woff2' })
  })
  return { path: pathOf(digest(content, 10)), content }
}
