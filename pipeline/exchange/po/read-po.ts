/**
 * PO text → what came back in it, or the problems that keep it from being read. Comments but the
 * `fuzzy` flag are not needed: platforms drop them.
 *
 * Law: what gettext-parser would drop (an entry that stands twice) or take for whole (a text without
 * its end) is a problem with its line.
 */
import { type GetTextTranslation, po } from 'gettext-parser'
import { location } from 'vfile-location'
import type { Place } from '../../model.ts'
import { type Problem, problem } from '../../problem.ts'
import type { FileRead, ReturnedUnit } from '../exchange-unit.ts'
import { poForm } from './form.ts'
import { articleHeader, exportedHeader, tagOf } from './headers.ts'

/** Reads a file that `export` has made and a tool has edited. */
export function readPo(file: string, text: string): FileRead {
  const start = { file, at: { line: 1, column: 1, offset: 0 } }
  const fail = (reason: string, place: Place = start) => ({
    problems: [problem('broken-exchange-file', { format: 'PO', reason }, { place })],
  })
  const places = entryPlaces(file, text)
  const twice = [...places].flatMap(([key, [first, ...others]]) =>
    others.map((place) => problem('duplicate-unit', { key }, { place, cause: first })),
  )
  if (twice.length > 0) return { problems: twice }

  let table: ReturnType<typeof po.parse>
  try {
    table = po.parse(text, { validation: true })
  } catch (error) {
    const { reason, line } = mistakeOf(error)
    return fail(reason, line === undefined ? start : { file, at: { line, column: 1 } })
  }
  const headers = table.headers ?? {}
  const article = headers[articleHeader]
  const language = headers.Language
  if (article === undefined)
    return fail(`no header \`${articleHeader}\`, expected a file that \`export\` has made`)
  if (language === undefined || language === '')
    return fail('no header `Language`, expected the language of the translations')
  const exported = exportedOf(headers[exportedHeader])
  const units: ReturnedUnit[] = []
  const problems: Problem[] = []
  for (const [key, entries] of Object.entries(table.translations)) {
    const [place = start] = places.get(key) ?? []
    for (const entry of Object.values(entries)) {
      if (key === '' && entry.msgid === '') continue
      if (key === '') problems.push(...fail(withoutKey(entry.msgid)).problems)
      else units.push(unitOf(key, entry, exported, place))
    }
  }
  return { returned: { file, locale: tagOf(language), article, place: start, units }, problems }
}

function unitOf(
  key: string,
  { msgid, msgstr: [msgstr = ''], comments }: GetTextTranslation,
  exported: ReadonlyMap<string, string> | undefined,
  place: Place,
): ReturnedUnit {
  const isFuzzy = /(^|[\s,])fuzzy($|[\s,])/.test(comments?.flag ?? '')
  return {
    key,
    source: msgid,
    translation: msgstr.replace(/\r\n?/g, '\n'),
    // Never `confirmed`: a flag may be gone since somebody took it off, or since a platform drops flags.
    progress: isFuzzy ? 'unfinished' : 'finished',
    exported: exported === undefined ? undefined : (exported.get(key) ?? ''),
    form: poForm,
    place,
  }
}

function withoutKey(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const short = line.length > 40 ? `${line.slice(0, 39)}…` : line
  return `the entry “${short}” has no \`msgctxt\`, expected the key of its text there`
}

function exportedOf(header: string | undefined): ReadonlyMap<string, string> | undefined {
  if (header === undefined) return undefined
  return new Map(
    header.split(/\s+/).map((pair): [string, string] => {
      const [key = '', digest = ''] = pair.split('=')
      return [key, digest]
    }),
  )
}

/** Where each key's entries stand, obsolete ones left out: the parser says no lines. */
function entryPlaces(file: string, text: string): ReadonlyMap<string, readonly Place[]> {
  const lines = location(text)
  const places = new Map<string, Place[]>()
  for (const { 0: found, 1: key = '', index } of text.matchAll(
    /^[ \t]*msgctxt[ \t]*(?:""\s*)?"([^"\\\n]*)"/gm,
  )) {
    const at = lines.toPoint(index + found.indexOf('msgctxt'))
    const place = at === undefined ? { file } : { file, at }
    places.set(key, [...(places.get(key) ?? []), place])
  }
  return places
}

/** What the parser has thrown, in one line; an error of another kind is thrown again. */
function mistakeOf(error: unknown): { reason: string; line: number | undefined } {
  if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error
  const line = 'lineNumber' in error ? Number(error.lineNumber) : undefined
  return { reason: error.message.replace(/^Error parsing PO data: /, ''), line }
}
