/**
 * `locales/.stamps/<locale>/<slug>.json` → `Stamps`.
 *
 * Law: a file that does not have the documented shape is an error with its place, never taken for
 * one without stamps. A stamp of another version counts as unchanged, never as edited.
 */
import type { Node as JsonNode } from 'jsonc-parser'
import { stampsFile } from '../files.ts'
import type { Place, Retired, Stamp, Stamps, SyntaxProblem } from '../model.ts'
import type { Problem } from '../problem.ts'
import { stampVersion } from '../stamp.ts'
import { type JsonMember, membersOf, readJsonObject } from './json-file.ts'
import { readTextFile } from './text-file.ts'

/** Reads the stamps of one target catalog; no file means no stamps. */
export function readStamps(
  root: string,
  locale: string,
  slug: string,
): { readonly stamps: Stamps; readonly problems: readonly Problem[] } {
  const file = stampsFile(locale, slug)
  const none = {
    file,
    locale,
    slug,
    exists: false,
    stamps: new Map(),
    retired: new Map(),
    errors: [],
  }
  const read = readTextFile(root, file, locale)
  if (read.found === 'nothing') return { stamps: none, problems: [] }
  if (read.found === 'problem') {
    return {
      stamps: { ...none, exists: true, errors: [{ reason: 'unreadable', place: { file } }] },
      problems: [read.problem],
    }
  }
  return { stamps: { ...none, exists: true, ...parseStamps(file, read.text) }, problems: [] }
}

function parseStamps(file: string, text: string): Pick<Stamps, 'stamps' | 'retired' | 'errors'> {
  const { members, errors, placeOf } = readJsonObject(file, text)
  if (errors.length > 0) return { stamps: new Map(), retired: new Map(), errors }
  const reader = new Map(members.map((member) => [member.key, member]))
  const found: SyntaxProblem[] = []
  const version = reader.get('version')
  if (version?.value.type !== 'number')
    found.push({ reason: 'expected a number `version`', place: version?.valuePlace ?? { file } })
  const isOurs = version?.value.value === stampVersion
  const stamps = readMap(reader.get('stamps'), placeOf, found, (node) =>
    stampOf(fields(node), isOurs),
  )
  const retired = readMap(reader.get('retired'), placeOf, found, (node) => retiredOf(node, isOurs))
  return { stamps, retired, errors: found }
}

function readMap<Value>(
  member: JsonMember | undefined,
  placeOf: (node: JsonNode) => Place,
  errors: SyntaxProblem[],
  read: (node: JsonNode) => Value | undefined,
): Map<string, Value> {
  const map = new Map<string, Value>()
  if (member === undefined) return map
  if (member.value.type !== 'object') {
    errors.push({
      reason: `\`${member.key}\` is no object, expected stamps by key`,
      place: member.valuePlace,
    })
    return map
  }
  for (const { key, value, keyPlace, valuePlace } of membersOf(member.value, placeOf)) {
    const entry = read(value)
    if (entry === undefined)
      errors.push({
        reason: `\`${key}\` is no stamp, expected \`source\` and \`translation\``,
        place: valuePlace,
      })
    else if (map.has(key))
      errors.push({
        reason: `the stamp \`${key}\` stands twice, expected it once`,
        place: keyPlace,
      })
    else map.set(key, entry)
  }
  return map
}

function stampOf(record: ReadonlyMap<string, JsonNode>, isOurs: boolean): Stamp | undefined {
  const source = textOf(record.get('source'))
  const translation = textOf(record.get('translation'))
  if (source === undefined || translation === undefined) return undefined
  return { source, translation: isOurs ? translation : undefined }
}

function retiredOf(node: JsonNode, isOurs: boolean): Retired | undefined {
  const record = fields(node)
  const text = textOf(record.get('text'))
  const translation = textOf(record.get('translation'))
  const stamp = record.get('stamp')
  if (text === undefined || translation === undefined) return undefined
  return {
    text,
    translation,
    stamp: stamp === undefined ? undefined : stampOf(fields(stamp), isOurs),
  }
}

function fields(node: JsonNode): ReadonlyMap<string, JsonNode> {
  return new Map(membersOf(node, () => ({ file: '' })).map(({ key, value }) => [key, value]))
}

function textOf(node: JsonNode | undefined): string | undefined {
  return node?.type === 'string' ? String(node.value) : undefined
}
