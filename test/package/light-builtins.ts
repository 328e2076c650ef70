/**
 * Modules of Node whose import as a module is costly, for the bundle. Node gives what is imported a name
 * for every property, and asks for each: of `node:fs` its streams (7 ms), of `node:util` its decoders (2 ms),
 * of `node:process` the process's own streams (3 ms). Got as an object, a module costs what is used of it.
 * And commander starts programs only where a command is one (1 ms), picocolors makes the stream of the
 * output to ask whether it is a terminal (3 ms), which it is told.
 *
 * Law: a chunk has the same names for the same things as before.
 */
import type { Plugin } from 'rolldown'

const light: { readonly [id: string]: string } = {
  'light:process': 'export default globalThis.process',
  'light:child_process': `export default {
    get spawn() { return globalThis.process.getBuiltinModule('node:child_process').spawn },
  }`,
}

/** An import of one of Node's modules, as the bundler writes it. */
const builtinImport = /^import (?:([\w$]+)(?:, )?)?(?:\{ ([^}]+) \})? ?from "(node:[\w/]+)";$/gm

export const lightBuiltins: Plugin = {
  name: 'light-builtins',
  resolveId(id, importer = '') {
    if (id === 'node:process') return 'light:process'
    const isCommander = importer.includes('/node_modules/commander/')
    return id === 'node:child_process' && isCommander ? 'light:child_process' : null
  },
  load: (id) => light[id] ?? null,
  transform: (code, id) =>
    id.includes('/node_modules/picocolors/')
      ? code.replace('(p.stdout || {}).isTTY', 'false')
      : null,
  renderChunk: (code) => withObjects(code),
}

/** Imports of Node's modules → what they import, taken from objects. */
export function withObjects(code: string): string {
  return code.replace(builtinImport, (_, whole?: string, names?: string, id?: string) => {
    const object = `process.getBuiltinModule("${id}")`
    const parts = names === undefined ? [] : [`{ ${names.replaceAll(' as ', ': ')} } = ${object}`]
    if (whole !== undefined) parts.unshift(`${whole} = ${object}`)
    return `const ${parts.join(', ')};`
  })
}
