/** What the fast reader of JSON accepts, it reads as jsonc-parser does; it accepts our own files, and no mistake. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { type Node, parseTree } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { readJsonTree } from '../../pipeline/read/json-tree.ts'
import { seed } from '../support/fuzz.ts'
import { repository } from '../support/own-publication.ts'

type Plain = Pick<Node, 'type' | 'offset' | 'length' | 'value'> & { readonly children?: Plain[] }

function withoutLinks({ children, length, offset, type, value }: Node): Plain {
  return { type, offset, length, value, ...(children && { children: children.map(withoutLinks) }) }
}

/** The tree as jsonc-parser reads it; undefined where it finds a mistake. */
function stock(text: string): Plain | undefined {
  const errors: never[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  return tree === undefined || errors.length > 0 ? undefined : withoutLinks(tree)
}

function fast(text: string): Plain | undefined {
  const tree = readJsonTree(text)
  return tree && withoutLinks(tree)
}

const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.nat(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 2 }),
)
const { object } = fc.letrec<{ object: unknown; value: unknown }>((tie) => ({
  object: fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 5 }),
  value: fc.oneof({ arbitrary: value, weight: 6 }, tie('object')),
}))
const written = fc
  .tuple(object, fc.constantFrom(undefined, 1, 2, '\t'), fc.constantFrom('', '\n', '\r\n'))
  .map(([data, indent, end]) => JSON.stringify(data, undefined, indent) + end)
/** Written, then with one character taken away, put in or put in another's place. */
const broken = fc
  .tuple(
    written,
    fc.nat(),
    fc.constantFrom('', ',', '"', '\\', '}', '{', '/', '\n', '0', 'é', '\u0001'),
    fc.nat(1),
  )
  .map(([text, at, put, taken]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + put + text.slice(place + taken)
  })

describe('the fast reader of JSON', () => {
  it('reads what it accepts as the stock one does, and accepts no mistake', () => {
    const count = { accepted: 0, declined: 0 }
    fc.assert(
      fc.property(fc.oneof(written, broken), (text) => {
        const tree = fast(text)
        count[tree === undefined ? 'declined' : 'accepted']++
        if (tree !== undefined) expect(tree).toEqual(stock(text))
      }),
      { numRuns: 5000, seed },
    )
    expect(count.accepted).toBeGreaterThan(1000)
    expect(count.declined).toBeGreaterThan(500)
  })

  it('accepts the catalogs and stamps of this publication', () => {
    const folder = join(repository, 'locales')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.json') && !file.includes('.schema'),
    )
    expect(files.length).toBeGreaterThan(8)
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8')
      expect(fast(text)).toEqual(stock(text))
    }
  })
})
