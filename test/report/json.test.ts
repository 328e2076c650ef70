/** `check --format json`: exact output; docs/reports.md gives its schema. */
import { expect, it } from 'vitest'
import { jsonReport } from '../../pipeline/report/json.ts'
import { few, hostile } from '../support/report.ts'

it('has each problem with its places, its words and its arguments', () => {
  expect(JSON.parse(jsonReport(few.slice(0, 2), { folder: 'site' }))).toEqual({
    version: 1,
    problems: [
      {
        rule: 'locale-without-font',
        severity: 'info',
        locale: 'ur',
        file: 'site/locales/ur/site.json',
        line: null,
        column: null,
        endLine: null,
        endColumn: null,
        message: few[0]?.reason,
        note: few[0]?.note,
        related: null,
        arguments: { locale: 'ur', endonym: 'اردو', script: 'Arab' },
        fix: null,
      },
      {
        rule: 'stale-translation',
        severity: 'error',
        locale: 'fr',
        file: 'site/locales/fr/lyon.json',
        line: 4,
        column: 32,
        endLine: 4,
        endColumn: 60,
        message:
          'Stale `fr` translation of `the-committee-met-on-71bd`, the source has changed: It met on [-Monday-]{+Tuesday+}.',
        note: few[1]?.note,
        related: {
          file: 'site/content/lyon.md',
          line: 6,
          column: 1,
          endLine: null,
          endColumn: null,
        },
        arguments: {
          key: 'the-committee-met-on-71bd',
          locale: 'fr',
          before: 'It met on Monday.',
          after: 'It met on Tuesday.',
        },
        fix: null,
      },
    ],
    counts: { error: 1, warning: 0, info: 1 },
  })
})

it('is one document for no problems', () => {
  expect(jsonReport([], { folder: '' })).toBe(
    '{\n  "version": 1,\n  "problems": [],\n  "counts": {\n    "error": 0,\n    "warning": 0,\n    "info": 0\n  }\n}\n',
  )
})

it('gives back any text as it was', () => {
  const { problems }: { problems: { file: string; message: string }[] } = JSON.parse(
    jsonReport(hostile, { folder: '' }),
  )
  expect(problems.map(({ file, message }) => [file, message])).toEqual(
    hostile.map(({ file, reason }) => [file, reason]),
  )
})
