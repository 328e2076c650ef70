/**
 * Articles without a source catalog × source catalogs without an article → which article was which.
 *
 * An article that was renamed or moved is known by its texts: the pair that shares most, if that is
 * at least half of what the old one had.
 */
import type { Article } from '../model.ts'
import { equalForm } from '../stamp.ts'
import type { OldEntry } from './old-entry.ts'

const leastShare = 0.5

/** New slug → old slug. */
export function findRenames(
  articles: readonly Article[],
  catalogs: ReadonlyMap<string, readonly OldEntry[]>,
): ReadonlyMap<string, string> {
  const candidates: {
    readonly article: string
    readonly catalog: string
    readonly share: number
  }[] = []
  for (const { slug, segments } of articles) {
    const forms = new Set(segments.map(({ text }) => equalForm(text)))
    for (const [catalog, entries] of catalogs) {
      const shared = entries.filter(({ text }) => forms.has(equalForm(text))).length
      const share = entries.length === 0 ? 0 : shared / entries.length
      if (share >= leastShare) candidates.push({ article: slug, catalog, share })
    }
  }
  const renames = new Map<string, string>()
  const taken = new Set<string>()
  for (const { article, catalog } of candidates.sort((a, b) => b.share - a.share)) {
    if (renames.has(article) || taken.has(catalog)) continue
    renames.set(article, catalog)
    taken.add(catalog)
  }
  return renames
}
