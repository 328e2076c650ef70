/** Problems for reports: an ordinary few, and some whose texts and names try to break out of a format. */
import { createLocale } from '../../pipeline/locale.ts'
import type { Place } from '../../pipeline/model.ts'
import { type Problem, problem } from '../../pipeline/problem.ts'
import type { ReportOptions } from '../../pipeline/report/report.ts'
import { readRulePages } from '../../pipeline/rule-pages.ts'

export const options: ReportOptions = {
  locales: ['en', 'fr', 'ur'].map(createLocale),
  useColor: false,
  lineOf: () => undefined,
  folder: '',
  version: '0.1.0',
  rulePages: readRulePages,
}

export function range(file: string, line: number, column: number, endColumn: number): Place {
  return { file, at: { start: { line, column }, end: { line, column: endColumn } } }
}

const key = 'the-committee-met-on-71bd'

/** An information, an error with a range and a related place, a warning, and one of a whole file. */
export const few: readonly Problem[] = [
  problem(
    'locale-without-font',
    { locale: 'ur', endonym: 'اردو', script: 'Arab' },
    { place: { file: 'locales/ur/site.json' }, locale: 'ur', severity: 'info' },
  ),
  problem(
    'stale-translation',
    { key, locale: 'fr', before: 'It met on Monday.', after: 'It met on Tuesday.' },
    {
      place: range('locales/fr/lyon.json', 4, 32, 60),
      cause: { file: 'content/lyon.md', at: { line: 6, column: 1 } },
      locale: 'fr',
    },
  ),
  problem(
    'scripted-image',
    { file: 'content/map.svg' },
    {
      place: {
        file: 'content/lyon.md',
        at: { start: { line: 8, column: 1 }, end: { line: 9, column: 5 } },
      },
      severity: 'warning',
    },
  ),
  problem(
    'orphan-catalog',
    { locale: 'fr', slug: 'lyons' },
    { place: { file: 'locales/fr/lyons.json' }, locale: 'fr' },
  ),
]

const nasty = [
  'a\r\n::error file=x::b',
  '100% sure, a:b,c::d',
  ']]> <b>&amp;</b> <script>alert(1)</script>',
  '| a | `b` ``c`` [link](http://evil.example) ![i](x.png) www.evil.example',
  '@octocat @org/team #1 GH-1 org/repo#2 deadbeef1 :tada: **bold** $x$ <!-- -->',
  '\u001B[31mred\u0007 \u0000 \u202Eevil\u2066 \uD800 \uFFFE \u2028',
  '</details></code></failure> {0} {{1}} [x](1) \\[y\\]',
  'اردو میں "متن" **زیادہ**',
] as const

/** Each nasty text as a message, as a file's name, and as the name of a locale's folder. */
export const hostile: readonly Problem[] = nasty.flatMap((text, index) => [
  problem(
    'stale-translation',
    { key, locale: 'ur', before: text, after: `${text} ${text}` },
    { place: range(`locales/ur/${text}.json`, index + 1, 3, 9), locale: 'ur' },
  ),
  problem(
    'raw-html',
    { key, locale: 'fr', html: text },
    { place: { file: 'a.json' }, locale: 'fr' },
  ),
  problem(
    'unknown-locale-folder',
    { locale: text, known: ['en'] },
    { place: { file: `locales/${text}` }, locale: text },
  ),
])

/** So many problems in ten files. */
export function many(count: number): readonly Problem[] {
  return Array.from({ length: count }, (_, index) =>
    problem(
      'stale-translation',
      { key: `key-${index}`, locale: 'fr', before: `It met ${index} times.`, after: 'It met.' },
      {
        place: range(`locales/fr/a${index % 10}.json`, Math.floor(index / 10) + 2, 5, 20),
        cause: { file: `content/a${index % 10}.md`, at: { line: 6, column: 1 } },
        locale: 'fr',
      },
    ),
  )
}
