/**
 * V8 compiles patterns in a plainer way (`--no-regexp-optimization`) as soon as a process holds a megabyte of
 * compiled ones, as long builds and test runs do: they must find the same.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from '../support/own-publication.ts'
import { golden } from './golden.ts'
import { readRow } from './read-row.ts'

const pipeline = join(repository, 'pipeline')

it('finds the runs of the golden table', () => {
  const rows = golden.map((row) => ({ dir: row.dir, ...readRow(row) }))
  const script = `
    import { findRuns } from ${JSON.stringify(join(pipeline, 'render/bidi/find-runs.ts'))}
    const rows = ${JSON.stringify(rows.map(({ text, dir }) => ({ text, dir })))}
    const found = rows.map(({ text, dir }) =>
      findRuns(text, dir).map(({ start, end }) => text.slice(start, end)))
    console.log(JSON.stringify(found))`
  const output = execFileSync(
    process.execPath,
    ['--no-regexp-optimization', '--no-warnings', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  )
  expect(JSON.parse(output)).toEqual(rows.map(({ isolated }) => isolated))
})

it('no pattern has a part with flags of its own, which V8 then forgets', () => {
  const modules = readdirSync(pipeline, { recursive: true, encoding: 'utf8' })
  const withFlags = modules
    .filter((path) => path.endsWith('.ts') && path !== 'render/bidi/any-case.ts')
    .filter((path) =>
      /\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/.test(readFileSync(join(pipeline, path), 'utf8')),
    )
  expect(modules.length).toBeGreaterThan(300)
  expect(withFlags).toEqual([])
})
