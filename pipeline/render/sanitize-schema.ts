/**
 * What may be in an article's content: the default schema of hast-util-sanitize, with the ids that
 * footnotes and anchors need (unprefixed, or every footnote link dies) and the protocols that the
 * rule `unsafe-url` lets through, so that nothing is dropped without a problem.
 */
import { defaultSchema, type Schema } from 'hast-util-sanitize'
import { safeProtocols } from '../markdown/url.ts'

export const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'translate'],
  },
  protocols: { ...defaultSchema.protocols, href: [...safeProtocols], src: [...safeProtocols] },
}
