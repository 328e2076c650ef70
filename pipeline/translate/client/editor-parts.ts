/** The parts of the editor around the text box: title, source with what has changed, conflict, result, offers. */
import type { EditionView, SegmentView } from '../view.ts'
import { el, fromHtml } from './dom.ts'
import type { Draft } from './drafts.ts'
import { badge, conditionOf, diffText, nameIn, nameOf, textIn } from './segment-parts.ts'
import { say } from './words.ts'

/** What the editor shows. */
export interface Editing {
  readonly edition: EditionView
  readonly segment: SegmentView
  /** How the text in the box would do; undefined while it is as it was saved. */
  readonly tried: SegmentView | undefined
  readonly draft: Draft | undefined
  /** What the file says, where it is not what the draft was begun on. */
  readonly conflict: { readonly text: string | null } | undefined
}

export function showTitle(title: HTMLElement, { edition, segment, draft }: Editing): void {
  const place = edition.segments.findIndex(({ key }) => key === segment.key) + 1
  title.replaceChildren(
    `${nameOf(segment)} `,
    el('span', { class: 'count' }, say('place', { place, all: edition.segments.length })),
    ' ',
    ...(edition.isSource ? [] : [badge(conditionOf(segment))]),
    ...(draft === undefined ? [] : [' ', badge('unsaved')]),
  )
}

/** The source text, what has changed in it, and what its author says about it. */
export function aboutSource(
  { edition, segment, draft }: Editing,
  renew: () => void,
): HTMLElement[] {
  const { source } = edition
  const shown = draft?.source ?? segment.source
  const parts: HTMLElement[] = [el('h3', {}, `${say('source')} `, nameIn(source))]
  if (segment.headings.length > 0 && segment.kind !== 'heading')
    parts.push(
      el('p', { class: 'trail', lang: source.tag, dir: source.dir }, segment.headings.join(' › ')),
    )
  parts.push(textIn(source, shown))
  if (segment.diff.length > 0 && shown === segment.source)
    parts.push(el('h3', {}, say('what-changed')), textIn(source, ...diffText(segment.diff)))
  if (shown !== segment.source)
    parts.push(
      el('p', { class: 'notice' }, say('source-moved')),
      el('button', { type: 'button', click: renew }, say('show-new-source')),
    )
  for (const note of segment.notes)
    parts.push(
      el(
        'p',
        { class: 'note' },
        el('strong', {}, `${say('note')} `),
        el('span', { lang: source.tag, dir: source.dir }, note),
      ),
    )
  if (!segment.isSynced) parts.push(el('p', { class: 'notice' }, say('refused-unsynced')))
  return parts
}

export function showConflict(
  element: HTMLElement,
  { conflict, draft, edition }: Editing,
  { kept, undone }: { readonly kept: () => void; readonly undone: () => void },
): void {
  element.hidden = conflict === undefined
  if (conflict === undefined) {
    element.replaceChildren()
    return
  }
  element.replaceChildren(
    el('p', {}, el('strong', {}, say('conflict'))),
    el('h3', {}, say('conflict-theirs')),
    textIn(edition.locale, conflict.text ?? ''),
    el('button', { type: 'button', click: undone }, say('take-theirs')),
    el('h3', {}, say('conflict-yours')),
    textIn(edition.locale, draft?.text ?? ''),
    el('button', { type: 'button', click: kept }, say('keep-yours')),
  )
}

export function showResult(element: HTMLElement, now: SegmentView, edition: EditionView): void {
  const isShown = now.state !== 'missing' && !edition.isSource
  element.hidden = !isShown
  element.replaceChildren(
    el('h3', {}, say('result')),
    textIn(edition.locale, fromHtml(now.html, new URL(edition.page, location.href).href)),
  )
}

export function offersOf(
  { edition, segment, draft }: Editing,
  take: (text: string) => void,
): (HTMLElement | string)[] {
  const now = draft?.text ?? segment.text ?? ''
  const offers = segment.offers.filter(({ text }) => text !== now)
  if (offers.length === 0 || !segment.isSynced) return []
  return [
    el('h3', {}, say('offers')),
    ...offers.map(({ text, articles }) =>
      el(
        'div',
        { class: 'offer' },
        textIn(edition.locale, text),
        el(
          'p',
          { class: 'note' },
          `${say('offer-from')} `,
          el('span', { dir: 'auto' }, articles.slice(0, 3).join(', ')),
        ),
        el('button', { type: 'button', click: () => take(text) }, say('take')),
      ),
    ),
  ]
}
