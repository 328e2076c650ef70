/** The repository keeps its own promises: the structure of the code, the README, and what is committed. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOwnPublication, repository } from './support/own-publication.ts'

const pipeline = join(repository, 'pipeline')
const modules = readdirSync(pipeline, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
const sourceOf = (path: string) => readFileSync(join(pipeline, path), 'utf8')
const read = (path: string) => readFileSync(join(repository, path), 'utf8')

/** The modules that a module imports, relative to pipeline/, types too. */
function importsOf(path: string): string[] {
  return [...sourceOf(path).matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, target = '']) =>
    relative(pipeline, join(pipeline, dirname(path), target)),
  )
}

const folderOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '')
const steps = [
  'read',
  'segment',
  'localize',
  'check',
  'render',
  'publish',
  'check-pages',
  'sync',
  'exchange',
]
/** Files at the top that are above the steps: they put them together. */
const assembly = [
  'build-few.ts',
  'build-site.ts',
  'build.ts',
  'check-config.ts',
  'cli.ts',
  'expected-names.ts',
  'index.ts',
  'inspect-article.ts',
  'inspect-pages.ts',
  'inspect-publication.ts',
  'inspect.ts',
  'load-config.ts',
  'make-article.ts',
  'made-articles.ts',
  'make-articles.ts',
  'pack-article.ts',
  'pages-of-articles.ts',
  'plugins.ts',
  'record-article.ts',
  'stage-page.ts',
  'workplace.ts',
]
/** Folders below the steps. */
const below = ['markdown', 'typography', 'fonts', 'theme', 'problems', 'wording']
/** Folders above the steps. */
const above = ['commands', 'last-build', 'report', 'run', 'shards', 'threads', 'translate']

describe('the import law', () => {
  it('steps never import each other, nor what puts them together', () => {
    const broken = modules.flatMap((path) => {
      const step = folderOf(path)
      if (!steps.includes(step)) return []
      return importsOf(path)
        .filter(
          (target) =>
            (steps.includes(folderOf(target)) && folderOf(target) !== step) ||
            assembly.includes(target) ||
            above.includes(folderOf(target)),
        )
        .map((target) => `${path} → ${target}`)
    })
    expect(broken).toEqual([])
  })

  it('what lies below the steps imports none of them', () => {
    const broken = modules.flatMap((path) => {
      const isBelow =
        below.includes(folderOf(path)) || (folderOf(path) === '' && !assembly.includes(path))
      if (!isBelow) return []
      return importsOf(path)
        .filter(
          (target) => [...steps, ...above].includes(folderOf(target)) || assembly.includes(target),
        )
        .map((target) => `${path} → ${target}`)
    })
    expect(broken).toEqual([])
  })

  it('there is no cycle', () => {
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const walk = (path: string, trail: readonly string[]) => {
      if (state.get(path) === 'done' || !path.endsWith('.ts')) return
      if (state.get(path) === 'open') {
        cycles.push([...trail, path].join(' → '))
        return
      }
      state.set(path, 'open')
      for (const target of importsOf(path)) walk(target, [...trail, path])
      state.set(path, 'done')
    }
    for (const path of modules) walk(path, [])
    expect(cycles).toEqual([])
  })

  it('only the check step makes complete editions, and the renderer takes nothing else', () => {
    const makers = modules.filter((path) => /\bcompleteEdition\b/.test(sourceOf(path)))
    expect(makers).toEqual(['check/check.ts', 'complete.ts'])
    const renderers = ['render/article-page.ts', 'render/picker-page.ts', 'render/site.ts']
    for (const path of renderers) {
      expect(sourceOf(path)).toContain('CompleteEdition')
      expect(sourceOf(path)).not.toMatch(/\bEdition\b/)
    }
  })

  it('only the desk makes previews, and only writing-routes.ts and what it calls writes for it', () => {
    const previewing = modules.filter((path) => importsOf(path).includes('render/preview.ts'))
    expect(previewing.every((path) => path.startsWith('translate/'))).toBe(true)
    const writing = modules.filter(
      (path) =>
        path.startsWith('translate/') &&
        /\b(write|writeFile|appendFile|rename|rm|mkdir|copyFile|createWriteStream)(Sync)?\(|commands\/sync/.test(
          sourceOf(path),
        ),
    )
    expect(writing).toEqual(['translate/write-whole.ts', 'translate/writing-routes.ts'])
  })

  it('the desk’s client imports nothing but itself, and types of what it is told', () => {
    const foreign = modules
      .filter((path) => path.startsWith('translate/client/'))
      .flatMap((path) =>
        [...sourceOf(path).matchAll(/^import (type )?[\s\S]*?from '([^']+)'/gm)].filter(
          ([, isType, target]) =>
            !(target ?? '').startsWith('./') && !(isType && target === '../view.ts'),
        ),
      )
    expect(foreign).toEqual([])
  })

  it('only cli.ts reads arguments and environment, prints, and sets the exit code', () => {
    const touching = modules.filter((path) =>
      /\bprocess\.(argv|env|exit|exitCode|stdout|stderr|cwd)\b|\bconsole\./.test(sourceOf(path)),
    )
    // A switch for tests, and a working folder to come back to.
    expect(touching).toEqual(['cli.ts', 'hot-paths.ts', 'last-build/in-folder.ts'])
  })

  it('only own-files.ts asks where the tool lies', () => {
    const asking = modules.filter((path) =>
      /\bimport\.meta\b|\bcreateRequire\b/.test(sourceOf(path)),
    )
    expect(asking).toEqual(['own-files.ts'])
  })

  it('the parser of HTML is loaded by no command that does not look at the built pages', () => {
    const loaded = new Set<string>()
    const walk = (path: string) => {
      if (loaded.has(path) || !path.endsWith('.ts')) return
      loaded.add(path)
      for (const target of importsOf(path)) walk(target)
    }
    for (const path of modules.filter((path) => path.startsWith('run/'))) walk(path)
    walk('check-config.ts')
    const parsing = modules.filter((path) => sourceOf(path).includes("from 'rehype-parse'"))
    expect(parsing).toEqual(['check-pages/read-page.ts'])
    expect(loaded).toContain('check-pages/registry.ts')
    expect(loaded).not.toContain('check-pages/read-page.ts')
  })

  it('only the translator imports i18next', () => {
    expect(modules.filter((path) => sourceOf(path).includes("from 'i18next'"))).toEqual([
      'localize/stock-translator.ts',
    ])
  })
})

describe('the files', () => {
  it('each starts with what it is for', () => {
    const silent = modules.filter((path) => !/^(#!.*\n)?\/\*\*/.test(sourceOf(path)))
    expect(silent).toEqual([])
  })

  it('are small: few above 200 lines, the median at most 70', () => {
    const lengths = modules
      .map((path) => sourceOf(path).split('\n').length - 1)
      .sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70)
    expect(lengths.filter((length) => length > 200).length).toBeLessThanOrEqual(4)
  })

  it('have no any, no default export, no class but for errors, and are named for what they hold', () => {
    for (const path of modules) {
      expect(sourceOf(path), path).not.toMatch(/: any\b|as any\b|^export default/m)
      for (const [, base] of sourceOf(path).matchAll(/^(?:export )?class \w+( extends Error)?/gm))
        expect(base, path).toBe(' extends Error')
      expect(path).toMatch(/^([a-z-]+\/)*[a-z0-9-]+(\.d)?\.ts$/)
      expect(path).not.toMatch(/\b(utils?|helpers?|common|misc)\b/)
    }
  })

  it('name no registry and no other host to download from', () => {
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: repository, encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '')
    const naming = files.filter(
      (file) =>
        !/\.(png|test\.ts)$/.test(file) && /registry\.(npmjs|yarnpkg)|"resolved":/.test(read(file)),
    )
    expect(naming).toEqual([])
  })
})

describe('the publication', () => {
  it('is complete and fresh in every locale, and in line with its sync', async () => {
    const publication = copyOwnPublication()
    const { problems, editions, complete } = await publication.inspect()
    expect(problems).toEqual([])
    expect(editions.length).toBe(complete.length)
    expect(complete.map(({ locale }) => locale.tag).sort()).toEqual([
      'en',
      'en',
      'fr',
      'fr',
      'ur',
      'ur',
    ])
    expect((await publication.sync()).writes).toEqual([])
  })
})

describe('README and CI', () => {
  const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts

  it('the README’s commands are scripts of package.json, and CI runs them', () => {
    const commands = [...read('README.md').matchAll(/\bnpm (?:run )?([a-z]+)\b/g)].map(
      ([, name = '']) => name,
    )
    const known = new Set([...Object.keys(scripts), 'ci', 'install', 'run'])
    expect(commands.filter((name) => !known.has(name))).toEqual([])
    for (const command of ['npm ci', 'npm run build', 'npm run verify']) {
      expect(read('.ci/run')).toContain(command)
      expect(read('.github/workflows/ci.yml')).toContain(command)
    }
    expect(read('README.md')).toContain('npm ci && npm run build')
    expect(read('README.md')).toContain('npm test')
  })

  it('node is pinned exactly, and so is every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'))
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/)
    expect(devDependencies.node).toMatch(/^24\./)
    expect(process.versions.node).toBe(devDependencies.node)
  })

  it('a build has the options of Node that the command has, and the docs name them', () => {
    const [, options] = /^#!\/usr\/bin\/env -S node (.+)\n/.exec(read('pipeline/cli.ts')) ?? []
    expect(scripts.build).toBe(`node ${options} pipeline/cli.ts build`)
    expect(read('docs/building.md')).toContain(`\`${options}\``)
  })

  it('every dependency has its reason in CONTRIBUTING.md', () => {
    const { dependencies } = JSON.parse(read('package.json'))
    for (const name of Object.keys(dependencies))
      expect(read('CONTRIBUTING.md')).toContain(`\`${name}\``)
  })
})
