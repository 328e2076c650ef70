/** Markdown that reaches every construct often: lines of pieces that matter to the grammar. */
import fc from 'fast-check'

const word = fc.constantFrom(
  'word',
  'Trade',
  'été',
  'اردو',
  'متن۔',
  '« mot »',
  '2023',
  'a',
  '—',
  '“x”',
  'i18next',
  '😀',
)
const mark = fc.constantFrom(
  '*',
  '**',
  '_',
  '__',
  '`',
  '``',
  '~~',
  '[',
  ']',
  '](b)',
  '![',
  '<',
  '>',
  '&amp;',
  '\\',
  '!',
  '|',
  '#',
  '-',
  '+',
  '1.',
  ':',
  '[^n]',
  '<https://a.example>',
  'www.example.org',
  'a@b.example',
  '  \n',
  '\\\n',
  '\n',
  '"',
  '(',
  ')',
  '\t',
  '&#32;',
  '\u00A0',
  '{{x}}',
  '$t(y)',
  '<b>',
  '<!-- c -->',
  '^',
  '=',
)
const wrapped = fc
  .tuple(
    fc.constantFrom('*', '**', '_', '~~', '`', '***'),
    fc.array(fc.oneof(word, mark), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([around, inner, isSpaced]) => around + inner.join(isSpaced ? ' ' : '') + around)
const link = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.oneof(word, mark, wrapped), { maxLength: 3 }),
    fc.constantFrom('b', 'https://a.example/x_y', '<a b>', '', 'b "title"', "b 'it''s'", 'b (t)'),
  )
  .map(([isImage, text, target]) => `${isImage ? '!' : ''}[${text.join(' ')}](${target})`)
const inline = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: word },
      { weight: 2, arbitrary: mark },
      { weight: 3, arbitrary: wrapped },
      { weight: 2, arbitrary: link },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain((pieces) => fc.constantFrom('', ' ').map((space) => pieces.join(space)))

const prefix = fc.constantFrom(
  '',
  '',
  '',
  '',
  '# ',
  '## ',
  '> ',
  '- ',
  '1. ',
  '- [ ] ',
  '    ',
  '  ',
  '> - ',
  '[^n]: ',
  '[b]: ',
  '+ > ',
)
const line = fc.tuple(prefix, inline).map(([start, text]) => start + text)
const table = fc
  .tuple(
    fc.array(inline, { minLength: 1, maxLength: 3 }),
    fc.array(inline, { minLength: 1, maxLength: 3 }),
  )
  .map(
    ([head, row]) =>
      `| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n| ${row.join(' | ')} |`,
  )
const block = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 1, arbitrary: table },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '```js\ncode *x*\n```',
      '---',
      '[^n]: A note.',
      '[b]: https://a.example "t"',
    ),
  },
)

export const markdown = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n', '\r\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((blocks) => blocks.map(([text, end]) => text + end).join(''))
