/** `kill -9` in the middle of saving, a hundred times: the catalog is always the old or the new one. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileCache } from '../support/command.ts'
import { openTestDesk } from '../support/desk.ts'
import { seed } from '../support/fuzz.ts'
import { createTranslated } from '../support/publication.ts'

const script = fileURLToPath(new URL('../support/save-forever.ts', import.meta.url))
const kills = 100

it('leaves the old or the new catalog, valid JSON, and no stamp that calls an old text fresh', {
  timeout: 600_000,
}, async () => {
  const publication = await createTranslated(
    '<!-- key: one -->\n\nFirst paragraph.\n\n<!-- key: two -->\n\nSecond paragraph.',
  )
  const { one: _, ...others } = publication.readJson('locales/fr/a.json')
  const delays = fc.sample(fc.integer({ min: 0, max: 40 }), { numRuns: kills, seed })
  const seen = new Set<string>()
  const desk = openTestDesk(publication)
  for (const delay of delays) {
    const child = spawn(process.execPath, [script, publication.root], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    })
    const exit = once(child, 'exit')
    await once(child.stdout, 'data')
    await pause(delay)
    child.kill('SIGKILL')
    const [, signal] = await exit
    expect(signal).toBe('SIGKILL')

    const { one = '', ...rest } = publication.readJson('locales/fr/a.json')
    expect(rest).toEqual(others)
    expect(one).toMatch(/^\d+ x{100000}$/)
    seen.add(one.slice(0, one.indexOf(' ')))
    expect(() => publication.readJson('locales/.stamps/fr/a.json')).not.toThrow()
    const { state } = await desk.segment('fr', 'a', 'one')
    expect(state).toBe('fresh')
  }
  // They were killed at many places, and the next save clears away what they have left.
  expect(seen.size).toBeGreaterThan(1)
  expect((await desk.save('fr', 'a', 'one', 'Le premier alinéa.')).did).toBe('saved')
  expect(
    Object.keys(publication.snapshot('locales')).filter((file) => /\.new$/.test(file)),
  ).toEqual([])
  expect((await publication.inspect()).problems).toEqual([])
})
