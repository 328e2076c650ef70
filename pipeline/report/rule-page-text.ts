/** A rule's page, or the list of all → text for a person: the Markdown of docs/rules.md, in colours. */
import pc from 'picocolors'
import type { RulePage } from '../rule-pages.ts'

export function rulePageText(page: RulePage, useColor: boolean): string {
  const colors = pc.createColors(useColor)
  const weight = `${page.severity}${page.isLocked ? ', cannot be changed' : ''}`
  return [
    `${colors.bold(page.id)}  ${colors.dim(weight)}`,
    page.summary,
    '',
    useColor ? paintMarkdown(page.text, colors) : page.text,
    '',
  ].join('\n')
}

export function rulesList(pages: readonly RulePage[], useColor: boolean): string {
  const colors = pc.createColors(useColor)
  const width = Math.max(...pages.map(({ id }) => id.length))
  return pages
    .map(({ id, summary }) => `${colors.bold(id)}${' '.repeat(width - id.length)}  ${summary}\n`)
    .join('')
}

/** Strong words and code in colours, without their marks; fenced code as it stands. */
function paintMarkdown(text: string, colors: ReturnType<typeof pc.createColors>): string {
  return text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, index) =>
      index % 2 === 1
        ? colors.dim(part)
        : part
            .replace(/\*\*([^*\n]+)\*\*/g, (_, words: string) => colors.bold(words))
            .replace(/(?<!`)`([^`\n]+)`(?!`)/g, (_, words: string) => colors.cyan(words)),
    )
    .join('')
}
