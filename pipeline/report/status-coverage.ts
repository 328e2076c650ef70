/** Editions → the heat map of the status page: article × locale, each cell its share in words and colour. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition, Locale } from '../model.ts'
import { countStates, describeCounts, goodShare } from './count-states.ts'

export function coverageTable(editions: readonly Edition[], targets: readonly Locale[]): Element[] {
  const bySlug = Map.groupBy(editions, ({ article }) => article.slug)
  const head = h('tr', [
    h('th', { scope: 'col' }, 'Article'),
    ...targets.map(({ tag, dir, endonym }) =>
      h('th', { scope: 'col' }, h('bdi', { lang: tag, dir }, endonym)),
    ),
  ])
  const rows = [...bySlug].map(([slug, ofArticle]) =>
    h('tr', [
      h('th', { scope: 'row', dir: 'auto' }, slug),
      ...targets.map(({ tag }) => cell(ofArticle.find(({ locale }) => locale.tag === tag))),
    ]),
  )
  const sums = h('tr', [
    h('th', { scope: 'row' }, 'All'),
    ...targets.map(({ tag }) =>
      h('td', sumOf(editions.filter(({ locale }) => locale.tag === tag))),
    ),
  ])
  const table = h('table', { className: 'heat' }, [
    h('thead', head),
    h('tbody', rows),
    h('tfoot', sums),
  ])
  return [
    h(
      'div',
      {
        className: 'table',
        role: 'region',
        ariaLabel: 'Coverage by article and language',
        tabIndex: 0,
      },
      table,
    ),
  ]
}

function cell(edition: Edition | undefined): Element {
  if (edition === undefined) return h('td', { className: 'none' }, 'not published')
  const share = goodShare(edition)
  const open = describeCounts(countStates([edition]))
  const details = [open, edition.policy === 'draft' ? 'draft' : ''].filter((part) => part !== '')
  return h('td', { className: `share-${Math.floor(share / 10)}` }, [
    h('strong', `${share}%`),
    ...details.map((detail) => h('small', detail)),
  ])
}

function sumOf(editions: readonly Edition[]): string {
  const all = editions.reduce((sum, { units }) => sum + units.length, 0)
  return `${countStates(editions).fresh} of ${all} texts good`
}
