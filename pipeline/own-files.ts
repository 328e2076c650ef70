/**
 * Where the tool's own files lie: in the repository below `pipeline/`, as TypeScript; in the package
 * below `lib/`, as JavaScript, with all modules in a few files at its top.
 *
 * Law: this is the only file that asks where it lies, and it lies at the top of either.
 */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const { url: here } = import.meta

/** The ending of the tool's modules. */
export const moduleEnding: '.ts' | '.js' = here.endsWith('.ts') ? '.ts' : '.js'

/** Absolute path of what lies below `pipeline/` or `lib/`, or `../` beside it. */
export function ownFile(path: string): string {
  return fileURLToPath(new URL(path, here))
}

/** Address of a module that is loaded by its name: `index`, for one. */
export function ownModule(name: string): URL {
  return new URL(`./${name}${moduleEnding}`, here)
}

/** Finds the files of packages that the tool depends on. */
export const require: NodeJS.Require = createRequire(here)

/** Loads a module of the tool now, by its name: what most runs do without. */
export function loadOwn<Module>(name: string): Module {
  return require(fileURLToPath(ownModule(name)))
}

/** Where the compiled code of what is loaded is kept, by version and machine; where nothing can be kept, nowhere. */
export const compileCache: string = ownFile('../node_modules/.cache/tarjuma/compile')
