/**
 * Digests → whether one is seen with another counterpart than before: of all texts of a publication, so
 * they are compared by shares, each in one table of numbers, a tenth of the time and memory of a map.
 *
 * Law: a digest is a whole number of 53 bits, all of which are as good as drawn by lot.
 */

/** How many texts are compared at once, about: 4 MiB of tables. */
const shareSize = 0x10000
const digestEnd = 2 ** 53

/** The digests that are compared at once. */
interface Share {
  /** How many there are, about. */
  readonly size: number
  has(digest: number): boolean
}

/** Shares of so many digests, each of which is in one of them. */
export function* sharesOf(count: number): Generator<Share> {
  const shares = Math.max(1, Math.ceil(count / shareSize))
  const width = digestEnd / shares
  for (let share = 0; share < shares; share++) {
    const start = share * width
    const end = share === shares - 1 ? digestEnd : start + width
    yield { size: count / shares, has: (digest) => digest >= start && digest < end }
  }
}

/** @param expected How many digests there will be, about; there may be any number. */
export function createCounterparts(expected: number) {
  let table = createTable(expected)
  let count = 0
  return {
    /** Whether a digest was seen before with another counterpart than now. */
    isAnother(digest: number, counterpart: number): boolean {
      const slot = slotOf(table, digest)
      if (table.digests[slot] === digest) return table.counterparts[slot] !== counterpart
      table.digests[slot] = digest
      table.counterparts[slot] = counterpart
      if (++count * 2 > table.digests.length) table = enlarged(table)
      return false
    },
  }
}

/** Open addressing, a slot without a digest being -1. */
interface Table {
  readonly digests: Float64Array
  readonly counterparts: Float64Array
}

function createTable(expected: number): Table {
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, expected * 2.2)))
  return { digests: new Float64Array(size).fill(-1), counterparts: new Float64Array(size) }
}

/** Where a digest stands, or is to stand. */
function slotOf({ digests }: Table, digest: number): number {
  const last = digests.length - 1
  // By its last 21 bits: the first ones are alike in a share. A remainder would take five times as long.
  let slot = (digest - Math.floor(digest / 0x20_0000) * 0x20_0000) & last
  while (digests[slot] !== digest && digests[slot] !== -1) slot = (slot + 1) & last
  return slot
}

function enlarged(table: Table): Table {
  const larger = createTable(table.digests.length)
  for (const [index, digest] of table.digests.entries()) {
    if (digest === -1) continue
    const slot = slotOf(larger, digest)
    larger.digests[slot] = digest
    larger.counterparts[slot] = table.counterparts[index] ?? 0
  }
  return larger
}
