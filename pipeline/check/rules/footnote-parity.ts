/** Footnote references are those of the source; one without a definition is text and counts as lost. */
import { parityRule } from '../parity.ts'

export const footnoteParity = parityRule('footnote-parity', (node) =>
  node.type === 'footnoteReference' ? `[^${node.identifier}]` : undefined,
)
