/**
 * The desk's keys: n and p to the next and previous open segment, Enter into the text box, Ctrl+Enter
 * to save. Single letters can be turned off (WCAG 2.1.4), and mean letters where one writes.
 */
import { byId } from './dom.ts'

export interface KeyEvents {
  readonly moved: (step: 1 | -1) => void
  readonly saved: () => void
  readonly entered: () => void
  readonly isAtEditor: () => boolean
}

const setting = 'tarjuma-single-keys'

/** @returns What takes the keys of the page's frame, which come from another document. */
export function bindKeys(events: KeyEvents): (event: KeyboardEvent) => void {
  const choice = byId('single-keys') as HTMLInputElement
  choice.checked = localStorage.getItem(setting) !== 'off'
  choice.addEventListener('change', () =>
    localStorage.setItem(setting, choice.checked ? 'on' : 'off'),
  )
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      return events.saved()
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
    if (event.key === 'Enter' && events.isAtEditor()) {
      event.preventDefault()
      return events.entered()
    }
    // By its place where the keyboard writes another script: `n` on a Latin one.
    const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : letterAt(event.code)
    const step = letter === 'n' ? 1 : letter === 'p' ? -1 : undefined
    if (step === undefined || !choice.checked) return
    event.preventDefault()
    events.moved(step)
  }
  document.addEventListener('keydown', pressed)
  return pressed
}

function letterAt(code: string): string {
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? ''
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement
  )
}
