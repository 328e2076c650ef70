/**
 * Guarantee 5, same in, same out: two builds of one tree are byte-identical, whatever the order of the
 * files, the clock, the locale, the time zone or the working folder.
 */
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { copyOwnPublication, repository } from '../support/own-publication.ts'
import { createPublication, type Publication } from '../support/publication.ts'

const cli = fileURLToPath(new URL('../../pipeline/cli.ts', import.meta.url))

function build(publication: Publication, env: Readonly<Record<string, string>>, cwd: string) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, 'build', '--root', publication.root],
    { encoding: 'utf8', cwd, env: { ...process.env, ...env } },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'no problems\n' })
  return publication.snapshot('dist')
}

describe('same in, same out', () => {
  it('builds the same bytes anywhere', () => {
    const first = copyOwnPublication()
    const files = { ...first.snapshot('content'), ...first.snapshot('locales') }
    const second = createPublication({}, { targetLocales: [] })
    second.restore(Object.fromEntries(Object.entries(files).reverse()))
    const config = `export default ${JSON.stringify({ url: 'https://tarjuma.example', sourceLocale: 'en', targetLocales: ['fr', 'ur'] })}\n`
    for (const publication of [first, second]) publication.write({ 'tarjuma.config.ts': config })

    const here = build(first, { TZ: 'Pacific/Honolulu', LANG: 'en_US.UTF-8' }, repository)
    const there = build(
      second,
      { TZ: 'Asia/Karachi', LANG: 'ur_PK.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      tmpdir(),
    )
    expect(Object.keys(here).length).toBeGreaterThan(8)
    expect(there).toEqual(here)
  })

  it('writes nothing when nothing has changed', async () => {
    const publication = copyOwnPublication()
    await publication.build()
    const { published } = await publication.build()
    expect(published).toEqual({ written: 0, removed: 0 })
  })
})
