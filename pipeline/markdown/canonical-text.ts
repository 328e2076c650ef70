/**
 * Inline nodes in canonical form → the canonical Markdown text of a segment.
 *
 * Law: parsing the text again gives the nodes put in (the guarantee *nothing lost*). It is checked on
 * every text that holds more than letters: the stock serialiser finds no delimiters for some nested
 * emphasis, and then others are tried.
 */
import { isDeepStrictEqual } from 'node:util'
import type { PhrasingContent } from 'mdast'
import type { Options } from 'mdast-util-to-markdown'
import { loadOwn } from '../own-files.ts'
import { writeSimply } from './canonical-fast.ts'
import { isWrittenPlainly } from './fast/plain.ts'

type Stock = typeof import('./stock-writer.ts')

export interface CanonicalContext {
  /** Serialisers of the processor's syntax extensions. */
  extensions(): readonly Options[]
  /** Parses a text as a translation is, in canonical form; undefined where it is no paragraph. */
  readonly parse: (text: string) => readonly PhrasingContent[] | undefined
  /** Identifiers of the footnotes that a text may refer to. */
  readonly footnotes: ReadonlySet<string>
  /** Whether the syntax is the stock one, and hot paths are on: then plain texts are written as they stand. */
  readonly isStock: boolean
}

/** Delimiters to try, the usual ones first. */
const delimiters: readonly Pick<Options, 'emphasis' | 'strong'>[] = [
  { emphasis: '*', strong: '*' },
  { emphasis: '_', strong: '*' },
  { emphasis: '*', strong: '_' },
  { emphasis: '_', strong: '_' },
]

/**
 * One line of Markdown, but for hard breaks, which are `\` and a line end.
 *
 * @returns Undefined where no delimiters give a text that is read as the nodes.
 */
export function canonicalText(
  nodes: readonly PhrasingContent[],
  context: CanonicalContext,
): string | undefined {
  const [only] = nodes
  if (
    context.isStock &&
    nodes.length === 1 &&
    only?.type === 'text' &&
    isWrittenPlainly(only.value)
  )
    return only.value
  const simple = context.isStock ? writeSimply(nodes, context.footnotes) : undefined
  if (simple !== undefined) return simple
  const { writeStock } = loadOwn<Stock>('markdown/stock-writer')
  for (const choice of delimiters) {
    const text = writeStock(nodes, { ...choice, extensions: [...context.extensions()] })
    if (text === '' || (context.isStock && isWrittenPlainly(text))) return text
    if (isDeepStrictEqual(context.parse(text), nodes)) return text
  }
  return undefined
}
