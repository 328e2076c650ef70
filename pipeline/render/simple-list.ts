/**
 * A list of Markdown → its element, as remark-rehype makes it: paragraphs of tight items lose their
 * element, items with a box to tick have one at the head of their first paragraph.
 */
import type { Element, ElementContent, Properties } from 'hast'
import type { List, ListItem } from 'mdast'
import type { Making } from './making.ts'
import { addElement, inLines, newline } from './simple-element.ts'

export function addList(list: List, nodes: ElementContent[], making: Making): boolean {
  const isLoose = list.spread === true || list.children.some(isItemLoose)
  const items: ElementContent[] = []
  for (const item of list.children) if (!addItem(item, isLoose, items, making)) return false
  const { start } = list
  const properties: Properties = typeof start === 'number' && start !== 1 ? { start } : {}
  if (list.children.some(isTask)) properties.className = ['contains-task-list']
  return addElement(list.ordered ? 'ol' : 'ul', list, properties, inLines(items, true), nodes)
}

function isItemLoose({ spread, children }: ListItem): boolean {
  return spread ?? children.length > 1
}

function isTask({ checked }: ListItem): boolean {
  return typeof checked === 'boolean'
}

function addItem(
  item: ListItem,
  isLoose: boolean,
  items: ElementContent[],
  making: Making,
): boolean {
  const blocks: ElementContent[] = []
  if (!making.addAll(item, blocks)) return false
  if (isTask(item) && !addBox(blocks[0], item.checked === true)) return false
  const children: ElementContent[] = []
  const isTight = (block: ElementContent | undefined): block is Element =>
    !isLoose && isParagraph(block)
  for (const [index, block] of blocks.entries()) {
    if (index > 0 || !isTight(block)) children.push(newline())
    if (isTight(block)) children.push(...block.children)
    else children.push(block)
  }
  if (blocks.length > 0 && !isTight(blocks.at(-1))) children.push(newline())
  const properties = isTask(item) ? { className: ['task-list-item'] } : {}
  return addElement('li', item, properties, children, items)
}

function isParagraph(block: ElementContent | undefined): block is Element {
  return block?.type === 'element' && block.tagName === 'p'
}

function addBox(block: ElementContent | undefined, checked: boolean): boolean {
  if (!isParagraph(block)) return false
  if (block.children.length > 0) block.children.unshift({ type: 'text', value: ' ' })
  const properties = { type: 'checkbox', checked, disabled: true }
  block.children.unshift({ type: 'element', tagName: 'input', properties, children: [] })
  return true
}
