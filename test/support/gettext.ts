/** GNU gettext, which the tests call where it is installed: on CI it has to be. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether tests with gettext are left out, which says what to install. */
export const isWithoutGettext: boolean = isMissing()

function isMissing(): boolean {
  if (process.env.CI || spawnSync('msgfmt', ['--version']).status === 0) return false
  console.warn('left out: tests with msgfmt and msgcat; apt-get install -y gettext')
  return true
}

/** What `msgfmt --check` says of a PO file: nothing where it is right. */
export function checkPo(text: string): string {
  return onFile(text, (file, folder) => run('msgfmt', '--check', '-o', join(folder, 'mo'), file))
}

/** The file as another gettext tool writes it, such as `msgcat --width=40`. */
export function rewritePo(text: string, tool: string, ...args: readonly string[]): string {
  return onFile(text, (file, folder) => {
    const said = run(tool, ...args, '-o', join(folder, 'out.po'), file)
    if (said !== '') throw new Error(said)
    return readFileSync(join(folder, 'out.po'), 'utf8')
  })
}

function onFile(text: string, use: (file: string, folder: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuma-po-'))
  try {
    const file = join(folder, 'in.po')
    writeFileSync(file, text)
    return use(file, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(command: string, ...args: readonly string[]): string {
  const { error, status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (error !== undefined) throw error
  return status === 0 ? stderr : `${stderr}exit ${status}`
}
