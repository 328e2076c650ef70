/** Files that are read to where they are digested from have their own contents, states and digest. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digestFiles } from '../../pipeline/last-build/digest-contents.ts'
import { stateSize } from '../../pipeline/last-build/file-state.ts'
import { lookAt, statesOf } from '../../pipeline/last-build/looked-at.ts'
import { seed } from '../support/fuzz.ts'
import { createPublication } from '../support/publication.ts'

const contents = new Map(
  [0, 9, 10, 4000, 60_000, 200_000].map((size) => [`of-${size}`, Buffer.alloc(size, `${size} `)]),
)
const file = fc.constantFrom(...contents.keys(), 'folder', 'nothing', 'folder/nothing')

it('is what reading each by itself gives', () => {
  const { root } = createPublication()
  mkdirSync(join(root, 'folder'))
  for (const [name, content] of contents) writeFileSync(join(root, name), content)
  // Times of change are not sure as long as they are new.
  const sure = (states: Float64Array) => states.filter((_, at) => at % stateSize !== 0)
  fc.assert(
    fc.property(fc.array(file, { maxLength: 6 }), (files) => {
      const read: [path: string, content: Uint8Array][] = []
      const { digest, states } = lookAt(files, root, (...one) => read.push(one))
      expect(digest).toBe(digestFiles(root, files))
      expect(sure(states)).toEqual(sure(statesOf(files, root)))
      const there = files.filter((name) => contents.has(name))
      expect(read.map(([path]) => path)).toEqual(there.map((name) => `${root}/${name}`))
      for (const [at, name] of there.entries())
        expect(contents.get(name)?.equals(read[at]?.[1] ?? Buffer.of(0))).toBe(true)
    }),
    { seed, numRuns: 300 },
  )
})
