/**
 * YAML front matter → validated `FrontMatter` with the place of each field.
 *
 * Every mistake is a `front-matter` problem at its line; title and date are required.
 */
import type { Yaml } from 'mdast'
import type { Point } from 'unist'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { FrontMatter, Place } from '../model.ts'
import { type Problem, problem } from '../problem.ts'

export interface FrontMatterRead {
  /** Undefined where it has a mistake. */
  readonly frontMatter: FrontMatter | undefined
  /** Where each field's key stands. */
  readonly fieldPlaces: ReadonlyMap<string, Place>
  readonly problems: readonly Problem[]
}

const text = z
  .string({ error: 'expected text' })
  .trim()
  .min(1, { error: 'expected text, found nothing' })

const schema = z.strictObject({
  title: text,
  date: z.string({ error: 'expected a date such as `2023-06-06`' }).refine(isDate, {
    error:
      'expected a date such as `2023-06-06`, or with time and offset `2023-06-06T09:30:00+02:00`',
  }),
  description: text.optional(),
  dateline: text.optional(),
  slug: text.optional(),
  author: text.optional(),
  locales: z.array(text, { error: 'expected a list of locales such as `[en, ur]`' }).optional(),
  draft: z.boolean({ error: 'expected `true` or `false`' }).default(false),
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
  const lines = new LineCounter()
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col, offset: offset + firstOffset }
  }
  const report = (reason: string, at: Point) =>
    problem('front-matter', { reason }, { place: { file, at } })

  const document = parseDocument(node.value, { lineCounter: lines, prettyErrors: false })
  const [syntaxError] = document.errors
  if (syntaxError !== undefined) {
    return failure([
      report(
        `Broken YAML in the front matter: ${syntaxError.message}`,
        pointAt(syntaxError.pos[0]),
      ),
    ])
  }
  const start = pointAt(0)
  const places = new Map<string, Place>()
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      if (isScalar(key) && key.range)
        places.set(String(key.value), { file, at: pointAt(key.range[0]) })
    }
  }
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {})
  if (!parsed.success) {
    return failure(
      parsed.error.issues
        .flatMap((issue) => describe(issue))
        .map(({ reason, field }) => report(reason, pointOf(places.get(field)) ?? start)),
    )
  }
  const unknown = (parsed.data.locales ?? []).filter((locale) => !locales.includes(locale))
  if (unknown.length > 0) {
    const reason = `Front matter field \`locales\`: \`${unknown.join(', ')}\` is no locale of the publication, expected some of \`${locales.join(', ')}\``
    return failure([report(reason, pointOf(places.get('locales')) ?? start)])
  }
  return { frontMatter: parsed.data, fieldPlaces: places, problems: [] }
}

function failure(problems: readonly Problem[]): FrontMatterRead {
  return { frontMatter: undefined, fieldPlaces: new Map(), problems }
}

function describe(issue: z.core.$ZodIssue): { reason: string; field: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({
      field,
      reason: `Front matter field \`${field}\` is unknown, expected one of \`${Object.keys(schema.shape).join('`, `')}\``,
    }))
  }
  const [field] = issue.path
  if (field === undefined)
    return [
      { field: '', reason: 'The front matter is no list of fields, expected `title:` and `date:`' },
    ]
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined
  return [
    {
      field: String(field),
      reason: `Front matter field \`${String(field)}\`${isMissing ? ' is missing' : ''}: ${issue.message}`,
    },
  ]
}

function pointOf(place: Place | undefined): Point | undefined {
  return place?.at === undefined || 'start' in place.at ? undefined : place.at
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
