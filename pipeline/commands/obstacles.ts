/**
 * An edition × the problems of its run → those that keep it from being exchanged: one of its files
 * cannot be read as it is, or its catalogs are not in line with the Markdown.
 */
import { stampsFile } from '../files.ts'
import type { Edition } from '../model.ts'
import type { Problem, ProblemKind } from '../problem.ts'

const kinds: ReadonlySet<ProblemKind> = new Set([
  'unreadable-file',
  'invalid-utf8',
  'directive',
  'ambiguous-markup',
  'json-syntax',
  'duplicate-key',
  'not-a-string',
  'missing-catalog',
  'source-catalog-drift',
])

export function obstaclesOf(
  { article, locale, catalog }: Edition,
  problems: readonly Problem[],
): readonly Problem[] {
  const files = new Set([
    article.file,
    article.catalog.file,
    catalog?.file,
    stampsFile(locale.tag, article.slug),
  ])
  return problems.filter(({ ruleId, file }) => kinds.has(ruleId) && files.has(file))
}
