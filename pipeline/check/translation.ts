/** Units and furniture → the translations that rules about text look at, with their traits. */
import type { Nodes } from 'mdast'
import { soleParagraph } from '../markdown/inline.ts'
import { proseOfNodes, proseOfText, soleText } from '../markdown/prose.ts'
import type { Article, Locale, Place, Segment, Unit } from '../model.ts'
import type { FurnitureSubject, Translation } from '../rule.ts'
import { isBlank } from '../stamp.ts'
import type { Sought } from './scan-text.ts'
import { ofSources, type Scope } from './scope.ts'
import { bitsOf } from './trait-bits.ts'
import { besideSource, scanPlain, scanProse, type Text, type Traits } from './traits.ts'

/** A translation, and where its string and its source stand. */
export interface PlacedTranslation extends Traits {
  readonly key: string
  readonly place: Place
  readonly cause: Place | undefined
  readonly locale: Locale
  readonly of: Unit | Word
  /** What rules look at, once one was asked; they are asked about few texts. */
  made: Translation | undefined
}

/** One of the page's own words. */
interface Word {
  readonly key: string
  readonly original: string
  readonly value: string
}

const sourcesByArticle = new WeakMap<Article, readonly Text[]>()

/** What is found in the texts of an article's segments, for all locales at once. */
export function sourcesOf(article: Article): readonly Text[] {
  const known = sourcesByArticle.get(article)
  if (known !== undefined) return known
  const made = article.segments.map(sourceText)
  sourcesByArticle.set(article, made)
  return made
}

function sourceText({ content, kind, text }: Segment): Text {
  return textOf(text, kind === 'field', content, ofSources)
}

const { shape: notFresh } = bitsOf(['not-fresh'])
const { shape: otherBlock } = bitsOf(['other-block'])
const { shape: slug } = bitsOf(['slug'])

/**
 * The translation of a unit; undefined where it is missing.
 *
 * @param source What is found in its source text.
 */
export function translationOf(
  unit: Unit,
  scope: Scope,
  source: Text = sourceText(unit.segment),
): PlacedTranslation | undefined {
  const { parsed, place, segment, state, translation: string } = unit
  if (string === undefined) return undefined
  const isField = segment.kind === 'field'
  const target = textOf(string, isField, parsed?.children ?? none, scope.sought)
  const { characters, shape } = besideSource(target, source, isField, scope.languages)
  const isOfOne = isField || (parsed !== undefined && soleParagraph(parsed) !== undefined)
  const own =
    (state === 'fresh' ? 0 : notFresh) |
    (isOfOne ? 0 : otherBlock) |
    (isField && segment.key === 'slug' ? slug : 0)
  return {
    key: segment.key,
    target: { characters, shape: shape | own },
    source,
    place,
    cause: segment.place,
    locale: scope.locale,
    of: unit,
    made: undefined,
  }
}

const none: readonly Nodes[] = []

/** What rules look at. */
export function readTranslation(placed: PlacedTranslation): Translation {
  const { locale, made, of } = placed
  if (made !== undefined) return made
  const read = 'segment' in of ? ofUnit(of, locale) : ofWord(of, locale)
  placed.made = read
  return read
}

function ofUnit({ segment, parsed, translation: string = '' }: Unit, locale: Locale): Translation {
  const { key, kind, text, content } = segment
  const isField = kind === 'field'
  return {
    key,
    kind,
    locale,
    string,
    source: isField ? proseOfText(text) : proseOfNodes(content),
    target: isField ? proseOfText(string) : proseOfNodes(parsed?.children ?? [], string),
    original: isField ? undefined : { type: 'root', children: [...content] },
    parsed,
  }
}

function ofWord({ key, original, value }: Word, locale: Locale): Translation {
  const [source, target] = [proseOfText(original), proseOfText(value)]
  return { key, kind: 'furniture', locale, string: value, source, target }
}

/** Most texts are plain, so their prose need not be made. */
function textOf(string: string, isField: boolean, nodes: readonly Nodes[], sought: Sought): Text {
  const isRead = isField || soleText(nodes)?.value === string
  const plain = isRead ? scanPlain(string, sought) : undefined
  if (plain !== undefined) return plain
  return scanProse(string, isField ? proseOfText(string) : proseOfNodes(nodes), nodes, sought)
}

/** The words of a locale's own furniture file; the theme's are not the publication's to mend. */
export function translationsIn(
  { furniture, source }: FurnitureSubject,
  scope: Scope,
): PlacedTranslation[] {
  const { catalog, locale } = furniture
  const written = [...catalog.entries.values()].filter(({ value }) => !isBlank(value))
  return written.map(({ key, value, valuePlace: place }) => {
    const original = source.get(key) ?? source.get(key.replace(/_[a-z]+$/, '_other')) ?? ''
    const from = textOf(original, true, [], ofSources)
    const to = textOf(value, true, [], scope.sought)
    return {
      key,
      target: besideSource(to, from, false, scope.languages),
      source: from,
      place,
      cause: undefined,
      locale,
      of: { key, original, value },
      made: undefined,
    }
  })
}
