/** `translate`: opens the desk, says where, and closes it when it is interrupted. */
import { translate } from '../commands/translate.ts'
import { loadConfig } from '../load-config.ts'
import { type Common, exit, type Terminal } from './terminal.ts'

export async function runTranslate(
  { root, port }: Common & { readonly port?: number },
  { stdout, untilInterrupted }: Terminal,
): Promise<number> {
  const settings = await loadConfig(root)
  const desk = await translate(settings, port)
  stdout.write(`the desk is open: ${desk.url}\nCtrl+C closes it\n`)
  await untilInterrupted()
  await desk.close()
  return exit.fine
}
