/** What the quick reader of a build's arguments accepts, commander reads as the same. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readBuildArguments } from '../../pipeline/run/build-arguments.ts'
import { createProgram } from '../../pipeline/run/run-program.ts'
import { seed } from '../support/fuzz.ts'

const ignored = { write: () => undefined, useColor: false }
const terminal = {
  stdout: ignored,
  stderr: ignored,
  folder: '/',
  isWatched: false,
  version: '1.0.0',
  untilInterrupted: async () => undefined,
}

/** The options of a build as commander reads them; undefined where it does not come to building. */
function readByCommander(args: readonly string[]): unknown {
  let options: unknown
  const program = createProgram(terminal, () => undefined)
  const build = program.commands.find((command) => command.name() === 'build')
  const silent = { writeOut: ignored.write, writeErr: ignored.write }
  program.configureOutput(silent)
  build?.configureOutput(silent).action((given: unknown) => {
    options = given
  })
  try {
    program.parse(args, { from: 'user' })
  } catch {
    return undefined
  }
  return options
}

it('takes the arguments of usual builds', () => {
  expect(readBuildArguments(['build'])).toEqual({ root: '.' })
  expect(readBuildArguments(['build', '--root', 'a b', '--force', '--threads', '2'])).toEqual({
    root: 'a b',
    force: true,
    threads: '2',
  })
})

it('reads nothing otherwise than commander does', () => {
  const word = fc.constantFrom(
    ...['build', '--root', '--force', '--threads', '2', 'site', '.', '', '-f', '--', '--root=site'],
    ...['--shard', '1/2', '--help', 'check', '--no-force', '--forc'],
  )
  let accepted = 0
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.boolean(), (words, isBuild) => {
      const args = isBuild ? ['build', ...words] : words
      const read = readBuildArguments(args)
      if (read === undefined) return
      accepted++
      expect(readByCommander(args), args.join(' ')).toEqual(read)
    }),
    { numRuns: 5000, seed },
  )
  expect(accepted).toBeGreaterThan(50)
})
