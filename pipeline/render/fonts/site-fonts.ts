/**
 * The locales of a site × its texts → the fonts that it ships, the rules that name them, and which page
 * loads which. A locale whose language the theme has no font for is set in system fonts.
 */
import type { CompleteEdition } from '../../complete.ts'
import type { Locale } from '../../model.ts'
import { type FontOption, themeFonts } from '../../theme/fonts.ts'
import type { SiteFile } from '../site.ts'
import { fontTexts } from './characters.ts'
import { fontFaces } from './font-faces.ts'
import { type Cache, makeWebFont, type WebFont } from './subset.ts'

export interface SiteFonts {
  readonly files: readonly SiteFile[]
  /** `@font-face` rules, for the head of the style sheet. */
  readonly css: string
  /** Paths of the fonts that a page in a locale needs at once. */
  readonly preloads: (locale: Locale) => readonly string[]
}

/** @param words The furniture of every locale and the names of the languages, and which of it is bold. */
export async function makeSiteFonts(
  locales: readonly Locale[],
  editions: readonly CompleteEdition[],
  words: { readonly all: readonly string[]; readonly bold: readonly string[] },
  cache: Cache,
): Promise<SiteFonts> {
  const texts = fontTexts(editions, words.all, words.bold)
  const options = new Map(locales.flatMap((locale) => withFont(locale)))
  const fonts = new Map<FontOption, WebFont>()
  for (const option of new Set(options.values()))
    fonts.set(option, await makeWebFont(option, texts, cache))
  const made = [...fonts.values()]
  return {
    files: made.flatMap(({ regular, bold, license }) => [regular, bold, license]),
    css: made.map(fontFaces).join(''),
    preloads({ tag }) {
      const option = options.get(tag)
      const font = option && fonts.get(option)
      return font === undefined ? [] : [font.regular.path, font.bold.path]
    },
  }
}

function withFont({ tag }: Locale): [tag: string, option: FontOption][] {
  const option = themeFonts[new Intl.Locale(tag).language]
  return option === undefined ? [] : [[tag, option]]
}
