/**
 * Problems → workflow commands, which GitHub Actions shows as annotations in the changed files
 * (GitHub Docs, “Workflow commands”). Errors come first, since GitHub shows ten of each kind a step.
 *
 * Law: one line a problem, and no text of a file can start a command or end a property.
 */
import type { Severity } from '../model.ts'
import { type Problem, relatedPlace } from '../problem.ts'
import { visible } from '../wording/characters.ts'
import { bySeverity } from './by-severity.ts'
import { placeOf, placeText } from './place.ts'
import type { ReportOptions } from './report.ts'

const commands: { readonly [Name in Severity]: string } = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

export function githubReport(
  problems: readonly Problem[],
  { folder }: Pick<ReportOptions, 'folder'>,
): string {
  return bySeverity(problems)
    .map((found) => `${annotation(found, folder)}\n`)
    .join('')
}

function annotation(found: Problem, folder: string): string {
  const { file, line, column, endLine, endColumn } = placeOf(found, folder)
  // Columns of a range over several lines are refused by the API behind it.
  const isOneLine = endLine === undefined || endLine === line
  const properties = Object.entries({
    file: visible(file),
    line,
    endLine,
    col: isOneLine ? column : undefined,
    endColumn: isOneLine ? endColumn : undefined,
    title: found.ruleId,
  })
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${property(`${value}`)}`))
    .join(',')
  const related = relatedPlace(found)
  const see = related === undefined ? [] : [`See ${placeText(placeOf(related, folder))}`]
  const lines = [found.reason, found.note, ...see].filter((text) => text !== undefined)
  return `::${commands[found.severity]} ${properties}::${data(lines.map(visible).join('\n'))}`
}

/** The runner decodes these three in a message, and two more in a property. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
