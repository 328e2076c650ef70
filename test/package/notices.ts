/**
 * The modules of a bundle → the notices of the packages that they come from: name, version, licence and
 * its text, as the licences ask of whoever passes copies on. Sorted by name.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  /** As old ones have it. */
  readonly licenses: readonly { readonly type: string }[]
}

/** @throws where a package does not say its licence. */
export function notices(modules: readonly string[]): string {
  const folders = new Set(
    modules.filter((id) => id.includes('/node_modules/')).map((id) => folderOf(id)),
  )
  const each = [...folders].map(noticeOf).sort()
  return `This package contains code of these packages.\n\n${each.join('\n')}`
}

/** The folder of the package that a module is in. */
function folderOf(id: string): string {
  let folder = dirname(id.replace(/^\0/, '').replace(/\?.*$/, ''))
  // Some have a manifest without a name below, which says only what kind of modules these are.
  while (readManifest(folder)?.name === undefined) folder = dirname(folder)
  return folder
}

function readManifest(folder: string): Partial<Manifest> | undefined {
  const file = join(folder, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function noticeOf(folder: string): string {
  const manifest = readManifest(folder) ?? {}
  const { license = manifest.licenses?.[0]?.type, name, version } = manifest
  if (license === undefined) throw new Error(`${folder} does not say its licence`)
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return `${[`${name} ${version}: ${license}`, ...texts].join('\n\n')}\n\n${'-'.repeat(80)}\n`
}
