/** `check --base`: what a change makes missing or stale, seen from git alone. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { compareBase } from '../../pipeline/commands/compare-base.ts'
import { baseReport } from '../../pipeline/report/base.ts'
import { runCommand } from '../support/command.ts'
import {
  article,
  createPublication,
  type Publication,
  translateAll,
} from '../support/publication.ts'
import { summarize } from '../support/rule.ts'

const body = [
  '<!-- key: one -->',
  'The first "text" here.',
  '',
  '<!-- key: two -->',
  'The second text.',
].join('\n')

function git(folder: string, ...args: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    '-c',
    'commit.gpgsign=false',
  ]
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** A publication on the branch `main` of a repository, complete and committed. */
async function committed(): Promise<Publication> {
  const publication = createPublication({
    'content/a.md': article(body),
    'tarjuma.config.ts': `import { defineConfig } from 'tarjuma'\nexport default defineConfig({ url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr', 'ur'], cards: false })\n`,
  })
  await translateAll(publication)
  git(publication.root, 'init', '--quiet', '--initial-branch=main')
  commit(publication)
  return publication
}

function commit({ root }: Publication): void {
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', 'Work')
}

function edit(publication: Publication, from: string, to: string): void {
  publication.write({ 'content/a.md': publication.read('content/a.md').replace(from, to) })
}

const compare = async (publication: Publication) =>
  compareBase(publication.settings, (await publication.inspect()).editions, 'main')

const since = async (publication: Publication) => baseReport(await compare(publication))

describe('check --base', () => {
  it('says that nothing has changed', async () => {
    expect(await since(await committed())).toBe(
      'since main, this change makes nothing missing or stale\n',
    )
  })

  it.each([false, true])(
    'counts what an edit makes stale, synced or not (%s)',
    async (isSynced) => {
      const publication = await committed()
      edit(publication, 'second', 'other')
      if (isSynced) await publication.sync()
      expect(await since(publication)).toBe(
        'since main, this change makes 1 fr and 1 ur translations stale\n',
      )
    },
  )

  it('lets typography carry over, and counts what is new', async () => {
    const publication = await committed()
    edit(publication, '"text"', '“text”')
    edit(publication, 'The second text.', 'The second text.\n\nA third one.')
    expect(await since(publication)).toBe(
      'since main, this change leaves 1 fr and 1 ur translations missing; 2 change in spaces or quotes only and carry over\n',
    )
  })

  it('leaves out what was translated along, and what was missing before', async () => {
    const publication = await committed()
    publication.translate('fr', 'a', { one: '' })
    commit(publication)
    edit(publication, 'second', 'other')
    await publication.sync()
    publication.translate('ur', 'a', { two: 'دوسری عبارت۔' })
    expect(await since(publication)).toBe('since main, this change makes 1 fr translation stale\n')
  })

  it('follows an article that was renamed', async () => {
    const publication = await committed()
    const text = publication.read('content/a.md').replace('second', 'other')
    publication.remove('content/a.md')
    publication.write({ 'content/b.md': text })
    await publication.sync()
    expect(await since(publication)).toBe(
      'since main, this change makes 1 fr and 1 ur translations stale\n',
    )
  })

  it('warns of a translation that was accepted as it was', async () => {
    const publication = await committed()
    edit(publication, 'second', 'other')
    await publication.sync()
    await publication.accept('ur', 'a', 'two')
    const { problems } = await compare(publication)
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'stale-since-base',
        severity: 'warning',
        locale: 'ur',
        arguments: {
          key: 'two',
          locale: 'ur',
          ref: 'main',
          before: 'The second text.',
          after: 'The other text.',
        },
        place: 'locales/ur/a.json:5:10',
        cause: 'content/a.md:10:1',
      },
    ])
  })

  it('compares with where the histories parted, not with what others did since', async () => {
    const publication = await committed()
    git(publication.root, 'switch', '--quiet', '--create', 'work')
    edit(publication, 'second', 'other')
    await publication.sync()
    commit(publication)
    git(publication.root, 'switch', '--quiet', 'main')
    edit(publication, 'first', 'very first')
    await publication.sync()
    commit(publication)
    git(publication.root, 'switch', '--quiet', 'work')
    expect(await since(publication)).toBe(
      'since main, this change makes 1 fr and 1 ur translations stale\n',
    )
  })

  it('leaves drafts out', async () => {
    const publication = await committed()
    edit(publication, 'date:', 'draft: true\ndate:')
    edit(publication, 'second', 'other')
    expect(await since(publication)).toBe(
      'since main, this change makes nothing missing or stale\n',
    )
  })
})

describe('the command', () => {
  it('works in a shallow clone, in a folder of the repository, with its report apart', async () => {
    const publication = await committed()
    const above = mkdtempSync(join(tmpdir(), 'tarjuma-'))
    onTestFinished(() => rmSync(above, { recursive: true, force: true }))
    edit(publication, 'second', 'other')
    await publication.sync()
    git(publication.root, 'switch', '--quiet', '--create', 'work')
    commit(publication)
    const clone = join(above, 'clone')
    git(
      above,
      'clone',
      '--quiet',
      '--depth=1',
      '--branch=work',
      `file://${publication.root}`,
      clone,
    )
    const missing = runCommand('check', '--root', clone, '--base', 'main')
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('`main` is no commit here')
    expect(missing.stderr).toContain('git fetch --depth=1 origin main')
    git(clone, 'fetch', '--quiet', '--depth=1', 'origin', 'main')
    const { code, stdout, stderr } = runCommand(
      'check',
      '--root',
      clone,
      '--base',
      'FETCH_HEAD',
      '--format',
      'json',
    )
    expect(code).toBe(1)
    expect(JSON.parse(stdout).counts).toMatchObject({ error: 2 })
    expect(stderr).toContain('since FETCH_HEAD, this change makes 1 fr and 1 ur translations stale')
  })

  it.each(['no-such-branch', '--output=x', ''])('exits 2 for a base %j', async (base) => {
    const publication = await committed()
    const { code, stderr } = runCommand('check', '--root', publication.root, `--base=${base}`)
    expect(code).toBe(2)
    expect(stderr).toContain('is no commit here')
  })
})
