/**
 * The first four steps over one article: read → segment → localize → check.
 *
 * The article's files as they are on disk now → its editions, the complete ones, and its problems.
 * Nothing is written; no other article is looked at.
 */
import type { Checker } from './check/check.ts'
import type { CompleteEdition } from './complete.ts'
import type { Settings } from './config.ts'
import { sourceEdition, type Translations, targetEdition } from './localize/edition.ts'
import type { Translator } from './localize/translator.ts'
import type { MarkdownProcessor } from './markdown/processor.ts'
import type { Article, Edition, Locale, Policy } from './model.ts'
import { asInformation, type Problem } from './problem.ts'
import { readArticle } from './read/article.ts'
import { readCatalog } from './read/catalog.ts'
import { readStamps } from './read/stamps.ts'
import { segmentArticle } from './segment/segment.ts'

/** What the steps share for one run. */
export interface Line {
  readonly settings: Settings
  readonly checker: Checker
  readonly processor: MarkdownProcessor
  readonly translator: Translator
}

/** Slug and file of an article, as the inventory lists them. */
export interface ArticleSource {
  readonly slug: string
  readonly file: string
}

export interface ArticleInspection {
  /** Undefined where the file could not be read. */
  readonly article: Article | undefined
  readonly editions: readonly InspectedEdition[]
  /** What is wrong with the article's own file and its source catalog. */
  readonly problems: readonly Problem[]
}

export interface InspectedEdition {
  readonly edition: Edition
  readonly complete: CompleteEdition | undefined
  readonly problems: readonly Problem[]
}

/** @param tags Of the locales whose editions are looked at; without it, of all. */
export async function inspectArticle(
  source: ArticleSource,
  line: Line,
  tags?: ReadonlySet<string>,
): Promise<ArticleInspection> {
  const { article, problems } = await openArticle(source, line)
  if (article === undefined) return { article, editions: [], problems }
  const locales = localesOf(article, line.settings).filter(({ tag }) => tags?.has(tag) ?? true)
  return { article, editions: inspectEditions(article, locales, problems, line), problems }
}

/** The inspection with the files of some target locales read anew; the article itself is as it was. */
export function renewEditions(
  { article, editions, problems }: ArticleInspection,
  tags: ReadonlySet<string>,
  line: Line,
): ArticleInspection {
  const renewed = editions.flatMap((inspected) => {
    const { article: one, locale } = inspected.edition
    return tags.has(locale.tag) ? inspectEditions(one, [locale], problems, line) : [inspected]
  })
  return { article, editions: renewed, problems }
}

/**
 * read → localize → check: the article in some locales, each step for all of them before the next. So its
 * code stays in the core's caches meanwhile (a twentieth fewer misses of the second, by cachegrind).
 */
function inspectEditions(
  article: Article,
  locales: readonly Locale[],
  ofArticle: readonly Problem[],
  line: Line,
): readonly InspectedEdition[] {
  const read = locales.map((locale) => ({ locale, files: readFiles(article, locale, line) }))
  const localized = read.map(({ files, locale }) => ({
    files,
    edition: localize(article, locale, files, line),
  }))
  return localized.map(({ edition, files }) => check(edition, files, ofArticle, line))
}

/** What a target locale has of an article. */
type TargetFiles = Translations & { readonly unreadable: readonly Problem[] }

/** localize → check: the article in one target locale, with these files of it. */
export function inspectTarget(
  article: Article,
  locale: Locale,
  files: TargetFiles,
  ofArticle: readonly Problem[],
  line: Line,
): InspectedEdition {
  return check(localize(article, locale, files, line), files, ofArticle, line)
}

/** Undefined for the source, which has no files beside the article. */
function readFiles(
  article: Article,
  locale: Locale,
  { settings: { root, source } }: Line,
): TargetFiles | undefined {
  if (locale === source) return undefined
  const { slug, segments } = article
  const { catalog, problems: noCatalog } = readCatalog(root, locale.tag, slug)
  const { stamps, inStep, problems: noStamps } = readStamps(root, locale.tag, slug, segments)
  return { catalog, stamps, inStep, unreadable: [...noCatalog, ...noStamps] }
}

function localize(
  article: Article,
  locale: Locale,
  files: Translations | undefined,
  { processor, settings }: Line,
): Edition {
  const policy = policyOf(article, locale.tag, settings)
  return files === undefined
    ? sourceEdition(article, locale, policy)
    : targetEdition(article, locale, policy, files, { processor, source: settings.source })
}

function check(
  edition: Edition,
  files: TargetFiles | undefined,
  ofArticle: readonly Problem[],
  { checker }: Line,
): InspectedEdition {
  if (files === undefined) return { edition, ...checker.edition(edition, ofArticle) }
  const { policy } = edition
  const ofFiles = [
    ...weighed(files.unreadable, policy),
    ...checker.catalog(files.catalog, policy),
    ...checker.stamps(files.stamps, policy),
  ]
  const { complete, problems } = checker.edition(edition, [...ofArticle, ...ofFiles])
  return { edition, complete, problems: [...ofFiles, ...problems] }
}

/** read → segment: an article with its keys and all that is wrong with its source; no article where it could not be read. */
async function openArticle(
  source: ArticleSource,
  { settings, checker, processor }: Line,
): Promise<{ readonly article: Article | undefined; readonly problems: readonly Problem[] }> {
  const tags = settings.locales.map(({ tag }) => tag)
  const read = await readArticle(settings.root, source, processor, tags)
  if (read.manuscript === undefined) return { article: undefined, problems: read.problems }
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
export function weighed(problems: readonly Problem[], policy: Policy): readonly Problem[] {
  return policy === 'draft' ? problems.map(asInformation) : problems
}
