/**
 * A locale's furniture: the theme's words, where it has the language, then the publication's
 * `locales/<locale>/site.json` over them.
 */
import type { Furniture, Locale } from '../model.ts'
import type { Problem } from '../problem.ts'
import { readCatalog } from './catalog.ts'
import { furnitureSlug } from './inventory.ts'

/** The theme's own furniture by language subtag. */
export type ThemeFurniture = { readonly [language: string]: Readonly<Record<string, string>> }

export function readFurniture(
  root: string,
  locale: Locale,
  theme: ThemeFurniture,
): { readonly furniture: Furniture; readonly problems: readonly Problem[] } {
  const { catalog, problems } = readCatalog(root, locale.tag, furnitureSlug)
  const own = [...catalog.entries].map(([key, { value }]) => [key, value] as const)
  const inherited = theme[locale.tag] ?? theme[new Intl.Locale(locale.tag).language] ?? {}
  const strings = new Map([...Object.entries(inherited), ...own])
  return { furniture: { locale, catalog, strings }, problems }
}
