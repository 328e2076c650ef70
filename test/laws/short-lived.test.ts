/**
 * What is made for an article dies with it: V8 collects the young space alone, often and cheaply, and what
 * outlives that twice stays until it collects the whole heap. An object literal with a getter, made for
 * each article, once kept every article that long: a shape of its own knew the getter, the getter its
 * surroundings, and those the article (a tenth of all that was made, and 20 MiB).
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeCorpus } from '../bench/corpus.ts'

const root = mkdtempSync(join(tmpdir(), 'tarjuma-short-lived-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const amounts = (line: string) =>
  ['allocated', 'promoted'].map((name) => Number(new RegExp(` ${name}=(\\d+)`).exec(line)?.[1]))

it('keeps no article until the whole heap is collected', () => {
  writeCorpus(root, 500)
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--trace-gc-nvp', '--max-semi-space-size=4', 'pipeline/cli.ts', 'build', '--root', root],
    { encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, TARJUMA_HOT_PATHS: undefined } },
  )
  expect(status).toBe(0)
  const collections = stdout.split('\n').filter((line) => line.includes(' gc=s '))
  expect(collections.length).toBeGreaterThan(50)
  // The modules come first, then the articles, then what is kept of all of them.
  const some = collections.slice(collections.length * 0.4, collections.length * 0.8).map(amounts)
  const sum = (index: number) => some.reduce((all, numbers) => all + (numbers[index] ?? 0), 0)
  expect(sum(1) / sum(0)).toBeLessThan(0.04)
}, 60_000)

it('keeps no file of an article either, once the article is made', () => {
  // Beside what lives shortly too; some before, as modules are loaded before articles are made.
  const code = `
    import { hold, releaseAll } from './pipeline/read/held-files.ts'
    const makeGarbage = () => Array.from({ length: 5000 }, (_, at) => [at])
    for (let early = 0; early < 200; early++) makeGarbage()
    let most = 0
    for (let article = 0; article < 1500; article++) {
      for (let file = 0; file < 6; file++) hold(article + '/' + file, Buffer.allocUnsafe(4000))
      makeGarbage()
      releaseAll()
      most = Math.max(most, process.memoryUsage().arrayBuffers)
    }
    console.log(most)`
  const { stderr, stdout } = spawnSync(
    process.execPath,
    ['--max-semi-space-size=4', '--input-type=module', '--eval', code],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(Number(stdout)).toBeGreaterThan(0)
  expect(Number(stdout)).toBeLessThan(10e6)
}, 60_000)
