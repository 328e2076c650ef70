/** Contents digested at once or in turn, by their size: one digest, of each with its length before it. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digestContents } from '../../pipeline/last-build/digest-contents.ts'
import { seed } from '../support/fuzz.ts'

const content = fc
  .tuple(fc.uint8Array({ maxLength: 9 }), fc.constantFrom(0, 1, 1000, 8000))
  .map(([bytes, times]) => new Uint8Array(Buffer.concat(Array(times).fill(bytes))))

it('is that of the contents, one after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.option(content, { nil: undefined }), { maxLength: 4 }), (contents) => {
      const all = contents.flatMap((one) => [
        new Uint8Array(Float64Array.of(one?.length ?? -1).buffer),
        one ?? new Uint8Array(),
      ])
      const digest = createHash('sha256').update(Buffer.concat(all)).digest('hex')
      expect(digestContents(contents)).toBe(digest.slice(0, 32))
    }),
    { seed, numRuns: 500 },
  )
})
