/** `check --format sarif`: valid by the schema of SARIF 2.1.0, and as code scanning wants it. */
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../pipeline/problem.ts'
import { problem } from '../../pipeline/problem.ts'
import { sarifReport } from '../../pipeline/report/sarif.ts'
import { few, hostile, many, options, range } from '../support/report.ts'
import { checkSarif } from '../support/sarif-schema.ts'

function read(problems: readonly Problem[], folder = '') {
  const log = JSON.parse(sarifReport(problems, { ...options, folder }))
  expect(checkSarif(log)).toEqual([])
  return log.runs[0]
}

describe('the schema', () => {
  it('takes the report for ordinary, hostile, no and many problems', () => {
    for (const problems of [few, hostile, [], many(50)]) read(problems)
  })

  it('refuses what is wrong', () => {
    expect(checkSarif({ version: '2.1.0', runs: [{ results: [{ message: {} }] }] })).not.toEqual([])
    const log = JSON.parse(sarifReport(few, options))
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0
    expect(checkSarif(log)).toEqual([expect.stringContaining('must be >= 1')])
  })
})

describe('the report', () => {
  const run = read(few)

  it('names the tool and each rule that has found something, with its page', () => {
    const { driver } = run.tool
    expect(driver).toMatchObject({ name: 'Tarjuma', semanticVersion: '0.1.0' })
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'orphan-catalog',
      'stale-translation',
      'locale-without-font',
      'scripted-image',
    ])
    expect(driver.rules[1]).toMatchObject({
      shortDescription: { text: 'The source has changed since it was translated' },
      help: { markdown: expect.stringContaining('**Why it matters.**') },
      defaultConfiguration: { level: 'error' },
    })
  })

  it('has each problem with its place and its related place', () => {
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results[1]).toEqual({
      ruleId: 'stale-translation',
      level: 'error',
      message: {
        text: 'Stale `fr` translation of `the-committee-met-on-71bd`, the source has changed: It met on \\[-Monday-\\]{{+Tuesday+}}.\nBring the translation in line with the source and run `npm run sync`. If it is still right as it is: `npm run accept -- fr <article> <key>`.\nSee the [related place](1).',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'locales/fr/lyon.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 4, startColumn: 32, endLine: 4, endColumn: 60 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'content/lyon.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 6, startColumn: 1 },
          },
          message: { text: 'Related place' },
        },
      ],
      ruleIndex: 1,
      partialFingerprints: {
        primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/),
      },
    })
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual([
      'note',
      'error',
      'warning',
      'error',
    ])
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(run.originalUriBaseIds).toHaveProperty(['%SRCROOT%'])
  })

  it('gives a whole file the line that code scanning asks for', () => {
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 1 })
  })

  it('percent-encodes addresses, from the root of the repository', () => {
    const place = range('content/اردو 100%#a?b:c.md', 1, 1, 2)
    const { results } = read([problem('raw-html-in-source', { html: '<b>' }, { place })], 'my site')
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'my%20site/content/%D8%A7%D8%B1%D8%AF%D9%88%20100%25%23a%3Fb%3Ac.md',
    )
  })
})

describe('fingerprints', () => {
  const marks = (problems: readonly Problem[]) =>
    read(problems).results.map(
      ({ partialFingerprints }: { partialFingerprints: { primaryLocationLineHash: string } }) =>
        partialFingerprints.primaryLocationLineHash,
    )
  const stale = (line: number, after: string) =>
    problem(
      'stale-translation',
      { key: 'a-1234', locale: 'fr', before: 'A', after },
      { place: range('locales/fr/a.json', line, 3, 9), locale: 'fr' },
    )
  const html = (line: number, tag: string) =>
    problem('raw-html-in-source', { html: tag }, { place: range('content/a.md', line, 1, 4) })

  it('stay when the line moves and when the words change', () => {
    expect(marks([stale(9, 'C'), html(30, '<b>')])).toEqual(marks([stale(4, 'B'), html(2, '<b>')]))
  })

  it('tell apart rules, files, keys, and several of one kind', () => {
    const all = marks([...few, ...hostile, ...many(100), html(1, '<i>'), html(2, '<i>')])
    expect(new Set(all).size).toBe(all.length)
  })
})
