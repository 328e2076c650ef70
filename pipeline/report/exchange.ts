/** What `export` and `import` did → text for a person: a line for each file, then the sum. */
import type { Exported } from '../commands/export.ts'
import type { Imported } from '../commands/import.ts'
import type { State } from '../model.ts'

export function exportReport(exported: readonly Exported[]): string {
  const lines = exported.map(
    ({ file, segments, open }) => `  ${file}: ${count(segments, 'segment')}, ${open} to translate`,
  )
  return [...lines, `${count(exported.length, 'file')} exported`, ''].join('\n')
}

export function importReport(imported: readonly Imported[]): string {
  const lines = imported.map(({ file, catalog, changes }) => {
    if (catalog === undefined) return `  ${file}: not imported`
    if (changes.length === 0) return `  ${file}: nothing new for ${catalog}`
    const states = (['stale', 'unconfirmed', 'unstamped'] as const satisfies readonly State[])
      .map((state) => [state, changes.filter((change) => change.state === state).length] as const)
      .flatMap(([state, number]) => (number === 0 ? [] : `${number} ${state}`))
    const open = states.length === 0 ? '' : `, of them ${states.join(', ')}`
    return `  ${file} → ${catalog}: ${count(changes.length, 'translation')}${open}`
  })
  const sum = imported.reduce((total, { changes }) => total + changes.length, 0)
  return [...lines, `${count(sum, 'translation')} imported`, ''].join('\n')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
