/** Images are those of the source; their alternative text is translated. */
import { parityRule } from '../parity.ts'

export const imageParity = parityRule('image-parity', (node) =>
  node.type === 'image' ? node.url : undefined,
)
