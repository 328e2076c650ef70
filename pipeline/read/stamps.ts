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
  const { members, errors, brace, placeOf } = readJsonObject(file, text)
  if (errors.length > 0) return { stamps: new Map(), retired: new Map(), errors }
  const found: SyntaxProblem[] = []
  const parts = new Map<string, JsonMember>()
  for (const member of members) {
    if (parts.has(member.key)) found.push(twice(member))
    else parts.set(member.key, member)
  }
  const version = parts.get('version')
  if (version === undefined)
    found.push({ reason: 'no `version`, expected the number that `sync` writes', place: brace })
  else if (version.value.type !== 'number')
    found.push({
      reason: '`version` is no number, expected the one that `sync` writes',
      place: version.valuePlace,
    })
  if (!parts.has('stamps'))
    found.push({ reason: 'no `stamps`, expected stamps by key', place: brace })
  const isOurs = version?.value.value === stampVersion
  const stamps = readMap(parts.get('stamps'), placeOf, found, {
    read: (node) => stampOf(node, isOurs),
    shape: 'stamp, expected the texts `source` and `translation`',
  })
  const retired = readMap(parts.get('retired'), placeOf, found, {
    read: (node) => retiredOf(node, isOurs),
    shape: 'retired translation, expected the texts `text` and `translation`',
  })
  return { stamps, retired, errors: found }
}

function readMap<Value>(
  member: JsonMember | undefined,
  placeOf: (node: JsonNode) => Place,
  errors: SyntaxProblem[],
  { read, shape }: { readonly read: (node: JsonNode) => Value | undefined; readonly shape: string },
): Map<string, Value> {
  const map = new Map<string, Value>()
  if (member === undefined) return map
  if (member.value.type !== 'object') {
    errors.push({
      reason: `\`${member.key}\` holds no entries in braces, expected them by key`,
      place: member.valuePlace,
    })
    return map
  }
  for (const entry of membersOf(member.value, placeOf)) {
    const { key, value, valuePlace } = entry
    const found = read(value)
    if (found === undefined) errors.push({ reason: `\`${key}\` is no ${shape}`, place: valuePlace })
    else if (map.has(key)) errors.push(twice(entry))
    else map.set(key, found)
  }
  return map
}

function twice({ key, keyPlace }: JsonMember): SyntaxProblem {
  return { reason: `\`${key}\` stands twice, expected it once`, place: keyPlace }
}

function stampOf(node: JsonNode, isOurs: boolean): Stamp | undefined {
  const record = fieldsOf(node)
  const source = textOf(record?.get('source'))
  const translation = textOf(record?.get('translation'))
  if (source === undefined || translation === undefined) return undefined
  const isReturned = record?.get('returned')?.value === true
  const stamp = { source, translation: isOurs ? translation : undefined }
  return isReturned ? { ...stamp, isReturned } : stamp
}

function retiredOf(node: JsonNode, isOurs: boolean): Retired | undefined {
  const record = fieldsOf(node)
  const text = textOf(record?.get('text'))
  const translation = textOf(record?.get('translation'))
  if (text === undefined || translation === undefined) return undefined
  const given = record?.get('stamp')
  if (given === undefined) return { text, translation }
  const stamp = stampOf(given, isOurs)
  return stamp === undefined ? undefined : { text, translation, stamp }
}

/** The values of an object by key; undefined where one stands twice, so that none is dropped. */
function fieldsOf(node: JsonNode): ReadonlyMap<string, JsonNode> | undefined {
  const members = membersOf(node, () => ({ file: '' }))
  const fields = new Map(members.map(({ key, value }) => [key, value]))
  return fields.size === members.length ? fields : undefined
}

function textOf(node: JsonNode | undefined): string | undefined {
  return node?.type === 'string' ? String(node.value) : undefined
}
