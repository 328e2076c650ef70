/**
 * tarjuma.config.ts (or `.mts`, `.js`, `.mjs`) of a publication → `Settings`.
 *
 * The config's `import … from 'tarjuma'` resolves to the running tool, so a publication needs no
 * `node_modules` of its own.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import module from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rules } from './check/registry.ts'
import { pageRules } from './check-pages/registry.ts'
import { ConfigError, resolveConfig, type Settings } from './config.ts'
import { readFont } from './fonts/read-font.ts'

const configNames = [
  'tarjuma.config.ts',
  'tarjuma.config.mts',
  'tarjuma.config.js',
  'tarjuma.config.mjs',
]

/**
 * Loads the config of the publication in a folder.
 *
 * @param folder Path of the publication; relative ones start at the working folder.
 * @throws {ConfigError} where there is none, it cannot be run, or an option is wrong.
 */
export async function loadConfig(folder: string): Promise<Settings> {
  const root = resolve(folder)
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new ConfigError(`There is no folder ${root}`)
  const name = configNames.find((candidate) => existsSync(join(root, candidate)))
  if (name === undefined)
    throw new ConfigError(
      `There is no tarjuma.config.ts in ${root}, expected one that calls \`defineConfig\``,
    )
  const file = join(root, name)
  const options = await importConfig(file)
  try {
    const settings = resolveConfig(options, root, [...rules, ...pageRules])
    assertFiles(settings)
    return settings
  } catch (error) {
    if (error instanceof ConfigError)
      throw new ConfigError(`${file}\n${error.message.replace(/^/gm, '  ')}`, { cause: error })
    throw error
  }
}

/** Fonts and style sheets are needed by every command that looks at pages: better said at once. */
function assertFiles({ fonts, styleSheets }: Settings): void {
  const mistakes: string[] = []
  const expect = (option: string, file: string | undefined, look: (file: string) => void) => {
    if (file === undefined) return
    try {
      look(file)
    } catch (error) {
      mistakes.push(`${option}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  for (const [tag, { regular, bold, license }] of fonts) {
    expect(`fonts.${tag}.regular`, regular, readFont)
    expect(`fonts.${tag}.bold`, bold, readFont)
    expect(`fonts.${tag}.license`, license, readFileSync)
  }
  for (const file of styleSheets) expect('styleSheets', file, readFileSync)
  if (mistakes.length > 0) throw new ConfigError(mistakes.join('\n'))
}

async function importConfig(file: string): Promise<unknown> {
  const self = new URL(
    import.meta.url.endsWith('.ts') ? './index.ts' : './index.js',
    import.meta.url,
  ).href
  const hooks = module.registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'tarjuma' ? { url: self, shortCircuit: true } : next(specifier, context),
  })
  try {
    const url = pathToFileURL(file)
    // A changed config is another module to Node.
    url.searchParams.set('changed', String(statSync(file).mtimeMs))
    const exports: { default?: unknown } = await import(url.href)
    return exports.default
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    throw new ConfigError(
      `${file}${lineIn(file, error)} cannot be run\n  ${reason.replaceAll('\n', '\n  ')}`,
      {
        cause: error,
      },
    )
  } finally {
    hooks.deregister()
  }
}

/** `:<line>` of the config in which an error arose, as its stack has it; empty where it names none. */
function lineIn(file: string, error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  for (const [, url = '', line] of stack.matchAll(/((?:file:\/\/)?\/[^\s():]*):(\d+)/g)) {
    const path = url.startsWith('file:') ? fileURLToPath(url) : url
    if (path === file) return `:${line}`
  }
  return ''
}
