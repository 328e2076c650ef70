/** The registry is complete: every rule's file, its test and its kind of problem belong together. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../pipeline/check/registry.ts'
import { problem } from '../../pipeline/problem.ts'
import type { Rule } from '../../pipeline/rule.ts'
import { article, createPublication } from '../support/publication.ts'

const folder = join(import.meta.dirname, '../../pipeline/check/rules')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .sort()
const tests = readdirSync(import.meta.dirname)

describe('the registry', () => {
  it('has each file of the folder once, and nothing else', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files)
  })

  it.each(files)('has the rule that %s exports under its own name', async (file) => {
    const exported: Record<string, unknown> = await import(join(folder, file))
    const id = file.replace(/\.ts$/, '')
    const name = id.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase())
    expect(rules.filter((rule) => rule === exported[name]).map((rule) => rule.id)).toEqual([id])
  })

  it.each(files)('has a test of %s', (file) => {
    expect(tests).toContain(file.replace(/\.ts$/, '.test.ts'))
  })

  it.each(rules)('has the words of $id', ({ id }: Rule) => {
    // A kind without words cannot be made; what is missing here is arguments only.
    const make = () => problem(id, argumentsOfAnyKind, { place: { file: 'a.json' } })
    expect(make().reason).not.toContain('undefined')
    expect(make().note).not.toBe('')
  })

  it.each(rules)('has in $id a rule that looks at something', (rule: Rule) => {
    const subjects = [
      'article',
      'catalog',
      'stamps',
      'edition',
      'unit',
      'translation',
      'ignores',
      'furniture',
      'publication',
    ]
    expect(subjects.some((subject) => subject in rule)).toBe(true)
  })

  it('is the list that a config is checked against', () => {
    const files = { 'content/a.md': article('Text.') }
    expect(() => createPublication(files, { severities: { 'no-such-rule': 'off' } })).toThrow(
      '`no-such-rule` is no rule',
    )
  })
})

const argumentsOfAnyKind = {
  key: 'text',
  locale: 'fr',
  file: 'a.json',
  blank: false,
  missing: ['a'],
  extra: ['b'],
  found: ['a list'],
  delimiters: ['**'],
  html: '<br>',
  url: '/a',
  protocol: 'javascript',
  slug: 'a',
  reason: 'is wrong',
  other: 'b.md',
  type: 'number',
  strings: 2,
  nearest: 'texts',
  before: 'a',
  after: 'b',
  drift: 'new',
  fault: 'nothing',
  family: 'Amiri',
  characters: ['ж'],
  endonym: 'العربية',
  script: 'Arab',
  catalog: 'a.json',
  faults: [{ kind: 'term', term: 'committee', use: ['comité'] }],
  end: 'stop',
  sourceEnd: 'question',
  marks: ['«'],
  changes: [{ found: 'a  b', expected: 'a b' }],
  percent: 12,
  words: ['le le'],
  text: 'Le commerce',
  elsewhere: 'Les échanges',
  copied: ['The map'],
  lost: ['The ship'],
  escapes: ['&amp;'],
  expected: 2,
  length: 12,
  least: 24,
  most: 88,
  name: 'text (ignore spacing)',
  rule: 'spacing',
  why: 'no-finding',
} as const
