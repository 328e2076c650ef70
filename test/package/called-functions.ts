/**
 * The command as it is in a folder → the functions that builds call, by file: of a small publication, plain
 * and hard articles, built cold and again with a string edited.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { makeArticle } from '../bench/article.ts'
import { filesOfArticle, writeCorpus } from '../bench/corpus.ts'
import { withEditedString } from '../bench/ours.ts'
import { writeChanged } from '../bench/write-files.ts'
import type { Range } from './estree.ts'

/** What `NODE_V8_COVERAGE` has node write. */
interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly {
      readonly ranges: readonly {
        readonly startOffset: number
        readonly endOffset: number
        readonly count: number
      }[]
    }[]
  }[]
}

const count = 12
const options = { hardShare: 0.2 }

/** @param lib The folder, with `cli.js`; absolute. */
export function findCalledFunctions(lib: string): ReadonlyMap<string, readonly Range[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuma-called-'))
  try {
    const root = join(folder, 'site')
    const counted = join(folder, 'counted')
    const build = () =>
      execFileSync(process.execPath, [join(lib, 'cli.js'), 'build', '--root', root], {
        env: { ...process.env, NODE_V8_COVERAGE: counted },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
    writeCorpus(root, count, options)
    build()
    writeChanged(root, filesOfArticle(withEditedString(makeArticle(count / 2, options), 1)))
    build()
    return readCounted(counted, lib)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readCounted(folder: string, lib: string): ReadonlyMap<string, readonly Range[]> {
  const called = new Map<string, Map<string, Range>>()
  const ours = pathToFileURL(`${lib}/`).href
  for (const name of readdirSync(folder)) {
    const { result }: Coverage = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    for (const { functions, url } of result) {
      if (!url.startsWith(ours)) continue
      const file = fileURLToPath(url)
      const ofFile = called.get(file) ?? new Map<string, Range>()
      called.set(file, ofFile)
      for (const { ranges } of functions) {
        const [whole] = ranges
        if (whole === undefined || whole.count === 0) continue
        const { startOffset: start, endOffset: end } = whole
        ofFile.set(`${start} ${end}`, { start, end })
      }
    }
  }
  return new Map([...called].map(([file, ranges]) => [file, [...ranges.values()]]))
}
