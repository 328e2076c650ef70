/** Texts by path → files below a folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Texts by path, relative to a folder. */
export type Files = Readonly<Record<string, string>>

export function writeFiles(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** Writes those whose text is another one; the others keep their time of change. */
export function writeChanged(root: string, files: Files): void {
  const isSame = (path: string, text: string) => readFileSync(join(root, path), 'utf8') === text
  const changed = Object.entries(files).filter(([path, text]) => !isSame(path, text))
  writeFiles(root, Object.fromEntries(changed))
}
