/**
 * Real prose: the documentation of packages that are installed anyway (pinned by the lock file, read
 * where it lies and never copied) → documents, each a row of headings and paragraphs in order.
 *
 * Paragraphs with markup that an edit could cut in two are left out, and so are code and tables.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

export interface Prose {
  readonly text: string
  readonly isHeading: boolean
}

const sources = [
  'commonmark-spec/spec.txt',
  'commander/Readme.md',
  'diff/README.md',
  'fast-check/README.md',
  'mdast-util-to-markdown/readme.md',
  'remark-rehype/readme.md',
  'rehype-sanitize/readme.md',
  'unified/readme.md',
  'vfile/readme.md',
]
const documentLength = 22
const shortest = 12

/** Documents of about twenty texts, the same on every machine that has run `npm ci`. */
export function readCorpus(): readonly (readonly Prose[])[] {
  const packages = join(import.meta.dirname, '../../../node_modules')
  return sources.flatMap((source) => {
    const markdown = readFileSync(join(packages, source), 'utf8')
    const texts = proseOf(unified().use(remarkParse).parse(markdown))
    const documents: Prose[][] = []
    for (let start = 0; start + shortest <= texts.length; start += documentLength)
      documents.push(texts.slice(start, start + documentLength))
    return documents
  })
}

function proseOf(tree: Root): Prose[] {
  const found: Prose[] = []
  const walk = (node: Nodes) => {
    if (node.type === 'heading' || node.type === 'paragraph') {
      const text = textOf(node).replace(/\s+/g, ' ').trim()
      const isHeading = node.type === 'heading'
      const isWhole = isHeading || text.split(' ').length > 3
      if (
        isWhole &&
        /^\p{L}[\p{L}\p{N} ,.;:'’"“”()/?!—–-]+$/u.test(text) &&
        !/www\.|:\/\//.test(text)
      )
        found.push({ text: text.replace(/(^|\s)[-–—](?=\s)/g, '$1–'), isHeading })
    } else if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return found
}
