/**
 * How much garbage V8 lets lie beside what is in use while a long run is at work: less than it would.
 *
 * By options of V8, but not on the command line: what is compiled is good for the very options under
 * which that was done, so Node would compile its own modules anew at each start (20 ms). When articles
 * are made, all modules are there; and what is compiled is kept for the next start once the options are
 * as they were.
 */

/** From how many articles on: 4,000 take 250 MiB with it, 410 without. */
const worthwhile = 500

/** Loaded here, since small builds do without (1 ms). */
const setFlag = (flag: string) => process.getBuiltinModule('node:v8').setFlagsFromString(flag)

export function limitHeap() {
  let isSet = false
  return {
    update(done: number): void {
      if (isSet || done < worthwhile) return
      isSet = true
      setFlag('--heap-growing-percent=40')
      // Functions that only a start needs would be missing from what is kept for the next.
      setFlag('--no-flush-bytecode')
    },
    end(): void {
      if (!isSet) return
      isSet = false
      setFlag('--heap-growing-percent=0')
      setFlag('--flush-bytecode')
    },
  }
}
