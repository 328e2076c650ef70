/** What another thread finds of files is what this one finds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isInState, stateSize, takeState } from '../../pipeline/last-build/file-state.ts'
import { hireHelper, lookAtAll } from '../../pipeline/last-build/look-beside.ts'
import { joinPaths } from '../../pipeline/last-build/paths.ts'

it.each([100, 16_000])('finds the files that have changed, of %i', (count) => {
  const root = mkdtempSync(join(tmpdir(), 'tarjuma-look-'))
  const names = ['same', 'longer', 'gone', 'new']
  for (const name of names.slice(0, 3)) writeFileSync(join(root, name), name)
  const files = Array.from({ length: count }, (_, index) => names[index % names.length] ?? '')
  const states = new Float64Array(new SharedArrayBuffer(files.length * stateSize * 8))
  for (const [index, name] of files.entries())
    takeState(states, index * stateSize, join(root, name), Number.POSITIVE_INFINITY)
  writeFileSync(join(root, 'longer'), 'longer than before')
  rmSync(join(root, 'gone'))
  writeFileSync(join(root, 'new'), '')
  const helper = hireHelper(count * 100)
  expect(helper === undefined).toBe(count < 1000)
  const found = lookAtAll({ files, shared: { paths: joinPaths(files), states } }, root, helper)
  const own = files.map((name, index) => isInState(states, index * stateSize, join(root, name)))
  expect(own.slice(0, 4)).toEqual([true, false, false, false])
  expect([...found]).toEqual(own.map(Number))
  rmSync(root, { recursive: true })
})
