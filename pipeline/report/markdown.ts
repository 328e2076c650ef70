/**
 * Problems → Markdown for a comment on a pull request: a table of how many each rule has found by
 * locale, then each problem, folded away.
 *
 * Law: at most 65,536 characters, which is what GitHub takes; what is left out is counted. No text of a
 * file becomes markup, a link, or a mention.
 */
import { type Problem, relatedPlace } from '../problem.ts'
import { byLocale, type LocaleGroup } from './by-locale.ts'
import { bySeverity } from './by-severity.ts'
import { countLine, countSeverities } from './count-line.ts'
import { htmlCode, inlineCode, inlineText } from './markdown-inline.ts'
import { placeOf, placeText } from './place.ts'
import type { ReportOptions } from './report.ts'

/** Of a comment, in UTF-16 code units; some are kept for the lines that count what is left out. */
const longest = 65_536 - 1_000
const mostRows = 200
const longestMessage = 400

export function markdownReport(
  problems: readonly Problem[],
  { locales, folder }: Pick<ReportOptions, 'locales' | 'folder'>,
): string {
  const heading = `### Tarjuma: ${countLine(problems, false)}\n`
  if (problems.length === 0) return heading
  const groups = byLocale(problems, locales)
  const rows = groups.flatMap(tableRows)
  const table = [
    '| locale | rule | errors | warnings | information |',
    '| --- | --- | ---: | ---: | ---: |',
    ...rows.slice(0, mostRows),
  ].join('\n')
  const rest = rows.length > mostRows ? `\n\nand ${rows.length - mostRows} more rows` : ''
  const head = `${heading}\n${table}${rest}\n`
  return head + details(groups, folder, longest - head.length)
}

function tableRows({ tag, endonym, found }: LocaleGroup): string[] {
  return [...Map.groupBy(found, ({ ruleId }) => ruleId)].map(([rule, ofRule]) => {
    const { error, warning, info } = countSeverities(ofRule)
    const counts = [error, warning, info].map((count) => (count === 0 ? '' : ` ${count}`))
    return `| ${cellName(tag, endonym)} | ${inlineCode(rule)} |${counts.join(' |')} |`
  })
}

/** In a cell no text may hold a pipe, not even in code: a broken one stands for it. */
function cellName(tag: string | undefined, endonym: string | undefined): string {
  if (tag === undefined) return 'Source'
  const code = inlineCode(tag.replaceAll('|', '¦'))
  return endonym === undefined ? code : `${inlineText(endonym)} (${code})`
}

function summaryName(tag: string | undefined): string {
  return tag === undefined ? 'Source' : htmlCode(tag)
}

/** The problems by locale, as many as there is room for. */
function details(groups: readonly LocaleGroup[], folder: string, room: number): string {
  let left = room
  let text = ''
  let omitted = 0
  for (const { tag, found } of groups) {
    const open = `\n<details><summary>${summaryName(tag)}: ${found.length}</summary>\n\n`
    const close = '\n</details>\n'
    left -= open.length + close.length
    let items = ''
    for (const [index, one] of bySeverity(found).entries()) {
      const item = listItem(one, folder)
      if (item.length > left) {
        left = 0
        omitted += found.length - index
        break
      }
      left -= item.length
      items += item
    }
    if (items !== '') text += open + items + close
  }
  return omitted === 0 ? text : `${text}\nand ${omitted} more\n`
}

function listItem(found: Problem, folder: string): string {
  const { severity, reason, ruleId } = found
  const related = relatedPlace(found)
  const see =
    related === undefined ? '' : ` (see ${inlineCode(placeText(placeOf(related, folder)))})`
  const words = inlineText(clip(reason))
  return `- **${severity}** ${inlineCode(placeText(placeOf(found, folder)))} ${words} ${inlineCode(ruleId)}${see}\n`
}

function clip(text: string): string {
  return text.length > longestMessage
    ? `${text.slice(0, longestMessage - 1).toWellFormed()}…`
    : text
}
