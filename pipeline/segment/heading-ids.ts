/**
 * Gives each heading the id of its source text, so that an anchor is the same in every language.
 * No heading takes an id of the page or of its footnotes.
 */
import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { walkBlocks } from '../markdown/walk.ts'

/** Ids that the page itself has. */
const idsOfThePage = ['main', 'footnote-label']

export function addHeadingIds(tree: Root): void {
  const slugger = new GithubSlugger()
  for (const id of idsOfThePage) slugger.occurrences[id] = 0
  walkBlocks(tree.children, (heading) => {
    if (heading.type !== 'heading') return
    const slug = slugger.slug(saidIn(heading) || 'section')
    const id = /^fn(ref)?-/.test(slug) ? `section-${slug}` : slug
    const { data } = heading
    heading.data =
      data === undefined
        ? { hProperties: { id } }
        : { ...data, hProperties: { id, ...data.hProperties } }
  })
}

function saidIn(heading: Heading): string {
  const [only, more] = heading.children
  return only?.type === 'text' && more === undefined ? only.value : textOf(heading)
}
