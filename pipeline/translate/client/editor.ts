/**
 * The editor of one segment: its source and what has changed in it, the text box, the problems and the
 * result as one types, offers, and what can be done. It shows what it is given and tells what is done.
 */
import { el } from './dom.ts'
import {
  aboutSource,
  type Editing,
  offersOf,
  showConflict,
  showResult,
  showTitle,
} from './editor-parts.ts'
import { nameIn, problemItems } from './segment-parts.ts'
import { say } from './words.ts'

export interface EditorEvents {
  readonly typed: (text: string) => void
  readonly saved: () => void
  readonly accepted: () => void
  readonly undone: () => void
  /** In a conflict: the draft stays, on top of what the file says now. */
  readonly kept: () => void
  /** The source as it is now is what the draft is for. */
  readonly renewed: () => void
  readonly moved: (step: 1 | -1) => void
  readonly left: () => void
}

export interface Editor {
  readonly element: HTMLElement
  readonly show: (editing: Editing) => void
  readonly focusText: () => void
  readonly focus: () => void
}

/** What a state says already. */
const saidByState = ['missing', 'stale', 'unconfirmed', 'unstamped'].map(
  (state) => `${state}-translation`,
)

export function createEditor(events: EditorEvents): Editor {
  const title = el('h2', { id: 'editor-title' })
  const about = el('div', { class: 'about' })
  const conflict = el('div', { class: 'conflict', role: 'alert' })
  const label = el('label', { for: 'text' })
  const box = el('textarea', {
    id: 'text',
    'aria-describedby': 'problems',
    rows: '4',
    spellcheck: 'true',
    input: () => events.typed(box.value),
    keydown: (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') {
        event.stopPropagation()
        events.left()
      }
    },
  })
  const problems = el('ul', { id: 'problems', class: 'problems', 'aria-live': 'polite' })
  const result = el('div', { class: 'result' })
  const offers = el('div', { class: 'offers' })
  const button = (name: string, act: () => void, kind = '') =>
    el('button', { type: 'button', class: kind, click: act }, say(name))
  const save = button('save', events.saved, 'primary')
  const accept = button('accept', events.accepted)
  const undo = button('undo', events.undone)
  const previous = button('previous', () => events.moved(-1))
  const next = button('next', () => events.moved(1))
  previous.setAttribute('aria-label', say('previous-open'))
  next.setAttribute('aria-label', say('next-open'))
  const actions = el(
    'div',
    { class: 'actions' },
    save,
    accept,
    undo,
    el('div', { class: 'moves' }, previous, next),
  )
  save.setAttribute('aria-keyshortcuts', 'Control+Enter')
  const element = el(
    'section',
    { id: 'editor', class: 'editor', 'aria-labelledby': 'editor-title', tabindex: '-1' },
    title,
    about,
    conflict,
    el('div', { class: 'writing' }, label, box, problems),
    result,
    offers,
    actions,
  )
  let problemsShown = ''

  function show(editing: Editing): void {
    const { edition, segment, draft, tried } = editing
    const { locale } = edition
    const now = tried ?? segment
    showTitle(title, editing)
    about.replaceChildren(...aboutSource(editing, events.renewed))
    showConflict(conflict, editing, events)
    label.hidden = edition.isSource
    label.replaceChildren(`${say('translation')} `, nameIn(locale))
    box.lang = locale.tag
    box.dir = locale.dir
    const text = draft?.text ?? segment.text ?? ''
    if (box.value !== text) box.value = text
    const canWrite = segment.isSynced && !edition.isSource
    box.readOnly = !canWrite
    box.hidden = edition.isSource
    const hidden = tried === undefined ? saidByState : saidByState.slice(1)
    const items = problemItems(now.problems, hidden)
    const said = items.map((item) => item.outerHTML).join('')
    // Said again only when it is something else, or a screen reader would repeat it at each letter.
    if (said !== problemsShown) problems.replaceChildren(...items)
    problemsShown = said
    showResult(result, now, edition)
    offers.replaceChildren(...offersOf(editing, events.typed))
    save.disabled = !canWrite || draft === undefined
    undo.hidden = draft === undefined
    const isDoubtful = !['missing', 'fresh'].includes(segment.state)
    accept.hidden = !isDoubtful || draft !== undefined || !canWrite
  }

  return { element, show, focusText: () => box.focus(), focus: () => element.focus() }
}
