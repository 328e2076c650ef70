/** Arguments → the command that they call, with its options → its exit code. */
import { areHotPathsOn } from '../hot-paths.ts'
import type { Recruits } from '../threads/recruits.ts'
import { readBuildArguments } from './build-arguments.ts'
import { runBuild } from './run-build.ts'
import type { Terminal } from './terminal.ts'

/**
 * @param args As the process got them, without those of Node.
 * @param recruits Threads that wait for the work of a build.
 * @throws What the command throws.
 */
export async function runCommand(
  args: readonly string[],
  terminal: Terminal,
  recruits?: Recruits,
): Promise<number> {
  const options = areHotPathsOn ? readBuildArguments(args) : undefined
  if (options !== undefined) return runBuild(options, terminal, recruits)
  const { runProgram } = await import('./run-program.ts')
  return runProgram(args, terminal)
}
