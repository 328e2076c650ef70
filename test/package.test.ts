/**
 * The package as its users get it: packed, installed into an empty folder, and a small publication
 * built there by `npx tarjuma build`.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { repository } from './support/own-publication.ts'
import { article } from './support/publication.ts'

/** A module for `node --import` that prints which files are loaded. */
const listLoaded = `
import { registerHooks } from 'node:module'
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) console.log('loaded ' + url.split('?')[0])
    return next(url, context)
  },
})
`

it('installs into an empty folder and builds a publication there', {
  timeout: 300_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuma-package-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  // As it is used: with hot paths.
  const env = { ...process.env, TARJUMA_HOT_PATHS: undefined }
  const run = (cwd: string, command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  const packed: { filename: string; files: { path: string }[] }[] = JSON.parse(
    run(repository, 'npm', 'pack', '--json', '--pack-destination', folder),
  )
  const [pack] = packed
  const paths = pack?.files.map(({ path }) => path) ?? []
  expect(paths).toContain('lib/cli.js')
  expect(paths).toContain('lib/index.d.ts')
  expect(paths).toContain('lib/theme/style.css')
  expect(paths).toContain('lib/translate/desk.css')
  expect(paths).toContain('lib/translate/client/article.js')
  expect(paths).toContain('lib/THIRD-PARTY-NOTICES.txt')
  // All modules are in few files, and no declarations but those that users need.
  const modules = paths.filter((path) => /^lib\/.*\.js$/.test(path) && !path.includes('/client/'))
  expect(modules.length).toBeLessThan(70)
  expect(paths.filter((path) => path.endsWith('.d.ts')).length).toBeLessThan(80)
  expect(
    paths.filter(
      (path) =>
        !/^(lib\/|docs\/[a-z-]+\.md$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(
          path,
        ),
    ),
  ).toEqual([])

  const app = join(folder, 'app')
  for (const path of ['content', 'locales/en', 'locales/fr'])
    mkdirSync(join(app, path), { recursive: true })
  const write = (path: string, text: string) => writeFileSync(join(app, path), text)
  write('package.json', JSON.stringify({ name: 'app', private: true, type: 'module' }))
  write(
    'tarjuma.config.ts',
    `import { defineConfig } from 'tarjuma'\nexport default defineConfig({ url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr'] })\n`,
  )
  write('content/lamp.md', article('A lamp burns.', 'The lamp'))
  for (const [locale, word] of [
    ['en', 'Lamp'],
    ['fr', 'Lampe'],
  ]) {
    write(
      `locales/${locale}/site.json`,
      JSON.stringify({ 'site-title': word, 'site-description': word, footer: word }),
    )
  }
  run(
    app,
    'npm',
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    join(folder, pack?.filename ?? ''),
  )
  expect(run(app, 'npx', 'tarjuma', 'sync')).toContain('new        title: The lamp')
  const catalog = join(app, 'locales/fr/lamp.json')
  const { $schema, ...strings }: Record<string, string> = JSON.parse(readFileSync(catalog, 'utf8'))
  const translated = Object.keys(strings).map((key) => [
    key,
    key === 'title' ? 'La lampe' : 'Une lampe brûle.',
  ])
  writeFileSync(catalog, JSON.stringify({ $schema, ...Object.fromEntries(translated) }))
  expect(run(app, 'npx', 'tarjuma', 'build')).toBe(
    '1 article, 2 editions in dist/: 15 files written, 0 removed\n',
  )
  expect(readFileSync(join(app, 'dist/fr/lamp/index.html'), 'utf8')).toContain(
    '<p>Une lampe brûle.</p>',
  )

  // Where nothing has changed, little is loaded to see that.
  write('loaded.mjs', listLoaded)
  const cli = 'node_modules/tarjuma/lib/cli.js'
  const loaded = (...options: string[]) =>
    run(app, 'node', '--import', './loaded.mjs', cli, 'build', ...options)
      .split('\n')
      .filter((line) => line.startsWith('loaded '))
      .map((line) => line.slice(line.lastIndexOf('/') + 1).replace(/-[\w-]{8}\.js$/, '.js'))
      .sort()
  expect(loaded()).toEqual([
    'cli.js',
    'index.js',
    'look.js',
    'place.js',
    'rolldown-runtime.js',
    'start.js',
    'tarjuma.config.ts',
  ])
  // What is simple is made without the libraries that it is held against.
  const toMake = loaded('--force')
  expect(toMake).toContain('make.js')
  for (const name of [
    'program',
    'stock-config',
    'stock-markdown',
    'stock-pages',
    'stock-json',
    'images',
    'differences',
  ])
    expect(toMake).not.toContain(`${name}.js`)

  // What several threads make is what one makes.
  for (let number = 1; number <= 6; number++)
    write(`content/lamp-${number}.md`, article('A lamp.', `Lamp ${number}`))
  run(app, 'npx', 'tarjuma', 'sync')
  for (let number = 1; number <= 6; number++) {
    const file = `locales/fr/lamp-${number}.json`
    const { $schema, ...blank }: Record<string, string> = JSON.parse(
      readFileSync(join(app, file), 'utf8'),
    )
    const strings = Object.keys(blank).map((key) => [
      key,
      key === 'title' ? `Lampe ${number}` : 'Une lampe.',
    ])
    write(file, JSON.stringify({ $schema, ...Object.fromEntries(strings) }))
  }
  const dist = () =>
    globSync('dist/**/*.html', { cwd: app })
      .sort()
      .map((path) => readFileSync(join(app, path), 'utf8'))
  run(app, 'npx', 'tarjuma', 'build', '--force', '--threads', '2')
  const made = dist()
  run(app, 'npx', 'tarjuma', 'build', '--force', '--threads', '1')
  expect(dist()).toEqual(made)
  expect(made.length).toBeGreaterThan(14)

  expect(run(app, 'npx', 'tarjuma', 'explain', 'one-block')).toContain('Why it matters.')

  // The plugins work in another unified pipeline.
  const plugins = `
    import { remarkSegment, remarkLocalize } from 'tarjuma'
    import { unified } from 'unified'
    import remarkParse from 'remark-parse'
    import remarkRehype from 'remark-rehype'
    import rehypeStringify from 'rehype-stringify'
    const source = await unified().use(remarkParse).use(remarkSegment).use(remarkRehype).use(rehypeStringify).process('A *lamp* burns.')
    const [{ key, text }] = source.data.segments
    const translations = { [key]: 'Une *lampe* brûle.' }
    const target = await unified().use(remarkParse).use(remarkSegment, { catalog: { [key]: text } }).use(remarkLocalize, { sourceLocale: 'en', translations }).use(remarkRehype).use(rehypeStringify).process('A *lamp* burns.')
    console.log(String(target))`
  expect(run(app, 'node', '--input-type=module', '--eval', plugins)).toBe(
    '<p>Une <em>lampe</em> brûle.</p>\n',
  )

  // The desk opens, and has its client as JavaScript.
  const desk = spawn(join(app, 'node_modules/.bin/tarjuma'), ['translate'], {
    cwd: app,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output] = await once(desk.stdout, 'data')
  const [url = ''] = /http:\S+/.exec(String(output)) ?? []
  expect(await (await fetch(url)).text()).toContain('src="assets/overview.js"')
  for (const name of ['overview.js', 'article.js', 'dom.js', 'desk.css', 'font-0-400.ttf'])
    expect((await fetch(`${url}assets/${name}`)).status, name).toBe(200)
  const exit = once(desk, 'exit')
  desk.kill('SIGINT')
  expect(await exit).toEqual([0, null])
})
