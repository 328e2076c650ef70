/**
 * V8's options are as they were when a run is over: what is compiled is good for the very options under
 * which that was done, and is kept then for the next start. By this number V8 knows them.
 */
import { cachedDataVersionTag } from 'node:v8'
import { expect, it } from 'vitest'
import { tuneEngine } from '../../pipeline/run/tune-engine.ts'

it('leaves the options of V8 as they were', () => {
  const usual = cachedDataVersionTag()
  const engine = tuneEngine()
  engine.update(0, 149)
  expect(cachedDataVersionTag()).toBe(usual)
  engine.update(0, 150)
  const tuned = cachedDataVersionTag()
  expect(tuned).not.toBe(usual)
  engine.update(499, 1000)
  expect(cachedDataVersionTag()).toBe(tuned)
  engine.update(500, 1000)
  const limited = cachedDataVersionTag()
  expect(limited).not.toBe(tuned)
  engine.update(1500, 1512)
  expect(cachedDataVersionTag()).toBe(limited)
  engine.update(1500, 10_000)
  const collecting = cachedDataVersionTag()
  expect(collecting).not.toBe(limited)
  engine.update(1511, 10_000)
  expect(cachedDataVersionTag()).toBe(collecting)
  engine.update(1512, 10_000)
  expect(cachedDataVersionTag()).toBe(limited)
  engine.end()
  expect(cachedDataVersionTag()).toBe(usual)
})
