/**
 * Editions → the coverage table of `status`: article × locale with a bar, the share of segments that
 * are good, and what is missing or stale.
 */
import pc from 'picocolors'
import stringWidth from 'string-width'
import type { Edition, Locale } from '../model.ts'
import { countStates, describeCounts, goodShare } from './count-states.ts'

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
  const share = goodShare(edition)
  const filled = Math.floor((share / 100) * barLength)
  const bar = '█'.repeat(filled) + '░'.repeat(barLength - filled)
  const color = good === all ? colors.green : colors.yellow
  const details = describeCounts(counts) + (edition.policy === 'draft' ? ' (draft)' : '')
  return `${color(bar)} ${`${share}%`.padStart(4)}  ${pad(details.trim(), detailWidth)}`
}

function sumLine(tag: string, editions: readonly Edition[]): string {
  const counts = countStates(editions)
  const all = editions.reduce((sum, { units }) => sum + units.length, 0)
  const open = describeCounts(counts)
  return `${tag}: ${counts.fresh} of ${all} segments good${open === '' ? '' : `; ${open}`}`
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}
