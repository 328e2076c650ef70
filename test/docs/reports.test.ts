/** docs/reports.md: every format has its section, and its schema and example of JSON are those of the report. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { formatNames as reportFormats } from '../../pipeline/report/format-names.ts'
import { jsonReport } from '../../pipeline/report/json.ts'
import { few, hostile, many } from '../support/report.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/reports.md'), 'utf8')
const [example, schema] = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = '']) =>
  JSON.parse(text),
)
const validate = new Ajv({ strictTypes: false }).compile(schema)

it('has a row and a section for each format', () => {
  for (const format of reportFormats) {
    expect(page).toMatch(new RegExp(`^\\| \`${format}\``, 'm'))
    expect(page).toMatch(new RegExp(`^## ${format}$`, 'm'))
  }
})

describe('its schema', () => {
  it('takes its example and real reports', () => {
    const reports = [few, hostile, [], many(20)].map((problems) =>
      JSON.parse(jsonReport(problems, { folder: '' })),
    )
    for (const report of [example, ...reports])
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  })

  it('names every member that a report has', () => {
    const report = JSON.parse(jsonReport(few, { folder: '' }))
    const { properties } = schema.properties.problems.items
    expect(Object.keys(report)).toEqual(Object.keys(schema.properties))
    expect(Object.keys(report.problems[1])).toEqual(Object.keys(properties))
    expect(Object.keys(report.problems[1].related)).toEqual(
      Object.keys(properties.related.properties),
    )
  })

  it('refuses what is wrong', () => {
    expect(validate({ ...example, version: 2 })).toBe(false)
    expect(validate({ ...example, problems: [{ ...example.problems[0], line: 0 }] })).toBe(false)
  })
})
