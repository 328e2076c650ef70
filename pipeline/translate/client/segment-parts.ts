/** What is shown of a segment in more than one place: its state, its source, a word diff, problems. */
import type { DiffView, LocaleView, ProblemView, SegmentView } from '../view.ts'
import { el } from './dom.ts'
import { say } from './words.ts'

/** Whether somebody has to look at the segment. */
export function isOpen({ state, problems }: SegmentView): boolean {
  return state !== 'fresh' || problems.some(({ severity }) => severity !== 'warning')
}

/** What the segment is to a translator: its state, or that its text has a problem. */
export function conditionOf(segment: SegmentView): string {
  return segment.state === 'fresh' && isOpen(segment) ? 'broken' : segment.state
}

export function badge(condition: string): HTMLElement {
  return el('span', { class: 'badge', 'data-state': condition }, say(`state-${condition}`))
}

/** A text in a language of its own. */
export function textIn({ tag, dir }: LocaleView, ...content: (Node | string)[]): HTMLElement {
  return el('div', { class: 'text', lang: tag, dir }, ...content)
}

/** The name of a language, in itself. */
export function nameIn({ tag, dir, name }: LocaleView): HTMLElement {
  return el('span', { lang: tag, dir }, name)
}

export function diffText(parts: readonly DiffView[]): (Node | string)[] {
  return parts.map(({ is, text }) => {
    if (is === 'same') return text
    return el(is === 'removed' ? 'del' : 'ins', {}, text)
  })
}

/** @param hidden Rules whose problems are said elsewhere. */
export function problemItems(
  problems: readonly ProblemView[],
  hidden: readonly string[] = [],
): HTMLElement[] {
  return problems
    .filter(({ rule }) => !hidden.includes(rule))
    .map(({ rule, severity, reason, note, place, lang }) => {
      const english = lang === undefined ? {} : { lang, dir: 'ltr' }
      return el(
        'li',
        { 'data-severity': severity, 'data-rule': rule },
        el('strong', {}, `${say(`severity-${severity}`)} `),
        el('span', english, reason),
        ...(note === '' ? [] : [' ', el('span', { class: 'note', ...english }, note)]),
        ...(lang === undefined ? [] : [' ', el('code', { dir: 'ltr' }, place)]),
      )
    })
}

/** The name of what the segment is on the page. */
export function nameOf({ key, kind }: SegmentView): string {
  return say(kind === 'field' ? `field-${key}` : `kind-${kind}`)
}
