/** A table of Markdown → its element, in a box that scrolls, by keyboard too; cells aligned by class. */
import type { ElementContent } from 'hast'
import type { AlignType, Table, TableRow } from 'mdast'
import type { Making } from './making.ts'
import { addElement, inLines } from './simple-element.ts'

const sides = { left: 'start', right: 'end', center: 'center' }

export function addTable(table: Table, nodes: ElementContent[], making: Making): boolean {
  const { align, children } = table
  if (align == null) return false
  const rows: ElementContent[] = []
  for (const row of children) {
    if (!addRow(row, align, rows.length === 0 ? 'th' : 'td', rows, making)) return false
  }
  const [head, ...body] = rows
  if (head === undefined) return false
  const parts = [part('thead', [head]), ...(body.length === 0 ? [] : [part('tbody', body)])]
  const box: ElementContent[] = []
  const isKnown = addElement('table', table, {}, inLines(parts, true), box)
  const properties = {
    className: ['table'],
    role: 'region',
    ariaLabel: making.words.table,
    tabIndex: 0,
  }
  nodes.push({ type: 'element', tagName: 'div', properties, children: box })
  return isKnown
}

function part(tagName: string, rows: readonly ElementContent[]): ElementContent {
  return { type: 'element', tagName, properties: {}, children: inLines(rows, true) }
}

/** As many cells as the table has columns. */
function addRow(
  row: TableRow,
  align: readonly AlignType[],
  tagName: string,
  rows: ElementContent[],
  making: Making,
): boolean {
  const cells: ElementContent[] = []
  for (const [index, side] of align.entries()) {
    const cell = row.children[index]
    const properties = {}
    const children: ElementContent[] = []
    if (cell === undefined) cells.push({ type: 'element', tagName, properties, children })
    else if (
      !making.addAll(cell, children) ||
      !addElement(tagName, cell, properties, children, cells)
    )
      return false
    // Last, as it is put in the place of an attribute.
    if (side) Object.assign(properties, { className: [`align-${sides[side]}`] })
  }
  return addElement('tr', row, {}, inLines(cells, true), rows)
}
