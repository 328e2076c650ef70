/** Problems → the line that counts them by severity, such as `2 errors, 1 warning`. */
import pc from 'picocolors'
import type { Severity } from '../model.ts'
import type { Problem } from '../problem.ts'

export type SeverityCounts = { readonly [Name in Severity]: number }

export function countSeverities(problems: readonly Problem[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of problems) counts[severity]++
  return counts
}

export function countLine(problems: readonly Problem[], useColor: boolean): string {
  const colors = pc.createColors(useColor)
  const counts = countSeverities(problems)
  const parts = [
    { text: count(counts.error, 'error', 'errors'), color: colors.red },
    { text: count(counts.warning, 'warning', 'warnings'), color: colors.yellow },
    { text: count(counts.info, 'information', 'information'), color: colors.blue },
  ].flatMap(({ text, color }) => (text === undefined ? [] : color(text)))
  return parts.length === 0 ? colors.green('no problems') : parts.join(', ')
}

function count(number: number, one: string, more: string): string | undefined {
  return number === 0 ? undefined : `${number} ${number === 1 ? one : more}`
}
