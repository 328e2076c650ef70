/**
 * What a command may touch of the world that it is called from: where to print, and the working
 * folder. `cli.ts` makes it of the process, tests of their own.
 */
import type { Problem } from '../problem.ts'

export interface Output {
  readonly write: (text: string) => void
  /** Whether it shows colours. */
  readonly useColor: boolean
}

export interface Terminal {
  readonly stdout: Output
  readonly stderr: Output
  /** Absolute path of the working folder. */
  readonly folder: string
  /** Whether somebody is watching: a progress line is welcome. */
  readonly isWatched: boolean
  /** Version of the tool. */
  readonly version: string
  /** Ends when the user interrupts the command, as by Ctrl+C. */
  readonly untilInterrupted: () => Promise<void>
}

/** Exit codes: 0 fine, 1 problems found, 2 could not run. */
export const exit = { fine: 0, problems: 1, failure: 2 } as const

/** Options of every command that works on a publication. */
export interface Common {
  readonly root: string
}

/** What a command that has run to its end exits with. A rule that broke off has not looked at everything. */
export function exitCodeOf(problems: readonly Problem[]): number {
  if (problems.some(({ ruleId }) => ruleId === 'broken-rule')) return exit.failure
  return problems.some(({ severity }) => severity === 'error') ? exit.problems : exit.fine
}
