/**
 * Problems → text for a person: grouped by locale, then by file, each with its place, its words, the
 * line with the place marked, the related place and, the first time, how to mend it; the last line counts.
 */
import pc from 'picocolors'
import type { Severity } from '../model.ts'
import { type Problem, relatedPlace } from '../problem.ts'
import { visible } from '../wording/characters.ts'
import { byLocale } from './by-locale.ts'
import { codeFrame } from './code-frame.ts'
import { countLine } from './count-line.ts'
import { placeOf, placeText } from './place.ts'
import type { ReportOptions } from './report.ts'

/** Without `lineOf`, no lines are shown. */
export type TextReportOptions = Pick<ReportOptions, 'locales' | 'useColor'> &
  Partial<Pick<ReportOptions, 'lineOf'>>

type Colors = ReturnType<typeof pc.createColors>

export function textReport(problems: readonly Problem[], options: TextReportOptions): string {
  const { locales, useColor, lineOf = () => undefined } = options
  const colors = pc.createColors(useColor)
  const notesSaid = new Set<string>()
  const sections = byLocale(problems, locales).flatMap(({ tag, endonym, found }) => {
    const heading =
      tag === undefined ? 'Source' : endonym === undefined ? visible(tag) : `${endonym} (${tag})`
    const described = found.map((one) => describe(one, { notesSaid, colors, lineOf }))
    return [colors.bold(heading), ...described, '']
  })
  return [...sections, countLine(problems, useColor), ''].join('\n')
}

interface Context {
  readonly colors: Colors
  /** The notes that the report has given before: once is enough. */
  readonly notesSaid: Set<string>
  readonly lineOf: ReportOptions['lineOf']
}

function describe(found: Problem, { notesSaid, colors, lineOf }: Context): string {
  const { severity, message, note, ruleId } = found
  const related = relatedPlace(found)
  const lines = [
    `  ${colors.underline(visible(placeText(placeOf(found))))}`,
    `    ${colorOf(severity, colors)(severity)}  ${message}  ${colors.dim(ruleId)}`,
    ...frame(found, lineOf, colors),
  ]
  if (related !== undefined)
    lines.push(`    ${colors.dim('see')}    ${visible(placeText(placeOf(related)))}`)
  if (note !== undefined && !notesSaid.has(note)) lines.push(`    ${colors.dim('mend')}   ${note}`)
  notesSaid.add(note ?? '')
  return lines.join('\n')
}

/** The line of the problem with its place marked; none where nothing of it stands there. */
function frame(found: Problem, lineOf: ReportOptions['lineOf'], colors: Colors): string[] {
  const { file, line, column, endLine, endColumn } = placeOf(found)
  if (line === undefined || column === undefined || isAbsent(found)) return []
  const text = lineOf(file, line)
  if (text === undefined || text.trim() === '' || column - 1 > text.length) return []
  const start = column - 1
  const last = endLine === line ? (endColumn ?? column) - 1 : text.length
  const end = endLine === undefined ? start : Math.max(start, Math.min(last, text.length))
  const { before, marked, after, carets } = codeFrame(text, start, end)
  const paint = colorOf(found.severity, colors)
  const gutter = ' '.repeat(String(line).length)
  const shown = carets === undefined ? before + paint(marked) + after : before + marked + after
  return [
    `    ${colors.dim(`${line} │`)} ${shown}`,
    ...(carets === undefined ? [] : [`    ${colors.dim(`${gutter} │`)} ${paint(carets)}`]),
  ]
}

/** What is missing has no place of its own: it is reported at what it would follow. */
function isAbsent({ arguments: args }: Problem): boolean {
  return 'blank' in args && !args.blank
}

function colorOf(severity: Severity, colors: Colors) {
  return { error: colors.red, warning: colors.yellow, info: colors.blue }[severity]
}
