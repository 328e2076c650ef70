/** A path below a folder that needs no resolving is the one that resolving gives; none leads out. */
import { resolve, sep } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { insideOf } from '../../pipeline/publish/stage.ts'
import { seed } from '../support/fuzz.ts'

const folder = resolve('some', 'where')
const piece = fc.constantFrom(
  ...['a', 'é.html', '.', '..', '...', '.a', '/', '/', '/', '\\', 'C:', ' '],
)

it('is as resolved, or an error', () => {
  const path = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(path, (path) => {
      const resolved = resolve(folder, path)
      if (resolved.startsWith(folder + sep)) expect(insideOf(folder, path)).toBe(resolved)
      else expect(() => insideOf(folder, path)).toThrow('leads out')
    }),
    { seed, numRuns: 5000 },
  )
})
