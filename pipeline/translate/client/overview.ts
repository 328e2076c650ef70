/**
 * The overview: articles × locales, each cell with how much of it is ready and a link to the first
 * segment that needs somebody. Cells are filled in as the server counts, and follow every change.
 */
import type { CellView, ChangeView, OverviewView, RowView } from '../view.ts'
import { byId, el } from './dom.ts'
import { listen, read } from './server.ts'
import { percent, say } from './words.ts'

const sourceTag = document.body.dataset.source ?? 'en'
const rows = new Map<string, { readonly element: HTMLTableRowElement; row: RowView | undefined }>()
let locales: OverviewView['locales'] = []

/** Rows that are filled at once, so that the first screen waits for no others: a turn's work of a few milliseconds. */
const slice = 60
/** Which loading is the latest: an earlier one stops. */
let round = 0

async function load(): Promise<void> {
  const overview = await read<OverviewView>('data/overview')
  if (overview === undefined) return
  locales = overview.locales
  byId('locales').replaceChildren(
    el('th', { scope: 'col' }, say('article')),
    ...locales.map(({ tag, dir, name }) =>
      el('th', { scope: 'col' }, el('span', { lang: tag, dir }, name)),
    ),
  )
  const known = new Map(overview.rows.map((row) => [row.article, row]))
  rows.clear()
  for (const article of overview.articles) {
    rows.set(article, { element: el('tr'), row: known.get(article) })
  }
  await showAll()
}

/** Fills and shows every row, the first screen of them first. */
async function showAll(): Promise<void> {
  const own = ++round
  const articles = byId('articles')
  articles.replaceChildren()
  const waiting = [...rows]
  while (waiting.length > 0 && own === round) {
    const turn = waiting.splice(0, slice)
    for (const [article, { row }] of turn) fill(article, row)
    articles.append(...turn.map(([, { element }]) => element))
    arrange()
    await nextTurn()
  }
}

/** After what the browser has to do: show, scroll, listen. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function fill(article: string, row: RowView | undefined): void {
  const known = rows.get(article)
  if (known === undefined) return
  known.row = row
  const name = row?.title ?? article
  const isTitle = row?.title != null
  const link = addressOf(article, sourceTag, null)
  const head = el(
    'th',
    { scope: 'row' },
    el(
      'a',
      { class: 'article-link', href: link, ...(isTitle ? { lang: sourceTag } : {}), dir: 'auto' },
      name,
    ),
    ...(row?.failure == null
      ? []
      : [el('p', { class: 'failure', lang: 'en', dir: 'ltr' }, row.failure)]),
    ...(row?.isDrifted === true ? [el('p', { class: 'note' }, say('drift-short'))] : []),
  )
  const cells = locales.map(({ tag }) => {
    if (row === undefined) return el('td', { class: 'uncounted' }, '…')
    const cell = row.cells[tag]
    return cell === undefined
      ? el('td', { class: 'absent' }, el('span', { class: 'sr-only' }, say('absent')), '—')
      : el('td', {}, cellLink(article, tag, cell))
  })
  known.element.replaceChildren(head, ...cells)
}

function cellLink(article: string, tag: string, cell: CellView): HTMLElement {
  const { all, fresh, missing, doubtful, broken, first, isDraft } = cell
  const counts = { missing, stale: doubtful, broken }
  const details = [
    ...Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([state, count]) => say('counted', { name: say(`state-${state}`), count })),
    ...(isDraft ? [say('draft-short')] : []),
  ]
  // In steps of a tenth, rounded down: the last one is for what is whole.
  const heat = all === 0 ? 10 : Math.floor((fresh / all) * 10)
  return el(
    'a',
    { href: addressOf(article, tag, first), class: 'cell', 'data-heat': String(heat) },
    el('span', { class: 'share' }, percent(fresh, all)),
    ...details.flatMap((detail) => [' ', el('span', { class: 'detail' }, detail)]),
  )
}

function addressOf(article: string, locale: string, key: string | null): string {
  return `article?${new URLSearchParams({ locale, article })}${key === null ? '' : `#${key}`}`
}

/** Shows the rows that the filter lets through, and how many are counted. */
function arrange(): void {
  const wanted = (byId('filter') as HTMLInputElement).value.trim().toLowerCase()
  const isOnlyOpen = (byId('only-open') as HTMLInputElement).checked
  let shown = 0
  let counted = 0
  for (const [article, { element, row }] of rows) {
    if (row !== undefined) counted++
    const text = `${article} ${row?.title ?? ''}`.toLowerCase()
    const isReady =
      row?.failure === null && Object.values(row.cells).every(({ first }) => first === null)
    element.hidden = !text.includes(wanted) || (isOnlyOpen && isReady)
    if (!element.hidden) shown++
  }
  const count = say('articles-shown', { shown, all: rows.size })
  byId('status').textContent =
    counted < rows.size ? say('counting', { counted, all: rows.size }) : count
}

function hear({ rows: changed, isAll }: ChangeView): void {
  // Nothing is loaded yet: what is being loaded has it.
  if (rows.size === 0 && !isAll) return
  if (isAll || changed.some(({ article }) => !rows.has(article))) return void load()
  for (const row of changed) fill(row.article, row)
  arrange()
}

byId('filter').addEventListener('input', arrange)
byId('only-open').addEventListener('change', arrange)
listen(hear, () => void load())
