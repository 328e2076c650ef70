/**
 * What every page depends on beside the articles: this tool, Node with its CLDR, the config with all that
 * it imports, style sheets, fonts, the page's own words → one digest of their contents, the same in every
 * clone. What a plugin reads while it runs is not seen: then `build --force`.
 */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Settings } from '../config.ts'
import { catalogFile } from '../files.ts'
import { ownFile } from '../own-files.ts'
import { furnitureSlug } from '../read/inventory.ts'
import { digest } from '../stamp.ts'
import { digestFiles } from './file-state.ts'

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
    ...ownFiles(),
  ]
  const names = read.map((file) => relative(root, file))
  const parts = [options, names, digestFiles('/', read), cldr, icu, node, unicode]
  return digest(JSON.stringify(parts), 32)
}

/** The files of this tool, and what says which packages it has. */
function ownFiles(): string[] {
  const folder = ownFile('.')
  const own = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
  const said = ['package.json', 'package-lock.json'].map((name) => join(dirname(folder), name))
  return [...own, ...said.filter((file) => existsSync(file))].sort()
}
