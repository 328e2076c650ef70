/**
 * The article's page in its frame: its segments can be clicked and reached by keyboard, follow what is
 * being typed, and the page is brought up to date without losing its place.
 *
 * The page has no script of its own and may run none; what happens on it is done from here.
 */
import type { LocaleView } from '../view.ts'
import { readText } from './server.ts'

export interface PageFrame {
  /** Shows the page at this address, or brings it up to date. */
  readonly show: (address: string) => Promise<void>
  /** Puts the HTML of one segment in its place; `lang` where it is not in the page's language. */
  readonly put: (key: string, html: string, state: string, lang?: LocaleView) => void
  /** Marks a segment as the one that is open, and brings it into view. */
  readonly mark: (key: string | undefined) => void
}

export interface PageEvents {
  readonly opened: (key: string) => void
  /** A link to another page was followed. */
  readonly followed: (address: URL) => void
  readonly pressed: (event: KeyboardEvent) => void
}

export function createPageFrame(frame: HTMLIFrameElement, events: PageEvents): PageFrame {
  let shown = ''
  let html = ''
  let current: string | undefined

  const segment = (key: string) =>
    frame.contentDocument?.querySelector<HTMLElement>(`[data-segment="${CSS.escape(key)}"]`)

  const prepare = () => {
    for (const element of frame.contentDocument?.querySelectorAll<HTMLElement>('[data-segment]') ??
      [])
      element.tabIndex = 0
    if (current !== undefined) segment(current)?.setAttribute('data-current', '')
  }

  const listen = (page: Document) => {
    page.addEventListener('click', (event) => {
      const target = elementAt(event.target as Node | null)
      const key = target?.closest('[data-segment]')?.getAttribute('data-segment')
      const link = target?.closest('a')
      if (link?.getAttribute('href')?.startsWith('#') && key == null) return
      if (key != null || link != null) event.preventDefault()
      if (key != null) events.opened(key)
      else if (link != null) events.followed(new URL(link.href))
    })
    page.addEventListener('keydown', (event) => {
      const key = page.activeElement?.getAttribute('data-segment')
      if (event.key === 'Enter' && key != null) {
        event.preventDefault()
        events.opened(key)
      } else events.pressed(event)
    })
  }

  return {
    async show(address) {
      const text = await readText(address)
      if (text === undefined || (address === shown && text === html)) return
      const isNew = address !== shown
      shown = address
      html = text
      if (isNew) {
        await new Promise((resolve) => {
          frame.addEventListener('load', resolve, { once: true })
          frame.src = address
        })
        if (frame.contentDocument !== null) listen(frame.contentDocument)
      } else {
        const next = new DOMParser().parseFromString(text, 'text/html')
        const page = frame.contentDocument
        page?.body.replaceChildren(...[...next.body.childNodes].map((node) => page.adoptNode(node)))
      }
      prepare()
    },
    put(key, content, state, lang) {
      const element = segment(key)
      if (element == null) return
      element.innerHTML = content
      element.dataset.state = state
      for (const [name, value] of [
        ['lang', lang?.tag],
        ['dir', lang?.dir],
      ] as const)
        if (value === undefined) element.removeAttribute(name)
        else element.setAttribute(name, value)
    },
    mark(key) {
      current = key
      frame.contentDocument?.querySelector('[data-current]')?.removeAttribute('data-current')
      const element = key === undefined ? undefined : segment(key)
      element?.setAttribute('data-current', '')
      if (element !== undefined && element !== null) bringIntoView(element)
    },
  }
}

/** Scrolls the page in its frame, and nothing around it. */
function bringIntoView(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView
  const { top, height } = element.getBoundingClientRect()
  if (view === null || (top >= 0 && top + height <= view.innerHeight)) return
  view.scrollBy(0, top - Math.max(0, (view.innerHeight - height) / 2))
}

/** The element that a click meets; nodes of the frame are of another realm. */
function elementAt(node: Node | null): Element | undefined {
  return node?.nodeType === Node.ELEMENT_NODE
    ? (node as Element)
    : (node?.parentElement ?? undefined)
}
