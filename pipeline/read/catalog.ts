/**
 * `locales/<locale>/<slug>.json` → a `Catalog`: keys and texts with their places.
 * `$schema` is the editors', not a key.
 */
import { catalogFile } from '../files.ts'
import { areHotPathsOn } from '../hot-paths.ts'
import type { Catalog, Ignore, Member, Place, SyntaxProblem } from '../model.ts'
import type { Problem } from '../problem.ts'
import { findConflict } from './conflict.ts'
import { readJsonObject } from './json-file.ts'
import { readTextFile } from './text-file.ts'
import { readWrittenCatalog, type TextMember } from './written-catalog.ts'

/** Reads a catalog; a file that is not there is one without entries, and no problem by itself. */
export function readCatalog(
  root: string,
  locale: string,
  slug: string,
): { readonly catalog: Catalog; readonly problems: readonly Problem[] } {
  const file = catalogFile(locale, slug)
  const read = readTextFile(root, file, locale)
  if (read.found === 'text')
    return { catalog: parseCatalog(file, locale, slug, read.text), problems: [] }
  const isThere = read.found === 'problem'
  const errors = isThere ? [{ reason: 'unreadable', place: { file } }] : []
  const catalog = { ...emptyCatalog(file, locale, slug), exists: isThere, errors }
  return { catalog, problems: isThere ? [read.problem] : [] }
}

/**
 * A catalog that a merge has left with conflict marks, as both of its sides together: every key of
 * either, and of keys for which they differ the second text as its rival. A catalog without marks, or
 * one whose sides cannot be read, stays as it is. For files that `sync` rebuilds, the source catalogs.
 */
export function joinSides(catalog: Catalog): Catalog {
  const conflict = findConflict(catalog.text)
  if (conflict?.found !== 'sides') return catalog
  const { file, locale, slug } = catalog
  const read = (text: string) => parseCatalog(file, locale, slug, text, true)
  const [ours, theirs] = [read(conflict.sides.ours), read(conflict.sides.theirs)]
  if (ours.errors.length + theirs.errors.length > 0) return catalog
  const entries = new Map([...theirs.entries, ...ours.entries])
  const rivals = [...theirs.entries].flatMap(([key, { value }]) =>
    entries.get(key)?.value === value ? [] : [[key, value] as const],
  )
  const members = [...entries.values()]
  return { ...catalog, entries, members, errors: [], rivals: new Map(rivals) }
}

/**
 * The catalog that a text is; used where the text does not come from a file of the publication.
 *
 * @param isSide Whether it is one side of a merge conflict.
 */
export function parseCatalog(
  file: string,
  locale: string,
  slug: string,
  text: string,
  isSide = false,
): Catalog {
  const written = isSide || !areHotPathsOn ? undefined : readWrittenCatalog(file, text)
  const object = written === undefined ? readObject(file, text, isSide) : soundObject(file, written)
  const members: Member[] = []
  const ignores: Ignore[] = []
  const entries = new Map<string, TextMember>()
  for (const member of object.members) {
    const { key } = member
    if (key === '$schema') continue
    if (key.endsWith(')') && ignoreName.test(key)) {
      ignores.push(toIgnore(member))
      continue
    }
    members.push(member)
    if (isText(member)) entries.set(key, member)
  }
  return {
    file,
    locale,
    slug,
    exists: true,
    text,
    entries: entries.size === members.length ? entries : firstOf(members),
    members,
    ignores,
    errors: object.errors,
    brace: object.brace,
  }
}

/** What a file holds, whatever reads it. */
interface FileObject {
  readonly members: readonly Member[]
  readonly errors: readonly SyntaxProblem[]
  readonly brace: Place
}

function soundObject(file: string, members: readonly Member[]): FileObject {
  const start = { line: 1, column: 1, offset: 0 }
  const end = { line: 1, column: 2, offset: 1 }
  return { members, errors: [], brace: { file, at: { start, end } } }
}

function readObject(file: string, text: string, isSide: boolean): FileObject {
  const { members, errors, brace } = readJsonObject(file, text, isSide)
  const all = members.map(({ key, value: { type, value }, keyPlace, valuePlace }): Member => {
    return { key, value: type === 'string' ? String(value) : undefined, type, keyPlace, valuePlace }
  })
  return { members: all, errors, brace }
}

/** The first text of each key. */
function firstOf(members: readonly Member[]): Map<string, TextMember> {
  const entries = new Map<string, TextMember>()
  for (const member of members)
    if (isText(member) && !entries.has(member.key)) entries.set(member.key, member)
  return entries
}

function isText(member: Member): member is TextMember {
  return member.value !== undefined
}

/** Keys have no space, so none is one of these. */
const ignoreName = /^(\S+) \(ignore ([^\s()]+)\)$/

function toIgnore({ key: name, value, keyPlace }: Member): Ignore {
  const [, key = '', rule = ''] = ignoreName.exec(name) ?? []
  return { key, rule, reason: value?.trim() === '' ? undefined : value, place: keyPlace }
}

function emptyCatalog(file: string, locale: string, slug: string): Catalog {
  return {
    file,
    locale,
    slug,
    exists: false,
    text: '',
    entries: new Map(),
    members: [],
    ignores: [],
    errors: [],
    brace: { file },
  }
}
