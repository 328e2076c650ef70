/** What `sync` did → text for a person: by file, old → new. */
import pc from 'picocolors'
import type { SyncEvent } from '../sync/events.ts'
import { wordDiff } from '../word-diff.ts'

const longest = 72
const mostKeys = 4

export function syncReport(
  events: readonly SyncEvent[],
  files: number,
  isDry: boolean,
  useColor: boolean,
): string {
  const colors = pc.createColors(useColor)
  if (events.length + files === 0) return `${colors.green('nothing to do')}\n`
  const names = [...new Set(events.map(({ file }) => file))]
  const sections = names.map((file) => {
    const lines = events
      .filter((event) => event.file === file)
      .map((event) => `  ${describe(event)}`)
    return [colors.underline(file), ...lines].join('\n')
  })
  const count = `${files} ${files === 1 ? 'file' : 'files'} ${isDry ? 'to write' : 'written'}`
  return `${[...sections, count].join('\n')}\n`
}

function describe(event: SyncEvent): string {
  switch (event.did) {
    case 'new':
      return `new        ${event.key}: ${clip(event.after)}`
    case 'changed':
      return `changed    ${event.key}: ${wordDiff(event.before, event.after)}`
    case 'moved':
      return `moved      ${event.from} → ${event.key}`
    case 'returned':
      return `returned   ${event.key}, with its translations`
    case 'retired':
      return `retired    ${event.key}: ${clip(event.before)}`
    case 'renamed':
      return `renamed    from ${event.from}, catalogs taken along`
    case 'copied':
      return `copied     ${event.key} from ${event.from.join(', ')}: ${clip(event.after)}`
    case 'offered':
      return `offered    ${event.key} from ${event.from.join(', ')}: ${clip(event.after)}`
    case 'resolved':
      return `resolved   merge conflict${event.keys.length === 0 ? '' : `, stale now: ${listKeys(event.keys)}`}`
    case 'blanks':
      return `blank      ${listKeys(event.keys)}`
    case 'stamped':
      return `stamped    ${listKeys(event.keys)}`
  }
}

function listKeys(keys: readonly string[]): string {
  return keys.length <= mostKeys
    ? keys.join(', ')
    : `${keys.length} keys, from ${keys[0]} to ${keys.at(-1)}`
}

function clip(text: string): string {
  const line = text.replaceAll('\n', ' ')
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
