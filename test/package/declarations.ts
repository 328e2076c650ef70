/**
 * The declarations of all modules, in a folder → only those that the public ones need, starting with
 * `index.d.ts`.
 */
import { globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

export function keepPublicDeclarations(folder: string): void {
  const wanted = new Set(['index.d.ts'])
  // A set takes in what is added while it is walked.
  for (const file of wanted) {
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, target = ''] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.[jt]s['"]/g))
      wanted.add(`${join(dirname(file), target)}.d.ts`)
  }
  for (const file of globSync('**/*.d.ts', { cwd: folder }))
    if (!wanted.has(file)) rmSync(join(folder, file))
}
