/**
 * How V8 works while a run over many articles is on. By options of V8, but not on the command line: what
 * is compiled is good for the very options under which that was done, so Node would compile its own
 * modules anew at each start (20 ms). When articles are made, all modules are there; and what is compiled
 * is kept for the next start once the options are as they were.
 */

interface Setting {
  /** From how many articles on that are to be made it pays. */
  readonly from: number
  readonly options: readonly string[]
  /**
   * As they are in Node 24, not as V8 says that its own are; test/laws/tune-engine.test.ts sees those of them
   * that what is compiled depends on.
   */
  readonly usual: readonly string[]
}

/**
 * The optimising compiler takes five milliseconds a function, on each thread: its threshold is for
 * programs that run for minutes. Only what is called very often is worth it in seconds (1,000 articles on
 * two threads: an eighth less processor time, 10,000: a twentieth).
 */
const fewOptimised: Setting = {
  from: 150,
  options: ['--invocation-count-for-turbofan=100000', '--invocation-count-for-osr=2000'],
  usual: ['--invocation-count-for-turbofan=10000', '--invocation-count-for-osr=800'],
}

/**
 * Of young objects and buffers hardly any outlive an article: to hand parts of each collection to other
 * threads takes longer than to do it (1,000 articles: a twentieth). In the end lists do, and threads are idle.
 */
const collectedAlone: Setting = {
  from: fewOptimised.from,
  options: ['--no-parallel-scavenge', '--no-concurrent-array-buffer-sweeping'],
  usual: ['--parallel-scavenge', '--concurrent-array-buffer-sweeping'],
}

/**
 * Less garbage lies beside what is in use: V8 lets half as much again lie there, where it would let 60 MiB
 * a thread; functions that only a start needs stay for what is kept of it. With fewer articles there is
 * little garbage in any case, and it takes a fortieth of the time.
 */
const littleGarbage: Setting = {
  from: 1500,
  options: ['--heap-growing-percent=40', '--no-flush-bytecode'],
  usual: ['--heap-growing-percent=0', '--flush-bytecode'],
}

/**
 * Only when it has collected the whole heap V8 reckons anew how much may lie there. For a while it does so
 * whenever the space for young objects is full, on every thread: early, while it takes 7 ms.
 */
const wholeHeap: Setting = {
  from: littleGarbage.from,
  options: ['--gc-global'],
  usual: ['--no-gc-global'],
}
/** In articles: each thread collects once or twice meanwhile. */
const aWhile = 16

/** In the end lists of all articles grow, and garbage beside them is what takes the most memory of a build. */
const leastGarbage: Setting = {
  from: littleGarbage.from,
  options: ['--heap-growing-percent=15'],
  usual: ['--heap-growing-percent=0'],
}

export function tuneEngine() {
  const set = new Set<Setting>()
  /** When V8 will have collected the whole heap. */
  let end: number | undefined
  const apply = (setting: Setting): void => {
    set.add(setting)
    setFlags(setting.options)
  }
  const takeBack = (setting: Setting): void => {
    if (set.delete(setting)) setFlags(setting.usual)
  }
  return {
    /**
     * Called when all threads have loaded their modules.
     *
     * @param done How many articles there are by now, of all.
     */
    update(done: number, all: number): void {
      if (end === undefined) {
        for (const setting of [fewOptimised, collectedAlone, littleGarbage, wholeHeap])
          if (all - done >= setting.from) apply(setting)
        end = done + aWhile
      }
      if (done >= end) takeBack(wholeHeap)
      if (done < all) return
      takeBack(collectedAlone)
      if (set.has(littleGarbage)) apply(leastGarbage)
    },
    end(): void {
      for (const setting of set) takeBack(setting)
    },
  }
}

function setFlags(flags: readonly string[]): void {
  // Loaded here, since small builds do without (1 ms).
  const v8 = process.getBuiltinModule('node:v8')
  for (const flag of flags) v8.setFlagsFromString(flag)
}
