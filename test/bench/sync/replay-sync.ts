/**
 * A case → what `sync` makes of it: the real command on a publication on disk. The texts are synced,
 * each translated by a sentence that names it, and synced again; then come the edit, one more sync,
 * and the states that `check` finds.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { rules } from '../../../pipeline/check/registry.ts'
import { sync } from '../../../pipeline/commands/sync.ts'
import { inspect } from '../../../pipeline/inspect.ts'
import { resolveConfig } from '../../../pipeline/resolve-config.ts'
import { type EditCase, idsIn, type Outcome, type Outcomes, translationOf } from './case.ts'

export async function replayWithSync({ before, after }: EditCase): Promise<Outcomes> {
  const root = mkdtempSync(join(tmpdir(), 'tarjuma-bench-'))
  try {
    const settings = resolveConfig(
      { url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr'] },
      root,
      rules,
    )
    for (const [slug, texts] of Object.entries(before))
      write(root, `content/${slug}.md`, markdownOf(texts))
    await mustSync(settings)
    for (const [slug, texts] of Object.entries(before)) {
      const source = readJson(root, `locales/en/${slug}.json`)
      const keys = Object.keys(source).filter((key) => key !== 'title')
      const target: Record<string, string> = { title: 'Titre' }
      // Keys are in document order, so the n-th is the n-th text's.
      for (const [index, old] of texts.entries()) {
        const key = keys[index] ?? ''
        if (source[key] !== old.text) throw new Error(`Not canonical: ${old.text}`)
        target[key] = translationOf(old)
      }
      write(root, `locales/fr/${slug}.json`, JSON.stringify(target))
    }
    await mustSync(settings)
    for (const slug of Object.keys(before)) rmSync(join(root, `content/${slug}.md`))
    for (const [slug, texts] of Object.entries(after))
      write(root, `content/${slug}.md`, markdownOf(texts))
    await mustSync(settings)
    const { editions } = await inspect(settings)
    const outcomes: Record<string, Outcome[]> = {}
    for (const { article, units, isSource } of editions) {
      if (isSource) continue
      const texts = units.filter(({ segment }) => segment.kind !== 'field')
      outcomes[article.slug] = texts.map(({ state, translation }): Outcome => {
        if (translation === undefined) return { state: 'nothing', ids: [] }
        return { state: state === 'fresh' ? 'fresh' : 'stale', ids: idsIn(translation) }
      })
    }
    return outcomes
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function mustSync(settings: Parameters<typeof sync>[0]): Promise<void> {
  const { problems } = await sync(settings)
  if (problems.length > 0) throw new Error(problems.map(String).join('\n'))
}

function markdownOf(texts: readonly { readonly text: string; readonly isHeading: boolean }[]) {
  const blocks = texts.map(({ text, isHeading }) => (isHeading ? `## ${text}` : text))
  return `---\ntitle: A title\ndate: 2023-06-06\n---\n\n${blocks.join('\n\n')}\n`
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

function readJson(root: string, file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, file), 'utf8'))
}
