/**
 * Whole publications through the real command: test/fixtures/sites/<case> → the pages in its
 * `expected/dist` and the report in its `expected/report.txt`. `npm test -- -u` writes them anew.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runCommand } from './support/command.ts'

const sites = fileURLToPath(new URL('fixtures/sites', import.meta.url))

function copySite(name: string): string {
  const root = mkdtempSync(join(tmpdir(), 'tarjuma-site-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync(join(sites, name), root, {
    recursive: true,
    filter: (path) => !path.endsWith(`${name}/expected`),
  })
  return root
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

describe.each(readdirSync(sites))('site %s', (name) => {
  it('builds to the expected pages, or reports what stands against it', async () => {
    const root = copySite(name)
    const { code, stdout, stderr } = runCommand('build', '--root', root)
    const report = `${stderr}${stdout}exit ${code}\n`
    await expect(report).toMatchFileSnapshot(join(sites, name, 'expected/report.txt'))
    const dist = join(root, 'dist')
    const expected = join(sites, name, 'expected/dist')
    for (const file of filesBelow(dist)) {
      if (file.startsWith('assets/')) continue
      const page = readFileSync(join(dist, file), 'utf8').replaceAll(
        /style\.[0-9a-f]{10}\.css/g,
        'style.<hash>.css',
      )
      await expect(page).toMatchFileSnapshot(join(expected, file))
    }
    expect(filesBelow(dist).filter((file) => !file.startsWith('assets/'))).toEqual(
      filesBelow(expected),
    )
  })

  it('checks as it builds, and is in line with its sync', () => {
    const root = copySite(name)
    const check = runCommand('check', '--root', root)
    const build = runCommand('build', '--root', root)
    expect(check.code).toBe(build.code)
    expect(build.stderr).toContain(check.stdout)
    const pages = runCommand('check', '--dist', '--root', root)
    if (build.code === 0) expect(pages.stdout).toBe(check.stdout)
    else expect(pages.stdout).toContain('nothing-built')
  })
})
