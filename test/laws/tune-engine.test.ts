/**
 * V8's options are as they were when a run is over, and what was compiled before is kept under the options
 * of a start: what is compiled is good for the very options under which that was done.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { tuneEngine } from '../../pipeline/run/tune-engine.ts'

// To V8 a mode that is off is another option than one that nobody has spoken of.
beforeAll(() => setFlagsFromString('--no-efficiency-mode'))

/** More than any machine has cores. */
const allCores = 4096

/** The options after so many articles of so many; by this number V8 knows them. */
function optionsAfter(
  threads: number,
  ...updates: readonly (readonly [done: number, all: number])[]
): number[] {
  const engine = tuneEngine(threads)
  const seen = updates.map(([done, all]) => {
    engine.update(done, all)
    return cachedDataVersionTag()
  })
  engine.end()
  return [...seen, cachedDataVersionTag()]
}

it('leaves the options of V8 as they were', () => {
  const usual = cachedDataVersionTag()
  expect(optionsAfter(1, [1, 150], [150, 150])).toEqual([usual, usual, usual])
  const [few, fewInTheEnd, afterFew] = optionsAfter(1, [1, 151], [151, 151])
  expect(new Set([usual, few, fewInTheEnd]).size).toBe(3)
  expect(afterFew).toBe(usual)
  const [collecting, soon, limited, inTheEnd, afterAll] = optionsAfter(
    1,
    [9, 1509],
    [24, 1509],
    [25, 1509],
    [1509, 1509],
  )
  expect(new Set([usual, few, collecting, limited, inTheEnd]).size).toBe(5)
  expect(soon).toBe(collecting)
  expect(afterAll).toBe(usual)
})

it('has each thread compile for itself where no core is free and articles are not too many', () => {
  const usual = cachedDataVersionTag()
  const [free] = optionsAfter(1, [1, 151])
  const [busy, after] = optionsAfter(allCores, [1, 151])
  expect(busy).not.toBe(free)
  expect(after).toBe(usual)
  expect(optionsAfter(allCores, [1, 1501])).toEqual(optionsAfter(1, [1, 1501]))
})

it('compiles nothing more after a part of such a run', () => {
  const updates = [
    [1, 151],
    [60, 151],
    [61, 151],
    [151, 151],
  ] as const
  const [first, before, behind, inTheEnd] = optionsAfter(allCores, ...updates)
  expect(before).toBe(first)
  expect(new Set([first, behind, inTheEnd]).size).toBe(3)
  const [free, , freeLater] = optionsAfter(1, ...updates)
  expect(freeLater).toBe(free)
})

it('optimises nothing more after the first of more articles', () => {
  const updates = [
    [1, 1501],
    [100, 1501],
    [500, 1501],
    [501, 1501],
    [1501, 1501],
  ] as const
  const usual = cachedDataVersionTag()
  const [first, limited, before, behind, inTheEnd, after] = optionsAfter(allCores, ...updates)
  expect(before).toBe(limited)
  expect(new Set([first, limited, behind, inTheEnd]).size).toBe(4)
  expect(after).toBe(usual)
  const [, free, , freeLater] = optionsAfter(1, ...updates)
  expect(freeLater).toBe(free)
})

it('keeps what was compiled before for the next start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tune-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const module = join(folder, 'module.mjs')
  writeFileSync(module, 'export const twice = (number) => 2 * number\n')
  const engine = new URL('../../pipeline/run/tune-engine.ts', import.meta.url)
  const script = `
    import { enableCompileCache } from 'node:module'
    enableCompileCache(${JSON.stringify(join(folder, 'compiled'))})
    const { twice } = await import(${JSON.stringify(pathToFileURL(module))})
    const { tuneEngine } = await import(${JSON.stringify(engine)})
    tuneEngine(${allCores}).update(twice(0), 151)`
  const start = () => {
    const { NODE_COMPILE_CACHE: _cache, NODE_OPTIONS: _options, ...env } = process.env
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { encoding: 'utf8', env: { ...env, NODE_DEBUG_NATIVE: 'COMPILE_CACHE' } },
    )
    expect(status, stderr).toBe(0)
    return stdout + stderr
  }
  start()
  expect(start()).toMatch(/V8 code cache for ESM \S+module\.mjs was accepted/)
})
