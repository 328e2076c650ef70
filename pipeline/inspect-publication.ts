/**
 * The rules that look over all articles: records → problems. Articles whose texts stand elsewhere with
 * another translation, or whose translations with another text, are opened again for it.
 */
import type { Checker } from './check/check.ts'
import {
  collectSuspects,
  findSuspects,
  groupRepeated,
  hasSuspects,
  type Suspects,
} from './check/repeated.ts'
import type { Edition } from './model.ts'
import type { Problem } from './problem.ts'
import type { Inventory } from './read/inventory.ts'
import type { ArticleRecord, EditionRecord } from './record.ts'
import type { PublicationSubject, Repeated } from './rule.ts'

/** All articles, in order. */
export interface Inspected {
  /** Their digests of texts, one behind the other, in pieces. */
  allTexts(): readonly Float64Array[]
  /** The same by article. */
  texts(): Iterable<readonly [slug: string, texts: Float64Array]>
  /** The editions of an article. */
  open(slug: string): Promise<readonly Edition[]>
}

type Catalog = Pick<EditionRecord, 'locale' | 'policy'> & NonNullable<EditionRecord['target']>

/** What these rules look at in each record. */
export interface Overview {
  readonly addresses: PublicationSubject['addresses']
  readonly ignores: readonly Catalog[]
  /** Undefined where that takes all texts together. */
  suspects(): Suspects | undefined
  /** Takes the next, in order. */
  add(record: Pick<ArticleRecord, 'editions' | 'texts'>): void
}

export function createOverview(): Overview {
  /** Of each: locale, path, file. */
  const addresses: string[] = []
  const ignores: Catalog[] = []
  const texts = collectSuspects()
  return {
    addresses: {
      *[Symbol.iterator]() {
        for (let at = 0; at < addresses.length; at += 3) {
          const [locale = '', path = '', file = ''] = addresses.slice(at, at + 3)
          yield { locale, path, file }
        }
      },
    },
    ignores,
    suspects: texts.found,
    add({ editions, texts: some }) {
      texts.add(some)
      for (const { file, locale, path, policy, target } of editions) {
        if (policy !== 'draft') addresses.push(locale, path, file)
        if (target !== undefined && target.ignores.length > 0)
          ignores.push({ locale, policy, ...target })
      }
    },
  }
}

export async function inspectPublication(
  { catalogs, slugs }: Pick<Inventory, 'slugs' | 'catalogs'>,
  { addresses, ignores, suspects }: Overview,
  articles: Inspected,
  checker: Checker,
): Promise<readonly Problem[]> {
  const repeated = await findRepeated(articles, suspects() ?? findSuspects(articles.allTexts()))
  return checker.publication({ slugs, catalogs, addresses, repeated }, ignores)
}

async function findRepeated(articles: Inspected, suspects: Suspects): Promise<Repeated> {
  if (suspects.sources.size + suspects.translations.size === 0)
    return { sources: [], translations: [] }
  const opened: Edition[] = []
  for (const [slug, texts] of articles.texts())
    if (hasSuspects(texts, suspects)) opened.push(...(await articles.open(slug)))
  const targets = opened.filter(({ isSource }) => !isSource)
  const found = [...Map.groupBy(targets, ({ locale }) => locale.tag).values()].map((editions) =>
    groupRepeated(editions, suspects),
  )
  return {
    sources: found.flatMap(({ sources }) => sources),
    translations: found.flatMap(({ translations }) => translations),
  }
}
