/**
 * Pairs and faulty translations × all rules → what they find. Each pair is an article of its own, with
 * the source as its text and the translation in its catalog; a fault is the same catalog with another
 * string, as if somebody had just saved it.
 */
import { startLine } from '../../pipeline/inspect.ts'
import {
  type ArticleInspection,
  inspectArticle,
  inspectTarget,
} from '../../pipeline/inspect-article.ts'
import type { Problem } from '../../pipeline/problem.ts'
import { parseCatalog } from '../../pipeline/read/catalog.ts'
import { translationDigest } from '../../pipeline/stamp.ts'
import { createPublication, type Publication, translateAll } from '../support/publication.ts'
import type { Pair } from './texts.ts'

/** Each finding as a text that two runs can be compared by. */
export type Findings = readonly Problem[]

export interface FaultChecker {
  /** What the rules find in this string as the translation of the pair. */
  readonly check: (pair: Pair, translation: string) => Findings
}

const slugOf = (index: number) => `pair-${index}`
export const key = 'text'

/** What the publishers of these texts would have set: Biome's French pages link to French pages. */
const options = {
  loud: 'all',
  allowedLinks: { fr: { 'https://biomejs.dev/': 'https://biomejs.dev/fr/' } },
} as const

export async function createFaultChecker(
  pairs: readonly Pair[],
  whenDone: (remove: () => void) => void,
): Promise<FaultChecker> {
  const publication = createPublication({}, options, whenDone)
  publication.write(
    Object.fromEntries(
      pairs.map((pair, index) => [`content/${slugOf(index)}.md`, articleOf(pair)]),
    ),
  )
  await translateAll(publication)
  const inspections = await inspectAll(publication, pairs)
  const { line } = startLine(publication.settings)
  return {
    check(pair, translation) {
      const inspection = inspections.get(pair.id)
      const edition = inspection?.editions.find(
        ({ edition: one }) => one.locale.tag === pair.locale,
      )?.edition
      if (
        inspection === undefined ||
        edition?.catalog === undefined ||
        edition.stamps === undefined
      )
        throw new Error(`${pair.id} has no edition`)
      const { article, catalog, locale, stamps } = edition
      const strings = Object.fromEntries(
        [...catalog.entries].map(([name, { value }]) => [name, value]),
      )
      const text = `${JSON.stringify({ ...strings, [key]: translation }, undefined, 2)}\n`
      const source = article.segments.find((segment) => segment.key === key)?.text ?? ''
      const stamp = { source, translation: translationDigest(translation) }
      const files = {
        catalog: parseCatalog(catalog.file, locale.tag, article.slug, text),
        stamps: { ...stamps, stamps: new Map([...stamps.stamps, [key, stamp]]) },
        unreadable: [],
      }
      return inspectTarget(article, locale, files, inspection.problems, line).problems
    },
  }
}

function articleOf({ id, locale, source }: Pair): string {
  const labels = new Set([...source.matchAll(/\[\^([^\]]+)\]/g)].map(([, label]) => label))
  const notes = [...labels].map((label) => `\n[^${label}]: A note.\n`)
  const heading = /\/h\d+$/.test(id) ? '# ' : ''
  const head = `---\ntitle: An article\ndate: 2023-06-06\nlocales: [en, ${locale}]\n---`
  return `${head}\n\n<!-- key: ${key} -->\n${heading}${source}\n${notes.join('')}`
}

async function inspectAll(
  { settings }: Publication,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, ArticleInspection>> {
  const { line } = startLine(settings)
  const inspections = new Map<string, ArticleInspection>()
  for (const [index, { id }] of pairs.entries()) {
    const source = { slug: slugOf(index), file: `content/${slugOf(index)}.md` }
    inspections.set(id, await inspectArticle(source, line))
  }
  return inspections
}

/** What is found now and was not before: another rule, another weight, or about other things. */
export function newFindings(before: Findings, now: Findings): Findings {
  const known = new Set(before.map(nameOf))
  return now.filter((found) => !known.has(nameOf(found)))
}

/** What tells two findings apart. */
export function nameOf({ ruleId, severity, arguments: args }: Problem): string {
  return `${ruleId} ${severity} ${JSON.stringify(args)}`
}
