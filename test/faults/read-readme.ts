/**
 * In: nothing but the installed `@biomejs/biome`, which ships its README in several languages.
 * Out: its English and French headings and paragraphs, paired, as published in Markdown. White
 * space is folded, HTML and code blocks are left out, reference links are written inline.
 * The version is pinned, so what only one side has is named here by its opening words.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json'))

const inEnglishOnly = ['**Biome** wants to offer', 'Biome offers [enterprise support]']
const inFrenchOnly = ['Financement d’un problème', 'Nous utilisons [Polar.sh]']

function readBlocks(file: string, leftOut: readonly string[]): readonly string[] {
  const markdown = readFileSync(join(folder, file), 'utf8')
  const targets = new Map(
    [...markdown.matchAll(/^ *\[([^\]]+)\]: (\S+)$/gm)].map(([, name, url]) => [name, url]),
  )
  return markdown
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/[ \t\r\n]+/g, ' ').trim())
    .filter((block) => /^[#*\p{L}]/u.test(block))
    .map((block) => block.replace(/^#+ /, ''))
    .map((block) =>
      block.replace(/\]\[([^\]]+)\]/g, (whole, name) =>
        targets.has(name) ? `](${targets.get(name)})` : whole,
      ),
    )
    .filter((block) => !leftOut.some((opening) => block.startsWith(opening)))
}

export function readReadme(): readonly { readonly source: string; readonly translation: string }[] {
  const sources = readBlocks('README.md', inEnglishOnly)
  const translations = readBlocks('README.fr.md', inFrenchOnly)
  if (sources.length !== translations.length)
    throw new Error(`README: ${sources.length} blocks in English, ${translations.length} in French`)
  return sources.map((source, index) => ({ source, translation: translations[index] ?? '' }))
}
