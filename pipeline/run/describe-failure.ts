/** What a command threw → what to print: words for a mistake of the caller's, a stack for a defect. */
import { ConfigError } from '../config.ts'
import { ObstacleError } from '../publish/folders.ts'
import { BusyError } from '../publish/stage.ts'
import { UnreadableFolderError } from '../read/inventory.ts'
import { UsageError } from '../usage-error.ts'

const mistakes = [ConfigError, UsageError, UnreadableFolderError, BusyError, ObstacleError]

export function describeFailure(error: unknown): string {
  const isMistake = mistakes.some((kind) => error instanceof kind)
  return isMistake && error instanceof Error
    ? `${error.message}\n`
    : `A defect of tarjuma, or of a plugin of the config:\n${describeDefect(error)}\n`
}

function describeDefect(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\ncaused by ${describeDefect(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}
