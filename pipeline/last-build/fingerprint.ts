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
import { areInStates, type LookedAt, lookAt } from './looked-at.ts'

/** Written when the package is made: its files are read then, not at every start. */
const digestFile = 'DIGEST'

/** A fingerprint, and the files that it is of. */
export interface Surroundings {
  readonly fingerprint: string
  readonly looked: LookedAt
}

/** @returns Undefined where the settings do not come from a config's file: nothing can be known of them. */
export function fingerprint(settings: Settings): string | undefined {
  return lookAround(settings)?.fingerprint
}

/**
 * @param before The files as they were once: where they are that still, none has to be read.
 * @returns Undefined as `fingerprint`.
 */
export function lookAround(settings: Settings, before?: LookedAt): Surroundings | undefined {
  if (settings.origins === undefined) return undefined
  const { fonts, locales, root, styleSheets } = settings
  const { files: ofConfig, options } = settings.origins
  const { cldr, icu, node, unicode } = process.versions
  const files = [
    ...ofConfig,
    ...styleSheets,
    ...[...fonts.values()].flatMap(({ bold, license, regular }) =>
      [regular, bold, license].filter((file) => file !== undefined),
    ),
    ...locales.map(({ tag }) => join(root, catalogFile(tag, furnitureSlug))),
    ...ownFiles(),
  ]
  const isAsItWas =
    before?.files.join('\n') === files.join('\n') && areInStates(before.states, 0, files, '')
  const looked = isAsItWas ? before : lookAt(files, '')
  const names = files.map((file) => relative(root, file))
  const parts = [options, names, looked.digest, cldr, icu, node, unicode]
  return { fingerprint: digest(JSON.stringify(parts), 32), looked }
}

/** The files of this tool, in the package the one that has their digest, and what says which packages it has. */
function ownFiles(): string[] {
  const folder = ownFile('.')
  const own = existsSync(ownFile(digestFile)) ? [ownFile(digestFile)] : allFiles(folder)
  const said = ['package.json', 'package-lock.json'].map((name) => join(dirname(folder), name))
  return [...own, ...said.filter((file) => existsSync(file))].sort()
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}
