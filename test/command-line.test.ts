/** The command as people and CI call it: exit codes 0, 1 and 2, and what is printed where. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { createProgress } from '../pipeline/report/progress.ts'
import { runCommand } from './support/command.ts'
import {
  article,
  createPublication,
  type Publication,
  translateAll,
} from './support/publication.ts'

const cli = fileURLToPath(new URL('../pipeline/cli.ts', import.meta.url))
const config = `import { defineConfig } from 'tarjuma'\n\nexport default defineConfig({\n  url: 'https://example.org',\n  sourceLocale: 'en',\n  targetLocales: ['fr'],\n})\n`

describe('tarjuma', () => {
  let publication: Publication
  let root: string
  beforeEach(async () => {
    publication = createPublication(
      { 'tarjuma.config.ts': config, 'content/a.md': article('Some text.') },
      { targetLocales: ['fr'] },
    )
    await translateAll(publication)
    root = publication.root
  })

  it('works outside the repository, in a folder without node_modules, from any working folder', () => {
    const built = spawnSync(process.execPath, [cli, 'build'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    expect(built).toMatchObject({
      status: 0,
      stdout: '1 article, 2 editions in dist/: 15 files written, 0 removed\n',
      stderr: 'no problems\n',
    })
    expect(publication.read('dist/fr/a/index.html')).toContain('<p>Traduction Some text.</p>')
    expect(runCommand('check', '--root', root)).toEqual({
      code: 0,
      stdout: 'no problems\n',
      stderr: '',
    })
    expect(runCommand('sync', '--root', root)).toEqual({
      code: 0,
      stdout: 'nothing to do\n',
      stderr: '',
    })
    expect(runCommand('status', '--root', root).code).toBe(0)
    expect(runCommand('accept', 'fr', '--all', '--root', root)).toEqual({
      code: 0,
      stdout: '0 translations accepted in fr\n',
      stderr: '',
    })
  })

  it('exits 1 when a check fails, and dist/ keeps its bytes', () => {
    runCommand('build', '--root', root)
    const dist = publication.snapshot('dist')
    publication.translate('fr', 'a', { title: '' })
    const built = runCommand('build', '--root', root)
    expect(built.code).toBe(1)
    expect(built.stderr).toMatch(
      /missing-translation[\s\S]*\n1 error\nnothing was published, dist\/ is as it was\n$/,
    )
    expect(publication.snapshot('dist')).toEqual(dist)
    expect(runCommand('check', '--root', root)).toMatchObject({ code: 1, stderr: '' })
  })

  it('build makes only what has changed, unless it is told to make all', () => {
    const line = (written: number) =>
      `1 article, 2 editions in dist/: ${written} files written, 0 removed\n`
    expect(runCommand('build', '--root', root).stdout).toBe(line(15))
    publication.write({
      'plugin.mjs': 'export const shout = () => () => {}\n',
      'tarjuma.config.ts': config
        .replace('\n\n', "\nimport { shout } from './plugin.mjs'\n\n")
        .replace('})', '  rehypePlugins: [shout],\n})'),
    })
    expect(runCommand('build', '--root', root).stdout).toBe(line(0))
    // What the config imports counts as the config.
    publication.write({
      'plugin.mjs':
        "export const shout = () => (tree) => { tree.children.push({ type: 'text', value: '!' }) }\n",
    })
    expect(runCommand('build', '--root', root).stdout).toBe(line(2))
    expect(publication.read('dist/fr/a/index.html')).toContain('</p>!')
    // What a plugin reads does not: somebody says so.
    publication.write({ 'dist/fr/a/index.html': 'a hand' })
    expect(runCommand('build', '--root', root).stdout).toBe(line(1))
    expect(runCommand('build', '--force', '--root', root)).toEqual({
      code: 0,
      stdout: line(0),
      stderr: 'no problems\n',
    })
  })

  it('build --shard and --merge make the site of a build, or exit 2 where they do not fit', () => {
    runCommand('build', '--root', root)
    const dist = publication.snapshot('dist')
    publication.remove('dist')
    const shard = (...args: readonly string[]) => runCommand('build', '--root', root, ...args)
    expect(shard('--shard', '1/2').stdout).toBe('shard 1 of 2: 1 of 1 article in dist-1-of-2/\n')
    expect(shard('--shard', '2/2', '--out', 'second').stdout).toBe(
      'shard 2 of 2: 0 of 1 article in second/\n',
    )
    const folders = [join(root, 'dist-1-of-2'), join(root, 'second')] as const
    expect(shard('--merge', ...folders)).toEqual({
      code: 0,
      stdout: '1 article, 2 editions in dist/: 15 files written, 0 removed\n',
      stderr: 'no problems\n',
    })
    expect(publication.snapshot('dist')).toEqual(dist)
    for (const [args, words] of [
      [['--shard', '3/2'], '`--shard 3/2`: expected `<index>/<count>`'],
      [['--shard', '0/2'], 'expected `<index>/<count>`'],
      [['--shard', 'one'], 'expected `<index>/<count>`'],
      [['--shard', '1/2', '--merge', 'x'], 'exclude each other'],
      [['--out', 'x'], '`--out` goes with `--shard`'],
      [['--shard', '1/2', '--out', 'content'], 'is not empty and holds no shard'],
      [['--merge', folders[0]], 'Shard 2 of 2 is missing'],
      [['--merge', join(root, 'nowhere')], 'There is no whole shard'],
    ] as const) {
      expect(shard(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(words) })
    }
    publication.translate('fr', 'a', { title: '' })
    expect(shard('--shard', '1/2')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/1 error\nno shard was written\n$/),
    })
    expect(publication.has('dist-1-of-2')).toBe(false)
    expect(publication.snapshot('dist')).toEqual(dist)
  })

  it('check --dist looks at the built pages, and exits 1 where there is none', () => {
    expect(runCommand('check', '--dist', '--root', root)).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^Source\n {2}dist\n {4}error {2}Nothing is built, .*\n/),
      stderr: '',
    })
    runCommand('build', '--root', root)
    expect(runCommand('check', '--dist', '--root', root)).toEqual({
      code: 0,
      stdout: 'no problems\n',
      stderr: '',
    })
    const page = publication.read('dist/fr/a/index.html')
    publication.write({ 'dist/fr/a/index.html': page.replace('lang="en" dir="ltr"', 'lang="en"') })
    const unharmed = runCommand('check', '--dist', '--root', root)
    expect(unharmed.code).toBe(0)
    publication.write({ 'dist/fr/a/index.html': page.replace('lang="fr" dir="ltr"', 'lang="fr"') })
    const files = publication.snapshot('.')
    expect(runCommand('check', '--root', root)).toMatchObject({ code: 0, stdout: 'no problems\n' })
    const { code, stdout } = runCommand('check', '--dist', '--root', root)
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^Français \(fr\)\n {2}dist\/fr\/a\/index\.html:2:1\n {4}error .* page-language\n[\s\S]*\n1 error\n$/,
    )
    expect(publication.snapshot('.')).toEqual(files)
  })

  it('sync --check writes nothing and exits 1 when there is something to do', () => {
    expect(runCommand('sync', '--check', '--root', root).code).toBe(0)
    publication.write({ 'content/a.md': article('Some text.\n\nMore of it.') })
    const files = publication.snapshot('.')
    expect(runCommand('sync', '--check', '--root', root)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/new +more-of-it-[0-9a-f]{4}: More of it\.[\s\S]*to write\n$/),
    })
    expect(publication.snapshot('.')).toEqual(files)
    expect(runCommand('sync', '--root', root).code).toBe(0)
    expect(runCommand('check', '--root', root).code).toBe(1)
  })

  it('sync exits 0 with missing translations, 1 with a broken file', () => {
    publication.write({ 'content/b.md': article('New.') })
    expect(runCommand('sync', '--root', root).code).toBe(0)
    publication.write({ 'locales/fr/a.json': '{' })
    expect(runCommand('sync', '--root', root)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('json-syntax'),
    })
  })

  it('accept needs to be told what, and finds it', () => {
    publication.write({ 'content/a.md': article('Some other text.') })
    expect(runCommand('accept', 'fr', 'a', '--root', root)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('run `npm run sync` first'),
    })
    runCommand('sync', '--root', root)
    const key = publication.keyOf('a', 'Some other text.')
    for (const [args, words] of [
      [['fr'], 'Which article?'],
      [['de', 'a'], '`de` is no target locale'],
      [['en', 'a'], '`en` is no target locale'],
      [['fr', 'b'], 'no article `b`'],
      [['fr', 'a', 'nokey'], 'no key `nokey`'],
      [['fr', 'a', '--all'], 'exclude each other'],
    ] as const) {
      expect(runCommand('accept', ...args, '--root', root)).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(words),
      })
    }
    expect(runCommand('accept', 'fr', 'a', key, '--root', root)).toEqual({
      code: 0,
      stdout: `  a ${key}\n1 translation accepted in fr\n`,
      stderr: '',
    })
    expect(runCommand('check', '--root', root).code).toBe(0)
  })

  it('status shows the coverage of every article and locale', () => {
    publication.write({ 'content/news/b.md': article('New.\n\nAnd more.', 'News') })
    runCommand('sync', '--root', root)
    publication.write({ 'content/a.md': article('Some text, longer.') })
    runCommand('sync', '--root', root)
    expect(runCommand('status', '--root', root)).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'article  fr',
        'a        █████░░░░░  50%  1 stale',
        'news/b   ░░░░░░░░░░   0%  3 missing',
        '',
        'fr: 1 of 5 segments good; 3 missing, 1 stale',
        '4 errors: `npm run check` says where',
        '',
      ].join('\n'),
    })
  })

  it('exits 2 with the stack of a defect, and never 0', () => {
    const plugin = `export default { url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr'], remarkPlugins: [() => () => { throw new Error('plugin broke') }] }\n`
    writeFileSync(join(root, 'tarjuma.config.ts'), plugin)
    for (const command of ['build', 'check', 'sync', 'status']) {
      expect(runCommand(command, '--root', root)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('plugin broke'),
      })
    }
    expect(publication.has('dist')).toBe(false)
  })

  it('says its version and its help', () => {
    expect(runCommand('--version')).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
    expect(runCommand('--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('accept'),
    })
    expect(runCommand()).toMatchObject({ code: 2 })
  })

  it('prints colours on demand and never with NO_COLOR', () => {
    const run = (env: Readonly<Record<string, string>>) =>
      spawnSync(process.execPath, [cli, 'check', '--root', root], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', ...env },
      }).stdout
    expect(run({ FORCE_COLOR: '1' })).toBe('\u001B[32mno problems\u001B[39m\n')
    expect(run({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe('no problems\n')
    expect(run({})).toBe('no problems\n')
  })
})

it('ends with 2 where a disk has no room for what it prints, and says so where it can', () => {
  const run = (words: string) => {
    const script = `"$0" "$1" ${words}; echo "exit $?" >&2`
    return spawnSync('sh', ['-c', script, process.execPath, cli], { encoding: 'utf8' }).stderr
  }
  expect(run('--version > /dev/full')).toBe(
    'tarjuma cannot print: ENOSPC: no space left on device, write\nexit 2\n',
  )
  expect(run('--unknown 2> /dev/full')).toBe('exit 2\n')
  expect(run('--version > /dev/null 2> /dev/full')).toBe('exit 0\n')
}, 30_000)

describe('the progress line', () => {
  it('counts once a run takes longer than a second, and goes away', () => {
    const printed: string[] = []
    let time = 0
    const progress = createProgress(
      (text) => printed.push(text),
      () => time,
    )
    for (let done = 1; done <= 100; done++) {
      time += 20
      progress.update(done, 100)
    }
    progress.end()
    expect(printed[0]).toBe('\r\u001B[K50 of 100 articles')
    expect(printed).toHaveLength(1 + 10 + 1)
    expect(printed.at(-1)).toBe('\r\u001B[K')
  })

  it('prints nothing in a shorter run', () => {
    const printed: string[] = []
    const progress = createProgress(
      (text) => printed.push(text),
      () => 0,
    )
    progress.update(1, 1)
    progress.end()
    expect(printed).toEqual([])
  })
})
