/** What all pages share: fonts cut to the characters of all articles, and the style sheet that names them. */
import { readFileSync } from 'node:fs'
import type { Settings } from '../config.ts'
import type { Furniture } from '../model.ts'
import type { FontTexts } from '../record.ts'
import { digest } from '../stamp.ts'
import { boldWords } from '../theme/theme.ts'
import type { FontWords } from './fonts/characters.ts'
import { makeSiteFonts } from './fonts/site-fonts.ts'
import type { Cache } from './fonts/subset.ts'
import { type SharedAssets, styleSheetPath } from './shared-assets.ts'
import type { SiteFile } from './site.ts'

/** @param texts The characters of each published edition by locale; none of a locale without pages. */
export async function makeSharedAssets(
  settings: Settings,
  furniture: readonly Furniture[],
  texts: ReadonlyMap<string, readonly FontTexts[]>,
  cache: Cache,
): Promise<{ readonly shared: SharedAssets; readonly files: readonly SiteFile[] }> {
  const fonts = await makeSiteFonts(settings, texts, wordsOf(settings, furniture), cache)
  const css = fonts.css + settings.styleSheets.map((path) => readFileSync(path, 'utf8')).join('')
  const styleSheet = styleSheetPath(digest(css, 10))
  return {
    shared: { styleSheet, preloads: fonts.preloads },
    files: [...fonts.files, { path: styleSheet, content: css }],
  }
}

/** The page's own words that fonts set. */
function wordsOf({ locales }: Settings, furniture: readonly Furniture[]): FontWords {
  const names = locales.map(({ endonym }) => endonym)
  return {
    all: [...names, ...furniture.flatMap(({ strings }) => [...strings.values()])],
    bold: [
      ...names,
      ...furniture.flatMap(({ strings }) => boldWords.map((key) => strings.get(key) ?? '')),
    ],
  }
}
