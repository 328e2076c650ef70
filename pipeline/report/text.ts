/**
 * Problems → text for a person: grouped by locale, then by file, each with its place, its words, the
 * related place and, the first time, how to mend it; the last line counts.
 */
import pc from 'picocolors'
import type { Locale, Severity } from '../model.ts'
import { type Problem, relatedPlace } from '../problem.ts'

export interface TextReportOptions {
  readonly locales: readonly Locale[]
  readonly useColor: boolean
}

type Colors = ReturnType<typeof pc.createColors>

export function textReport(problems: readonly Problem[], options: TextReportOptions): string {
  const colors = pc.createColors(options.useColor)
  const notesSaid = new Set<string>()
  const known = options.locales.map(({ tag }) => tag)
  const others = [...new Set(problems.flatMap(({ locale }) => locale ?? []))].filter(
    (tag) => !known.includes(tag),
  )
  const sections = [undefined, ...known, ...others.sort()].flatMap((tag) => {
    const found = problems.filter(({ locale }) => locale === tag)
    if (found.length === 0) return []
    const endonym = options.locales.find((locale) => locale.tag === tag)?.endonym
    const heading =
      tag === undefined ? 'Source' : endonym === undefined ? tag : `${endonym} (${tag})`
    return [colors.bold(heading), ...found.map((one) => describe(one, notesSaid, colors)), '']
  })
  return [...sections, countLine(problems, colors), ''].join('\n')
}

/** `notesSaid` are the notes that the report has given before: once is enough. */
function describe(found: Problem, notesSaid: Set<string>, colors: Colors): string {
  const { severity, message, note, ruleId } = found
  const related = relatedPlace(found)
  const lines = [
    `  ${colors.underline(placeText(found))}`,
    `    ${colorOf(severity, colors)(severity)}  ${message}  ${colors.dim(ruleId)}`,
  ]
  if (related !== undefined) lines.push(`    ${colors.dim('see')}    ${placeText(related)}`)
  if (note !== undefined && !notesSaid.has(note)) lines.push(`    ${colors.dim('mend')}   ${note}`)
  notesSaid.add(note ?? '')
  return lines.join('\n')
}

/** `file:line:column`, what is known of it; terminals and editors make it a link. */
function placeText({
  file,
  line,
  column,
}: {
  file?: string | undefined
  line?: number | undefined
  column?: number | undefined
}): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

function colorOf(severity: Severity, colors: Colors) {
  return { error: colors.red, warning: colors.yellow, info: colors.blue }[severity]
}

function countLine(problems: readonly Problem[], colors: Colors): string {
  const count = (severity: Severity) => problems.filter((one) => one.severity === severity).length
  const parts = [
    colored(count('error'), 'error', colors.red),
    colored(count('warning'), 'warning', colors.yellow),
    colored(count('info'), 'information', colors.blue),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? colors.green('no problems') : parts.join(', ')
}

function colored(count: number, noun: string, color: (text: string) => string): string | undefined {
  if (count === 0) return undefined
  return color(`${count} ${noun}${count === 1 || noun === 'information' ? '' : 's'}`)
}
