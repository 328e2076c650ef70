/**
 * tarjuma.config.ts (or `.mts`, `.js`, `.mjs`) of a publication → `Settings`.
 *
 * The config's `import … from 'tarjuma'` resolves to the running tool, so a publication needs no
 * `node_modules` of its own.
 */
import { existsSync, statSync } from 'node:fs'
import module from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ConfigError, type Options, type Origins, type Settings, toSettings } from './config.ts'
import { ownModule } from './own-files.ts'

const configNames = [
  'tarjuma.config.ts',
  'tarjuma.config.mts',
  'tarjuma.config.js',
  'tarjuma.config.mjs',
]

/** Whether such settings have been checked before, by content: then they are not again. */
export type IsKnown = (settings: Settings) => boolean | Promise<boolean>

/**
 * Loads the config of the publication in a folder.
 *
 * @param folder Path of the publication; relative ones start at the working folder.
 * @param isKnown Without it, or where it is not, all that takes to check a config is loaded.
 * @throws {ConfigError} where there is none, it cannot be run, or an option is wrong.
 */
export async function loadConfig(
  folder: string,
  isKnown: IsKnown = () => false,
): Promise<Settings> {
  const root = resolve(folder)
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new ConfigError(`There is no folder ${root}`)
  const name = configNames.find((candidate) => existsSync(join(root, candidate)))
  if (name === undefined)
    throw new ConfigError(
      `There is no tarjuma.config.ts in ${root}, expected one that calls \`defineConfig\``,
    )
  const file = join(root, name)
  const { options, files } = await importConfig(file)
  const text = describeOptions(options)
  const origins = text === undefined ? undefined : { files, options: text }
  const unchecked = trust(options, root, origins)
  if (unchecked !== undefined && (await isKnown(unchecked))) return unchecked
  const { checkConfig } = await import('./check-config.ts')
  try {
    return checkConfig(options, root, origins)
  } catch (error) {
    if (error instanceof ConfigError)
      throw new ConfigError(`${file}\n${error.message.replace(/^/gm, '  ')}`, { cause: error })
    throw error
  }
}

/** The settings of options that have been checked; undefined where they surely have not. */
function trust(options: unknown, root: string, origins: Origins | undefined): Settings | undefined {
  try {
    return toSettings(options as Options, root, origins)
  } catch {
    return undefined
  }
}

/** The options as text that is equal only for equal options; undefined where one refers to itself. */
function describeOptions(options: unknown): string | undefined {
  try {
    return JSON.stringify(options, (_key, value: unknown) =>
      typeof value === 'function' || value instanceof RegExp || typeof value === 'bigint'
        ? String(value)
        : value,
    )
  } catch {
    return undefined
  }
}

/** Which module imports which, by address, of all configs that this process has loaded. */
const imports = new Map<string, Set<string>>()

async function importConfig(
  file: string,
): Promise<{ readonly options: unknown; readonly files: readonly string[] }> {
  const self = ownModule('index').href
  const hooks = module.registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'tarjuma') return { url: self, shortCircuit: true }
      const resolved = next(specifier, context)
      const parent = context.parentURL ?? ''
      imports.set(parent, (imports.get(parent) ?? new Set()).add(resolved.url))
      return resolved
    },
  })
  try {
    const url = pathToFileURL(file)
    // A changed config is another module to Node.
    url.searchParams.set('changed', String(statSync(file).mtimeMs))
    const exports: { default?: unknown } = await import(url.href)
    return { options: exports.default, files: importedFiles(url.href) }
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

/** The files of a module and of all that it imports, sorted. */
function importedFiles(url: string): readonly string[] {
  const found = new Set([url])
  // A set takes in what is added while it is walked.
  for (const one of found) for (const imported of imports.get(one) ?? []) found.add(imported)
  return [...found]
    .filter((one) => one.startsWith('file:'))
    .map((one) => fileURLToPath(one))
    .sort()
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
