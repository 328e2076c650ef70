/**
 * Serialises links as mdast-util-to-markdown does, but writes `<text>` only for what CommonMark § 6.5
 * reads as an autolink: GFM also links `a@b_c.example`, which it does not.
 */
import type { Link } from 'mdast'
import { defaultHandlers, type Handle, type Info, type State } from 'mdast-util-to-markdown'

type HandleContext = [parent: Parameters<Handle>[1], state: State, info: Info]

function writeLink(node: Link, ...[parent, state, info]: HandleContext): string {
  const { resourceLink } = state.options
  if (isFalseAutolink(node)) state.options.resourceLink = true
  const text = defaultHandlers.link(node, parent, state, info)
  state.options.resourceLink = resourceLink
  return text
}

/** The first character of what is written: the stock serialiser looks at it to place marks before it. */
function peekLink(node: Link, ...[parent, state]: HandleContext): string {
  return isFalseAutolink(node) ? '[' : defaultHandlers.link.peek(node, parent, state)
}

export const link = Object.assign(writeLink, { peek: peekLink })

const uri = /^[a-z][a-z0-9+.-]{1,31}:[^\s<>]*$/i
const email =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i

/** Whether a link looks like an autolink, by its text, but cannot be written as one. */
function isFalseAutolink({ children: [child], url }: Link): boolean {
  if (child?.type !== 'text') return false
  const text = child.value
  if (text === url) return !uri.test(text)
  return `mailto:${text}` === url && !email.test(text)
}
