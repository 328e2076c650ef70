/**
 * Addresses in running text are typed, not translated: e-mail addresses, URLs, hosts with a path,
 * paths, `@handles`, hashtags, as multisets.
 *
 * One that Markdown makes a link of is said by `link-parity`, so it counts here on neither side. What
 * `allowedLinks` lets a locale's links be, addresses may be too.
 */
import type { Root } from 'mdast'
import type { Prose } from '../../markdown/prose.ts'
import { walk } from '../../markdown/walk.ts'
import type { Rule } from '../../rule.ts'
import { expectedUrls } from '../expected-urls.ts'
import { findPart } from '../find-part.ts'
import { compareMultisets } from '../multiset.ts'

export const verbatimParity: Rule<'verbatim-parity'> = {
  id: 'verbatim-parity',
  severity: 'error',
  concerns: () => ({ either: ['thing'] }),
  translation({ key, locale, string, source, target, original, parsed }, report, settings) {
    if (key === 'slug' || source.things.length + target.things.length === 0) return
    const found = addressesIn(target, parsed)
    const map = settings.allowedLinks[locale.tag] ?? {}
    const expected = expectedUrls(addressesIn(source, original), found, map)
    const { missing, extra } = compareMultisets(expected, found)
    if (missing.length + extra.length === 0) return
    report({ at: findPart(string, extra[0]) }, { key, locale: locale.tag, missing, extra })
  },
}

/** The addresses that are not links. */
function addressesIn({ things }: Prose, tree: Root | undefined): string[] {
  const addresses = things.flatMap(({ kind, text }) => (kind === 'address' ? text : []))
  if (addresses.length === 0 || tree === undefined) return addresses
  const linked: string[] = []
  walk(tree.children, (node) => {
    if (node.type === 'link') linked.push(withoutProtocol(node.url))
  })
  // A link may end behind the address: the full stop of Urdu is no end of it for GFM.
  return addresses.filter((text) => !linked.some((url) => url.startsWith(withoutProtocol(text))))
}

function withoutProtocol(url: string): string {
  return url.replace(/^(?:https?:\/\/|mailto:)/, '')
}
