/**
 * Editions → the coverage table of `status`: article × locale with a bar, the share of segments that
 * are good, and what is missing or stale.
 */
import pc from 'picocolors'
import stringWidth from 'string-width'
import type { Edition, Locale, State } from '../model.ts'

const barLength = 10

export interface CoverageOptions {
  readonly targets: readonly Locale[]
  readonly useColor: boolean
}

export function coverageReport(
  editions: readonly Edition[],
  { targets, useColor }: CoverageOptions,
): string {
  const colors = pc.createColors(useColor)
  const slugs = [...new Set(editions.map(({ article }) => article.slug))]
  const width = Math.max('article'.length, ...slugs.map((slug) => stringWidth(slug)))
  const header = [pad('article', width), ...targets.map(({ tag }) => pad(tag, cellWidth))]
    .join('  ')
    .trimEnd()
  const rows = slugs.map((slug) => {
    const cells = targets.map(({ tag }) => {
      const edition = editions.find(
        ({ article, locale }) => article.slug === slug && locale.tag === tag,
      )
      return edition === undefined ? pad('—', cellWidth) : cell(edition, colors)
    })
    return [pad(slug, width), ...cells].join('  ').trimEnd()
  })
  const sums = targets.map(({ tag }) =>
    sumLine(
      tag,
      editions.filter(({ locale }) => locale.tag === tag),
    ),
  )
  return [colors.bold(header), ...rows, '', ...sums, ''].join('\n')
}

const detailWidth = 24
const cellWidth = barLength + ' 100%  '.length + detailWidth

function cell(edition: Edition, colors: ReturnType<typeof pc.createColors>): string {
  const counts = countStates([edition])
  const all = edition.units.length
  const good = counts.fresh
  // Never a full bar or 100 % for what is not whole.
  const share = all === 0 ? 1 : good / all
  const filled = Math.floor(share * barLength)
  const bar = '█'.repeat(filled) + '░'.repeat(barLength - filled)
  const color = good === all ? colors.green : colors.yellow
  const details = describeCounts(counts) + (edition.policy === 'draft' ? ' (draft)' : '')
  return `${color(bar)} ${`${Math.floor(share * 100)}%`.padStart(4)}  ${pad(details.trim(), detailWidth)}`
}

function describeCounts(counts: { readonly [Name in State]: number }): string {
  return (['missing', 'stale', 'unconfirmed', 'unstamped'] as const)
    .flatMap((state) => (counts[state] === 0 ? [] : `${counts[state]} ${state}`))
    .join(', ')
}

function sumLine(tag: string, editions: readonly Edition[]): string {
  const counts = countStates(editions)
  const all = editions.reduce((sum, { units }) => sum + units.length, 0)
  const open = describeCounts(counts)
  return `${tag}: ${counts.fresh} of ${all} segments good${open === '' ? '' : `; ${open}`}`
}

function countStates(editions: readonly Edition[]): { [Name in State]: number } {
  const counts = { fresh: 0, missing: 0, stale: 0, unconfirmed: 0, unstamped: 0 }
  for (const { units } of editions) for (const { state } of units) counts[state]++
  return counts
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}
