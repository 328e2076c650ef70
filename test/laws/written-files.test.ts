/** What the readers of catalogs and stamps as `sync` writes them accept, they read as the reader of any JSON does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { stampsFile } from '../../pipeline/files.ts'
import type { Retired, Stamp } from '../../pipeline/model.ts'
import { readJsonObject } from '../../pipeline/read/json-file.ts'
import { readStamps } from '../../pipeline/read/stamps.ts'
import { stampsInStep } from '../../pipeline/read/stamps-in-step.ts'
import { readWrittenCatalog } from '../../pipeline/read/written-catalog.ts'
import { readWrittenStamps } from '../../pipeline/read/written-stamps.ts'
import { stampsText } from '../../pipeline/sync/stamps-text.ts'
import { seed } from '../support/fuzz.ts'

const text = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.constantFrom('', 'a', 'b-c', 'Un mot.', 'اردو۔', '\u2028', '\ud800', '😀'),
  },
  { weight: 6, arbitrary: fc.constantFrom('12', '7', '__proto__', '$schema', '{ }', ': ', ',') },
  fc.string({ unit: 'grapheme' }),
  { weight: 6, arbitrary: fc.constantFrom('"a"', 'a\nb', '\\*', '\\\\n') },
  fc.constantFrom('a "b"\n', '", "c": "', '\\u0041', '\t', '\u007f'),
)
/** With some characters taken away, put in or put in another's place. */
const damage = fc.tuple(
  fc.nat(),
  fc.constantFrom(
    '',
    '',
    ',',
    '"',
    '\\',
    '}',
    '{',
    '\n',
    ' ',
    '\r',
    '1',
    '\n  "a": "b",',
    '\\u0041',
  ),
  fc.nat(2),
)
type Damage = readonly [at: number, put: string, taken: number]

function damaged(whole: string, [at, put, taken]: Damage): string {
  const place = at % (whole.length + 1)
  return whole.slice(0, place) + put + whole.slice(place + taken)
}

function memberwise(file: string, whole: string) {
  const { members, errors } = readJsonObject(file, whole)
  expect(errors).toEqual([])
  return members.map(({ key, value: { type, value }, keyPlace, valuePlace }) => {
    return { key, value, type, keyPlace, valuePlace }
  })
}

describe('a catalog as sync writes it', () => {
  it('is read as the reader of any JSON reads it, and nothing else is accepted', () => {
    const count = { whole: 0, damaged: 0 }
    const entries = fc.array(fc.tuple(text, fc.oneof({ weight: 40, arbitrary: text }, fc.nat())))
    fc.assert(
      fc.property(entries, damage, (pairs, harm) => {
        const whole = `${JSON.stringify(Object.fromEntries(pairs), undefined, 2)}\n`
        for (const [kind, one] of [
          ['whole', whole],
          ['damaged', damaged(whole, harm)],
        ] as const) {
          const members = readWrittenCatalog('a.json', one)
          if (members === undefined) continue
          count[kind]++
          expect(members).toEqual(memberwise('a.json', one))
        }
      }),
      { numRuns: 3000, seed },
    )
    expect(count.whole).toBeGreaterThan(500)
    expect(count.damaged).toBeGreaterThan(50)
  })
})

describe('stamps as sync writes them', () => {
  const root = mkdtempSync(join(tmpdir(), 'tarjuma-stamps-'))
  afterAll(() => rmSync(root, { recursive: true }))
  const stamp: fc.Arbitrary<Stamp> = fc.record(
    {
      source: text,
      translation: text,
      isReturned: fc.constant(true as const),
      isOffered: fc.constant(true as const),
    },
    { requiredKeys: ['source', 'translation'] },
  )
  const retired: fc.Arbitrary<Retired> = fc.record(
    { text, translation: text, stamp },
    { requiredKeys: ['text', 'translation'] },
  )
  const mapOf = <Value>(value: fc.Arbitrary<Value>) =>
    fc.array(fc.tuple(text, value), { maxLength: 4 }).map((entries) => new Map(entries))

  /** As the reader of any JSON reads them: a blank at the end is not as `sync` writes. */
  function stock(whole: string) {
    const path = join(root, stampsFile('fr', 'a'))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${whole} `)
    return readStamps(root, 'fr', 'a').stamps
  }

  it('are read as the reader of any JSON reads them, and nothing else is accepted', () => {
    const count = { whole: 0, damaged: 0 }
    fc.assert(
      fc.property(mapOf(stamp), mapOf(retired), damage, (stamps, old, harm) => {
        const whole = stampsText(stamps, old)
        for (const [kind, one] of [
          ['whole', whole],
          ['damaged', damaged(whole, harm)],
        ] as const) {
          // What is no Unicode comes back from no file.
          const read = one.isWellFormed() ? readWrittenStamps(one) : undefined
          if (read === undefined) continue
          count[kind]++
          const { errors, stamps: all, retired: left } = stock(one)
          expect(errors).toEqual([])
          expect([...read.stamps]).toEqual([...all])
          expect([...read.retired]).toEqual([...left])
        }
      }),
      { numRuns: 1500, seed },
    )
    expect(count.whole).toBeGreaterThan(150)
    expect(count.damaged).toBeGreaterThan(10)
  })

  it('are read as these where they are in step with the article', () => {
    const count = { whole: 0, damaged: 0 }
    const digest = fc.constantFrom('', '0123456789abcdef', 'ab', '77', '0', 'ab"')
    const inStep = fc.oneof(
      { weight: 40, arbitrary: fc.record({ source: text, translation: digest }) },
      stamp,
    )
    const others = fc.option(fc.tuple(text, text), { nil: undefined })
    fc.assert(
      fc.property(mapOf(inStep), others, damage, (stamps, other, harm) => {
        const segments = [...stamps].map(([key, { source }]) => ({ key, text: source }))
        if (other !== undefined && !stamps.has(other[0])) {
          segments.push({ key: other[0], text: other[1] })
          if (other[1].length > 2) segments.shift()
        }
        const whole = stampsText(stamps, new Map())
        for (const [kind, one] of [
          ['whole', whole],
          ['damaged', damaged(whole, harm)],
        ] as const) {
          const read = one.isWellFormed() ? stampsInStep(one, segments) : undefined
          if (read === undefined) continue
          count[kind]++
          const { errors, stamps: all, retired: left } = stock(one)
          expect(errors).toEqual([])
          expect(segments.map(({ key }, index) => [key, read[index]])).toEqual([...all])
          expect(left.size).toBe(0)
        }
      }),
      { numRuns: 3000, seed },
    )
    expect(count.whole).toBeGreaterThan(150)
    expect(count.damaged).toBeGreaterThan(5)
  })
})
