/**
 * Stamps → the text of their file: each stamp on a line of its own, so that two branches that change
 * one stamp conflict visibly and never mix; retired ones sorted by key.
 */
import type { Retired, Stamp } from '../model.ts'
import { stampVersion } from '../stamp.ts'

export function stampsText(
  stamps: ReadonlyMap<string, Stamp>,
  retired: ReadonlyMap<string, Retired>,
): string {
  const parts = [`  "version": ${stampVersion}`, member('stamps', [...stamps].map(stampLine))]
  if (retired.size > 0) parts.push(member('retired', [...retired].sort(byKey).map(retiredLine)))
  return `{\n${parts.join(',\n')}\n}\n`
}

function member(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? `  "${name}": {}` : `  "${name}": {\n${lines.join(',\n')}\n  }`
}

function stampLine([key, stamp]: readonly [string, Stamp]): string {
  return `    ${JSON.stringify(key)}: ${stampJson(stamp)}`
}

function retiredLine([key, { text, translation, stamp }]: readonly [string, Retired]): string {
  const tail = stamp === undefined ? '' : `, "stamp": ${stampJson(stamp)}`
  return `    ${JSON.stringify(key)}: { "text": ${JSON.stringify(text)}, "translation": ${JSON.stringify(translation)}${tail} }`
}

function stampJson({ source, translation, isReturned, isOffered }: Stamp): string {
  const returned = isReturned === true ? ', "returned": true' : ''
  const tail = isOffered === true ? `${returned}, "offered": true` : returned
  return `{ "source": ${JSON.stringify(source)}, "translation": ${JSON.stringify(translation ?? '')}${tail} }`
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
