/**
 * The footnotes of one content: references where they stand, numbered as they come, and the section of
 * the notes behind everything else, each with the links back to its references.
 *
 * Law: as remark-rehype has them, with our arrow; their links stay on the page, so none is resolved. Only identifiers that need no encoding are known.
 */
import type { ElementContent } from 'hast'
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast'
import { walkBlocks } from '../markdown/walk.ts'
import { once } from '../once.ts'
import { backArrow } from './back-arrow.ts'
import type { ContentWords } from './content-words.ts'
import { element } from './element.ts'
import type { Making } from './making.ts'
import { addElement, inLines, newline } from './simple-element.ts'

interface Note {
  readonly identifier: string
  /** How many references there are. */
  references: number
}

export function createNotes(tree: Root) {
  const definitions = once(() => definitionsIn(tree))
  /** In the order of their first references. */
  const notes: Note[] = []

  function addReference(node: FootnoteReference, nodes: ElementContent[]): boolean {
    const identifier = node.identifier.toLowerCase()
    if (!/^[a-z\d_-]+$/.test(identifier)) return false
    let note = notes.find((other) => other.identifier === identifier)
    if (note === undefined) {
      note = { identifier, references: 0 }
      notes.push(note)
    }
    note.references++
    const link = element(
      'a',
      {
        href: `#fn-${identifier}`,
        id: `fnref-${identifier}${again(note.references)}`,
        dataFootnoteRef: true,
        ariaDescribedBy: ['footnote-label'],
      },
      String(notes.indexOf(note) + 1),
    )
    return addElement('sup', node, {}, [link], nodes)
  }

  /** Whether all that is in them is known. */
  function addSection(content: ElementContent[], making: Making): boolean {
    const contents: { readonly note: Note; readonly number: number; nodes: ElementContent[] }[] = []
    // A note may refer to others, which are notes from then on.
    for (const [index, note] of notes.entries()) {
      const definition = definitions().get(note.identifier)
      const nodes: ElementContent[] = []
      if (definition === undefined) continue
      if (!making.addAll(definition, nodes)) return false
      contents.push({ note, number: index + 1, nodes })
    }
    if (contents.length === 0) return true
    const items = contents.map(({ note, number, nodes }) => {
      addBackLinks(note, number, nodes, making.words)
      return element('li', { id: `fn-${note.identifier}` }, ...inLines(nodes, true))
    })
    const heading = { className: ['sr-only'], id: 'footnote-label' }
    const section = element(
      'section',
      { dataFootnotes: true, className: ['footnotes'] },
      element('h2', heading, making.words.footnotes),
      newline(),
      element('ol', {}, ...inLines(items, true)),
      newline(),
    )
    content.push(newline(), section)
    return true
  }

  return { addReference, addSection }
}

/** The first of each identifier. */
function definitionsIn(tree: Root): Map<string, FootnoteDefinition> {
  const found = new Map<string, FootnoteDefinition>()
  walkBlocks(tree.children, (node) => {
    if (node.type !== 'footnoteDefinition') return
    const identifier = node.identifier.toLowerCase()
    if (!found.has(identifier)) found.set(identifier, node)
  })
  return found
}

/** At the end of the note's last paragraph, or behind all. */
function addBackLinks(
  { identifier, references }: Note,
  number: number,
  nodes: ElementContent[],
  words: ContentWords,
): void {
  const links: ElementContent[] = []
  for (let reference = 1; reference <= references; reference++) {
    if (reference > 1) links.push({ type: 'text', value: ' ' })
    const properties = {
      href: `#fnref-${identifier}${again(reference)}`,
      dataFootnoteBackref: '',
      ariaLabel: words.back(`${number}${again(reference)}`),
      className: ['data-footnote-backref'],
    }
    const which = reference > 1 ? element('sup', {}, String(reference)) : undefined
    links.push(element('a', properties, backArrow(), which))
  }
  const tail = nodes.at(-1)
  if (tail?.type !== 'element' || tail.tagName !== 'p') {
    nodes.push(...links)
    return
  }
  const last = tail.children.at(-1)
  if (last?.type === 'text') last.value += ' '
  else tail.children.push({ type: 'text', value: ' ' })
  tail.children.push(...links)
}

function again(reference: number): string {
  return reference > 1 ? `-${reference}` : ''
}
