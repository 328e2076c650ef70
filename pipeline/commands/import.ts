/**
 * `import`: files that translation tools have edited → catalogs and stamps. Each file is taken by
 * itself: what is wrong with one keeps no other from being imported, and what is wrong with one
 * translation no other of its file.
 */
import type { Settings } from '../config.ts'
import type { ReturnedFile } from '../exchange/exchange-unit.ts'
import { formatOf } from '../exchange/formats.ts'
import { type Change, type Present, takeBack } from '../exchange/take-back.ts'
import { type Inspection, inspect } from '../inspect.ts'
import { createProcessor } from '../markdown/processor.ts'
import type { Edition } from '../model.ts'
import { nearestTo } from '../nearest.ts'
import { type Problem, problem } from '../problem.ts'
import { readTextFile } from '../read/text-file.ts'
import { writeFiles } from '../sync/write-files.ts'
import { UsageError } from '../usage-error.ts'
import { applyChanges, phases, writesOf } from './apply-changes.ts'
import { obstaclesOf } from './obstacles.ts'

export interface Imported {
  readonly file: string
  /** The catalog; undefined where nothing of the file could be imported. */
  readonly catalog: string | undefined
  readonly changes: readonly Change[]
}

export interface ImportResult {
  readonly imported: readonly Imported[]
  readonly problems: readonly Problem[]
}

/**
 * @param files Paths; relative ones start at the working folder.
 * @throws {UsageError} for a file that is not there; then nothing is imported.
 */
export async function importFiles(
  settings: Settings,
  files: readonly string[],
): Promise<ImportResult> {
  const texts = files.map((file) => ({ file, read: readTextFile('', file) }))
  for (const { file, read } of texts)
    if (read.found === 'nothing') throw new UsageError(`There is no file ${file}`)
  const inspection = await inspect(settings)
  const processor = createProcessor(settings.remarkPlugins)
  const problems: Problem[] = []
  const presents = new Map<Edition, Present>()
  const imported = texts.map(({ file, read }): Imported => {
    const none = { file, catalog: undefined, changes: [] }
    if (read.found === 'problem') problems.push(read.problem)
    if (read.found !== 'text') return none
    const { returned, problems: found } = formatOf(read.text).read(file, read.text, processor)
    problems.push(...found)
    if (returned === undefined) return none
    const edition = findEdition(returned, inspection, settings, problems)
    if (edition === undefined) return none
    const present = presents.get(edition) ?? presentOf(edition)
    const { changes, problems: open } = takeBack(present, returned)
    problems.push(...open)
    presents.set(edition, applyChanges(present, changes))
    return { file, catalog: present.catalog.file, changes }
  })
  const writes = [...presents].map(([edition, after]) =>
    writesOf(presentOf(edition), after, settings.root),
  )
  for (const phase of phases)
    writeFiles(
      settings.root,
      writes.flatMap((one) => one[phase]),
    )
  return { imported, problems: [...new Set(problems)] }
}

function presentOf({ article, locale, catalog, stamps }: Edition): Present {
  if (catalog === undefined || stamps === undefined) throw new Error('a source edition')
  return { article, locale, catalog, stamps }
}

/** The edition that a file belongs to; otherwise says why there is none. */
function findEdition(
  { locale, article: name, place }: ReturnedFile,
  { editions, problems: inspected }: Inspection,
  { targets }: Settings,
  problems: Problem[],
): Edition | undefined {
  const target = targets.find(({ tag }) => tag.toLowerCase() === locale.toLowerCase())
  const isNamed = ({ article }: Edition) =>
    article.file === name || article.slug === name.normalize('NFC')
  const named = editions.filter(isNamed)
  const edition = named.find((one) => one.locale === target)
  if (edition !== undefined) {
    const obstacles = obstaclesOf(edition, inspected).filter(
      ({ ruleId }) => ruleId !== 'source-catalog-drift',
    )
    problems.push(...obstacles)
    return obstacles.length > 0 ? undefined : edition
  }
  if (target === undefined || named.length > 0) {
    const known = targets.map(({ tag }) => tag)
    problems.push(problem('unknown-locale', { locale, known }, { place }))
    return undefined
  }
  const own = inspected.filter((one) => one.file === name)
  const nearest = nearestTo(name, [...new Set(editions.map(({ article }) => article.file))])
  if (own.length > 0) problems.push(...own)
  else problems.push(problem('unknown-article', { article: name, nearest }, { place }))
  return undefined
}
