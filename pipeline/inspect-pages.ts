/**
 * The last look: the site in `dist/`, as the last build has left it → the problems of its pages.
 *
 * Nothing is written. What the manifest does not list is another's: it may be linked to, and is not
 * judged.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { checkPages } from './check-pages/check-pages.ts'
import type { Dist } from './check-pages/page-rule.ts'
import { placeholdersIn } from './check-pages/placeholders.ts'
import { pageRules } from './check-pages/registry.ts'
import type { Settings } from './config.ts'
import { readWebFont, type WebFontFace } from './fonts/web-font.ts'
import type { Edition } from './model.ts'
import type { Problem } from './problem.ts'
import { byPlace } from './problem-order.ts'
import { readManifest } from './publish/manifest.ts'

/** @param editions Those that `inspect` has found: what an article says is no mistake of the page. */
export function inspectPages(settings: Settings, editions: readonly Edition[]): readonly Problem[] {
  const folder = join(settings.root, 'dist')
  const files = new Set(filesBelow(folder))
  const names = new Set(editions.flatMap(placeholdersOf))
  const dist: Dist = {
    settings,
    files,
    published: new Set(readManifest(folder)),
    isInArticles: (name) => names.has(name),
    fontAt: fontReader(folder, files),
  }
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return [...checkPages(pageRules, dist, read)].sort(byPlace)
}

/** Files with `/`, links to files included; none where there is no folder. */
function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}

/** Each font is read once; one that cannot be read has no characters. */
function fontReader(folder: string, files: ReadonlySet<string>): Dist['fontAt'] {
  const known = new Map<string, WebFontFace>()
  return (path) => {
    if (!files.has(path)) return undefined
    const face = known.get(path) ?? readFont(join(folder, path))
    known.set(path, face)
    return face
  }
}

function readFont(file: string): WebFontFace {
  const bytes = readFileSync(file)
  try {
    return readWebFont(bytes)
  } catch {
    return { weight: 400, has: () => false }
  }
}

/** What an edition says in double braces, in its text and in its fields. */
function placeholdersOf({ article, fields, tree }: Edition): string[] {
  const texts = [...Object.values(fields), article.frontMatter.author]
  visit(tree ?? article.tree, (node: Nodes) => {
    if (node.type === 'text') texts.push(node.value)
    if ('alt' in node && typeof node.alt === 'string') texts.push(node.alt)
    if ('title' in node && typeof node.title === 'string') texts.push(node.title)
  })
  return texts.flatMap((text) => placeholdersIn(text ?? '')).map(({ name }) => name)
}
