/**
 * A number → an article of the corpus in three languages: a title, 14 paragraphs, 2 headings, a list
 * of 4, a quotation, about 528 words; 22 strings, 17 of them plain text. The same number and options
 * give the same article; an edition of another number differs in every sentence.
 *
 * Hard Markdown takes the place of plain paragraphs.
 */
import {
  briefSentence,
  countedSentence,
  hard,
  headlineOf,
  longSentence,
  marked,
  pickHeadings,
  shortSentence,
} from './sentences.ts'
import { createRandom, type Random } from './sync/random.ts'
import { join, type Wording } from './wording.ts'

const paragraphsOfArticle = 14

export type Block =
  | { readonly kind: 'paragraph' | 'heading' | 'item' | 'quotation'; readonly wording: Wording }
  /** Code of several lines, in no catalog. */
  | { readonly kind: 'code'; readonly text: string }

export interface BenchArticle {
  readonly slug: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly title: Wording
  readonly blocks: readonly Block[]
}

export interface ArticleOptions {
  /** Share of the paragraphs that are hard Markdown: 0 to 0.7. */
  readonly hardShare?: number
  /** Another text under the same slug and date, as if it had been rewritten so many times. */
  readonly rewritten?: number
}

/** @param number From 1. */
export function makeArticle(number: number, options: ArticleOptions = {}): BenchArticle {
  const { hardShare = 0, rewritten = 0 } = options
  const random = createRandom(number * 7919 + rewritten * 104_729)
  const day = Date.UTC(2015, 0, 1) + (number % 4000) * 86_400_000
  const [first, second] = pickHeadings(random, 2).map(
    (wording) => ({ kind: 'heading', wording }) as const,
  )
  const paragraphs = makeParagraphs(random, number, hardShare)
  const items = Array.from({ length: 4 }, () => briefSentence(random))
  return {
    slug: `article-${number}`,
    date: new Date(day).toISOString().slice(0, 10),
    title: headlineOf(random),
    blocks: [
      ...paragraphs.slice(0, 4),
      ...(first === undefined ? [] : [first]),
      ...paragraphs.slice(4, 7),
      ...items.map((wording) => ({ kind: 'item', wording }) as const),
      ...paragraphs.slice(7, 10),
      ...(second === undefined ? [] : [second]),
      { kind: 'quotation', wording: marked.emphasis(random) } as const,
      ...paragraphs.slice(10),
    ].flatMap((block) => withCode(block, number)),
  }
}

type Paragraph = Extract<Block, { wording: Wording }> & { readonly hardKind?: string }

/** One each of the four marks, as many hard ones as the share says over all numbers, the rest plain. */
function makeParagraphs(random: Random, number: number, hardShare: number): Paragraph[] {
  const indexes = Array.from({ length: paragraphsOfArticle }, (_, index) => index)
  const markedMakers = Object.values(marked)
  const hardMakers = Object.entries(hard)
  const ofMarked = random.some(indexes, markedMakers.length)
  const before = Math.floor((number - 1) * paragraphsOfArticle * hardShare)
  const count = Math.floor(number * paragraphsOfArticle * hardShare) - before
  const ofHard = random.some(
    indexes.filter((index) => !ofMarked.includes(index)),
    count,
  )
  return indexes.map((index) => {
    const make = markedMakers[ofMarked.indexOf(index)]
    const [hardKind, makeHard] =
      hardMakers[(before + ofHard.indexOf(index)) % hardMakers.length] ?? []
    const isHard = ofHard.includes(index) && makeHard !== undefined
    const wording = join(
      random.int(2) === 0 ? briefSentence(random) : shortSentence(random),
      isHard ? makeHard(random) : make === undefined ? plainSentence(random) : make(random),
    )
    return { kind: 'paragraph', wording, ...(isHard && hardKind !== undefined ? { hardKind } : {}) }
  })
}

function plainSentence(random: Random): Wording {
  return random.int(4) === 0 ? countedSentence(random) : longSentence(random)
}

/** A paragraph with hard code is followed by a block of code. */
function withCode(block: Paragraph, number: number): Block[] {
  const { kind, wording, hardKind } = block
  const code = {
    kind: 'code',
    text: `const number = ${number}\nprint(\`<b>*\${number}*</b>\`)`,
  } as const
  return hardKind === 'code' ? [{ kind, wording }, code] : [{ kind, wording }]
}
