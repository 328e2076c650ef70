/**
 * Files for translation tools, exported from a publication, edited as a tool would, and imported
 * again: the same for every format.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type GetTextTranslation, po } from 'gettext-parser'
import { toXml } from 'xast-util-to-xml'
import { exportEditions } from '../../pipeline/commands/export.ts'
import { importFiles } from '../../pipeline/commands/import.ts'
import type { FormatName } from '../../pipeline/exchange/format-names.ts'
import { encode } from '../../pipeline/exchange/xliff/encode.ts'
import { readXliff } from '../../pipeline/exchange/xliff/read-xliff.ts'
import { createContext } from '../../pipeline/markdown/context.ts'
import { createProcessor } from '../../pipeline/markdown/processor.ts'
import type { Publication } from './publication.ts'
import { summarize } from './rule.ts'

/** What a translator does with an entry. */
interface EntryEdit {
  readonly text?: string
  /** Whether the mark that it needs work is taken off, which most tools do with each edit; or is set. */
  readonly isFinished?: boolean
}

/** What an entry says. */
export interface Entry {
  readonly source: string
  readonly translation: string
  readonly isFinished: boolean
  readonly previous: string | undefined
}

/** A translation tool, as far as tests need one. Each text is that of one file. */
export interface Tool {
  readonly format: FormatName
  readonly ending: string
  readonly entries: (text: string) => Readonly<Record<string, Entry>>
  readonly edit: (text: string, edits: Readonly<Record<string, EntryEdit>>) => string
  /** The file as a platform gives it back that knows no marks. */
  readonly dropMarks: (text: string) => string
}

const poTool: Tool = {
  format: 'po',
  ending: '.po',
  entries: (text) =>
    Object.fromEntries(
      poEntries(text).map((entry) => [
        entry.msgctxt ?? '',
        {
          source: entry.msgid,
          translation: entry.msgstr.join(''),
          isFinished: entry.comments?.flag !== 'fuzzy',
          previous: entry.comments?.previous,
        },
      ]),
    ),
  edit(text, edits) {
    const table = po.parse(text)
    for (const entry of Object.values(table.translations).flatMap(Object.values)) {
      const edit = edits[entry.msgctxt ?? '']
      if (edit === undefined) continue
      if (edit.text !== undefined) entry.msgstr = [edit.text]
      const { flag: _flag, previous: _previous, ...comments } = entry.comments ?? {}
      entry.comments = edit.isFinished === false ? { ...comments, flag: 'fuzzy' } : comments
    }
    return po.compile(table).toString('utf8')
  },
  dropMarks: (text) => text.replace(/^#.*\n/gm, ''),
}

function poEntries(text: string): GetTextTranslation[] {
  const { translations } = po.parse(text)
  return Object.values(translations)
    .flatMap((entries) => Object.values(entries))
    .filter(({ msgid }) => msgid !== '')
}

/** A program that follows the specification: who translates a segment changes state and sub-state. */
const xliffTool: Tool = {
  format: 'xliff',
  ending: '.xlf',
  entries: (text) =>
    Object.fromEntries(
      (readXliff('in.xlf', text, processor).returned?.units ?? []).map((unit) => [
        unit.key,
        {
          source: unit.source,
          translation: unit.translation,
          isFinished: unit.progress !== 'unfinished',
          previous: /<note category="previous-source">([^<]*)/.exec(unitOf(text, unit.key))?.[1],
        },
      ]),
    ),
  edit: (text, edits) =>
    Object.entries(edits).reduce((edited, [key, edit]) => {
      const unit = unitOf(edited, key)
      return edited.replace(unit, () => editUnit(unit, edit))
    }, text),
  dropMarks: (text) =>
    text
      .replace(/<notes>[\s\S]*?<\/notes>/g, '')
      .replace(/ state="initial"( subState="[^"]*")?/g, ' state="translated"'),
}

/** The text of a unit's element. */
function unitOf(text: string, key: string): string {
  const start = text.indexOf(`<unit id="${key}"`)
  if (start < 0) throw new Error(`No unit ${key}`)
  return text.slice(start, text.indexOf('</unit>', start) + '</unit>'.length)
}

function editUnit(unit: string, { text, isFinished }: EntryEdit): string {
  const state = isFinished === false ? 'initial' : 'translated'
  const marked = unit.replace(/ state="[^"]*"( subState="[^"]*")?/, ` state="${state}"`)
  if (text === undefined) return marked
  const ids = new Map(
    [...unit.matchAll(/<data id="([^"]*)">([^<]*)</g)].map(([, id = '', data = '']) => [data, id]),
  )
  const context = createContext(processor, [])
  const nodes = unit.includes('tarjuma:form="verbatim"') ? undefined : context.parse(text)
  const encoded = nodes && encode(nodes, context, (data) => ids.get(data) ?? 'unknown')
  const content = encoded?.content ?? [{ type: 'text' as const, value: text }]
  const target = `<target>${toXml([...content])}</target>`
  return marked
    .replace(/\s*<target>[\s\S]*<\/target>/, '')
    .replace('</source>', (end) => end + target)
}

const processor = createProcessor()

export const tools: readonly Tool[] = [poTool, xliffTool]

/** Exports the article `a` and returns the text of its file. */
export async function exportText(
  { settings }: Publication,
  { format, ending }: Tool,
  locale = 'fr',
  slug = 'a',
): Promise<string> {
  const out = join(settings.root, 'out')
  const request = { locale, articles: [slug], format, out, isForced: true }
  const { problems } = await exportEditions(settings, request)
  if (problems.length > 0) throw new Error(problems.map(String).join('\n'))
  return readFileSync(join(out, locale, slug + ending), 'utf8')
}

/** Imports a file with this text. */
export async function importText(
  { settings }: Publication,
  { ending }: Tool,
  text: string | Uint8Array,
) {
  const file = join(settings.root, `returned${ending}`)
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  const { imported, problems } = await importFiles(settings, [file])
  return {
    changes: imported.flatMap(({ changes }) => changes),
    problems: problems.map((one) => {
      const said = summarize(one)
      return {
        ...said,
        place: said.place.replace(`${settings.root}/`, ''),
        message: one.message,
      }
    }),
  }
}
