/**
 * How V8 works while a run over many articles is on. By options of V8, but not on the command line: what
 * is compiled is good for the very options under which that was done, so Node would compile its own
 * modules anew at each start (20 ms). When articles are made, all modules are there; and what is compiled
 * is kept for the next start once the options are as they were.
 */

interface Setting {
  /** How many articles are to be made, or have been, from which on it pays. */
  readonly from: number
  readonly options: readonly string[]
  /** As they are in Node 24, not as V8 says that its own are (test/laws/tune-engine.test.ts). */
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

/** Less garbage lies beside what is in use; functions that only a start needs stay for what is kept of it. */
const littleGarbage: Setting = {
  from: 500,
  options: ['--heap-growing-percent=40', '--no-flush-bytecode'],
  usual: ['--heap-growing-percent=0', '--flush-bytecode'],
}

export function tuneEngine() {
  const set = new Set<Setting>()
  const apply = (setting: Setting): void => {
    if (set.has(setting)) return
    set.add(setting)
    setFlags(setting.options)
  }
  return {
    /**
     * Called when all threads have loaded their modules.
     *
     * @param done How many articles there are by now, of all.
     */
    update(done: number, all: number): void {
      if (all - done >= fewOptimised.from) apply(fewOptimised)
      if (done >= littleGarbage.from) apply(littleGarbage)
    },
    end(): void {
      for (const { usual } of set) setFlags(usual)
      set.clear()
    },
  }
}

function setFlags(flags: readonly string[]): void {
  // Loaded here, since small builds do without (1 ms).
  const v8 = process.getBuiltinModule('node:v8')
  for (const flag of flags) v8.setFlagsFromString(flag)
}
