/**
 * `export`: editions → files for translation tools, one for each article and locale. Nothing of the
 * publication is touched, and no file that says something else is overwritten unless told so.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Settings } from '../config.ts'
import { collect } from '../exchange/collect.ts'
import type { FormatName } from '../exchange/format-names.ts'
import { formats } from '../exchange/formats.ts'
import { type Inspection, inspect } from '../inspect.ts'
import { createProcessor } from '../markdown/processor.ts'
import type { Edition } from '../model.ts'
import type { Problem } from '../problem.ts'
import { writeFiles } from '../sync/write-files.ts'
import { UsageError } from '../usage-error.ts'
import { assertTarget } from './assert-target.ts'
import { obstaclesOf } from './obstacles.ts'

export interface ExportRequest {
  /** BCP 47 tag of a target locale. */
  readonly locale: string
  /** Slugs; every article of the locale where there is none. */
  readonly articles: readonly string[]
  readonly format: FormatName
  /** A folder, or with the ending of a format one file; `exchange/` of the publication without it. */
  readonly out?: string | undefined
  /** Whether files that are there may be overwritten. */
  readonly isForced: boolean
}

export interface Exported {
  readonly file: string
  readonly segments: number
  /** How many of them need work. */
  readonly open: number
}

export interface ExportResult {
  readonly exported: readonly Exported[]
  /** What kept articles from being exported: there is no file of theirs. */
  readonly problems: readonly Problem[]
}

/** @throws {UsageError} for a locale or article that is not there, or a file that is in the way. */
export async function exportEditions(
  settings: Settings,
  request: ExportRequest,
): Promise<ExportResult> {
  const inspection = await inspect(settings)
  const { editions, problems } = choose(inspection, settings, request)
  const processor = createProcessor(settings.remarkPlugins)
  const placed = placeFiles(editions, settings, request)
  const made = editions.flatMap((edition, index) => {
    const obstacles = obstaclesOf(edition, inspection.problems)
    const { exchange, problems: found } = collect(edition, settings.source)
    problems.push(...obstacles, ...found)
    if (obstacles.length + found.length > 0) return []
    const { format, ending } = placed
    const file = placed.fileOf(edition.article.slug + ending)
    const open = exchange.units.filter(({ state }) => state !== 'fresh').length
    return {
      index,
      file,
      text: format.write(exchange, processor),
      segments: exchange.units.length,
      open,
    }
  })
  for (const { file, text } of made) {
    const path = join(placed.folder, file)
    if (request.isForced || !existsSync(path) || readFileSync(path, 'utf8') === text) continue
    throw new UsageError(
      `${path} is there and says something else: import it, remove it, or say \`--force\``,
    )
  }
  writeFiles(placed.folder, made)
  const exported = made.map(({ file, segments, open }) => ({
    file: join(placed.folder, file),
    segments,
    open,
  }))
  return { exported, problems }
}

/** The editions that are meant, and what is wrong with articles that could not be read. */
function choose(
  { editions, problems }: Inspection,
  settings: Settings,
  { locale, articles }: ExportRequest,
): { readonly editions: readonly Edition[]; readonly problems: Problem[] } {
  assertTarget(locale, settings)
  const ofLocale = editions.filter((edition) => edition.locale.tag === locale)
  const read = new Set(editions.map(({ article }) => article.file))
  const unread = problems.filter(
    ({ file = '' }) => file.startsWith('content/') && file.endsWith('.md') && !read.has(file),
  )
  if (articles.length === 0) return { editions: ofLocale, problems: unread }
  const found: Problem[] = []
  const chosen = [...new Set(articles)].flatMap((slug) => {
    const edition = ofLocale.find(({ article }) => article.slug === slug.normalize('NFC'))
    if (edition !== undefined) return edition
    const own = unread.filter(({ file }) => file === `content/${slug}.md`)
    if (own.length === 0) throw new UsageError(`There is no article \`${slug}\` in \`${locale}\``)
    found.push(...own)
    return []
  })
  return { editions: chosen, problems: found }
}

/** The folder, and the name in it of each article's file. */
function placeFiles(
  editions: readonly Edition[],
  settings: Settings,
  { locale, format: name, out }: ExportRequest,
) {
  const format = formats[name]
  const { ending } = format
  if (out !== undefined && Object.values(formats).some((one) => out.endsWith(one.ending))) {
    if (!out.endsWith(ending))
      throw new UsageError(`\`${out}\` is no name of a ${name} file, expected the ending ${ending}`)
    if (editions.length > 1)
      throw new UsageError('`--out` names one file, expected one article, or the name of a folder')
    return { format, ending, folder: dirname(out), fileOf: () => basename(out) }
  }
  const folder = out ?? join(settings.root, 'exchange')
  return { format, ending, folder, fileOf: (path: string) => `${locale}/${path}` }
}
