/** Elements in one expression: tag, attributes and listeners, children. Text is text, never HTML. */

type Listener = (event: Event) => void
type Attribute = string | boolean | undefined | Listener

export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: { readonly [name: string]: Attribute } = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value === true) element.setAttribute(name, '')
    else if (typeof value === 'string') element.setAttribute(name, value)
  }
  element.append(...children)
  return element
}

/** The element of the page that has this id. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`The page has no #${id}`)
  return element
}

/**
 * HTML that the server's sanitiser has let through → nodes. Its addresses are those of the page `base`,
 * and its links lead nowhere, since a click on a text opens it.
 */
export function fromHtml(html: string, base: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = html
  for (const image of template.content.querySelectorAll('img'))
    image.src = new URL(image.getAttribute('src') ?? '', base).href
  for (const link of template.content.querySelectorAll('a')) {
    const text = el('span', { class: 'link' })
    text.append(...link.childNodes)
    link.replaceWith(text)
  }
  // The same text stands on the page too: an id must not come twice.
  for (const element of template.content.querySelectorAll('[id]')) element.removeAttribute('id')
  for (const element of template.content.querySelectorAll('[data-segment]'))
    element.removeAttribute('data-segment')
  return template.content
}
