/** What a config exports, whatever it is → `Settings`, or every mistake in it at once. */
import { ConfigError, type Options, type Origins, type Settings, toSettings } from './config.ts'
import { findMistakes, type KnownRule } from './config-mistakes.ts'
import { describeIssue, optionsSchema } from './config-schema.ts'

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
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map((issue) => describeIssue(issue, options))
    throw new ConfigError(mistakes.join('\n'))
  }
  const own = parsed.data.rules as Options['rules']
  const mistakes = findMistakes(parsed.data, [...rules, ...(own ?? [])])
  if (mistakes.length > 0) throw new ConfigError(mistakes.join('\n'))
  return toSettings(options as Options, root, origins)
}
