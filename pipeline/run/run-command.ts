/** Arguments → the command that they call, with its options → its exit code. */
import type { Recruits } from '../threads/recruits.ts'
import type { BuildOptions } from './build-arguments.ts'
import { runBuild } from './run-build.ts'
import type { Terminal } from './terminal.ts'

/** A build whose arguments are read already, and the threads that wait for its work. */
export interface BuildAhead {
  readonly options: BuildOptions
  readonly recruits: Recruits | undefined
}

/**
 * @param args As the process got them, without those of Node.
 * @param build What they call, where it is known.
 * @throws What the command throws.
 */
export async function runCommand(
  args: readonly string[],
  terminal: Terminal,
  build?: BuildAhead,
): Promise<number> {
  if (build !== undefined) return runBuild(build.options, terminal, build.recruits)
  const { runProgram } = await import('./run-program.ts')
  return runProgram(args, terminal)
}
