/**
 * Edition on its way out → PO (GNU gettext manual, *The Format of PO Files*), one entry a segment:
 * `msgctxt` is its key, `#, fuzzy` says that the translation needs work, `#| msgid` which source text
 * it was made from.
 *
 * Law: `msgfmt --check` accepts it without a word. No clock: `PO-Revision-Date` is the article's date.
 */
import { type GetTextTranslation, po } from 'gettext-parser'
import type { ExchangeFile, ExchangeUnit } from '../exchange-unit.ts'
import { exportDigest } from '../export-digest.ts'
import { poForm } from './form.ts'
import { articleHeader, exportedHeader, languageOf } from './headers.ts'

export function writePo({ slug, original, date, source, target, units }: ExchangeFile): string {
  const exported = units.flatMap(({ key, translation }) => {
    const text = poForm(translation)
    return text === '' ? [] : `${key}=${exportDigest(text)}`
  })
  const entries = units.map((unit) => [unit.key, { [unit.source]: entryOf(unit) }] as const)
  const table = {
    charset: 'utf-8',
    headers: {
      'Project-Id-Version': slug,
      'PO-Revision-Date': revisionDate(date),
      'Last-Translator': '',
      'Language-Team': target.endonym,
      Language: languageOf(target.tag),
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=UTF-8',
      'Content-Transfer-Encoding': '8bit',
      'X-Generator': 'tarjuma',
      'X-Source-Language': languageOf(source.tag),
      [articleHeader]: original,
      [exportedHeader]: exported.join(' '),
    },
    translations: Object.fromEntries(entries),
  }
  return po.compile(table).toString('utf8')
}

function entryOf({
  key,
  source,
  translation,
  state,
  previous,
  place,
  context,
  notes,
}: ExchangeUnit): GetTextTranslation {
  const extracted = [context, ...notes.map((note) => `Note: ${note}`)].filter((line) => line !== '')
  return {
    msgctxt: key,
    msgid: source,
    msgstr: [poForm(translation)],
    comments: {
      ...(extracted.length === 0 ? {} : { extracted: extracted.join('\n') }),
      reference: referenceTo(place),
      ...(state === 'fresh' || state === 'missing' ? {} : { flag: 'fuzzy' }),
      ...(previous === undefined ? {} : { previous: previousId(previous) }),
    },
  }
}

/** `file:line`; a name with blanks stands between U+2068 and U+2069, as gettext 0.22 has it. */
function referenceTo({ file, at }: ExchangeUnit['place']): string {
  const name = /\s/.test(file) ? `\u2068${file}\u2069` : file
  const line = at === undefined ? undefined : 'start' in at ? at.start.line : at.line
  return line === undefined ? name : `${name}:${line}`
}

/** A PO string has the escapes of JSON, as far as texts that can be exported need any. */
function previousId(text: string): string {
  const lines = text.split(/(?<=\n)/).map((line) => JSON.stringify(line))
  return `msgid ${lines.length === 1 ? lines.join('') : ['""', ...lines].join('\n')}`
}

/** `YYYY-MM-DD hh:mm±hhmm`; an article without a time is of midnight, UTC. */
function revisionDate(date: string): string {
  const [, day = date, time = '00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)[^Zz+-]*([Zz]|[+-]\d\d:\d\d))?/.exec(date) ?? []
  return `${day} ${time}${/^z$/i.test(zone) ? '+0000' : zone.replace(':', '')}`
}
