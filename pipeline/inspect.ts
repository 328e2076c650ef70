/**
 * The first four steps over a whole publication: read → segment → localize → check.
 *
 * Settings → every edition with its state, the complete ones, and all problems of the run together.
 * Nothing is written. One broken article costs no other its report.
 */
import { createChecker } from './check/check.ts'
import { rules } from './check/registry.ts'
import type { CompleteEdition } from './complete.ts'
import type { Settings } from './config.ts'
import { inspectArticle, type Line, weighed } from './inspect-article.ts'
import { createOverview, inspectPublication } from './inspect-publication.ts'
import { createTranslator, type Translator } from './localize/translator.ts'
import { createProcessor } from './markdown/processor.ts'
import type { Edition, Furniture } from './model.ts'
import type { Problem } from './problem.ts'
import { byPlace } from './problem-order.ts'
import { readFurniture } from './read/furniture.ts'
import { takeInventory } from './read/inventory.ts'
import { recordArticle } from './record-article.ts'
import { requiredWords, themeFurniture } from './theme/theme.ts'

export interface Inspection {
  /** How many articles there are, those that could not be read included. */
  readonly articles: number
  readonly editions: readonly Edition[]
  readonly complete: readonly CompleteEdition[]
  readonly furniture: readonly Furniture[]
  readonly translator: Translator
  readonly problems: readonly Problem[]
}

/** Gets how many of the articles are done. */
export type OnProgress = (done: number, all: number) => void

export async function inspect(settings: Settings, onProgress?: OnProgress): Promise<Inspection> {
  const { line, furniture, inspectFurniture } = startLine(settings)
  const inventory = takeInventory(settings)
  const problems: Problem[] = [...inspectFurniture(), ...inventory.problems]
  const editions = new Map<string, readonly Edition[]>()
  const texts: (readonly [slug: string, texts: Float64Array])[] = []
  const overview = createOverview()
  const complete: CompleteEdition[] = []
  for (const [index, source] of inventory.articles.entries()) {
    const inspected = await inspectArticle(source, line)
    const record = recordArticle(source.slug, inspected, settings)
    overview.add(record)
    texts.push([record.slug, record.texts])
    problems.push(...record.problems)
    editions.set(
      source.slug,
      inspected.editions.map(({ edition }) => edition),
    )
    complete.push(...inspected.editions.flatMap((one) => one.complete ?? []))
    onProgress?.(index + 1, inventory.articles.length)
  }
  const open = async (slug: string) => editions.get(slug) ?? []
  const all = {
    allTexts: () => texts.map(([, some]) => some),
    texts: () => texts,
    open,
  }
  problems.push(...(await inspectPublication(inventory, overview, all, line.checker)))
  return {
    articles: inventory.articles.length,
    editions: [...editions.values()].flat(),
    complete,
    furniture,
    translator: line.translator,
    problems: problems.sort(byPlace),
  }
}

/** What the steps need before the first article: the rules, the processor, the page's own words. */
export function startLine(settings: Settings): {
  readonly line: Line
  readonly furniture: readonly Furniture[]
  /** What is wrong with the page's own words. */
  inspectFurniture(): readonly Problem[]
} {
  const checker = createChecker([...rules, ...settings.rules], settings)
  const processor = createProcessor(settings.remarkPlugins)
  const read = settings.locales.map((locale) =>
    readFurniture(settings.root, locale, themeFurniture),
  )
  const furniture = read.map((one) => one.furniture)
  const translator = createTranslator(furniture)
  return {
    line: { settings, checker, processor, translator },
    furniture,
    inspectFurniture: () => [
      ...read.flatMap(({ furniture: { locale }, problems }) =>
        weighed(problems, settings.policy(locale.tag, '*')),
      ),
      ...checkFurniture(furniture, settings, checker),
    ],
  }
}

function checkFurniture(
  all: readonly Furniture[],
  settings: Settings,
  checker: Line['checker'],
): readonly Problem[] {
  const required = new Set([...requiredWords, ...(all[0]?.strings.keys() ?? [])])
  return all.flatMap((furniture) => {
    const policy = settings.policy(furniture.locale.tag, '*')
    return [
      ...checker.catalog(furniture.catalog, policy),
      ...checker.furniture({ furniture, required, source: all[0]?.strings ?? new Map() }, policy),
    ]
  })
}
