/**
 * The rules that look over all articles: records → problems. Articles whose texts stand elsewhere with
 * another translation, or whose translations with another text, are opened again for it.
 */
import type { Checker } from './check/check.ts'
import { findSuspects, groupRepeated, isSuspect } from './check/repeated.ts'
import type { Edition } from './model.ts'
import type { Problem } from './problem.ts'
import type { Inventory } from './read/inventory.ts'
import type { ArticleRecord } from './record.ts'
import type { Repeated } from './rule.ts'

/** @param open The editions of an article, by slug. */
export async function inspectPublication(
  inventory: Pick<Inventory, 'slugs' | 'catalogs'>,
  records: readonly ArticleRecord[],
  open: (slug: string) => Promise<readonly Edition[]>,
  checker: Checker,
): Promise<readonly Problem[]> {
  const editions = records.flatMap((record) => record.editions)
  const addresses = editions
    .filter(({ policy }) => policy !== 'draft')
    .map(({ locale, path, file }) => ({ locale, path, file }))
  const ignores = editions.flatMap(({ locale, policy, target }) =>
    target === undefined || target.ignores.length === 0 ? [] : { locale, policy, ...target },
  )
  const repeated = await findRepeated(records, open)
  const { slugs, catalogs } = inventory
  return checker.publication({ slugs, catalogs, addresses, repeated }, ignores)
}

async function findRepeated(
  records: readonly ArticleRecord[],
  open: (slug: string) => Promise<readonly Edition[]>,
): Promise<Repeated> {
  const targets = records.flatMap(({ slug, editions }) =>
    editions.flatMap(({ locale, target }) =>
      target === undefined ? [] : { slug, locale, texts: target.texts },
    ),
  )
  const opened = new Map<string, Promise<readonly Edition[]>>()
  const found: Repeated[] = []
  for (const [tag, own] of Map.groupBy(targets, ({ locale }) => locale)) {
    const suspects = findSuspects(own.map(({ texts }) => texts))
    const editions: Edition[] = []
    for (const { slug, texts } of own) {
      if (!isSuspect(texts, suspects)) continue
      const all = opened.get(slug) ?? open(slug)
      opened.set(slug, all)
      editions.push(...(await all).filter(({ locale }) => locale.tag === tag))
    }
    found.push(groupRepeated(editions, suspects))
  }
  return {
    sources: found.flatMap(({ sources }) => sources),
    translations: found.flatMap(({ translations }) => translations),
  }
}
