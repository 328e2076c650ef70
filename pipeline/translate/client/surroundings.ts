/** What stands around the editor: how far the edition is, what is wrong with its files, what was done. */
import type { EditionView } from '../view.ts'
import { byId, el } from './dom.ts'
import { conditionOf, problemItems } from './segment-parts.ts'
import { percent, say } from './words.ts'

/** Says what was done, also to a screen reader. */
export function announce(text: string): void {
  byId('status').textContent = text
}

/** How many segments are ready, and how many of each other condition there are. */
export function showCounts({ segments, isSource }: EditionView): void {
  const counts = Map.groupBy(segments, conditionOf)
  const fresh = counts.get('fresh')?.length ?? 0
  const open = [...counts]
    .filter(([condition]) => condition !== 'fresh')
    .map(([condition, { length }]) =>
      el(
        'span',
        { 'data-state': condition },
        say('counted', { name: say(`state-${condition}`), count: length }),
      ),
    )
  const ready = say('ready', { share: percent(fresh, segments.length) })
  byId('counts').replaceChildren(...(isSource ? [] : [el('span', {}, ready), ...open]))
}

/** Rules whose problems `sync` mends. */
const mendedBySync = ['source-catalog-drift', 'missing-catalog']

export function showNotices(
  { problems, isDraft, isSource }: EditionView,
  { sync }: { readonly sync: () => void },
): void {
  const drift = problems.filter(({ rule }) => mendedBySync.includes(rule))
  const others = problemItems(problems, mendedBySync)
  const notices: HTMLElement[] = []
  if (drift.length > 0)
    notices.push(
      el(
        'div',
        { class: 'notice' },
        el('p', {}, say('drift')),
        el('button', { type: 'button', click: sync }, say('sync')),
      ),
    )
  if (others.length > 0)
    notices.push(
      el(
        'details',
        { class: 'notice' },
        el('summary', {}, say('file-problems', { count: others.length })),
        el('ul', { class: 'problems' }, ...others),
      ),
    )
  if (isDraft) notices.push(el('p', { class: 'notice' }, say('draft')))
  if (isSource) notices.push(el('p', { class: 'notice' }, say('is-source')))
  const said = notices.map((notice) => notice.outerHTML).join('')
  const place = byId('notices')
  if (place.dataset.said !== said) place.replaceChildren(...notices)
  place.dataset.said = said
}
