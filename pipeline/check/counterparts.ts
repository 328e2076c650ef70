/**
 * Digests in pairs → those that stand in pairs with more than one counterpart: of all texts of a
 * publication. They are compared in a table of numbers, a tenth of the time and memory of a map: few as
 * they come, since other threads are at work then, many in shares when all are there. Of many, hardly any
 * stands twice, and a bit for each says which may, in a third of the time that it takes to put all in a table.
 *
 * Law: a digest is a whole number of 53 bits, all of which are as good as drawn by lot.
 */

/** How many digests are compared at once, about: 4 MiB of a table. */
const shareSize = 0x10000
const digestEnd = 2 ** 53

/** The digests that have more than one counterpart: of those that are first in their pair, and of the others. */
export type Ambiguous = readonly [firsts: ReadonlySet<number>, seconds: ReadonlySet<number>]

/** For how many there is room at first: small builds have fewer. */
const roomAtFirst = 0x400

/** Pairs that are compared as they come, as long as they are few: in the end nothing is left to do. */
export interface Comparison {
  /** @param row Pairs, one behind the other. */
  add(row: Float64Array): void
  /** Undefined where there were too many. */
  found(): Ambiguous | undefined
}

/** @param most How many digests of each side may be compared, about. */
export function startComparison(most = shareSize): Comparison {
  let sides: readonly [Side, Side] | undefined = [createSide(roomAtFirst), createSide(roomAtFirst)]
  return {
    add(row) {
      if (sides === undefined) return
      const [firsts, seconds] = sides
      // Before a table grows for what is not compared after all.
      if (Math.max(firsts.known, seconds.known) + row.length / 2 > most) {
        sides = undefined
        return
      }
      for (let at = 0; at < row.length; at += 2) {
        const one = row[at] ?? 0
        const other = row[at + 1] ?? 0
        note(firsts, one, other)
        note(seconds, other, one)
      }
    },
    found: () => sides && [sides[0].found, sides[1].found],
  }
}

/**
 * @param rows Pairs, one behind the other.
 * @param share How many digests are compared at once, about.
 */
export function findAmbiguous(rows: readonly Float64Array[], share = shareSize): Ambiguous {
  const count = rows.reduce((sum, { length }) => sum + length / 2, 0)
  // Made once for both places: what the first has left would lie beside that of the second.
  const room = createRoom(count)
  const side = createSide(Math.min(count, share))
  return [ambiguousOn(0, rows, share, room, side), ambiguousOn(1, rows, share, room, side)]
}

function ambiguousOn(
  place: 0 | 1,
  rows: readonly Float64Array[],
  share: number,
  room: Room,
  side: Side,
): ReadonlySet<number> {
  const found = new Set<number>()
  side.found = found
  const some = thoseThatMayRepeat(place, rows, room)
  const shares = Math.max(1, Math.ceil(some.length / 2 / share))
  for (let index = 0; index < shares; index++) {
    const start = (digestEnd / shares) * index
    const end = index === shares - 1 ? digestEnd : (digestEnd / shares) * (index + 1)
    for (let at = 0; at < some.length; at += 2) {
      const digest = some[at] ?? 0
      if (digest >= start && digest < end) note(side, digest, some[at + 1] ?? 0)
    }
    clear(side)
  }
  return found
}

/** Digests that are compared, each with the counterpart that it had first. */
interface Side {
  table: Float64Array
  known: number
  found: Set<number>
}

function createSide(expected: number): Side {
  return { table: createTable(expected), known: 0, found: new Set() }
}

function note(side: Side, digest: number, counterpart: number): void {
  const { table } = side
  const slot = slotOf(table, digest)
  if (table[slot] === digest) {
    if (table[slot + 1] !== counterpart) side.found.add(digest)
    return
  }
  table[slot] = digest
  table[slot + 1] = counterpart
  if (++side.known * 4 > table.length) side.table = enlarged(table)
}

function clear(side: Side): void {
  side.table.fill(empty)
  side.known = 0
}

/** Where those are found that may repeat. */
interface Room {
  /** By the last bits of a digest, a bit: whether any has them. */
  readonly once: Int32Array
  /** The same: whether another has them, too. */
  readonly again: Int32Array
  /** The pairs that may repeat. */
  some: Float64Array
}

/** Bits for each digest: of those that do not repeat, one in eight at most is taken for one that does. */
const bitsEach = 8
const mostBits = 2 ** 30

function createRoom(count: number): Room {
  const bits = Math.min(mostBits, 2 ** Math.ceil(Math.log2(Math.max(16, count))) * bitsEach)
  const some = new Float64Array(2 * Math.ceil(Math.max(16, count) / 4))
  return { once: new Int32Array(bits / 32), again: new Int32Array(bits / 32), some }
}

/** The pairs whose digests may stand in others, too, each with that digest first; they stay until the next are. */
function thoseThatMayRepeat(place: 0 | 1, rows: readonly Float64Array[], room: Room): Float64Array {
  const { again, once } = room
  once.fill(0)
  again.fill(0)
  const last = once.length * 32 - 1
  for (const row of rows) {
    for (let at: number = place; at < row.length; at += 2) {
      const bit = (row[at] ?? 0) & last
      const word = bit >>> 5
      const mask = 1 << (bit & 31)
      const before = once[word] ?? 0
      again[word] = (again[word] ?? 0) | (before & mask)
      once[word] = before | mask
    }
  }
  let { some } = room
  let length = 0
  for (const row of rows) {
    for (let at: number = place; at < row.length; at += 2) {
      const digest = row[at] ?? 0
      const bit = digest & last
      if (((again[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue
      if (length === some.length) some = withRoom(some)
      some[length++] = digest
      some[length++] = row[at ^ 1] ?? 0
    }
  }
  room.some = some
  return some.subarray(0, length)
}

/** The numbers of a row, with half as many behind them. */
function withRoom(row: Float64Array): Float64Array {
  const larger = new Float64Array(row.length + 2 * Math.ceil(row.length / 4))
  larger.set(row)
  return larger
}

/** In the place of a digest. */
const empty = -1

/** Digests, each with its counterpart behind it: open addressing. */
function createTable(expected: number): Float64Array {
  return new Float64Array(2 ** Math.ceil(Math.log2(Math.max(16, expected * 4.4)))).fill(empty)
}

/** Where a digest stands, or is to stand. */
function slotOf(table: Float64Array, digest: number): number {
  const last = table.length - 2
  // By its last bits: the first ones are alike in a share.
  let slot = (digest * 2) & last
  while (table[slot] !== digest && table[slot] !== empty) slot = (slot + 2) & last
  return slot
}

function enlarged(table: Float64Array): Float64Array {
  const larger = createTable(table.length / 2)
  for (let from = 0; from < table.length; from += 2) {
    const digest = table[from] ?? empty
    if (digest === empty) continue
    const slot = slotOf(larger, digest)
    larger[slot] = digest
    larger[slot + 1] = table[from + 1] ?? 0
  }
  return larger
}
