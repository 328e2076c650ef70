/**
 * What an editor makes of the schemas, asked of VS Code's own language service: the source sentence on
 * hover, missing keys offered, unknown ones underlined; and of a JSON Schema validator.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv } from 'ajv'
import { parse } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import {
  getLanguageService,
  type JSONDocument,
  type MarkedString,
  TextDocument,
} from 'vscode-json-languageservice'
import { z } from 'zod'
import { repository } from '../support/own-publication.ts'

const schemaOf = (slug: string): string =>
  readFileSync(join(repository, `locales/.schema/${slug}.json`), 'utf8')
const catalogOf = (locale: string, slug: string): string =>
  readFileSync(join(repository, `locales/${locale}/${slug}.json`), 'utf8')
const slugs = readdirSync(join(repository, 'content')).map((name) => name.replace(/\.md$/, ''))
const catalogs = ['fr', 'ur'].flatMap((locale) => slugs.map((slug) => ({ locale, slug })))

const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(new URL(uri), 'utf8'),
  workspaceContext: {
    resolveRelativePath: (path, resource) => posix.join(posix.dirname(resource), path),
  },
})
service.configure({ validate: true, allowComments: false })

function open(locale: string, slug: string, text: string) {
  const uri = pathToFileURL(join(repository, `locales/${locale}/${slug}.json`)).href
  const document = TextDocument.create(uri, 'json', 1, text)
  return { document, json: service.parseJSONDocument(document) }
}

const problemsOf = async ({ document, json }: { document: TextDocument; json: JSONDocument }) =>
  (await service.doValidation(document, json)).map(({ message, range }) => ({
    message,
    text: document.getText(range),
  }))

describe.each(catalogs)('locales/$locale/$slug.json in VS Code', ({ locale, slug }) => {
  it('has nothing underlined', async () => {
    expect(await problemsOf(open(locale, slug, catalogOf(locale, slug)))).toEqual([])
  })

  it('shows the source sentence of every key on hover', async () => {
    const opened = open(locale, slug, catalogOf(locale, slug))
    const source = z.record(z.string(), z.string()).parse(JSON.parse(catalogOf('en', slug)))
    for (const [key, sentence] of Object.entries(source)) {
      const offset = opened.document.getText().indexOf(`"${key}"`) + 2
      const hover = await service.doHover(
        opened.document,
        opened.document.positionAt(offset),
        opened.json,
      )
      // The hover is Markdown: what the sentence's own marks would do is escaped there.
      expect(textOf(hover?.contents), key).toContain(
        plain(sentence.split(/\\?\n/)[0] ?? '').slice(0, 40),
      )
    }
  })

  it('offers the key that is missing, and underlines the one that nobody knows', async () => {
    const text = catalogOf(locale, slug).replace(/^ {2}"title":.*\n/m, '  "tilte": "…",\n')
    const opened = open(locale, slug, text)
    expect(await problemsOf(opened)).toEqual(
      expect.arrayContaining([
        { message: 'Property tilte is not allowed.', text: '"tilte"' },
        expect.objectContaining({ message: 'Missing property "title".' }),
      ]),
    )
    const offset = text.indexOf('  "tilte"')
    const offered = await service.doComplete(
      opened.document,
      opened.document.positionAt(offset),
      opened.json,
    )
    expect(offered?.items.map(({ label }) => label)).toContain('title')
  })
})

describe.each(slugs)('the schema of %s', (slug) => {
  const validate = new Ajv({ strict: true }).compile(JSON.parse(schemaOf(slug)))

  it('is valid JSON Schema, and takes the catalogs of the translators', () => {
    for (const locale of ['fr', 'ur'])
      expect(validate(JSON.parse(catalogOf(locale, slug))), String(validate.errors)).toBe(true)
  })

  it('takes no catalog with a key too few, a key too many, or a value that is no text', () => {
    const catalog = JSON.parse(catalogOf('fr', slug))
    const { title, ...rest } = catalog
    expect(validate(rest)).toBe(false)
    expect(validate({ ...catalog, tilte: title })).toBe(false)
    expect(validate({ ...catalog, title: [title] })).toBe(false)
  })
})

describe('.vscode/settings.json', () => {
  const settings = parse(readFileSync(join(repository, '.vscode/settings.json'), 'utf8'))

  it('matches the catalogs of every article with their schema, for those without `$schema`', () => {
    expect(settings['json.schemas']).toEqual(
      slugs.map((slug) => ({
        fileMatch: [`/locales/*/${slug}.json`],
        url: `./locales/.schema/${slug}.json`,
      })),
    )
  })

  it('has what sync writes read-only, and nothing of the translators', () => {
    const matches = (setting: string, path: string) =>
      Object.keys(settings[setting]).some((pattern) => posix.matchesGlob(path, pattern))
    const isReadonly = (path: string) =>
      matches('files.readonlyInclude', path) && !matches('files.readonlyExclude', path)
    for (const slug of slugs) {
      expect(isReadonly(`locales/.schema/${slug}.json`)).toBe(true)
      expect(isReadonly(`locales/.stamps/fr/${slug}.json`)).toBe(true)
      expect(isReadonly(`locales/en/${slug}.json`)).toBe(true)
      expect(isReadonly(`locales/ur/${slug}.json`)).toBe(false)
    }
    expect(isReadonly('locales/en/site.json')).toBe(false)
  })
})

function textOf(contents: MarkedString | MarkedString[] | { value: string } | undefined): string {
  const parts = Array.isArray(contents) ? contents : [contents ?? '']
  return plain(parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n'))
}

/** Without the marks of Markdown and their escapes. */
function plain(text: string): string {
  return text.replace(/[\\*_`[\]()<>#~|]/g, '')
}
