/** `accept`: says that translations are right for today’s source, and which. */
import { accept } from '../commands/accept.ts'
import { loadConfig } from '../load-config.ts'
import { type Common, exit, type Terminal } from './terminal.ts'

export interface AcceptOptions extends Common {
  readonly locale: string
  readonly article: string | undefined
  readonly keys: readonly string[]
  readonly all?: boolean
}

export async function runAccept(
  { root, all, locale, article, keys }: AcceptOptions,
  { stdout }: Terminal,
): Promise<number> {
  const settings = await loadConfig(root)
  const { accepted } = await accept(settings, { locale, article, keys, isAll: all === true })
  for (const name of accepted) stdout.write(`  ${name}\n`)
  stdout.write(
    `${accepted.length} ${accepted.length === 1 ? 'translation' : 'translations'} accepted in ${locale}\n`,
  )
  return exit.fine
}
