/** Inline code is the same in every language: commands, keys and names are typed, not read. */
import { parityRule } from '../parity.ts'

export const codeParity = parityRule('code-parity', (node) =>
  node.type === 'inlineCode' ? node.value : undefined,
)
