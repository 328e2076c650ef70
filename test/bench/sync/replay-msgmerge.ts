/**
 * A case → what GNU `msgmerge` makes of it, with its default fuzzy matching.
 *
 * All articles are in one PO file, so that it can follow texts across them. A msgid is unique in a PO
 * file: of equal old texts the first one's translation is the one, and equal new texts share theirs.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EditCase, idsIn, type Outcome, type Outcomes, translationOf } from './case.ts'

/** Its version, such as `0.21`; undefined where it is not installed. */
export function msgmergeVersion(): string | undefined {
  try {
    const text = execFileSync('msgmerge', ['--version'], { encoding: 'utf8' })
    return /\d+(\.\d+)+/.exec(text)?.[0]
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

export function replayWithMsgmerge({ before, after }: EditCase): Outcomes {
  const translations = new Map<string, string>()
  for (const old of Object.values(before).flat())
    if (!translations.has(old.text)) translations.set(old.text, translationOf(old))
  const news = new Set(Object.values(after).flatMap((texts) => texts.map(({ text }) => text)))
  const merged = merge(poText(translations), poText(new Map([...news].map((text) => [text, '']))))
  const outcomes = Object.entries(after).map(([slug, texts]) => [
    slug,
    texts.map(({ text }): Outcome => merged.get(text) ?? { state: 'nothing', ids: [] }),
  ])
  return Object.fromEntries(outcomes)
}

const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'

function poText(entries: ReadonlyMap<string, string>): string {
  const texts = [...entries].map(
    ([id, text]) => `msgid ${JSON.stringify(id)}\nmsgstr ${JSON.stringify(text)}\n`,
  )
  return [header, ...texts].join('\n')
}

function merge(before: string, after: string): Map<string, Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuma-msgmerge-'))
  try {
    const [po, pot] = [join(folder, 'old.po'), join(folder, 'new.pot')]
    writeFileSync(po, before)
    writeFileSync(pot, after)
    const args = ['--quiet', '--no-wrap', '--output-file=-', po, pot]
    return parse(execFileSync('msgmerge', args, { encoding: 'utf8', stdio: 'pipe' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What each msgid has; `--no-wrap` leaves every string on one line. */
function parse(po: string): Map<string, Outcome> {
  const found = new Map<string, Outcome>()
  for (const entry of po.split(/\n\n+/)) {
    const lines = entry.split('\n')
    const stringOf = (name: string) => {
      const line = lines.find((one) => one.startsWith(`${name} "`))
      return line === undefined ? undefined : String(JSON.parse(line.slice(name.length + 1)))
    }
    const [id, text] = [stringOf('msgid'), stringOf('msgstr')]
    if (id === undefined || id === '' || text === undefined) continue
    const isFuzzy = lines.some((line) => line.startsWith('#,') && line.includes('fuzzy'))
    const state = text === '' ? 'nothing' : isFuzzy ? 'stale' : 'fresh'
    found.set(id, { state, ids: idsIn(text) })
  }
  return found
}
