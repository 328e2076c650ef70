/**
 * The furniture in i18next, and the only file that imports i18next: plurals, interpolation, nesting and
 * `Intl` formats. Loaded where words need any of that.
 *
 * Nothing falls back: coverage is judged on our catalogs beforehand, since i18next's `exists` and `t`
 * disagree on blanks.
 */
import { createInstance } from 'i18next'
import type { Furniture } from '../model.ts'
import type { Translator } from './translator.ts'

const furnitureNamespace = 'site'

export function createStockTranslator(furniture: readonly Furniture[]): Translator {
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
    furniture: (locale, key, values) =>
      i18n.t(key, { ...values, lng: locale, ns: furnitureNamespace }),
  }
}
