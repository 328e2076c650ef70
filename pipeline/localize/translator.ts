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
  /** Words that are the same each time. */
  const fixed = new Map<string, string>()
  return {
    furniture(locale, key, values) {
      const known = values === undefined ? fixed.get(`${locale} ${key}`) : undefined
      if (known !== undefined) return known
      const words = i18n.t(key, { ...values, lng: locale, ns: furnitureNamespace })
      if (values === undefined) fixed.set(`${locale} ${key}`, words)
      return words
    },
  }
}
