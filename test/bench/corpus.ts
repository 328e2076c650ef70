/**
 * Articles → a publication of ours as `sync` leaves it, without running it: Markdown, catalogs of
 * three languages, stamps, schemas, furniture and config (no cards).
 *
 * Law: `check` finds nothing, and `sync --check` has nothing to do.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { catalogFile, schemaFile, stampsFile } from '../../pipeline/files.ts'
import { makeKey } from '../../pipeline/key.ts'
import type { Segment } from '../../pipeline/model.ts'
import { translationDigest } from '../../pipeline/stamp.ts'
import { schemaReference, schemaText } from '../../pipeline/sync/schema.ts'
import { stampsText } from '../../pipeline/sync/stamps-text.ts'
import { type ArticleOptions, type BenchArticle, makeArticle } from './article.ts'
import { articleMarkdown } from './article-markdown.ts'
import { locales, type Wording } from './wording.ts'
import { type Files, writeFiles } from './write-files.ts'

const config = `import { defineConfig } from 'tarjuma'

export default defineConfig({
  url: 'https://bench.example',
  sourceLocale: 'en',
  targetLocales: ['fr', 'ur'],
  cards: false,
})
`

const furniture = {
  en: { 'site-title': 'The Lamp', 'site-description': 'News of the region', footer: 'The end' },
  fr: { 'site-title': 'La Lampe', 'site-description': 'Nouvelles de la région', footer: 'Fin' },
  ur: { 'site-title': 'چراغ', 'site-description': 'علاقے کی خبریں', footer: 'ختم شد' },
}

/** Writes the publication of so many articles into a folder. */
export function writeCorpus(root: string, count: number, options: ArticleOptions = {}): void {
  writeFiles(root, {
    'tarjuma.config.ts': config,
    ...Object.fromEntries(locales.map((tag) => [catalogFile(tag, 'site'), json(furniture[tag])])),
  })
  // The cache lies in a publication's own node_modules, if there is one.
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  for (let number = 1; number <= count; number++)
    writeFiles(root, filesOfArticle(makeArticle(number, options)))
}

/** Every file of an article, by path. */
export function filesOfArticle(article: BenchArticle): Files {
  const { slug } = article
  const source = `content/${slug}.md`
  const segments = segmentsOf(article, source)
  const strings = (tag: 'en' | 'fr' | 'ur') =>
    segments.map(({ segment, wording }) => [segment.key, wording[tag]] as const)
  const files: Record<string, string> = {
    [source]: articleMarkdown(article, 'en'),
    [catalogFile('en', slug)]: json(Object.fromEntries(strings('en'))),
    [schemaFile(slug)]: schemaText(
      source,
      segments.map(({ segment }) => ({ segment, key: segment.key, origin: undefined, offers: [] })),
    ),
  }
  for (const tag of ['fr', 'ur'] as const) {
    const stamps = segments.map(({ segment: { key, text }, wording }) => {
      return [key, { source: text, translation: translationDigest(wording[tag]) }] as const
    })
    const head = { $schema: schemaReference(slug) }
    files[catalogFile(tag, slug)] = json({ ...head, ...Object.fromEntries(strings(tag)) })
    files[stampsFile(tag, slug)] = stampsText(new Map(stamps), new Map())
  }
  return files
}

interface Worded {
  readonly segment: Segment
  readonly wording: Wording
}

/** The article's segments with the keys that `sync` would give them. */
function segmentsOf({ title, blocks }: BenchArticle, file: string): Worded[] {
  const place = { file }
  const content: [] = []
  const base = { content, place, notes: [], pinned: false }
  const found: Worded[] = [
    {
      segment: { ...base, key: 'title', kind: 'field', text: title.en, headings: [] },
      wording: title,
    },
  ]
  const taken = new Set<string>()
  let above: readonly string[] = []
  for (const block of blocks) {
    if (block.kind === 'code') continue
    const { kind, wording } = block
    const key = makeKey({ text: wording.en, plain: wording.plain }, taken)
    taken.add(key)
    const isHeading = kind === 'heading'
    const headings = isHeading ? [] : above
    const shared = { ...base, key, text: wording.en, headings }
    found.push({ segment: { ...shared, kind: isHeading ? 'heading' : 'paragraph' }, wording })
    if (isHeading) above = [wording.en]
  }
  return found
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
