/**
 * The i18next translator, and the only file that imports i18next: furniture in full (plurals,
 * interpolation, `Intl` formats), article strings as plain look-ups.
 *
 * Prose is never interpolated or nested, since `{{…}}` and `$t(…)` occur in prose. Nothing falls back:
 * coverage is judged on our catalogs beforehand, since i18next's `exists` and `t` disagree on blanks.
 */
import { createInstance } from 'i18next'
import type { Catalog, Furniture } from '../model.ts'

export interface Translator {
  /** A furniture string, its plural form and placeholders filled in. */
  furniture(locale: string, key: string, values?: Readonly<Record<string, unknown>>): string
  /** Makes the strings of a catalog known, in place of those known before for its article and locale. */
  load(catalog: Catalog): void
  /** A string of an article as its catalog has it; undefined where it has none. */
  text(locale: string, slug: string, key: string): string | undefined
}

const furnitureNamespace = 'site'

export function createTranslator(furniture: readonly Furniture[]): Translator {
  const i18n = createInstance()
  void i18n.init({
    initAsync: false,
    resources: Object.fromEntries(
      furniture.map(({ locale, strings }) => [
        locale.tag,
        { [furnitureNamespace]: Object.fromEntries(strings) },
      ]),
    ),
    supportedLngs: false,
    load: 'currentOnly',
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  })
  return {
    furniture(locale, key, values) {
      return i18n.t(key, { ...values, lng: locale, ns: furnitureNamespace })
    },
    load(catalog) {
      const strings = Object.fromEntries(
        [...catalog.entries].map(([key, { value }]) => [key, value]),
      )
      i18n.removeResourceBundle(catalog.locale, catalog.slug)
      i18n.addResourceBundle(catalog.locale, catalog.slug, strings)
    },
    text(locale, slug, key) {
      const value: unknown = i18n.getResource(locale, slug, key, { keySeparator: false })
      return typeof value === 'string' ? value : undefined
    },
  }
}
