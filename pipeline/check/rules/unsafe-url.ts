/**
 * Links and images with a protocol outside http, https, mailto, tel, as browsers read it (URL
 * Standard: leading control characters and blanks, tabs and line ends do not count). Relative
 * addresses are fine.
 */
import { unsafeProtocol } from '../../markdown/url.ts'
import { findNotable, type Notable, notableIn } from '../../markdown/walk.ts'
import type { Rule } from '../../rule.ts'

export const unsafeUrl: Rule<'unsafe-url'> = {
  id: 'unsafe-url',
  severity: 'error',
  locked: true,
  concerns: () => ({ target: ['link', 'image', 'definition'] }),
  article({ file, tree }, report) {
    for (const { url, protocol, position } of unsafeUrls(notableIn(tree))) {
      report({ place: { file, at: position } }, { url, protocol })
    }
  },
  unit({ segment, parsed, place }, _edition, report) {
    if (parsed === undefined) return
    for (const { url, protocol } of unsafeUrls(findNotable(parsed)))
      report({ place, cause: segment.place }, { url, protocol })
  },
}

function unsafeUrls(nodes: readonly Notable[]) {
  const found: { url: string; protocol: string; position: Notable['position'] }[] = []
  for (const node of nodes) {
    if (node.type === 'html') continue
    const protocol = unsafeProtocol(node.url)
    if (protocol !== undefined) found.push({ url: node.url, protocol, position: node.position })
  }
  return found
}
