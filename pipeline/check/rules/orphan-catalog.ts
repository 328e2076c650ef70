/** A catalog of no article: one problem for the file. */
import { catalogFile } from '../../files.ts'
import type { Rule } from '../../rule.ts'

export const orphanCatalog: Rule<'orphan-catalog'> = {
  id: 'orphan-catalog',
  severity: 'error',
  publication({ catalogs, slugs }, report) {
    for (const [locale, catalogSlugs] of catalogs) {
      for (const slug of [...catalogSlugs].sort()) {
        if (!slugs.has(slug))
          report({ place: { file: catalogFile(locale, slug) }, locale }, { locale, slug })
      }
    }
  },
}
