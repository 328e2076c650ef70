/** A catalog of no article: one problem for the file. */
import { catalogFile } from '../../files.ts'
import type { Rule } from '../../rule.ts'

export const orphanCatalog: Rule<'orphan-catalog'> = {
  id: 'orphan-catalog',
  severity: 'error',
  publication({ catalogs, slugs }, report) {
    for (const [locale, catalogSlugs] of catalogs) {
      const orphans = [...catalogSlugs].filter((slug) => !slugs.has(slug))
      for (const slug of orphans.sort())
        report({ place: { file: catalogFile(locale, slug) }, locale }, { locale, slug })
    }
  },
}
