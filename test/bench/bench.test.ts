/**
 * What `npm run bench` says: each build is run and looked at, and docs/speed.md keeps a run. How fast
 * anything is is no test.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Contender } from './contender.ts'
import { createOurs } from './ours.ts'
import { eleventy } from './peers/eleventy.ts'
import { enterPeer } from './peers/enter-peer.ts'
import { hugo } from './peers/hugo.ts'
import { po4a } from './peers/po4a.ts'
import { replaceRun } from './replace-run.ts'
import { runRounds } from './rounds.ts'
import { targets } from './targets.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/speed.md'), 'utf8')

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuma-bench-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe.runIf(process.platform === 'linux')('a run', () => {
  it('measures each of our builds, and finds in the pages what it has edited', () => {
    const cases = createOurs(join(makeFolder(), 'ours'), 3, {}, 'pipeline/cli.ts')
    const measurements = runRounds(cases, 1, 600, () => undefined)
    expect([...measurements.keys()]).toEqual([
      'cold',
      'cold-1',
      'cold-2',
      'string',
      'article',
      'nothing',
      'ci',
    ])
    for (const [{ wall, cpu, peak } = { wall: 0, cpu: 0, peak: 0 }] of measurements.values()) {
      expect(wall).toBeGreaterThan(0)
      expect(cpu).toBeGreaterThan(0)
      expect(peak).toBeGreaterThan(10)
    }
  })

  for (const peer of [hugo, eleventy, po4a])
    it.runIf(peer.findVersion())(`finds in the pages of ${peer.name} every article`, () => {
      const contender = enterPeer(peer, join(makeFolder(), peer.id), 3, {})
      const measurements = runRounds([contender], 1, 600, () => undefined)
      expect(measurements.get(peer.id)?.length).toBe(1)
    })

  const contender = (id: string, script: string, log: string[]): Contender => ({
    id,
    name: id,
    command: { program: 'sh', args: ['-c', script], folder: '/' },
    prepare: (round) => log.push(`${id} ${round}`),
    verify: () => undefined,
  })

  it('lets all take turns, each round beginning with another, and drops who has used up its time', () => {
    const log: string[] = []
    const both = [contender('a', 'exit 0', log), contender('b', 'exit 0', log)]
    runRounds(both, 2, 600, () => undefined)
    expect(log.splice(0)).toEqual(['a 1', 'b 1', 'b 2', 'a 2'])
    runRounds(both, 5, 0, () => undefined)
    expect(log).toEqual(['a 1', 'b 1', 'b 2', 'a 2', 'a 3', 'b 3'])
  })

  it('takes no build that has failed for a measurement', () => {
    const failing = contender('a', 'echo out of paper; exit 3', [])
    expect(() => runRounds([failing], 1, 1, () => undefined)).toThrow('out of paper')
  })
})

describe('docs/speed.md', () => {
  it('keeps a run with every target', () => {
    for (const { name } of targets) expect(page).toContain(`| ${name} |`)
  })

  it('gets another run in place of the last', () => {
    const file = join(makeFolder(), 'speed.md')
    writeFileSync(file, page)
    replaceRun(file, 'One.\n')
    replaceRun(file, 'Two.\n')
    const [before = '', after = ''] = readFileSync(file, 'utf8').split('Two.')
    expect(page.startsWith(before.trimEnd())).toBe(true)
    expect(page.endsWith(after.trimStart())).toBe(true)
    expect(before).not.toContain('One.')
    replaceRun(join(makeFolder(), 'new.md'), 'Three.\n')
  })
})
