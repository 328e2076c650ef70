/**
 * `check --base`: the publication as it will be after a `sync` × the same in a git commit → what the
 * change between them makes missing or stale. Nothing is written.
 *
 * Law: it compares texts by key and needs no stamps, so it also sees what stamps say is fine: a source
 * text that has changed while its translation has not, because somebody accepted it. Drafts and locales
 * that an article has not are left out.
 */
import type { Settings } from '../config.ts'
import { catalogFile } from '../files.ts'
import type { Catalog, Edition, Unit } from '../model.ts'
import { type Problem, problem } from '../problem.ts'
import { parseCatalog, readCatalog } from '../read/catalog.ts'
import { filesAt, findBase } from '../read/git-files.ts'
import { areEqual, isBlank } from '../stamp.ts'
import { sync } from './sync.ts'

/** How many translations of a locale the change touches, and in which way. */
export interface LocaleChange {
  readonly locale: string
  /** Their source has changed, they have not. */
  readonly stale: number
  /** They were there, or their text is new. */
  readonly missing: number
  /** Their source differs in blanks and typographic quotes only. */
  readonly carried: number
}

export interface BaseComparison {
  readonly ref: string
  readonly locales: readonly LocaleChange[]
  /** What stamps say is fine although it was not touched. */
  readonly problems: readonly Problem[]
}

type Effect = 'stale' | 'missing' | 'carried'

/** Texts by key, of one catalog. */
type Texts = ReadonlyMap<string, string>

/**
 * @param editions The publication as it is now, inspected.
 * @param ref What git takes for a commit: a branch, a tag, an id.
 * @throws {UsageError} where there is no such commit.
 */
export async function compareBase(
  settings: Settings,
  editions: readonly Edition[],
  ref: string,
): Promise<BaseComparison> {
  const { root, source, targets } = settings
  const before = textsAt(filesAt(root, findBase(root, ref), 'locales'))
  const planned = new Map((await sync(settings, true)).writes.map(({ file, text }) => [file, text]))
  const textsNow = (locale: string, slug: string): Texts => {
    const file = catalogFile(locale, slug)
    if (!planned.has(file)) return textsOf(readCatalog(root, locale, slug).catalog)
    return textsOf(parseCatalog(file, locale, slug, planned.get(file) ?? '{}'))
  }
  const effects = new Map<string, Effect[]>(targets.map(({ tag }) => [tag, []]))
  const problems: Problem[] = []
  for (const { article, isSource, locale, policy, units } of editions) {
    if (isSource || policy === 'draft') continue
    const sourceBefore = before(source.tag, article.slug)
    const targetBefore = before(locale.tag, article.slug)
    const target = textsNow(locale.tag, article.slug)
    for (const [key, text] of textsNow(source.tag, article.slug)) {
      const was = { source: sourceBefore(key), translation: targetBefore(key) }
      const effect = effectOf(was, { source: text, translation: target.get(key) })
      if (effect === undefined) continue
      effects.get(locale.tag)?.push(effect)
      if (effect !== 'stale') continue
      const unit = units.find(({ segment }) => segment.key === key)
      if (unit?.state === 'fresh')
        problems.push(untouched(unit, locale.tag, { ref, before: was.source ?? '' }))
    }
  }
  const count = (some: readonly Effect[], effect: Effect) =>
    some.filter((one) => one === effect).length
  const locales = [...effects].map(([locale, some]) => ({
    locale,
    stale: count(some, 'stale'),
    missing: count(some, 'missing'),
    carried: count(some, 'carried'),
  }))
  return { ref, locales, problems }
}

interface Pair {
  readonly source: string | undefined
  readonly translation: string | undefined
}

/** What has become of a translation; undefined where it is as good as it was. */
function effectOf(before: Pair, now: Pair): Effect | undefined {
  const isThere = now.translation !== undefined && !isBlank(now.translation)
  const wasThere = before.translation !== undefined && !isBlank(before.translation)
  if (!isThere) return wasThere || before.source === undefined ? 'missing' : undefined
  if (before.source === undefined || before.source === now.source) return undefined
  if (areEqual(before.source, now.source ?? '')) return 'carried'
  return before.translation === now.translation ? 'stale' : undefined
}

/**
 * The texts of a commit by locale and article. Where an article was renamed, its keys are found in the
 * article that had them, since a key is given to one text only.
 */
function textsAt(files: ReadonlyMap<string, string>) {
  const catalogs = new Map<string, Texts>()
  const anywhere = new Map<string, Map<string, string>>()
  for (const [file, text] of files) {
    const [, locale = '', slug = ''] = /^locales\/([^./][^/]*)\/(.+)\.json$/s.exec(file) ?? []
    if (slug === '') continue
    const texts = textsOf(parseCatalog(file, locale, slug, text.replace(/^\uFEFF/, '')))
    catalogs.set(catalogFile(locale, slug), texts)
    const all = anywhere.get(locale) ?? new Map<string, string>()
    for (const [key, value] of texts) if (!all.has(key)) all.set(key, value)
    anywhere.set(locale, all)
  }
  return (locale: string, slug: string) => {
    const own = catalogs.get(catalogFile(locale, slug))
    return (key: string) => (own ?? anywhere.get(locale))?.get(key)
  }
}

function textsOf({ entries }: Catalog): Texts {
  return new Map([...entries].map(([key, { value }]) => [key, value]))
}

function untouched(
  { segment, place }: Unit,
  locale: string,
  { ref, before }: { readonly ref: string; readonly before: string },
): Problem {
  const args = { key: segment.key, locale, ref, before, after: segment.text }
  const where = { place, cause: segment.place, locale, severity: 'warning' as const }
  return problem('stale-since-base', args, where)
}
