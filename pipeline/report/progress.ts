/** A line on a terminal that counts what is done, once it has taken longer than a second. */

const patience = 1000
const interval = 100

/**
 * @param print Prints to the terminal.
 * @param now Milliseconds from any start.
 */
export function createProgress(print: (text: string) => void, now: () => number) {
  const start = now()
  let last = start
  let isShown = false
  return {
    update(done: number, all: number): void {
      const time = now()
      if (time - start < patience || time - last < interval) return
      last = time
      isShown = true
      print(`\r\u001B[K${done} of ${all} articles`)
    },
    /** Takes the line away. */
    end(): void {
      if (isShown) print('\r\u001B[K')
    },
  }
}
