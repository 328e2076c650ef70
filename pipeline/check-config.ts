/** What a config exports → `Settings`, checked with the files that it names, by the rules that there are. */
import { readFileSync } from 'node:fs'
import { rules } from './check/registry.ts'
import { pageRules } from './check-pages/registry.ts'
import { ConfigError, type Origins, type Settings } from './config.ts'
import { readFont } from './fonts/read-font.ts'
import { resolveConfig } from './resolve-config.ts'
import { isOfTheme } from './theme/fonts.ts'

/** @throws {ConfigError} that lists the mistakes. */
export function checkConfig(
  options: unknown,
  root: string,
  origins: Origins | undefined,
): Settings {
  const settings = resolveConfig(options, root, [...rules, ...pageRules], origins)
  assertFiles(settings)
  return settings
}

/**
 * Fonts and style sheets are needed by every command that looks at pages: better said at once. The theme's own
 * fonts are ours, and reading them takes a start 3 ms.
 */
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
  for (const [tag, font] of fonts) {
    if (isOfTheme(font)) continue
    const { regular, bold, license } = font
    expect(`fonts.${tag}.regular`, regular, readFont)
    expect(`fonts.${tag}.bold`, bold, readFont)
    expect(`fonts.${tag}.license`, license, readFileSync)
  }
  for (const file of styleSheets) expect('styleSheets', file, readFileSync)
  if (mistakes.length > 0) throw new ConfigError(mistakes.join('\n'))
}
