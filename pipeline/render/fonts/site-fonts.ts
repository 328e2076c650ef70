/**
 * The locales of a site × its texts → the fonts that it ships, the rules that name them, and which page
 * loads which. A locale that has no font declared is set in the reader's own.
 */
import type { Settings } from '../../config.ts'
import type { Font } from '../../fonts/font.ts'
import type { Locale } from '../../model.ts'
import type { FontTexts } from '../../record.ts'
import type { SiteFile } from '../site.ts'
import { type FontWords, fontTexts } from './characters.ts'
import { fontFaces } from './font-faces.ts'
import { type Cache, makeWebFont, type WebFont } from './subset.ts'

export interface SiteFonts {
  readonly files: readonly SiteFile[]
  /** `@font-face` rules and the families of the locales, for the head of the style sheet. */
  readonly css: string
  /** Paths of the fonts that a page in a locale needs at once. */
  readonly preloads: (locale: Locale) => readonly string[]
}

/**
 * @param editions The characters of each published edition by locale; none of a locale without pages.
 * @param words The furniture of every locale and the names of the languages, and which of it is bold.
 */
export async function makeSiteFonts(
  settings: Pick<Settings, 'fonts' | 'rawHtml' | 'rehypePlugins'>,
  editions: ReadonlyMap<string, readonly FontTexts[]>,
  words: FontWords,
  cache: Cache,
): Promise<SiteFonts> {
  const served = Map.groupBy(
    [...settings.fonts].filter(([tag]) => editions.has(tag)),
    // The config makes one for each locale: the same files are one font, published once.
    ([, font]) => JSON.stringify(font),
  )
  const fonts = new Map<string, WebFont>()
  const css: string[] = []
  for (const locales of served.values()) {
    const [[, font] = []] = locales
    if (font === undefined) continue
    const own = locales.map(([tag]) => tag)
    const texts = textsOf(
      font,
      own.flatMap((tag) => editions.get(tag) ?? []),
      words,
      settings,
    )
    const webFont = await makeWebFont(font, texts, cache)
    for (const tag of own) fonts.set(tag, webFont)
    css.push(fontFaces(webFont, own))
  }
  return {
    files: [...new Set(fonts.values())].flatMap(({ regular, bold, license }) =>
      [regular, bold, license].filter((file) => file !== undefined),
    ),
    css: css.join(''),
    preloads: ({ tag }) => {
      const font = fonts.get(tag)
      return [font?.regular, font?.bold].flatMap((file) => file?.path ?? [])
    },
  }
}

/** Raw HTML and rehype plugins may make anything bold: then the bold weight has all characters, too. */
function textsOf(
  { alphabet }: Font,
  editions: readonly FontTexts[],
  words: FontWords,
  { rawHtml, rehypePlugins }: Pick<Settings, 'rawHtml' | 'rehypePlugins'>,
) {
  const texts = fontTexts(editions, words, alphabet)
  const isBoldKnown = rawHtml === 'refuse' && rehypePlugins.length === 0
  return isBoldKnown ? texts : { regular: texts.regular, bold: texts.regular }
}
