/**
 * YAML front matter → validated `FrontMatter` with the place of each field.
 *
 * Every mistake is a `front-matter` problem at its line; title and date are required.
 */
import type { Yaml } from 'mdast'
import { areHotPathsOn } from '../hot-paths.ts'
import type { FrontMatter, Place } from '../model.ts'
import { loadOwn } from '../own-files.ts'
import { type Problem, problem } from '../problem.ts'
import { isDate } from './front-matter-date.ts'
import { readSimpleYaml } from './simple-yaml.ts'
import type { YamlMistake } from './yaml-mistake.ts'

export interface FrontMatterRead {
  /** Undefined where it has a mistake. */
  readonly frontMatter: FrontMatter | undefined
  /** Where each field's key stands. */
  readonly fieldPlaces: ReadonlyMap<string, Place>
  readonly problems: readonly Problem[]
}

/** The fields, sound one by one, with the offset of each name; or what is wrong with them. */
export type FieldsRead =
  | { readonly frontMatter: FrontMatter; readonly offsets: ReadonlyMap<string, number> }
  | { readonly mistakes: readonly YamlMistake[] }

type Stock = typeof import('./stock-front-matter.ts')

/** Reads the front matter node of an article; `locales` are the publication's. */
export function readFrontMatter(
  file: string,
  node: Yaml,
  locales: readonly string[],
): FrontMatterRead {
  // The YAML starts on the line behind the opening `---`.
  const firstLine = (node.position?.start.line ?? 1) + 1
  const firstOffset = (node.position?.start.offset ?? 0) + 4
  // YAML's reader knows no CR alone as line end; the length must stay.
  const yaml = node.value.includes('\r') ? node.value.replace(/\r(?!\n)/g, '\n') : node.value
  const placeAt = (offset: number): Place => {
    let line = 1
    let start = 0
    for (let at = yaml.indexOf('\n'); at >= 0 && at < offset; at = yaml.indexOf('\n', start)) {
      line++
      start = at + 1
    }
    const column = offset - start + 1
    return { file, at: { line: line + firstLine - 1, column, offset: offset + firstOffset } }
  }
  const fail = (...mistakes: readonly YamlMistake[]): FrontMatterRead => ({
    frontMatter: undefined,
    fieldPlaces: new Map(),
    problems: mistakes.map(({ reason, offset }) =>
      problem('front-matter', { reason }, { place: placeAt(offset) }),
    ),
  })

  const read =
    (areHotPathsOn ? readSimpleFields(yaml) : undefined) ??
    loadOwn<Stock>('read/stock-front-matter').readStockFields(yaml)
  if ('mistakes' in read) return fail(...read.mistakes)
  const { frontMatter, offsets } = read
  const foreign = (frontMatter.locales ?? []).filter((locale) => !locales.includes(locale))
  if (foreign.length > 0) {
    const reason = `Front matter field \`locales\` names \`${foreign.join('`, `')}\`, expected only locales of the publication: \`${locales.join('`, `')}\``
    return fail({ reason, offset: offsets.get('locales') ?? 0 })
  }
  const fieldPlaces = new Map<string, Place>()
  for (const [name, offset] of offsets) fieldPlaces.set(name, placeAt(offset))
  return { frontMatter, fieldPlaces, problems: [] }
}

const textFields: readonly string[] = ['title', 'date', 'description', 'dateline', 'slug', 'author']

/**
 * Front matter of nothing but plain texts and a date, as most is.
 *
 * Law: what this accepts, the stock reader reads as the same; everything else it declines.
 */
export function readSimpleFields(yaml: string): FieldsRead | undefined {
  const fields = readSimpleYaml(yaml)
  if (fields === undefined) return undefined
  const offsets = new Map<string, number>()
  const texts: { [name: string]: string } = {}
  for (const { name, value, offset } of fields) {
    if (!textFields.includes(name)) return undefined
    offsets.set(name, offset)
    texts[name] = value
  }
  const { title, date } = texts
  if (title === undefined || date === undefined || !isDate(date)) return undefined
  return { frontMatter: { ...texts, title, date, draft: false }, offsets }
}
