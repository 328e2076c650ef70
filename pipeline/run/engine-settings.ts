/**
 * How V8 works while a run over many articles is on: its options, each with what it is for, where it pays
 * and what it gives. `tune-engine.ts` sets them.
 */

export interface Setting {
  /** From how many articles on that are to be made it pays, and up to how many. */
  readonly from: number
  readonly below?: number
  readonly options: readonly string[]
  /**
   * As they are in Node 24, not as V8 says that its own are; test/laws/tune-engine.test.ts sees those of them
   * that what is compiled depends on.
   */
  readonly usual: readonly string[]
}

/** One for the later articles of a run in which all cores make them. */
export interface LateSetting extends Setting {
  /** How many articles, of so many, are made before it is set. */
  readonly after: (articles: number) => number
}

/** From how many articles on it pays to set anything at all. */
const worthwhile = 150
/** From how many on what they leave and what is compiled for them weighs otherwise. */
const many = 1500

/**
 * What V8's middle compiler makes of a loop has its first turn apart: that takes longer than it saves (a
 * thirtieth of all processor time at 1,000 articles and at 10,000).
 */
const plainLoops: Setting = {
  from: worthwhile,
  options: ['--no-maglev-loop-peeling'],
  usual: ['--maglev-loop-peeling'],
}

/**
 * Where all cores make articles, each thread compiles what it calls by itself: to hand that to threads of
 * V8, which no core is free for, takes longer than to do it (1,000 articles: a tenth of all processor time
 * with that of loops). Where a core is free it is the other way round; with more articles it is as long,
 * since the mode keeps V8 from optimising, too. Garbage is collected as ever, which it would leave to one thread.
 */
export const compiledAlone: Setting = {
  from: worthwhile,
  below: many,
  options: ['--no-single-threaded-gc-in-background', '--efficiency-mode'],
  usual: ['--no-efficiency-mode', '--single-threaded-gc-in-background'],
}

/**
 * From a part of such a run on nothing more is compiled by the middle compiler: what was not called four
 * hundred times by then is called too seldom for what that takes (1,000 articles: a fiftieth of the time).
 * Never with `--no-maglev-osr`: V8 ends the process where a loop is being compiled.
 */
const compiledEarly: LateSetting = {
  from: worthwhile,
  below: many,
  after: (articles) => 0.4 * articles,
  options: ['--no-maglev'],
  usual: ['--maglev'],
}

/**
 * The optimising compiler takes five milliseconds a function, on each thread: its threshold is for
 * programs that run for minutes. Only what is called very often is worth it in seconds (1,000 articles on
 * two threads: an eighth less processor time, 10,000: a twentieth).
 */
const fewOptimised: Setting = {
  from: worthwhile,
  options: ['--invocation-count-for-turbofan=100000', '--invocation-count-for-osr=2000'],
  usual: ['--invocation-count-for-turbofan=10000', '--invocation-count-for-osr=800'],
}

/** Nothing more is optimised: no function is small enough. */
const nothingOptimised = {
  options: ['--max-optimized-bytecode-size=0'],
  usual: ['--max-optimized-bytecode-size=61440'],
}

/**
 * With more articles nothing more is optimised after the first: what looks at each character is by then, and
 * what is called a few times an article takes up to twenty milliseconds on each thread, more than it saves
 * (10,000 articles: a twenty-fifth of the time, 2,000: a fiftieth; 30,000: as long).
 */
const optimisedEarly: LateSetting = {
  from: many,
  below: 30_000,
  after: () => 500,
  ...nothingOptimised,
}

/**
 * Of young objects and buffers hardly any outlive an article: to hand parts of each collection to other
 * threads takes longer than to do it (1,000 articles: a twentieth). In the end lists do, and threads are idle.
 */
export const collectedAlone: Setting = {
  from: worthwhile,
  options: ['--no-parallel-scavenge', '--no-concurrent-array-buffer-sweeping'],
  usual: ['--parallel-scavenge', '--concurrent-array-buffer-sweeping'],
}

/**
 * V8 learns where objects are made that outlive some collections, and makes all from there in the space
 * of the old, which it seldom collects. Of an article some do by chance, and hardly any stays: what is made
 * after them would lie there as garbage (1,000 articles: 25 MiB; 5,000: an eighth of the time).
 */
const madeYoung: Setting = {
  from: worthwhile,
  options: ['--no-allocation-site-pretenuring'],
  usual: ['--allocation-site-pretenuring'],
}

/**
 * V8 collects the whole heap when it is thrice as large as what was in use, where it would let 60 MiB of
 * garbage lie there a thread: what outlives an article mostly stays, so to collect it more often finds little
 * (10,000 articles with half as much again: as much memory, a fortieth of the time). Functions that only a
 * start needs stay for what is kept of it. With fewer articles there is little garbage in any case, and it
 * takes a fortieth of the time.
 */
const littleGarbage: Setting = {
  from: many,
  options: ['--heap-growing-percent=200', '--no-flush-bytecode'],
  usual: ['--heap-growing-percent=0', '--flush-bytecode'],
}

/**
 * Only when it has collected the whole heap V8 reckons anew how much may lie there. For a while it does so
 * whenever the space for young objects is full, on every thread: early, while it takes 7 ms.
 */
export const wholeHeap: Setting = {
  from: many,
  options: ['--gc-global'],
  usual: ['--no-gc-global'],
}
/** In articles: each thread collects once or twice meanwhile. */
export const aWhile = 16

/**
 * What comes after few articles is over before anything is optimised for it, and a process that ends waits
 * for what its threads are compiling (1,000 articles: 4 ms).
 */
const optimisedInVain: Setting = {
  from: worthwhile,
  below: many,
  ...nothingOptimised,
}

/** In the end lists of all articles grow, and garbage beside them is what takes the most memory of a build. */
const leastGarbage: Setting = {
  from: many,
  options: ['--heap-growing-percent=15'],
  usual: ['--heap-growing-percent=0'],
}

/** Whichever cores are free. */
export const always: readonly Setting[] = [
  plainLoops,
  fewOptimised,
  collectedAlone,
  madeYoung,
  littleGarbage,
  wholeHeap,
]
/** For the later articles, where no core is free; one of them pays at most. */
export const later: readonly LateSetting[] = [compiledEarly, optimisedEarly]
/** For what comes after the articles; the same. */
export const inTheEnd: readonly Setting[] = [optimisedInVain, leastGarbage]

export function pays(
  { below = Number.POSITIVE_INFINITY, from }: Setting,
  articles: number,
): boolean {
  return articles >= from && articles < below
}
