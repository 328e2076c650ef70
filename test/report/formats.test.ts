/** What is true of every format: it is pure, and takes ten times as long for ten times the problems. */
import { describe, expect, it } from 'vitest'
import { formatNames as reportFormats } from '../../pipeline/report/format-names.ts'
import { reports } from '../../pipeline/report/formats.ts'
import { few, hostile, many, options } from '../support/report.ts'

describe.each(Object.entries(reports))('%s', (_name, report) => {
  const all = [...few, ...hostile]

  it('says the same twice, and ends with a line end unless it is empty', () => {
    const text = report(all, options)
    expect(report(all, options)).toBe(text)
    for (const one of [text, report([], options)])
      expect(one === '' || one.endsWith('\n')).toBe(true)
  })

  it('has no control character but line ends in it', () => {
    expect(report(all, options)).not.toMatch(
      /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    )
  })

  it('is linear in the number of problems', () => {
    const time = (count: number) => {
      const problems = many(count)
      const lines = { ...options, lineOf: () => `  "key-1": "${'Le comité '.repeat(20)}",` }
      const start = performance.now()
      report(problems, lines)
      return performance.now() - start
    }
    time(1_000)
    const fewer = Math.min(time(1_000), time(1_000), time(1_000))
    const more = Math.min(time(10_000), time(10_000))
    expect(more).toBeLessThan(Math.max(fewer * 40, 500))
  })
})

it('the formats are those that the design names', () => {
  expect(reportFormats).toEqual(['text', 'json', 'github', 'sarif', 'junit', 'markdown'])
})
