/** Links lead where the source's lead, but for the addresses that `allowedLinks` maps for the locale. */
import { expectedUrls } from '../expected-urls.ts'
import { parityRule } from '../parity.ts'

export const linkParity = parityRule(
  'link-parity',
  // A link without words cannot be followed.
  (node) => (node.type === 'link' && node.children.length > 0 ? node.url : undefined),
  (urls, found, locale, settings) => expectedUrls(urls, found, settings.allowedLinks[locale] ?? {}),
)
