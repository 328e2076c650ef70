/** A target catalog that is not there: one problem for the file, in place of one for each key. */
import type { Rule } from '../../rule.ts'

export const missingCatalog: Rule<'missing-catalog'> = {
  id: 'missing-catalog',
  severity: 'error',
  locked: true,
  edition({ article, catalog, locale, units }, report) {
    if (catalog === undefined || catalog.exists || !article.catalog.exists) return
    report(
      { place: { file: catalog.file }, cause: { file: article.file } },
      { locale: locale.tag, strings: units.length },
    )
  },
}
