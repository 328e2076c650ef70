/**
 * Front matter in any YAML → its fields, checked, with the offset of each name; or the mistakes in it.
 * Loaded where the front matter is not as simple as most.
 */
import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml'
import { z } from 'zod'
import { isBlank } from '../stamp.ts'
import type { FieldsRead } from './front-matter.ts'
import { isDate } from './front-matter-date.ts'
import { findYamlMistake, type YamlMistake } from './yaml-mistake.ts'

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

export function readStockFields(yaml: string): FieldsRead {
  const read = readYaml(yaml)
  if ('mistake' in read) {
    const reason = `Broken front matter: ${read.mistake.reason}`
    return { mistakes: [{ ...read.mistake, reason }] }
  }
  const { fields } = read
  if (fields === undefined) {
    const reason =
      'The front matter is a list or a text, expected the fields `title:` and `date:`, each on a line'
    return { mistakes: [{ reason, offset: 0 }] }
  }
  const data = Object.fromEntries([...fields].map(([name, { value }]) => [name, value]))
  const parsed = schema.safeParse(data)
  if (!parsed.success)
    return { mistakes: parsed.error.issues.flatMap((issue) => describe(issue, fields)) }
  const offsets = new Map([...fields].map(([name, { offset }]) => [name, offset] as const))
  return { frontMatter: parsed.data, offsets }
}

type YamlRead =
  | { readonly mistake: YamlMistake }
  /** By name; undefined where the YAML is anything but fields. */
  | { readonly fields: ReadonlyMap<string, Field> | undefined }

function readYaml(yaml: string): YamlRead {
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
