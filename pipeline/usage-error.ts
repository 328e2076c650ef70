/** A command that was called wrongly: its message is for the person who called it; exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
