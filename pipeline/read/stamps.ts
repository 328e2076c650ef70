/**
 * `locales/.stamps/<locale>/<slug>.json` → `Stamps`.
 *
 * Law: a file that does not have the documented shape is an error with its place, never taken for
 * one without stamps. A stamp of another version counts as unchanged, never as edited.
 */
import type { Node as JsonNode } from 'jsonc-parser'
import { stampsFile } from '../files.ts'
import { areHotPathsOn } from '../hot-paths.ts'
import type {
  Place,
  Segment,
  Stamp,
  Stamps,
  StampsConflict,
  StampsSide,
  SyntaxProblem,
} from '../model.ts'
import type { Problem } from '../problem.ts'
import { stampVersion } from '../stamp.ts'
import { findConflict } from './conflict.ts'
import { type JsonMember, membersOf, readJsonObject } from './json-file.ts'
import { retiredOf, stampOf } from './json-stamp.ts'
import { stampsInStep } from './stamps-in-step.ts'
import { readTextFile } from './text-file.ts'
import { readWrittenStamps } from './written-stamps.ts'

/**
 * Reads the stamps of one target catalog; no file means no stamps.
 *
 * @param segments Those of the article, where the stamps are wanted one by one.
 * @returns With `inStep`, the stamp of each segment, where the file has just these; with `conflict` where
 *   a merge has left its marks: then the stamps have an error as well.
 */
export function readStamps(
  root: string,
  locale: string,
  slug: string,
  segments?: readonly Segment[],
): {
  readonly stamps: Stamps
  readonly inStep?: readonly Stamp[]
  readonly conflict?: StampsConflict | undefined
  readonly problems: readonly Problem[]
} {
  const file = stampsFile(locale, slug)
  const none = {
    file,
    locale,
    slug,
    exists: false,
    stamps: noStamps,
    retired: noneRetired,
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
  const inStep = areHotPathsOn && segments ? stampsInStep(read.text, segments) : undefined
  if (inStep !== undefined && segments !== undefined) {
    const stamps = mapInStep(segments, inStep)
    return { stamps: { ...none, exists: true, stamps }, inStep, problems: [] }
  }
  const written = areHotPathsOn ? readWrittenStamps(read.text) : undefined
  if (written !== undefined) return { stamps: { ...none, exists: true, ...written }, problems: [] }
  const { entries, twice, errors } = parseStamps(file, read.text)
  const found = [...errors, ...twice]
  const stamps = found.length > 0 ? { stamps: new Map(), retired: new Map() } : mapsOf(entries)
  return {
    stamps: { ...none, exists: true, ...stamps, errors: found },
    conflict: readConflict(file, read.text),
    problems: [],
  }
}

const noStamps: Stamps['stamps'] = new Map()
const noneRetired: Stamps['retired'] = new Map()

function mapInStep(segments: readonly Segment[], stamps: readonly Stamp[]): Map<string, Stamp> {
  const byKey = new Map<string, Stamp>()
  let index = 0
  for (const stamp of stamps) byKey.set(segments[index++]?.key ?? '', stamp)
  return byKey
}

/** The sides of a merge conflict; undefined where there is none, or one of them cannot be read. */
function readConflict(file: string, text: string): StampsConflict | undefined {
  const conflict = findConflict(text)
  if (conflict?.found !== 'sides') return undefined
  const { ours, theirs, base } = conflict.sides
  const sides = [ours, theirs].map((side) => parseStamps(file, side, true))
  const before = base === undefined ? undefined : parseStamps(file, base, true)
  if (sides.some(({ errors }) => errors.length > 0)) return undefined
  return {
    sides: sides.map(({ entries }) => entries),
    base: before?.errors.length === 0 ? before.entries : undefined,
  }
}

function mapsOf({ stamps, retired }: StampsSide): Pick<Stamps, 'stamps' | 'retired'> {
  return { stamps: new Map(stamps), retired: new Map(retired) }
}

interface Parsed {
  readonly entries: StampsSide
  /** Members that stand there a second time. */
  readonly twice: readonly SyntaxProblem[]
  readonly errors: readonly SyntaxProblem[]
}

function parseStamps(file: string, text: string, isSide = false): Parsed {
  const { members, errors, brace, placeOf } = readJsonObject(file, text, isSide)
  if (errors.length > 0) return { entries: { stamps: [], retired: [] }, twice: [], errors }
  const found: SyntaxProblem[] = []
  const parts = new Map(members.map((member) => [member.key, member]))
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
  const stamps = readEntries(parts.get('stamps'), placeOf, found, {
    read: (node) => stampOf(node, isOurs),
    shape: 'stamp, expected the texts `source` and `translation`',
  })
  const retired = readEntries(parts.get('retired'), placeOf, found, {
    read: (node) => retiredOf(node, isOurs),
    shape: 'retired translation, expected the texts `text` and `translation`',
  })
  return {
    entries: { stamps: stamps.entries, retired: retired.entries },
    twice: [...findTwice(members), ...stamps.twice, ...retired.twice],
    errors: found,
  }
}

function readEntries<Value>(
  member: JsonMember | undefined,
  placeOf: (node: JsonNode) => Place,
  errors: SyntaxProblem[],
  { read, shape }: { readonly read: (node: JsonNode) => Value | undefined; readonly shape: string },
): { entries: (readonly [string, Value])[]; twice: SyntaxProblem[] } {
  if (member === undefined) return { entries: [], twice: [] }
  if (member.value.type !== 'object') {
    errors.push({
      reason: `\`${member.key}\` holds no entries in braces, expected them by key`,
      place: member.valuePlace,
    })
    return { entries: [], twice: [] }
  }
  const members = membersOf(member.value, placeOf)
  const entries = members.flatMap(({ key, value, valuePlace }) => {
    const found = read(value)
    if (found !== undefined) return [[key, found] as const]
    errors.push({ reason: `\`${key}\` is no ${shape}`, place: valuePlace })
    return []
  })
  return { entries, twice: findTwice(members) }
}

function findTwice(members: readonly JsonMember[]): SyntaxProblem[] {
  const seen = new Set<string>()
  return members.flatMap(({ key, keyPlace }) => {
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return { reason: `\`${key}\` stands twice, expected it once`, place: keyPlace }
  })
}
