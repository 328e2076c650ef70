/** The side-by-side view: every segment of an edition, source and translation as readers see them. */
import type { EditionView, SegmentView } from '../view.ts'
import { el, fromHtml } from './dom.ts'
import { badge, conditionOf, nameOf, textIn } from './segment-parts.ts'
import { say } from './words.ts'

export interface SegmentList {
  readonly show: (edition: EditionView) => void
  /** Marks the segment that is open; the editor stands behind it. */
  readonly mark: (key: string | undefined, editor: HTMLElement) => void
}

export function createSegmentList(list: HTMLElement, opened: (key: string) => void): SegmentList {
  const rows = new Map<string, { readonly row: HTMLElement; shown: string }>()

  function show(edition: EditionView): void {
    const keys = new Set(edition.segments.map(({ key }) => key))
    for (const [key, { row }] of rows) {
      if (keys.has(key)) continue
      row.remove()
      rows.delete(key)
    }
    edition.segments.forEach((segment, index) => {
      const known = rows.get(segment.key)
      const shown = JSON.stringify([segment.state, segment.html, segment.sourceHtml, index])
      if (known?.shown === shown) return
      const row = known?.row ?? el('li', { 'data-key': segment.key })
      const pair = pairOf(segment, edition, opened)
      const before = row.querySelector('.pair')
      if (before === null) row.prepend(pair)
      else before.replaceWith(pair)
      row.dataset.state = conditionOf(segment)
      rows.set(segment.key, { row, shown })
    })
    const ordered = edition.segments.flatMap(({ key }) => rows.get(key)?.row ?? [])
    // Moved only where the order is another one, so that the text box keeps its focus.
    ordered.forEach((row, index) => {
      if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null)
    })
  }

  function mark(key: string | undefined, editor: HTMLElement): void {
    for (const { row } of rows.values()) row.removeAttribute('data-current')
    const row = key === undefined ? undefined : rows.get(key)?.row
    if (row === undefined) return
    row.setAttribute('data-current', '')
    if (editor.parentElement !== row) row.append(editor)
    row.scrollIntoView({ block: 'nearest' })
  }

  return { show, mark }
}

function pairOf(
  segment: SegmentView,
  edition: EditionView,
  opened: (key: string) => void,
): HTMLElement {
  const { source, locale, isSource } = edition
  const base = new URL(edition.page, location.href).href
  const open = () => opened(segment.key)
  const target =
    segment.state === 'missing'
      ? el('div', { class: 'text gap' }, say('state-missing'))
      : textIn(locale, fromHtml(segment.html, base))
  const button = el(
    'button',
    { type: 'button', class: 'open', click: open },
    nameOf(segment),
    ' ',
    isSource ? '' : badge(conditionOf(segment)),
  )
  const texts = [textIn(source, fromHtml(segment.sourceHtml, base)), ...(isSource ? [] : [target])]
  const pair = el('div', { class: 'pair' }, button, ...texts)
  // A click on a text opens it too; by keyboard there is the button.
  for (const text of texts) text.addEventListener('click', open)
  return pair
}
