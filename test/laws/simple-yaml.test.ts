/** What the reader of simple front matter accepts, YAML's own reader takes for the same fields. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMap, isScalar, parseDocument } from 'yaml'
import { readSimpleFields } from '../../pipeline/read/front-matter.ts'
import { readSimpleYaml, type SimpleField } from '../../pipeline/read/simple-yaml.ts'
import { readStockFields } from '../../pipeline/read/stock-front-matter.ts'
import { seed } from '../support/fuzz.ts'
import { repository } from '../support/own-publication.ts'

/** The fields as YAML's reader finds them; undefined for anything else, or a mistake. */
function stock(text: string): SimpleField[] | undefined {
  const { contents, errors, warnings } = parseDocument(text, { prettyErrors: false })
  if (errors.length + warnings.length > 0 || !isMap(contents)) return undefined
  return contents.items.map(({ key, value }) => {
    if (!isScalar(key) || !isScalar(value)) throw new Error(`No field of words: ${text}`)
    return { name: String(key.value), value: value.value as string, offset: key.range?.[0] ?? -1 }
  })
}

const word = fc.oneof(
  {
    arbitrary: fc.constantFrom('Trade', 'élan', 'تجارت', '2023-06-06', 'a:b', 'Mars,'),
    weight: 40,
  },
  fc.constantFrom(
    'true',
    'No',
    'null',
    '~',
    '7',
    '0x1f',
    '.inf',
    'a:',
    ':',
    '#',
    'a#b',
    '# x',
    '-',
  ),
  fc.constantFrom(
    '&a',
    '*a',
    '!t',
    '"q"',
    "'q'",
    '[a]',
    '{a}',
    '|',
    '>',
    '%',
    '@',
    '`',
    '---',
    '?',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
)
const value = fc
  .tuple(fc.array(word, { maxLength: 4 }), fc.constantFrom(' ', ' ', ' ', ' ', '  ', '\t'))
  .map(([words, blank]) => words.join(blank))
const line = fc
  .tuple(
    fc.constantFrom('title', 'date', 'author', 'slug', 'dateline', 'Title', ' title'),
    fc.constantFrom(': ', ': ', ': ', ':', ':  '),
    value,
  )
  .map((parts) => parts.join(''))
const yaml = fc
  .tuple(
    fc.array(line, { maxLength: 3 }),
    fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\n  '),
    fc.constantFrom('', '\n'),
  )
  .map(([lines, between, end]) => lines.join(between) + end)

describe('the reader of simple front matter', () => {
  it('reads what it accepts as YAML does', () => {
    const count = { accepted: 0, declined: 0 }
    fc.assert(
      fc.property(yaml, (text) => {
        const fields = readSimpleYaml(text)
        count[fields === undefined ? 'declined' : 'accepted']++
        if (fields !== undefined) expect(fields).toEqual(stock(text))
      }),
      { numRuns: 20_000, seed },
    )
    expect(count.accepted).toBeGreaterThan(600)
    expect(count.declined).toBeGreaterThan(1500)
  })

  it('checks what it accepts as the schema does', () => {
    const day = fc.constantFrom('2023-06-06', '2023-06-06', '2023-02-30', 'Mars')
    const article = fc
      .tuple(fc.array(line, { maxLength: 2 }), day, value)
      .map(([lines, date, title]) => [`title: ${title}`, `date: ${date}`, ...lines].join('\n'))
    const count = { accepted: 0, declined: 0 }
    fc.assert(
      fc.property(fc.oneof(article, yaml), (text) => {
        const fields = readSimpleFields(text)
        count[fields === undefined ? 'declined' : 'accepted']++
        if (fields !== undefined) expect(fields).toEqual(readStockFields(text))
      }),
      { numRuns: 10_000, seed },
    )
    expect(count.accepted).toBeGreaterThan(400)
    expect(count.declined).toBeGreaterThan(1500)
  })

  it('accepts front matter of this publication', () => {
    const folder = join(repository, 'content')
    const accepted = readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .filter((file) => {
        const [, text = ''] =
          /^---\n(.*?)\n---/s.exec(readFileSync(join(folder, file), 'utf8')) ?? []
        return readSimpleYaml(text) !== undefined
      })
    expect(accepted.length).toBeGreaterThan(0)
  })
})
