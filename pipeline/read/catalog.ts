/**
 * `locales/<locale>/<slug>.json` → a `Catalog`: keys and texts with their places.
 * `$schema` is the editors', not a key.
 */
import { catalogFile } from '../files.ts'
import type { Catalog, Member } from '../model.ts'
import type { Problem } from '../problem.ts'
import { readJsonObject } from './json-file.ts'
import { readTextFile } from './text-file.ts'

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

/** The catalog that a text is; used where the text does not come from a file of the publication. */
export function parseCatalog(file: string, locale: string, slug: string, text: string): Catalog {
  const object = readJsonObject(file, text)
  const members: Member[] = object.members
    .filter(({ key }) => key !== '$schema')
    .map(({ key, value, keyPlace, valuePlace }) => ({
      key,
      value: value.type === 'string' ? String(value.value) : undefined,
      type: value.type,
      keyPlace,
      valuePlace,
    }))
  const entries = new Map<string, Member & { readonly value: string }>()
  for (const member of members) {
    const { value } = member
    if (value !== undefined && !entries.has(member.key))
      entries.set(member.key, { ...member, value })
  }
  return {
    file,
    locale,
    slug,
    exists: true,
    text,
    entries,
    members,
    errors: object.errors,
    brace: object.brace,
  }
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
    errors: [],
    brace: { file },
  }
}
