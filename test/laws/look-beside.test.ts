/** What another thread finds of files is what this one finds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isInState, stateSize, takeState } from '../../pipeline/last-build/file-state.ts'
import { lookBeside } from '../../pipeline/last-build/look-beside.ts'

it('finds the files that have changed, among many, and leaves few to this thread', async () => {
  const root = mkdtempSync(join(tmpdir(), 'tarjuma-look-'))
  const names = ['same', 'longer', 'gone', 'new']
  for (const name of names.slice(0, 3)) writeFileSync(join(root, name), name)
  const files = Array.from({ length: 16_000 }, (_, index) => names[index % names.length] ?? '')
  const states = new Float64Array(files.length * stateSize)
  for (const [index, name] of files.entries())
    takeState(states, index * stateSize, join(root, name), Number.POSITIVE_INFINITY)
  writeFileSync(join(root, 'longer'), 'longer than before')
  rmSync(join(root, 'gone'))
  writeFileSync(join(root, 'new'), '')
  const found = await lookBeside({ files, root, states })
  const own = files.map((name, index) => isInState(states, index * stateSize, join(root, name)))
  expect(own.slice(0, 4)).toEqual([true, false, false, false])
  expect([...(found ?? [])]).toEqual(own.map(Number))
  expect(lookBeside({ files: files.slice(0, 100), root, states })).toBeUndefined()
  rmSync(root, { recursive: true })
})
