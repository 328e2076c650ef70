/**
 * A publication in a folder of its own: files by path → its root, and the steps run on it. Removed
 * after the test.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { rules } from '../../pipeline/check/registry.ts'
import { pageRules } from '../../pipeline/check-pages/registry.ts'
import { accept } from '../../pipeline/commands/accept.ts'
import { sync } from '../../pipeline/commands/sync.ts'
import type { Options } from '../../pipeline/config.ts'
import { inspect } from '../../pipeline/inspect.ts'
import { inspectPages } from '../../pipeline/inspect-pages.ts'
import type { Problem } from '../../pipeline/problem.ts'
import { resolveConfig } from '../../pipeline/resolve-config.ts'
import { type Loud, ownRule, severitiesWith } from './editor-rules.ts'
import { pseudoTranslation } from './pseudo-translation.ts'

/** Texts by path; JSON values are written as JSON. */
export type Files = Readonly<Record<string, string | Uint8Array | object>>

export const defaultOptions: Options = {
  url: 'https://example.org',
  sourceLocale: 'en',
  targetLocales: ['fr', 'ur'],
  cards: false,
}

const furniture: Readonly<Record<string, object>> = {
  en: { 'site-title': 'Lamp', 'site-description': 'News', footer: 'The end' },
  fr: { 'site-title': 'Lampe', 'site-description': 'Nouvelles', footer: 'Fin' },
  ur: { 'site-title': 'چراغ', 'site-description': 'خبریں', footer: 'ختم' },
}

/** An article with a title and a date, and this body. */
export function article(body: string, title = 'A title'): string {
  return `---\ntitle: ${title}\ndate: 2023-06-06\n---\n\n${body}\n`
}

export type Publication = ReturnType<typeof createPublication>

/**
 * @param files Put over the furniture of en, fr and ur, as far as the config names them.
 * @param options Put over `defaultOptions`; `loud` names the rules of editors that are on.
 * @param whenDone Gets what removes the folder; after the running test without it.
 */
export function createPublication(
  files: Files = {},
  { loud = ownRule(), ...options }: Partial<Options> & { readonly loud?: Loud } = {},
  whenDone: (remove: () => void) => void = onTestFinished,
) {
  const root = mkdtempSync(join(tmpdir(), 'tarjuma-'))
  whenDone(() => rmSync(root, { recursive: true, force: true }))
  const severities = severitiesWith(loud, options.severities)
  const given = { ...defaultOptions, ...options, severities }
  const settings = resolveConfig(given, root, [...rules, ...pageRules])
  const publication = {
    root,
    settings,
    write(more: Files): void {
      for (const [path, content] of Object.entries(more)) {
        const file = join(root, path)
        mkdirSync(dirname(file), { recursive: true })
        const isText = typeof content === 'string' || content instanceof Uint8Array
        writeFileSync(file, isText ? content : `${JSON.stringify(content, undefined, 2)}\n`)
      }
    },
    remove(path: string): void {
      rmSync(join(root, path), { recursive: true, force: true })
    },
    has: (path: string): boolean => existsSync(join(root, path)),
    read: (path: string): string => readFileSync(join(root, path), 'utf8'),
    readJson: (path: string): Record<string, string> =>
      JSON.parse(readFileSync(join(root, path), 'utf8')),
    /** Every file below a folder with its bytes as Latin-1, dot folders included; to compare two states. */
    snapshot(folder: string): Record<string, string> {
      if (!existsSync(join(root, folder))) return {}
      const paths = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
      return Object.fromEntries(
        paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]),
      )
    },
    /** Writes the files of a snapshot. */
    restore(snapshot: Readonly<Record<string, string>>): void {
      for (const [path, bytes] of Object.entries(snapshot))
        publication.write({ [path]: Buffer.from(bytes, 'latin1') })
    },
    build: () => build(settings),
    inspect: () => inspect(settings),
    sync: () => sync(settings),
    accept: (locale: string, slug?: string, ...keys: string[]) =>
      accept(settings, { locale, article: slug, keys, isAll: slug === undefined }),
    /** The problems of the pages that the last build has left. */
    pageProblems: async (): Promise<readonly Problem[]> =>
      inspectPages(settings, (await inspect(settings)).editions),
    problems: async (): Promise<readonly Problem[]> => (await inspect(settings)).problems,
    /** Sets strings of a catalog, leaving the others. */
    translate(locale: string, slug: string, strings: Readonly<Record<string, string>>): void {
      const file = `locales/${locale}/${slug}.json`
      publication.write({ [file]: { ...publication.readJson(file), ...strings } })
    },
    /** The key of a source text in an article's source catalog. */
    keyOf(slug: string, text: string): string {
      const found = Object.entries(publication.readJson(`locales/en/${slug}.json`)).find(
        ([, value]) => value === text,
      )
      if (found === undefined) throw new Error(`No key says ${text}`)
      return found[0]
    },
  }
  for (const { tag } of settings.locales) {
    const words = furniture[tag]
    if (words !== undefined) publication.write({ [`locales/${tag}/site.json`]: words })
  }
  publication.write(files)
  return publication
}

/**
 * A publication whose one article `a` is synced and translated: each source string by `translate`,
 * which gets its text and locale.
 */
export async function createTranslated(
  body: string,
  translate: (text: string, locale: string) => string = pseudoTranslation,
  options: Partial<Options> & { readonly loud?: Loud } = {},
): Promise<Publication> {
  const publication = createPublication({ 'content/a.md': article(body) }, options)
  await translateAll(publication, translate)
  return publication
}

/** Syncs, fills every blank of every target catalog, and syncs again. */
export async function translateAll(
  publication: Publication,
  translate: (text: string, locale: string) => string = pseudoTranslation,
): Promise<void> {
  await publication.sync()
  for (const { tag } of publication.settings.targets) {
    for (const file of Object.keys(publication.snapshot(`locales/${tag}`))) {
      if (file.endsWith('/site.json')) continue
      const source = publication.readJson(file.replace(`locales/${tag}/`, 'locales/en/'))
      const target = publication.readJson(file)
      for (const [key, text] of Object.entries(source))
        if (target[key] === '') target[key] = translate(text, tag)
      publication.write({ [file]: target })
    }
  }
  await publication.sync()
}
