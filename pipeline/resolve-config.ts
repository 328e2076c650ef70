/** What a config exports, whatever it is → `Settings`, or every mistake in it at once. */
import { ConfigError, type Options, type Origins, type Settings, toSettings } from './config.ts'
import { findMistakes, type KnownRule } from './config-mistakes.ts'
import type { GivenOptions } from './config-schema.ts'
import { areHotPathsOn } from './hot-paths.ts'
import { loadOwn } from './own-files.ts'
import { areSimple } from './simple-options.ts'

/**
 * Checks the options and fills in the defaults.
 *
 * @param options What the config's default export is; checked, since nothing else has.
 * @param root Absolute path of the publication's folder.
 * @param rules Every rule whose severity the config may name.
 * @param origins Where the options come from.
 * @throws {ConfigError} that lists every mistake at once.
 */
export function resolveConfig(
  options: unknown,
  root: string,
  rules: readonly KnownRule[],
  origins?: Origins,
): Settings {
  const given = areHotPathsOn && areSimple(options) ? options : readOptions(options)
  const own = given.rules as Options['rules']
  const mistakes = findMistakes(given, [...rules, ...(own ?? [])])
  if (mistakes.length > 0) throw new ConfigError(mistakes.join('\n'))
  return toSettings(options as Options, root, origins)
}

function readOptions(options: unknown): GivenOptions {
  const read = loadOwn<typeof import('./config-schema.ts')>('config-schema').readOptions(options)
  if ('mistakes' in read) throw new ConfigError(read.mistakes.join('\n'))
  return read.given
}
