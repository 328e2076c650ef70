/**
 * How long a read takes that the core's own caches cannot serve. A virtual machine at rest shares the next
 * cache, and the memory, with others on its host, which its load does not show.
 */

const cells = 2 ** 17
/** Of 4 bytes: as many as a cache line holds. */
const stride = 16
const reads = 500_000

/** In nanoseconds: of reads in 8 MiB, each where the one before says. */
export function memoryLatency(): number {
  const memory = new Uint32Array(cells * stride)
  // A full period (Hull and Dobell): each cell once, and no pattern that a core would foresee.
  for (let cell = 0; cell < cells; cell++) memory[cell * stride] = (cell * 40_693 + 12_345) % cells
  follow(memory, reads)
  const start = process.hrtime.bigint()
  follow(memory, reads)
  return Number(process.hrtime.bigint() - start) / reads
}

function follow(memory: Uint32Array, steps: number): number {
  let cell = 0
  for (let step = 0; step < steps; step++) cell = memory[cell * stride] ?? 0
  return cell
}
