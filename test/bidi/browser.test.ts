/**
 * The golden table in Chromium: where each token is seen, measured by `Range.getBoundingClientRect`,
 * without the plugin and with it.
 */
import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { golden } from './golden.ts'
import { paragraph, run } from './process.ts'
import { readRow, type Token } from './read-row.ts'

interface Line {
  readonly tree: Root
  readonly tokens: readonly Token[]
}

/** Of each paragraph and token, where its middle is, in CSS pixels from the left. */
let middles: readonly (readonly number[])[] = []

const rows = golden.map((row) => ({ ...row, ...readRow(row) }))
const raw: Line[] = rows.map(({ text, dir, tokens }) => ({ tree: paragraph(text, dir), tokens }))
const lines: Line[] = [...raw, ...raw.map(({ tree, tokens }) => ({ tree: run(tree), tokens }))]

beforeAll(async () => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 2000, height: 600 } })
    const stringifier = unified().use(rehypeStringify)
    const body = lines.map(({ tree }) => stringifier.stringify(tree)).join('')
    await page.setContent(`<!doctype html><style>p { white-space: nowrap }</style>${body}`)
    middles = await page.evaluate<number[][]>(
      `(${measure})(${JSON.stringify(lines.map(({ tokens }) => tokens))})`,
    )
  } finally {
    await browser.close()
  }
}, 60_000)

describe('the golden table in Chromium', () => {
  it('is measured', () => {
    expect(middles.flat().every((middle) => middle > 0)).toBe(true)
    expect(middles).toHaveLength(lines.length)
  })

  it.each(rows.map((row, place) => ({ ...row, place })))(
    '$raw without the plugin, right with it: $line',
    ({ raw, order, tokens, place }) => {
      const without = seen(tokens, middles[place])
      if (raw === 'right') expect(without).toEqual(order)
      else expect(without).not.toEqual(order)
      expect(seen(tokens, middles[rows.length + place])).toEqual(order)
    },
  )
})

/** The names of the tokens from left to right. */
function seen(tokens: readonly Token[], middles: readonly number[] = []): string[] {
  const places = tokens.map(({ name }, place) => ({ name, middle: middles[place] ?? Number.NaN }))
  return places.sort((a, b) => a.middle - b.middle).map(({ name }) => name)
}

/** Runs in the page. */
const measure = `(lines) => [...document.querySelectorAll('body > p')].map((p, line) => {
  const texts = []
  const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT)
  for (let start = 0; walker.nextNode(); start += walker.currentNode.length)
    texts.push({ node: walker.currentNode, start })
  return lines[line].map(({ start, end }) => {
    const { node, start: before } = texts.findLast((text) => text.start <= start)
    const range = document.createRange()
    range.setStart(node, start - before)
    range.setEnd(node, end - before)
    const { left, right } = range.getBoundingClientRect()
    return (left + right) / 2
  })
})`
