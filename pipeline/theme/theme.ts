/** The theme that pages have: its style sheets, and its own words in the languages that it knows. */
import { readFileSync } from 'node:fs'
import { ownFile } from '../own-files.ts'
import en from './furniture/en.json' with { type: 'json' }
import fr from './furniture/fr.json' with { type: 'json' }
import ur from './furniture/ur.json' with { type: 'json' }

/** The theme's furniture by language. */
export const themeFurniture: { readonly [language: string]: Readonly<Record<string, string>> } = {
  en,
  fr,
  ur,
}

/** Keys that each publication gives itself, in its `site.json`. */
const ownWords: readonly string[] = ['site-title', 'site-description', 'footer']

/** Keys whose words the style sheet sets bold. */
export const boldWords: readonly string[] = ['site-title', 'not-found', 'footnotes']

/** Keys that every locale needs. */
export const requiredWords: readonly string[] = [...ownWords, ...Object.keys(en)]

/** Absolute paths of the theme's style sheets, in their order; a config may put its own behind them. */
export const themeStyleSheets: readonly string[] = ['style.css', 'urdu.css'].map(pathOf)

/** What the status page has besides. */
export const statusStyleSheet: string = pathOf('status.css')

export const favicon: string = readFileSync(pathOf('favicon.svg'), 'utf8')

function pathOf(name: string): string {
  return ownFile(`theme/${name}`)
}
