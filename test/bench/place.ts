/** How much room the corpora need → a folder of their own, in memory where there is room. */
import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Place {
  readonly folder: string
  /** One sentence for the report. */
  readonly description: string
  /** Removes what is in it. */
  readonly empty: () => void
  /** Removes it. */
  readonly remove: () => void
}

/** What one article takes with every peer's sources and pages, on a file system with pages of 4 KiB. */
const bytesPerArticle = 300 * 1024

const tmpfsMagic = 0x01021994
const memory = '/dev/shm'

/** @param articles The most that stand there at a time. */
export function makePlace(articles: number): Place {
  const obstacle = findObstacle(articles * bytesPerArticle + 2 ** 26)
  const parent = obstacle === undefined ? memory : tmpdir()
  const folder = mkdtempSync(join(parent, 'tarjuma-bench-'))
  const where = `corpora and outputs in ${parent}`
  return {
    folder,
    description:
      obstacle === undefined
        ? `${where} (tmpfs)`
        : `${where}, since ${obstacle}: ratios are flatter`,
    empty() {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Why the corpora cannot be held in memory; undefined where they can. */
function findObstacle(needed: number): string | undefined {
  try {
    const { type, bavail, bsize } = statfsSync(memory)
    if (type !== tmpfsMagic) return `${memory} is no tmpfs`
    const mebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`
    const free = bavail * bsize
    return free >= needed
      ? undefined
      : `${memory} has ${mebibytes(free)}, and ${mebibytes(needed)} are needed`
  } catch {
    return `there is no ${memory}`
  }
}
