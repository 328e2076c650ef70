/** HTML of a fragment, or a line of the golden table, through the plugin, as the tests look at it. */
import type { Root } from 'hast'
import { h } from 'hastscript'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import {
  type RehypeBidiIsolateOptions,
  rehypeBidiIsolate,
} from '../../pipeline/render/bidi/rehype-bidi-isolate.ts'
import type { Direction } from '../../pipeline/render/bidi/run.ts'

/** A fragment of HTML → the plugin's HTML. */
export function process(
  html: string,
  options: RehypeBidiIsolateOptions = {},
  { fragment = true } = {},
): string {
  return String(
    unified()
      .use(rehypeParse, { fragment })
      .use(rehypeBidiIsolate, options)
      .use(rehypeStringify)
      .processSync(html),
  )
}

/** A tree → a copy that the plugin has changed. */
export function run(tree: Root, options: RehypeBidiIsolateOptions = {}): Root {
  return unified().use(rehypeBidiIsolate, options).runSync(structuredClone(tree))
}

/** A text as the paragraph of a document of that direction. */
export const paragraph = (text: string, dir: Direction): Root => ({
  type: 'root',
  children: [h('p', { dir }, text)],
})
