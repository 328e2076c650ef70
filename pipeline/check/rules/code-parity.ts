/** Inline code is the same in every language: commands, keys and names are typed, not read. */
import { parityRule } from '../parity.ts'

export const codeParity = parityRule('code-parity', (node) =>
  // A line end in code is published as a space (CommonMark § 6.1).
  node.type === 'inlineCode' ? node.value.replace(/\r\n?|\n/g, ' ') : undefined,
)
