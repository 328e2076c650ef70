/**
 * Modules of Node whose import as a module is costly, for the packages in the bundle: `node:process` asks
 * for every property of the process, its streams included (3 ms), and commander starts programs only
 * where a command is one (1 ms).
 */
import type { Plugin } from 'rolldown'

const light: { readonly [id: string]: string } = {
  'light:process': 'export default globalThis.process',
  'light:child_process': `export default {
    get spawn() { return globalThis.process.getBuiltinModule('node:child_process').spawn },
  }`,
}

export const lightBuiltins: Plugin = {
  name: 'light-builtins',
  resolveId(id, importer = '') {
    if (id === 'node:process') return 'light:process'
    const isCommander = importer.includes('/node_modules/commander/')
    return id === 'node:child_process' && isCommander ? 'light:child_process' : null
  },
  load: (id) => light[id] ?? null,
}
