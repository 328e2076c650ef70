/**
 * The files of the bundle, by path → the same, in which no `import()` goes by way of a file that only
 * passes on what another exports under other names: Node takes a millisecond to find and load each.
 *
 * Law: an `import()` gives the same things under the same names, and no file that is left needs one that
 * is not.
 */
import { posix } from 'node:path'

const passedOn = /^export \{ ([^}]+) \} from "(\.{1,2}\/[^"]+)";\s*$/
const dynamicImport = /\bimport\("(\.{1,2}\/[^"]+)"\)/g

/** @param entries Files that are loaded by their paths. */
export function importDirectly(
  files: ReadonlyMap<string, string>,
  entries: ReadonlySet<string>,
): Map<string, string> {
  const direct = new Map<string, { readonly file: string; readonly fields: string }>()
  for (const [path, code] of files) {
    const [, names, address = ''] = passedOn.exec(code) ?? []
    if (names === undefined || entries.has(path)) continue
    direct.set(path, { file: fileAt(address, path), fields: fieldsOf(names) })
  }
  return new Map(
    [...files]
      .filter(([path]) => !direct.has(path))
      .map(([path, code]) => [
        path,
        code.replace(dynamicImport, (found, address: string) => {
          const one = direct.get(fileAt(address, path))
          if (one === undefined) return found
          const file = posix.relative(posix.dirname(path), one.file)
          return `import("${file.startsWith('.') ? '' : './'}${file}").then((all) => ({ ${one.fields} }))`
        }),
      ]),
  )
}

/** The file that an address in another leads to. */
function fileAt(address: string, from: string): string {
  return posix.join(posix.dirname(from), address)
}

/** `t as build, n` → `build: all.t, n: all.n` */
function fieldsOf(names: string): string {
  return names
    .split(', ')
    .map((name) => {
      const [inside = '', outside = inside] = name.split(' as ')
      return `${outside}: all.${inside}`
    })
    .join(', ')
}
