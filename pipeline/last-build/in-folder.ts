/**
 * A folder as the working folder while many files in it are looked at: by their paths below it the system
 * finds them in three quarters of the time (2.3 µs a file instead of 3.3).
 *
 * Law: the working folder is as it was afterwards. No other JavaScript of this thread runs meanwhile, and
 * no thread of ours but those that look at files. Where it cannot be changed, as in a thread, it stays.
 */

/** @param work Gets what stands before a path below the folder. */
export function inFolder(folder: string, work: (prefix: string) => void): void {
  const before = enter(folder)
  try {
    work(before === undefined ? `${folder}/` : '')
  } finally {
    if (before !== undefined) process.chdir(before)
  }
}

/** @returns The working folder before; undefined where it stays, as in a thread. */
function enter(folder: string): string | undefined {
  try {
    const before = process.cwd()
    process.chdir(folder)
    return before
  } catch {
    return undefined
  }
}
