/**
 * The i18next translator, and the only file that imports i18next: furniture in full, with plurals,
 * interpolation and `Intl` formats.
 *
 * An article's strings are taken from its catalog as they are: they are never interpolated or nested,
 * since `{{…}}` and `$t(…)` occur in prose. Nothing falls back: coverage is judged on our catalogs
 * beforehand, since i18next's `exists` and `t` disagree on blanks.
 */
import { createInstance } from 'i18next'
import type { Furniture } from '../model.ts'

export interface Translator {
  /** A furniture string, its plural form and placeholders filled in. */
  furniture(locale: string, key: string, values?: Readonly<Record<string, unknown>>): string
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
  /** By locale and key, the words without values: every page asks for them. */
  const known = new Map(furniture.map(({ locale }) => [locale.tag, new Map<string, string>()]))
  return {
    furniture(locale, key, values) {
      const ofLocale = values === undefined ? known.get(locale) : undefined
      const before = ofLocale?.get(key)
      if (before !== undefined) return before
      const words = i18n.t(key, { ...values, lng: locale, ns: furnitureNamespace })
      ofLocale?.set(key, words)
      return words
    },
  }
}
