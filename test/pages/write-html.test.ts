/** Our own writer of HTML against rehype-stringify, over any tree, and that most of ours is its own. */
import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { writeHtml } from '../../pipeline/render/write-html.ts'
import { seed } from '../support/fuzz.ts'

const stock = unified().use(rehypeStringify).freeze()

const text = fc.oneof(
  fc
    .array(fc.constantFrom(...'<>&"\'`a \n\0=/é۔😀\uD800', '&amp;', '&#x26;', '</p>'), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
  fc.string({ maxLength: 8 }),
)
const value = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.array(fc.oneof(text, fc.integer()), { maxLength: 3 }),
  fc.double(),
  fc.constantFrom(true, false, null, undefined, 0, ''),
)
const names = [
  'href',
  'className',
  'dir',
  'ariaLabel',
  'tabIndex',
  'dateTime',
  'hrefLang',
  'rel',
  'start',
  'type',
  'checked',
  'disabled',
  'dataFootnoteRef',
  'dataFootnotes',
  'viewBox',
  'strokeWidth',
  'd',
  'fill',
]
const rare = [
  'hidden',
  'download',
  'dataKey',
  'class',
  'checked',
  'coords',
  'style',
  'xLink',
  'srcSet',
  'a<b',
]
const properties = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...names) },
        { weight: 1, arbitrary: fc.constantFrom(...rare) },
      ),
      value,
    ),
    { maxLength: 3 },
  )
  .map((pairs) => Object.fromEntries(pairs))
const tags = [
  'p',
  'a',
  'em',
  'code',
  'li',
  'bdi',
  'br',
  'img',
  'hr',
  'time',
  'section',
  'sup',
  'table',
  'input',
  'svg',
  'path',
]
const rareTags = ['svg', 'script', 'style', 'template', 'title', 'input', 'x-y', 'P', 'math', 'wbr']

/** As our own drawings are. */
const drawing = fc
  .tuple(properties, fc.array(properties, { maxLength: 2 }))
  .map(([own, paths]): Element => {
    const children = paths.map((one): Element => {
      return { type: 'element', tagName: 'path', properties: one, children: [] }
    })
    return { type: 'element', tagName: 'svg', properties: own, children }
  })

const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    text.map((one): ElementContent => ({ type: 'text', value: one })),
    text.map((one): ElementContent => ({ type: 'comment', value: one })),
    drawing,
    fc
      .record({
        tagName: fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom(...tags) },
          { weight: 1, arbitrary: fc.constantFrom(...rareTags) },
        ),
        properties,
        children: fc.array(tie('node'), { maxLength: 3 }),
      })
      .map(
        (one): Element => ({
          type: 'element',
          ...one,
          ...(one.tagName === 'template' ? { content: { type: 'root', children: [] } } : {}),
        }),
      ),
  ),
}))

it('writes what rehype-stringify writes', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 3 }), (children) => {
      expect(writeHtml(children)).toBe(stock.stringify({ type: 'root', children }))
    }),
    { seed, numRuns: 5000 },
  )
})
