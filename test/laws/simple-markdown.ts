/** Markdown whose every part is on the hot path of rendering or beside it, and what steps before may note. */
import fc from 'fast-check'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

const simple: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('word', 'متن۔', 'été', 'a & b <', '“x”', '1') },
      fc.constantFrom(
        '*a*',
        '**b c**',
        '~~d~~',
        '`e  f`',
        '`g\nh`',
        '*a **b***',
        '![alt](/i.png "t")',
      ),
      fc.constantFrom('[a](/b)', '[*a*](https://a.b/c?d=e&f#g "t")', '[x](b.md)', '<https://a.b/>'),
      fc.constantFrom(
        '[a](MAILTO:x)',
        '[a](a:b)',
        '[a](é)',
        '[a](x%20y)',
        '[a](<x y>)',
        '[a]()',
        '[a](HTTP://b)',
      ),
      fc.constantFrom(
        '\\\n',
        '  \n',
        '\n',
        '\\\n*b*',
        '<!-- c -->',
        '<b>',
        '&#32;&#10;',
        '[^n]',
        '[^m]',
        '[^é]',
        '[b]',
        '[*x*][b]',
        '![i][B]',
        '\\\n&#32;a',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '))
const block = fc.oneof(
  { weight: 4, arbitrary: simple },
  fc
    .tuple(fc.constantFrom('# ', '##### ', '> ', '- ', '3. ', '1) '), simple)
    .map(([mark, text]) => mark + text),
  fc
    .array(
      simple.map((text) => text.replaceAll('\n', ' ')),
      { minLength: 1, maxLength: 3 },
    )
    .chain((items) =>
      fc
        .constantFrom('- ', '\n- ', '- a\n  - ', '- a\n\n  ', '- [x] ', '- > ', '- # ')
        .map((mark) => mark + items.join(`\n${mark}`)),
    ),
  fc.constantFrom(
    '---',
    '```js\na  *b*\n```',
    '```\n```',
    '    code',
    '~~~a b\nc\n~~~',
    '<!-- c -->',
    '[b]: c',
    '[b]: c "t"',
    '[^n]: note [^m] *a*',
    '[^m]: one\n\n    ```\n    two\n    ```',
    '[^m]: [^n] `x`',
    '[^é]: note',
    '| a | *b* |\n| :- | -: |\n| c |\n| d [b] | e[^n] | f |',
    '| a |\n| :-: |',
    '- [ ] a\n- [x] *b*\n- c',
    '1. [x] a\n\n   b\n2. [ ]',
    '- [x] # a',
    '-',
    '> ',
  ),
)
/** Footnotes, definitions and tables come together. */
const definitions = fc.constantFrom(
  '',
  '',
  '[b]: c\n\n[^n]: note [^m] *a*\n\n[^m]: [x](/y) `z` [^m]',
  '[^m]: > a\n\n[^n]: [x](/y)\n\n    - [b][b]',
)
export const nearlySimple: fc.Arbitrary<string> = fc
  .array(block, { maxLength: 6 })
  .chain((blocks) => definitions.map((more) => [...blocks, more].join('\n\n')))

const data = fc.constantFrom(
  ...[{ hProperties: { id: 'x' } }, { segment: 'k' }, { isUntranslated: true as const }],
  { hProperties: { lang: 'en', dir: 'ltr', translate: 'no' }, isUntranslated: true as const },
  ...[{ hName: 'div' }, { hProperties: { title: 'a' } }, { hProperties: { id: 1 } }],
)

/** By the index of a node. */
export const notes: fc.Arbitrary<readonly (readonly [index: number, note: object])[]> = fc.array(
  fc.tuple(fc.nat(12), data),
  { maxLength: 2 },
)

export function noteIn(
  tree: Root,
  noted: readonly (readonly [index: number, note: object])[],
): void {
  let count = 0
  visit(tree, (node) => {
    for (const [index, note] of noted)
      if (index === count && node.type !== 'root') node.data = structuredClone(note) as never
    count++
  })
}
