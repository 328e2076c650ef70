/**
 * docs/rules.md → the page of each kind of problem: its section, with the severity and the summary that
 * the table at its head has. Law: a page for each kind, in the order of the file.
 */
import { readFileSync } from 'node:fs'
import { ownFile } from './own-files.ts'

export interface RulePage {
  readonly id: string
  /** As the table has it, before the config. */
  readonly severity: string
  /** Whether the config cannot change it. */
  readonly isLocked: boolean
  /** In one line, Markdown. */
  readonly summary: string
  /** The section without its heading, Markdown; links to other sections are their words only. */
  readonly text: string
}

export function readRulePages(): readonly RulePage[] {
  const [introduction = '', ...sections] = readFileSync(ownFile('../docs/rules.md'), 'utf8').split(
    /^## /m,
  )
  const rows = new Map(
    introduction
      .split('\n')
      .filter((line) => line.startsWith('| ['))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, link = '', ...cells]) => [link.slice(1, link.indexOf(']')), cells]),
  )
  return sections.map((section) => {
    const [id = '', ...lines] = section.split('\n')
    const [severity = '', , locked = '', summary = ''] = rows.get(id) ?? []
    const text = lines
      .join('\n')
      .trim()
      .replace(/\[([^[\]]*)\]\(#[^)]*\)/g, '$1')
    return { id, severity, isLocked: locked === 'yes', summary, text }
  })
}
