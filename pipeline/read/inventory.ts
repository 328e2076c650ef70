/**
 * The publication's folders → what there is: articles and catalogs, and what `sync` has written beside
 * them, sorted by code unit.
 *
 * Law: the result depends on names only, never on the order in which the disk lists them.
 */
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../config.ts'
import { slugOf } from '../files.ts'
import { type Problem, problem } from '../problem.ts'
import { errorCode } from './text-file.ts'

export interface Inventory {
  readonly articles: readonly { readonly slug: string; readonly file: string }[]
  /** Slugs of every article, those with a reserved name included. */
  readonly slugs: ReadonlySet<string>
  /** Slugs of the catalogs by locale; furniture is not among them. */
  readonly catalogs: ReadonlyMap<string, ReadonlySet<string>>
  readonly problems: readonly Problem[]
}

/** What `sync` has written; who reads an article knows where its stamps are. */
export interface SyncedFiles {
  /** Slugs of the stamps files by target locale. */
  readonly stamps: ReadonlyMap<string, ReadonlySet<string>>
  /** Slugs of the schemas. */
  readonly schemas: ReadonlySet<string>
}

/** Thrown where the publication's own folder cannot be read: the command ends with exit code 2. */
export class UnreadableFolderError extends Error {
  override name = 'UnreadableFolderError'
}

/** Names that the site itself uses as first part of an address. */
const reservedNames: readonly string[] = ['site', '404', 'assets']

/** The name of every page's file: a folder of that name would be in its way. */
const pageName = 'index.html'

/** The slug of the furniture's catalogs. */
export const furnitureSlug = 'site'

/**
 * @param onLook Takes the path of each folder before it is listed, and of all else that is looked at: as
 *   long as they are as they were, so is the inventory.
 */
export function takeInventory(
  settings: Settings,
  onLook: (path: string) => void = () => undefined,
): Inventory {
  const { locales } = settings
  const root = { folder: settings.root, onLook }
  const problems: Problem[] = []
  const tags = locales.map(({ tag }) => tag)
  /** Names that a folder of the site has, or would have on a disk that does not tell case. */
  const taken = new Map([...tags, ...reservedNames].map((name) => [name.toLowerCase(), name]))
  /** What of a slug is such a name, or that of every page's file. */
  const reservedIn = (slug: string): string | undefined => {
    const lower = slug.toLowerCase()
    const end = lower.indexOf('/')
    const first = taken.get(end === -1 ? lower : lower.slice(0, end))
    if (first !== undefined || !lower.includes(pageName)) return first
    return slug.split('/').find((part) => part.toLowerCase() === pageName)
  }
  const bySlug = new Map<string, string>()
  const ambiguous = new Set<string>()
  const slugs = new Set<string>()
  for (const path of listFiles(root, 'content', '.md', true)) {
    const file = `content/${path}`
    const slug = slugOf(file)
    slugs.add(slug)
    const reserved = reservedIn(slug)
    const other = bySlug.get(slug)
    if (reserved !== undefined)
      problems.push(problem('reserved-slug', { slug, reserved }, { place: { file } }))
    else if (other !== undefined) {
      // Names that differ only in normalisation form: both would have the same catalogs.
      ambiguous.add(slug)
      problems.push(
        problem('duplicate-url', { url: slug, other }, { place: { file }, cause: { file: other } }),
      )
    } else bySlug.set(slug, file)
  }
  const articles: { readonly slug: string; readonly file: string }[] = []
  for (const [slug, file] of bySlug) if (!ambiguous.has(slug)) articles.push({ slug, file })
  if (articles.length === 0 && problems.length === 0) {
    problems.push(problem('no-articles', { folder: 'content' }, { place: { file: 'content' } }))
  }
  for (const { name } of listFolder(root, 'locales', false)) {
    if (name.startsWith('.') || tags.includes(name) || !isFolder(root, `locales/${name}`)) continue
    problems.push(
      problem(
        'unknown-locale-folder',
        { locale: name, known: tags },
        { place: { file: `locales/${name}` }, locale: name },
      ),
    )
  }
  return {
    articles,
    slugs,
    catalogs: slugsByLocale(root, 'locales', tags),
    problems,
  }
}

export function findSyncedFiles({ root: folder, targets }: Settings): SyncedFiles {
  const root = { folder, onLook: () => undefined }
  const tags = targets.map(({ tag }) => tag)
  return {
    stamps: slugsByLocale(root, 'locales/.stamps', tags),
    schemas: new Set(slugsBelow(root, 'locales/.schema')),
  }
}

/** The publication's own folder, and who hears of what is looked at in it. */
interface Root {
  readonly folder: string
  readonly onLook: (path: string) => void
}

function slugsByLocale(root: Root, folder: string, tags: readonly string[]) {
  return new Map(
    tags.map((tag) => [
      tag,
      new Set(slugsBelow(root, `${folder}/${tag}`).filter((slug) => slug !== furnitureSlug)),
    ]),
  )
}

function slugsBelow(root: Root, folder: string): string[] {
  return listFiles(root, folder, '.json', false).map((path) => path.slice(0, -'.json'.length))
}

/** Paths of the files below a folder that end in `ending`, dot files left out, sorted. */
function listFiles(root: Root, folder: string, ending: string, isRequired: boolean): string[] {
  const found: string[] = []
  const walk = (below: string) => {
    const here = below === '' ? folder : `${folder}/${below}`
    // No loop of ours: for one of a thousand turns V8 would optimise the function (5 ms) while threads start.
    listFolder(root, here, isRequired && below === '').forEach((entry) => {
      const { name } = entry
      const path = below === '' ? name : `${below}/${name}`
      if (name.startsWith('.')) return
      if (name.endsWith(ending)) found.push(path)
      else if (entry.isDirectory()) walk(path)
    })
  }
  walk('')
  return found.sort()
}

/** A folder's entries; none where it is absent and may be. Links to folders are not followed. */
function listFolder({ folder, onLook }: Root, name: string, isRequired: boolean): Dirent[] {
  onLook(name)
  const path = join(folder, name)
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' && !isRequired) return []
    throw new UnreadableFolderError(
      folderErrors[code]?.(path) ?? `The folder ${path} cannot be read (${code})`,
      { cause: error },
    )
  }
}

const folderErrors: { readonly [code: string]: (path: string) => string } = {
  ENOENT: (path) => `There is no folder ${path}, expected the articles in it`,
  ENOTDIR: (path) => `${path} is a file, expected a folder`,
  ELOOP: (path) => `The link ${path} leads to itself, expected a folder`,
}

/** Whether a path leads to a folder; links that lead nowhere or in circles do not. */
function isFolder({ folder, onLook }: Root, name: string): boolean {
  onLook(name)
  try {
    return statSync(join(folder, name)).isDirectory()
  } catch (error) {
    errorCode(error)
    return false
  }
}
