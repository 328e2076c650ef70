/**
 * The first four steps over a whole publication: read → segment → localize → check.
 *
 * Settings → every edition with its state, the complete ones, and all problems of the run together.
 * Nothing is written. One broken article costs no other its report.
 */
import { articlePath } from './address.ts'
import { type Checker, createChecker } from './check/check.ts'
import { rules } from './check/registry.ts'
import type { CompleteEdition } from './complete.ts'
import type { Settings } from './config.ts'
import { sourceEdition, targetEdition } from './localize/edition.ts'
import { createTranslator, type Translator } from './localize/translator.ts'
import { createProcessor, type MarkdownProcessor } from './markdown/processor.ts'
import type { Article, Edition, Furniture, Locale, Policy } from './model.ts'
import { asInformation, type Problem } from './problem.ts'
import { readArticle } from './read/article.ts'
import { readCatalog } from './read/catalog.ts'
import { readFurniture } from './read/furniture.ts'
import { type Inventory, takeInventory } from './read/inventory.ts'
import { readStamps } from './read/stamps.ts'
import { segmentArticle } from './segment/segment.ts'
import { requiredWords, themeFurniture } from './theme/theme.ts'

export interface Inspection {
  /** How many articles there are, those that could not be read included. */
  readonly articles: number
  readonly editions: readonly Edition[]
  readonly complete: readonly CompleteEdition[]
  readonly furniture: readonly Furniture[]
  readonly translator: Translator
  readonly problems: readonly Problem[]
}

/** Gets how many of the articles are done. */
export type OnProgress = (done: number, all: number) => void

export async function inspect(settings: Settings, onProgress?: OnProgress): Promise<Inspection> {
  const problems: Problem[] = []
  const checker = createChecker(rules, settings)
  const processor = createProcessor(settings.remarkPlugins)
  const furniture = inspectFurniture(settings, checker, problems)
  const translator = createTranslator(furniture)
  const inventory = takeInventory(settings)
  problems.push(...inventory.problems)

  const line = { settings, checker, processor, translator }
  const editions: Edition[] = []
  const complete: CompleteEdition[] = []
  for (const [index, source] of inventory.articles.entries()) {
    const opened = await openArticle(source, line)
    problems.push(...opened.problems)
    if (opened.article !== undefined) {
      for (const inspected of inspectEditions(opened.article, opened.problems, line)) {
        problems.push(...inspected.problems)
        editions.push(inspected.edition)
        if (inspected.complete !== undefined) complete.push(inspected.complete)
      }
    }
    onProgress?.(index + 1, inventory.articles.length)
  }
  problems.push(...checker.publication(publicationSubject(inventory, editions)))
  return {
    articles: inventory.articles.length,
    editions,
    complete,
    furniture,
    translator,
    problems: problems.sort(byPlace),
  }
}

/** What the steps share for one run. */
interface Line {
  readonly settings: Settings
  readonly checker: Checker
  readonly processor: MarkdownProcessor
  readonly translator: Translator
}

/** read → segment: an article with its keys and all that is wrong with its source; no article where it could not be read. */
async function openArticle(
  source: { readonly slug: string; readonly file: string },
  { settings, checker, processor }: Line,
): Promise<{ readonly article?: Article; readonly problems: readonly Problem[] }> {
  const tags = settings.locales.map(({ tag }) => tag)
  const read = await readArticle(settings.root, source, processor, tags)
  if (read.manuscript === undefined) return { problems: read.problems }
  const { catalog, problems: unreadable } = readCatalog(
    settings.root,
    settings.source.tag,
    source.slug,
  )
  const { article, problems: found } = segmentArticle(read.manuscript, catalog, processor)
  const locales = localesOf(article, settings)
  const isDraft = locales.every(({ tag }) => policyOf(article, tag, settings) === 'draft')
  const policy = isDraft ? 'draft' : 'required'
  const checked = [...checker.catalog(catalog, policy), ...checker.article(article, policy)]
  return { article, problems: [...weighed([...unreadable, ...found], policy), ...checked] }
}

/** localize → check: the article's edition in each of its locales. */
function* inspectEditions(article: Article, problems: readonly Problem[], line: Line) {
  const { settings, checker, processor, translator } = line
  for (const locale of localesOf(article, settings)) {
    const policy = policyOf(article, locale.tag, settings)
    if (locale === settings.source) {
      const edition = sourceEdition(article, locale, policy)
      yield { edition, ...checker.edition(edition, problems) }
      continue
    }
    const { catalog, problems: noCatalog } = readCatalog(settings.root, locale.tag, article.slug)
    const { stamps, problems: noStamps } = readStamps(settings.root, locale.tag, article.slug)
    const files = [
      ...weighed([...noCatalog, ...noStamps], policy),
      ...checker.catalog(catalog, policy),
      ...checker.stamps(stamps, policy),
    ]
    const edition = targetEdition(
      article,
      locale,
      policy,
      { catalog, stamps },
      { translator, processor, source: settings.source },
    )
    const checked = checker.edition(edition, [...problems, ...files])
    yield { edition, complete: checked.complete, problems: [...files, ...checked.problems] }
  }
}

function inspectFurniture(settings: Settings, checker: Checker, problems: Problem[]): Furniture[] {
  const all = settings.locales.map((locale) => {
    const { furniture, problems: unreadable } = readFurniture(settings.root, locale, themeFurniture)
    problems.push(...weighed(unreadable, settings.policy(locale.tag, '*')))
    return furniture
  })
  const required = new Set([...requiredWords, ...(all[0]?.strings.keys() ?? [])])
  for (const furniture of all) {
    const policy = settings.policy(furniture.locale.tag, '*')
    problems.push(
      ...checker.catalog(furniture.catalog, policy),
      ...checker.furniture({ furniture, required }, policy),
    )
  }
  return all
}

function localesOf(article: Article, settings: Settings): readonly Locale[] {
  const { locales } = article.frontMatter
  return locales === undefined
    ? settings.locales
    : settings.locales.filter(({ tag }) => locales.includes(tag))
}

function policyOf(article: Article, locale: string, settings: Settings): Policy {
  return article.frontMatter.draft ? 'draft' : settings.policy(locale, article.slug)
}

/** Problems that no rule has found, with the weight that those of rules have: a draft's stop nothing. */
function weighed(problems: readonly Problem[], policy: Policy): readonly Problem[] {
  return policy === 'draft' ? problems.map(asInformation) : problems
}

function publicationSubject(inventory: Inventory, editions: readonly Edition[]) {
  const published = editions.filter(({ policy }) => policy !== 'draft')
  const addresses = published.map(({ article, fields, locale }) => ({
    locale: locale.tag,
    path: articlePath(article.slug, fields),
    file: article.file,
  }))
  return { slugs: inventory.slugs, catalogs: inventory.catalogs, addresses }
}

/** By file, then by line and column: the order in which a person mends them. */
function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return (a.file ?? '') < (b.file ?? '') ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
