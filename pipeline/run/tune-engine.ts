/**
 * How far a run over many articles is → the options of V8 that pay there (engine-settings.ts). Not on the
 * command line: what is compiled is good for the very options under which that was done, so Node would
 * compile its own modules anew at each start (8 ms for 10 articles, 25 for 1,000). When articles are made,
 * all modules are there; Node takes what it keeps of them for the next start when it loads them.
 */
import { areAllBusy } from '../threads/how-many.ts'
import {
  always,
  aWhile,
  collectedAlone,
  compiledAlone,
  inTheEnd,
  type LateSetting,
  later,
  pays,
  type Setting,
  wholeHeap,
} from './engine-settings.ts'

/** What is set when, by how many articles there are to be made. */
interface Plan {
  /** How many there are when V8 has collected the whole heap. */
  readonly collected: number
  readonly late: LateSetting | undefined
  /** How many there are when that is set. */
  readonly enough: number
  readonly last: Setting | undefined
}

/** @param threads How many may make articles; as many as pay where it is undefined. */
export function tuneEngine(threads: number | undefined) {
  const set = new Set<Setting>()
  let plan: Plan | undefined
  const apply = (setting: Setting): void => {
    if (set.has(setting)) return
    set.add(setting)
    setFlags(setting.options)
  }
  const takeBack = (setting: Setting): void => {
    if (set.delete(setting)) setFlags(setting.usual)
  }
  const start = (done: number, toMake: number): Plan => {
    const isPaying = (setting: Setting) => pays(setting, toMake)
    const areBusy = areAllBusy(toMake, threads)
    const first = areBusy ? [compiledAlone, ...always] : always
    for (const setting of first.filter(isPaying)) apply(setting)
    const late = areBusy ? later.find(isPaying) : undefined
    const enough = done + (late?.after(toMake) ?? 0)
    return { collected: done + aWhile, late, enough, last: inTheEnd.find(isPaying) }
  }
  return {
    /**
     * Called when all threads have loaded their modules.
     *
     * @param done How many articles there are by now, of all.
     */
    update(done: number, all: number): void {
      plan ??= start(done, all - done)
      const { collected, enough, last, late } = plan
      if (done >= collected) takeBack(wholeHeap)
      if (done < all) {
        if (late !== undefined && done >= enough) apply(late)
        return
      }
      // One thread is left.
      takeBack(compiledAlone)
      if (late !== undefined) takeBack(late)
      takeBack(collectedAlone)
      if (last !== undefined) apply(last)
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
