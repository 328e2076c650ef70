/**
 * YAML front matter → validated `FrontMatter` with the place of each field.
 *
 * Every mistake is a `front-matter` problem at its line; title and date are required.
 */
import type { Yaml } from 'mdast'
import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml'
import { z } from 'zod'
import type { FrontMatter, Place } from '../model.ts'
import { type Problem, problem } from '../problem.ts'
import { isBlank } from '../stamp.ts'
import { readSimpleYaml } from './simple-yaml.ts'
import { findYamlMistake, type YamlMistake } from './yaml-mistake.ts'

export interface FrontMatterRead {
  /** Undefined where it has a mistake. */
  readonly frontMatter: FrontMatter | undefined
  /** Where each field's key stands. */
  readonly fieldPlaces: ReadonlyMap<string, Place>
  readonly problems: readonly Problem[]
}

const text = z
  .string({ error: 'text' })
  .trim()
  .refine((value) => !isBlank(value), { error: 'text with a letter or digit' })

const date =
  'a day of the calendar such as `2023-06-06`, or with time and offset `2023-06-06T09:30:00+02:00`'
const listOfLocales = 'a list of locales such as `[en, ur]`'

/** Each error says what was expected. */
const schema = z.strictObject({
  title: text,
  date: z.string({ error: date }).refine(isDate, { error: date }),
  description: text.optional(),
  dateline: text.optional(),
  slug: text.optional(),
  author: text.optional(),
  locales: z
    .array(text, { error: listOfLocales })
    .min(1, { error: `${listOfLocales}, or no such field for all of them` })
    .optional(),
  draft: z.boolean({ error: '`true` or `false`' }).default(false),
})

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
  const yaml = node.value.replace(/\r(?!\n)/g, '\n')
  const placeAt = (offset: number): Place => {
    const before = yaml.slice(0, offset).split('\n')
    const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1]
    return { file, at: { line: line + firstLine - 1, column, offset: offset + firstOffset } }
  }
  const fail = (...mistakes: readonly YamlMistake[]): FrontMatterRead => ({
    frontMatter: undefined,
    fieldPlaces: new Map(),
    problems: mistakes.map(({ reason, offset }) =>
      problem('front-matter', { reason }, { place: placeAt(offset) }),
    ),
  })

  const read = readYaml(yaml)
  if ('mistake' in read)
    return fail({ ...read.mistake, reason: `Broken front matter: ${read.mistake.reason}` })
  const { fields } = read
  if (fields === undefined)
    return fail({
      reason:
        'The front matter is a list or a text, expected the fields `title:` and `date:`, each on a line',
      offset: 0,
    })
  const data = Object.fromEntries([...fields].map(([name, { value }]) => [name, value]))
  const parsed = schema.safeParse(data)
  if (!parsed.success)
    return fail(...parsed.error.issues.flatMap((issue) => describe(issue, fields)))
  const foreign = (parsed.data.locales ?? []).filter((locale) => !locales.includes(locale))
  if (foreign.length > 0) {
    const reason = `Front matter field \`locales\` names \`${foreign.join('`, `')}\`, expected only locales of the publication: \`${locales.join('`, `')}\``
    return fail({ reason, offset: fields.get('locales')?.offset ?? 0 })
  }
  const fieldPlaces = new Map(
    [...fields].map(([name, { offset }]) => [name, placeAt(offset)] as const),
  )
  return { frontMatter: parsed.data, fieldPlaces, problems: [] }
}

type YamlRead =
  | { readonly mistake: YamlMistake }
  /** By name; undefined where the YAML is anything but fields. */
  | { readonly fields: ReadonlyMap<string, Field> | undefined }

function readYaml(yaml: string): YamlRead {
  const simple = readSimpleYaml(yaml)
  if (simple !== undefined) return { fields: new Map(simple.map((field) => [field.name, field])) }
  const document = parseDocument(yaml, { prettyErrors: false })
  const mistake = findYamlMistake(document, yaml)
  return mistake === undefined ? { fields: fieldsOf(document) } : { mistake }
}

interface Field {
  readonly value: unknown
  /** Where its name starts. */
  readonly offset: number
}

/** The fields by name; undefined where the YAML is anything but fields. */
function fieldsOf({ contents }: Document): ReadonlyMap<string, Field> | undefined {
  if (contents === null || (isScalar(contents) && contents.value === null)) return new Map()
  if (!isMap(contents)) return undefined
  return new Map(
    contents.items.map(({ key, value }) => {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
      return [String(key), { value: isNode(value) ? value.toJSON() : value, offset }]
    }),
  )
}

function describe(issue: z.core.$ZodIssue, fields: ReadonlyMap<string, Field>): YamlMistake[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      reason: `Front matter field \`${name}\` is unknown, expected one of \`${Object.keys(schema.shape).join('`, `')}\``,
      offset: fields.get(name)?.offset ?? 0,
    }))
  }
  const [name, index] = issue.path.map(String)
  const field = fields.get(name ?? '')
  const value = index === undefined ? field?.value : Object(field?.value)[index]
  const subject = `${index === undefined ? 'Front' : 'An entry of the front'} matter field \`${name}\``
  const isUnquoted = issue.message === 'text' && /number|boolean/.test(typeof value)
  const hint = isUnquoted ? ` in quotes: \`"${String(value)}"\`` : ''
  const found = field === undefined ? 'missing' : describeValue(value)
  return [
    {
      reason: `${subject} is ${found}, expected ${issue.message}${hint}`,
      offset: field?.offset ?? 0,
    },
  ]
}

/** Whether a text has nothing to see: blanks, format characters. */
function isInvisible(value: string): boolean {
  return /^[\s\p{Cf}\p{Cc}]*$/u.test(value)
}

function describeValue(value: unknown): string {
  if (value == null || (typeof value === 'string' && isInvisible(value))) return 'empty'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a group of fields'
  if (typeof value === 'number') return `the number ${value}`
  const text = String(value).replace(/\s+/g, ' ')
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``
}

/** `YYYY-MM-DD` of a day that exists, with or without an RFC 3339 time and offset. */
function isDate(date: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/.exec(
    date,
  )
  if (match === null || Number.isNaN(Date.parse(date))) return false
  const day = new Date(`${match[1]}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(match[1] ?? '')
}
