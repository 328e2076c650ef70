/**
 * V8's options are as they were when a run is over: what is compiled is good for the very options under
 * which that was done, and is kept then for the next start. By this number V8 knows them.
 */
import { cachedDataVersionTag } from 'node:v8'
import { expect, it } from 'vitest'
import { tuneEngine } from '../../pipeline/run/tune-engine.ts'

/** The options after so many articles of so many. */
function optionsAfter(...updates: readonly (readonly [done: number, all: number])[]): number[] {
  const engine = tuneEngine()
  const seen = updates.map(([done, all]) => {
    engine.update(done, all)
    return cachedDataVersionTag()
  })
  engine.end()
  return [...seen, cachedDataVersionTag()]
}

it('leaves the options of V8 as they were', () => {
  const usual = cachedDataVersionTag()
  expect(optionsAfter([1, 150], [150, 150])).toEqual([usual, usual, usual])
  const [few, fewInTheEnd, afterFew] = optionsAfter([1, 151], [151, 151])
  expect(few).not.toBe(usual)
  expect(fewInTheEnd).toBe(few)
  expect(afterFew).toBe(usual)
  const [collecting, soon, limited, inTheEnd, afterAll] = optionsAfter(
    [9, 1509],
    [24, 1509],
    [25, 1509],
    [1509, 1509],
  )
  expect(new Set([usual, few, collecting, limited, inTheEnd]).size).toBe(5)
  expect(soon).toBe(collecting)
  expect(afterAll).toBe(usual)
})
