/**
 * A build after which few articles have changed, and of them nothing that other pages or rules look at:
 * most builds, on a save. Its cost does not grow with the publication, but for looking at the files.
 *
 * Law: what it accepts, it builds as `buildSite` does; everything else it declines, and then has written
 * nothing. It accepts articles whose records but for their own problems are as they were, none of them
 * an error, and whose texts, as they were and as they are, no other article has. Where only catalogs of
 * some target locales have changed, the editions in these are made alone.
 */
import { join } from 'node:path'
import { pageLocale } from './address.ts'
import type { Build } from './build.ts'
import type { Settings } from './config.ts'
import { startLine } from './inspect.ts'
import { keepChanges } from './last-build/keep-changes.ts'
import { filesOfArticle, type LastBuild, problemsOf } from './last-build/last-build.ts'
import type { RecordBook } from './last-build/record-book.ts'
import {
  type Again,
  createArticleMaker,
  createSurroundings,
  type MadeArticle,
} from './make-article.ts'
import { replace } from './publish/publish.ts'
import { fromRecordData, type RecordData, toRecordData } from './record-data.ts'
import type { Site } from './render/site.ts'
import { namingOf, withNames } from './stage-page.ts'
import type { Workplace } from './workplace.ts'

/** From how many changes on all records are written anew. */
const few = 100

/** @returns Undefined where it declines. */
export async function buildFew(place: Workplace, last: LastBuild): Promise<Build | undefined> {
  const { settings, stage } = place
  const { build, changed, changes, isComplete, isSiteCurrent } = last
  if (!isComplete || !isSiteCurrent || changed.length > few) return undefined
  if (areJudgedTogether(last, settings)) return undefined
  const records = changes.size > few ? undefined : last.openRecords()
  if (records === undefined) return undefined
  const { line } = startLine(settings)
  const locales = settings.locales.filter(({ tag }) => build.header.locales.includes(tag))
  const make = createArticleMaker(line, stage.write)
  const around = createSurroundings(line, locales, pathsIn(records))
  const remade: MadeArticle[] = []
  for (const source of changed) {
    const again = editionsOf(source.slug, last, records, settings)
    const one = again && (await make(source, around, again))
    // What has changed since it was looked at is not among these editions.
    const isAll =
      one && last.changedTargets(source.slug, one.files.texts.states)?.isSubsetOf(again.tags)
    remade.push(isAll ? one : await make(source, around))
  }
  if (!areAlike(remade, records) || records.isDamaged()) return undefined

  const pages = remade.flatMap((one) =>
    one.pages.map((page) =>
      withNames(page, stage.site, namingOf(last.assets, pageLocale(page.path, settings))),
    ),
  )
  const published = replace(join(settings.root, 'dist'), pages, stage)
  const problems = keepChanges(place, last, remade)
  return {
    articles: build.positions.count,
    editions: build.header.editions,
    made: remade.length,
    problems: problemsOf(problems),
    published: { written: published, removed: 0 },
  }
}

/** Those of an article that alone are to be made again; undefined where the whole article is. */
function editionsOf(
  slug: string,
  last: LastBuild,
  records: RecordBook,
  { locales }: Settings,
): Again | undefined {
  const tags = last.changedTargets(slug)
  const before = records.recordOf(slug)
  if (tags === undefined || before === undefined) return undefined
  // Whose problems and links these are, the record does not say.
  const isQuiet = before.problems.length === 0 && before.pages?.links.length === 0
  return isQuiet ? { tags, record: fromRecordData(before, locales) } : undefined
}

/** Where the articles are, as the records say. */
function pathsIn(records: RecordBook): Site['pathOf'] {
  return (slug, { tag }) =>
    records.recordOf(slug)?.editions.find(({ locale }) => locale === tag)?.listing?.path
}

/** Whether a problem that is of no article alone stands in a file that has changed. */
function areJudgedTogether({ changed, problems }: LastBuild, settings: Settings): boolean {
  const files = new Set(changed.flatMap((source) => filesOfArticle(source, settings)))
  return problems.problems.some(
    ({ cause, place }) => files.has(place.file) || (cause !== undefined && files.has(cause.file)),
  )
}

function areAlike(remade: readonly MadeArticle[], records: RecordBook): boolean {
  const slugs = new Set(remade.map(({ record }) => record.slug))
  const changed = new Set<number>()
  const all = { now: [] as number[], before: [] as number[] }
  for (const { record } of remade) {
    const before = records.recordOf(record.slug)
    if (before === undefined || record.problems.some(({ severity }) => severity === 'error'))
      return false
    const now = toRecordData(record)
    if (shownElsewhere(now) !== shownElsewhere(before)) return false
    for (const one of [...changedTexts(now, before), ...changedTexts(before, now)]) changed.add(one)
    all.now.push(...now.texts)
    all.before.push(...before.texts)
  }
  const isTwice = (texts: readonly number[]) => {
    const found = texts.filter((one) => changed.has(one))
    return new Set(found).size < found.length
  }
  return !isTwice(all.now) && !isTwice(all.before) && !records.hasText(changed, slugs)
}

/** What of an article other pages, other rules and the manifest depend on. */
function shownElsewhere({ editions, imageFiles, images, pages }: RecordData): string {
  const some = editions.map(({ target, ...edition }) => {
    if (target === undefined) return edition
    const { texts: _, ...rest } = target
    return { ...edition, target: rest }
  })
  return JSON.stringify([some, imageFiles, images, pages?.files])
}

/** The texts of one that stand in pairs that the other does not have. */
function changedTexts(one: RecordData, other: RecordData): number[] {
  const known = new Set(pairsOf(other).map(String))
  return pairsOf(one).flatMap((pair) => (known.has(String(pair)) ? [] : pair))
}

/** The digests of each source text with its translation's. */
function pairsOf({ texts }: RecordData): (readonly [number, number])[] {
  return Array.from({ length: texts.length / 2 }, (_, at) => [
    texts[2 * at] ?? 0,
    texts[2 * at + 1] ?? 0,
  ])
}
