/** A hast node → HTML, by rehype-stringify. Loaded where a page has what the hot path does not know. */
import type { ElementContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const processor = unified().use(rehypeStringify).freeze()

export function writeStock(node: ElementContent): string {
  return processor.stringify({ type: 'root', children: [node] })
}
