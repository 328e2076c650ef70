/** Whatever order things come in, they are passed on in theirs, each once, and as soon as it can be. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder } from '../../pipeline/in-order.ts'
import { createQueue } from '../../pipeline/threads/queue.ts'

const coming = fc
  .uniqueArray(fc.string(), { maxLength: 12 })
  .chain((keys) =>
    fc.tuple(
      fc.constant(keys),
      fc.shuffledSubarray(keys, { minLength: keys.length, maxLength: keys.length }),
    ),
  )

it('passes on what has come, in order, once all before it has', () => {
  fc.assert(
    fc.property(coming, ([keys, arrivals]) => {
      const there = new Map<string, number>()
      const taken: (readonly [string, number])[] = []
      const passOn = inOrder(
        keys,
        (key) => there.get(key),
        (item, key) => taken.push([key, item]),
      )
      for (const [index, key] of arrivals.entries()) {
        there.set(key, index)
        passOn()
        passOn()
        const missing = keys.findIndex((one) => !there.has(one))
        const now = missing === -1 ? keys : keys.slice(0, missing)
        expect(taken).toEqual(now.map((one) => [one, there.get(one)]))
      }
      expect(taken.length).toBe(keys.length)
    }),
  )
})

it('hands out each thing once, the first that is left', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.array(fc.nat({ max: 4 })), (items, counts) => {
      const queue = createQueue(items)
      const taken: number[] = []
      for (const count of counts) {
        const some = queue.take(count)
        expect(some.length).toBe(Math.min(count, items.length - taken.length))
        taken.push(...some)
        expect(queue.length).toBe(items.length - taken.length)
      }
      expect([...taken, ...queue.take(items.length)]).toEqual(items)
      expect(queue.length).toBe(0)
    }),
  )
})
