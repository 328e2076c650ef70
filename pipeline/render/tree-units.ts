/**
 * The hot path of a tree's texts: a tree → their UTF-16 code units, one text behind the other, and where
 * bold text stands among them.
 *
 * Law: the units are those of `blockTexts`. It declines raw HTML, which is text to some only.
 */
import type { Nodes, Root } from 'mdast'
import { type CodeUnits, codeUnits } from '../code-units.ts'

export interface TreeUnits extends CodeUnits {
  /** Where each bold part starts and ends, in turn. */
  readonly bold: readonly number[]
}

/** What is bold on a page: headings, the header row of a table, strong text; emphasis too, in Nastaliq. */
export const boldNodes: ReadonlySet<string> = new Set(['heading', 'strong', 'emphasis'])

/** What is walked at the time: its texts, how long they are together, and where bold starts and ends. */
let all = ''
let bold: number[] = []

export function treeUnits({ children }: Root): TreeUnits | undefined {
  all = ''
  bold = []
  for (let index = 0; index < children.length; index++) {
    const block = children[index]
    if (block !== undefined && !add(block, false)) return undefined
    addText('\n')
  }
  // All at once: to write a text by itself takes as long as to look at a hundred of its characters.
  const { length, units } = codeUnits(all)
  return { units, length, bold }
}

/** @returns Whether it has no HTML. */
function add(node: Nodes, isBold: boolean): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      addText(node.value)
      return true
    case 'paragraph':
    case 'listItem':
    case 'link':
      return addAll(node.children, isBold)
    default:
      return addOther(node, isBold)
  }
}

function addOther(node: Nodes, isBold: boolean): boolean {
  if ('children' in node && boldNodes.has(node.type)) return addBold(node, isBold)
  if ('value' in node) {
    if (node.type === 'html') return false
    addText(node.value)
  } else if ('alt' in node && node.alt) addText(node.alt)
  else if (node.type === 'table') {
    const [header, ...rows] = node.children
    return (header === undefined || addBold(header, isBold)) && addAll(rows, isBold)
  } else if ('children' in node) return addAll(node.children, isBold)
  return true
}

function addAll(nodes: readonly Nodes[], isBold: boolean): boolean {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (node !== undefined && !add(node, isBold)) return false
  }
  return true
}

/** @param isBold Whether what it is in is bold already. */
function addBold(node: Extract<Nodes, { children: unknown }>, isBold: boolean): boolean {
  if (isBold) return addAll(node.children, true)
  bold.push(all.length)
  const isKnown = addAll(node.children, true)
  bold.push(all.length)
  return isKnown
}

function addText(text: string): void {
  all += text
}
