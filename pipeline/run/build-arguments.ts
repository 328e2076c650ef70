/**
 * The hot path of arguments: those of a build as it is run again and again → its options.
 *
 * Law: what this accepts, commander reads as the same; everything else it declines.
 */
import type { BuildOptions } from './run-build.ts'

/** @returns Undefined where it declines. */
export function readBuildArguments(args: readonly string[]): BuildOptions | undefined {
  if (args[0] !== 'build') return undefined
  const values = new Map<string, string>()
  let force = false
  for (let at = 1; at < args.length; at++) {
    const name = args[at] ?? ''
    if (name === '--force') {
      force = true
      continue
    }
    const value = args[++at]
    const isSimple = value !== undefined && /^[^-]/.test(value)
    if (!isSimple || !['--root', '--threads'].includes(name)) return undefined
    values.set(name, value)
  }
  const threads = values.get('--threads')
  return {
    root: values.get('--root') ?? '.',
    ...(force ? { force } : {}),
    ...(threads === undefined ? {} : { threads }),
  }
}
