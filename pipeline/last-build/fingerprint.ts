/**
 * What every page depends on beside the articles: this tool, Node with its CLDR, the config with all that
 * it imports, style sheets and fonts → one digest. A config that reads anything else than modules and
 * the environment gives options; what a plugin reads while it runs is not seen: then `build --force`.
 */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Settings } from '../config.ts'
import { catalogFile } from '../files.ts'
import { furnitureSlug } from '../read/inventory.ts'
import { digest } from '../stamp.ts'
import { digestFiles, stateOf } from './file-state.ts'

/** @returns Undefined where the settings do not come from a config's file: nothing can be known of them. */
export function fingerprint(settings: Settings): string | undefined {
  if (settings.origins === undefined) return undefined
  const { fonts, locales, root, styleSheets } = settings
  const { files, options } = settings.origins
  const { cldr, icu, node, unicode } = process.versions
  const read = [
    ...files,
    ...styleSheets,
    ...[...fonts.values()].flatMap(({ bold, license, regular }) =>
      [regular, bold, license].filter((file) => file !== undefined),
    ),
    ...locales.map(({ tag }) => join(root, catalogFile(tag, furnitureSlug))),
  ]
  const parts = [options, read, digestFiles('/', read), toolState(), cldr, icu, node, unicode]
  return digest(JSON.stringify(parts), 32)
}

/** Of our own files the times and sizes: an installation does not change in secret. */
function toolState(): string {
  const folder = fileURLToPath(new URL('..', import.meta.url))
  const own = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const states = own.map((file) => `${file} ${stateOf('/', file, Number.POSITIVE_INFINITY)}`)
  const home = dirname(folder)
  const installed = ['package.json', 'package-lock.json']
    .map((name) => join(home, name))
    .filter((file) => existsSync(file))
  return digest(`${states.join('\n')}\n${digestFiles('/', installed)}`, 32)
}
