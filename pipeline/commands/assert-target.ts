/** The locale of a command must be one that is translated into: else a `UsageError` names those that are. */
import type { Settings } from '../config.ts'
import { UsageError } from '../usage-error.ts'

export function assertTarget(locale: string, settings: Pick<Settings, 'targets'>): void {
  const targets = settings.targets.map(({ tag }) => tag)
  if (!targets.includes(locale))
    throw new UsageError(`\`${locale}\` is no target locale, expected one of ${targets.join(', ')}`)
}
