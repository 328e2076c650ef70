/**
 * The last step of `npm run prepack`: `pipeline/` with the packages that it imports → the few files of
 * `lib/` from which the published command runs, the notices of these packages, and a digest of all.
 *
 * A file of its own for what every build loads, another for what making an article takes, and some for
 * what other commands or few builds need: nothing is loaded in vain, and no command opens many files.
 * Packages that read files of their own (native code, WebAssembly, fonts) stay packages.
 */
import { createHash } from 'node:crypto'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OutputChunk, type RolldownOutput, rolldown } from 'rolldown'
import { findArrays } from './array-types.ts'
import { toAscii } from './ascii.ts'
import { findCalledFunctions } from './called-functions.ts'
import { compileEarly } from './compile-early.ts'
import { keepPublicDeclarations } from './declarations.ts'
import { importDirectly } from './direct-imports.ts'
import { indexArrays } from './index-arrays.ts'
import { makePatternsLate } from './late-patterns.ts'
import { lightBuiltins } from './light-builtins.ts'
import { notices } from './notices.ts'

const repository = join(import.meta.dirname, '../..')
const lib = join(repository, 'lib')
const source = (name: string) => join(repository, 'pipeline', `${name}.ts`)

/** Each is loaded by its name: `own-files.ts` says where it lies. */
const entries = [
  'cli',
  'index',
  'config-schema',
  'plugins',
  'problems/words',
  'localize/stock-translator',
  'markdown/stock-processor',
  'markdown/stock-writer',
  'read/image-size',
  'read/stock-front-matter',
  'read/stock-json',
  'render/stock-content',
  'render/stock-html',
  'word-diff',
  'report/text',
  'last-build/look-worker',
  'threads/article-worker',
]

const runner = (name: string) => `run/run-${name}`

/** What is loaded together, the first first: the modules that these import, but for those of a former. */
const together = [
  { name: 'place', roots: ['run/recruit-ahead', 'hot-paths'] },
  { name: 'look', roots: ['last-build/look-share', 'last-build/paths'] },
  { name: 'start', roots: ['run/run-command', 'index'] },
  { name: 'program', roots: ['run/run-program'] },
  {
    name: 'make',
    roots: ['build-few', 'build-site', 'last-build/earlier', 'plugins', 'threads/make-for-crew'],
  },
  { name: 'problems', roots: ['problems/words'] },
  { name: 'config', roots: ['check-config'] },
  { name: 'words', roots: ['localize/stock-translator'] },
  { name: 'stock-config', roots: ['config-schema', 'read/stock-front-matter'] },
  { name: 'stock-markdown', roots: ['markdown/stock-processor', 'markdown/stock-writer'] },
  { name: 'stock-pages', roots: ['render/stock-content', 'render/stock-html'] },
  { name: 'stock-json', roots: ['read/stock-json'] },
  { name: 'images', roots: ['read/image-size'] },
  { name: 'differences', roots: ['word-diff'] },
  { name: 'report', roots: ['report/text', 'report/coverage'] },
  { name: 'desk', roots: ['run/run-translate'] },
  { name: 'exchange', roots: ['run/run-export', 'run/run-import'] },
  { name: 'commands', roots: ['accept', 'check', 'explain', 'status', 'sync'].map(runner) },
  { name: 'shards', roots: ['shards/build-shard', 'shards/open-shards'] },
]

const packages = ['@resvg/resvg-js', 'subset-font']

async function bundle(): Promise<RolldownOutput> {
  const groups = new Map<string, string>()
  const arrays = findArrays(join(repository, 'pipeline/tsconfig.json'))
  const build = await rolldown({
    cwd: repository,
    platform: 'node',
    tsconfig: false,
    // jsonc-parser's `main` finds its parts as it runs.
    resolve: { mainFields: ['module', 'main'] },
    preserveEntrySignatures: 'allow-extension',
    checks: { ineffectiveDynamicImport: false },
    input: Object.fromEntries(entries.map((name) => [name, source(name)])),
    external: (id) => packages.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [
      lightBuiltins,
      {
        name: 'index-arrays',
        transform(code, id) {
          const isArray = arrays.get(id)
          return isArray === undefined ? null : indexArrays(code, isArray)
        },
      },
      {
        name: 'together',
        buildEnd() {
          // What stands for a module of Node goes with what is always loaded.
          for (const id of this.getModuleIds()) if (id.startsWith('light:')) groups.set(id, 'place')
          for (const { name, roots } of together) {
            const found = new Set(roots.map(source))
            // A set takes in what is added while it is walked.
            for (const id of found) {
              for (const imported of this.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
              if (!groups.has(id)) groups.set(id, name)
            }
          }
        },
      },
    ],
  })
  return build.write({
    dir: lib,
    chunkFileNames: '[name]-[hash].js',
    comments: { annotation: true, jsdoc: false, legal: true },
    codeSplitting: {
      groups: [
        {
          name: (id) => groups.get(id) ?? null,
          debugName: 'together',
        },
      ],
      includeDependenciesRecursively: false,
    },
  })
}

const { output } = await bundle()
const chunks = output.filter((one): one is OutputChunk => one.type === 'chunk')
writeFileSync(
  join(lib, 'THIRD-PARTY-NOTICES.txt'),
  notices(chunks.flatMap(({ moduleIds }) => moduleIds)),
)
const code = new Map(chunks.map((one) => [one.fileName, one.code]))
const asked = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
const direct = importDirectly(code, asked)
for (const name of code.keys()) rmSync(join(lib, name))
for (const [name, text] of direct) {
  const late = makePatternsLate(text)
  const ascii = toAscii(late)
  // Tables of Chinese encodings would take more space than they do.
  writeFileSync(join(lib, name), ascii.length < 2 * late.length ? ascii : late)
}
keepPublicDeclarations(lib)
writeFileSync(join(lib, 'DIGEST'), digestFiles())
for (const [file, called] of findCalledFunctions(lib))
  writeFileSync(file, compileEarly(readFileSync(file, 'utf8'), called))

/** By it a build knows that the package is another one, and that the last build is no good. */
function digestFiles(): string {
  const hash = createHash('sha256')
  for (const path of globSync('**/*.{js,css,svg}', { cwd: lib }).sort())
    hash.update(`${path}\n`).update(readFileSync(join(lib, path)))
  return `${hash.digest('hex')}\n`
}
