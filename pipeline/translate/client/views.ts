/** The two views of an edition, the page and the list side by side: one is shown, the address says which. */
import { byId } from './dom.ts'

export type View = 'page' | 'side'

const buttons = () =>
  ['page', 'side'].map((view) => byId(`view-${view}`)) as [HTMLElement, HTMLElement]

export function viewShown(): View {
  return document.body.dataset.view === 'side' ? 'side' : 'page'
}

/** Shows the view that the address names, and follows the buttons. */
export function showView(changed: (view: View) => void): void {
  const set = (view: View) => {
    document.body.dataset.view = view
    byId('side-view').hidden = view !== 'side'
    byId('page-view').hidden = view !== 'page'
    for (const button of buttons())
      button.setAttribute('aria-pressed', String(button.id === `view-${view}`))
    changed(view)
  }
  for (const button of buttons()) {
    button.addEventListener('click', () => {
      const view = button.id === 'view-side' ? 'side' : 'page'
      const address = new URL(location.href)
      if (view === 'side') address.searchParams.set('view', 'side')
      else address.searchParams.delete('view')
      history.replaceState(null, '', address)
      set(view)
    })
  }
  set(new URLSearchParams(location.search).get('view') === 'side' ? 'side' : 'page')
}
