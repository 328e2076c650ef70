/**
 * The kinds of edit that authors make, each once: what it does to a publication, and where it needs
 * one of a certain shape, what comes before the first translation.
 */
import { type Draft, type DraftText, type Edit, pickTexts, rowOf } from './draft.ts'
import {
  capitalised,
  sentencesOf,
  withOtherWord,
  withRewritten,
  withTypo,
  wordsOf,
} from './words.ts'

export interface EditKind {
  readonly prepare?: Edit
  readonly edit: Edit
}

const fresh = (text: string): DraftText => ({ text, isHeading: false, from: [] })

function insertAt(draft: Draft, texts: readonly DraftText[], slug = 'a'): void {
  const row = rowOf(draft, slug)
  row.splice(draft.random.int(row.length + 1), 0, ...texts)
}

function typo(draft: Draft, one: DraftText): void {
  one.text = withTypo(one.text, draft.random)
}

function otherWord(draft: Draft, one: DraftText): void {
  one.text = withOtherWord(one.text, draft.vocabulary, draft.random)
}

/** One of the small edits, as they come. */
function smallEdit(draft: Draft, one: DraftText): void {
  draft.random.pick([typo, otherWord, addSentence])(draft, one)
}

function addSentence(draft: Draft, one: DraftText): void {
  const sentences = sentencesOf(one.text)
  sentences.splice(draft.random.int(sentences.length + 1), 0, sentencesOf(draft.foreign())[0] ?? '')
  one.text = sentences.join(' ')
}

function remove(row: DraftText[], one: DraftText): DraftText[] {
  return row.splice(row.indexOf(one), 1)
}

/** A text of at least two sentences in two, at one of its full stops; a long one without, in its middle. */
function split(draft: Draft, one: DraftText): void {
  const row = rowOf(draft)
  const sentences = sentencesOf(one.text)
  const isOne = sentences.length < 2
  const parts = isOne ? wordsOf(one.text) : sentences
  const at = isOne ? Math.round(parts.length / 2) : 1 + draft.random.int(parts.length - 1)
  const texts = [parts.slice(0, at), parts.slice(at)].map((some) => capitalised(some.join(' ')))
  const halves = texts.map((text) => ({ ...one, text }))
  row.splice(row.indexOf(one), 1, ...halves)
  if (draft.random.int(2) === 0) typo(draft, draft.random.pick(halves))
}

/** A text and the paragraph behind it in one; a word between them changes now and then. */
function merge(draft: Draft, one: DraftText): void {
  const row = rowOf(draft)
  const next = row[row.indexOf(one) + 1]
  if (next === undefined) return
  const merged = {
    ...one,
    text: `${one.text} ${next.text}`,
    from: [...one.from, ...next.from],
  }
  if (draft.random.int(2) === 0) otherWord(draft, merged)
  row.splice(row.indexOf(one), 2, merged)
}

/** Five sentences that differ in one word, as in lists and tables, put into the article. */
function putList(draft: Draft): void {
  const words = wordsOf(sentencesOf(draft.foreign())[0] ?? '').slice(0, 14)
  const slot = draft.random.int(words.length)
  const names = draft.random.some(draft.vocabulary, 7)
  const rows = names.map((name, index) =>
    words.map((word, at) => (at === slot ? `${name} ${index + 3}` : word)).join(' '),
  )
  const list = rows.slice(0, 5).map(fresh)
  insertAt(draft, list)
  spare.set(draft, rows.slice(5))
  lists.set(
    draft,
    list.map(({ text }) => text),
  )
}

const lists = new WeakMap<Draft, readonly string[]>()
const spare = new WeakMap<Draft, readonly string[]>()

/** The list's texts as they are in the article now. */
function listOf(draft: Draft): DraftText[] {
  return rowOf(draft).filter(({ text }) => lists.get(draft)?.includes(text))
}

/** Takes two texts to each other's place. */
function swap(row: DraftText[], one: DraftText, other: DraftText): void {
  const [at, there] = [row.indexOf(one), row.indexOf(other)]
  row[at] = other
  row[there] = one
}

/** A heading and two to four paragraphs from `a` into `b`. */
function moveSection(draft: Draft): DraftText[] {
  const row = rowOf(draft)
  const start = draft.random.int(Math.max(1, row.length - 5))
  const section = row.splice(start, 3 + draft.random.int(3))
  insertAt(draft, section, 'b')
  return section
}

function each(
  count: number,
  leastWords: number,
  change: (draft: Draft, one: DraftText) => void,
): Edit {
  return (draft) => {
    for (const one of pickTexts(draft, count, leastWords)) change(draft, one)
  }
}

export const editKinds: Readonly<Record<string, EditKind>> = {
  'typo mended': { edit: each(3, 1, typo) },
  'word changed': { edit: each(3, 4, otherWord) },
  'sentence added': { edit: each(2, 4, addSentence) },
  'sentence removed': {
    edit: (draft) => {
      const long = rowOf(draft).filter(({ text }) => sentencesOf(text).length > 1)
      for (const one of draft.random.some(long, 2)) {
        const sentences = sentencesOf(one.text)
        sentences.splice(draft.random.int(sentences.length), 1)
        one.text = sentences.join(' ')
      }
    },
  },
  'half rewritten': {
    edit: each(2, 10, (draft, one) => {
      one.text = withRewritten(one.text, draft.foreign(), 0.5, draft.random)
    }),
  },
  'moved within the article': {
    edit: each(2, 1, (draft, one) => insertAt(draft, remove(rowOf(draft), one))),
  },
  'moved and edited': {
    edit: each(3, 4, (draft, one) => {
      insertAt(draft, remove(rowOf(draft), one))
      smallEdit(draft, one)
    }),
  },
  'section moved to another article': { edit: (draft) => void moveSection(draft) },
  'section moved and edited': {
    edit: (draft) => {
      const section = moveSection(draft).filter(({ isHeading }) => !isHeading)
      for (const one of draft.random.some(section, 1)) smallEdit(draft, one)
    },
  },
  split: { edit: each(2, 10, split) },
  merged: {
    edit: (draft) => {
      for (let count = 0; count < 2; count++) {
        const row = rowOf(draft)
        const isBefore = (one: DraftText | undefined) => one?.isHeading === false
        const pairs = row.filter((one, index) => isBefore(one) && isBefore(row[index + 1]))
        for (const one of draft.random.some(pairs, 1)) merge(draft, one)
      }
    },
  },
  inserted: { edit: (draft) => insertAt(draft, [fresh(draft.foreign()), fresh(draft.foreign())]) },
  deleted: { edit: each(2, 1, (draft, one) => void remove(rowOf(draft), one)) },
  'duplicate inserted': {
    edit: each(2, 1, (draft, one) => insertAt(draft, [{ ...one }])),
  },
  'one of two duplicates edited': {
    prepare: each(2, 4, (draft, one) => insertAt(draft, [fresh(one.text)])),
    edit: (draft) => {
      const row = rowOf(draft)
      const twice = row.filter(({ text }) => row.filter((other) => other.text === text).length > 1)
      for (const one of draft.random.some(twice, 1)) smallEdit(draft, one)
    },
  },
  'list: one edited': {
    prepare: putList,
    edit: (draft) => {
      for (const one of draft.random.some(listOf(draft), 1)) otherWord(draft, one)
    },
  },
  'list: all edited': {
    prepare: putList,
    edit: (draft) => {
      const word = draft.random.pick(draft.vocabulary)
      for (const one of listOf(draft)) one.text = `${one.text} ${word}`
    },
  },
  'list: one inserted': {
    prepare: putList,
    edit: (draft) => {
      const [one] = draft.random.some(listOf(draft), 1)
      const row = rowOf(draft)
      if (one !== undefined) row.splice(row.indexOf(one), 0, fresh(spare.get(draft)?.[0] ?? ''))
    },
  },
  'list: all edited, one inserted': {
    prepare: putList,
    edit: (draft) => {
      const rows = listOf(draft)
      const word = draft.random.pick(draft.vocabulary)
      const row = rowOf(draft)
      const added = fresh(`${spare.get(draft)?.[0] ?? ''} ${word}`)
      for (const one of rows) one.text = `${one.text} ${word}`
      const last = rows.at(-1)
      if (last !== undefined) row.splice(row.indexOf(last) + draft.random.int(2), 0, added)
    },
  },
  'list: swapped, one edited': {
    prepare: putList,
    edit: (draft) => {
      const [one, other] = draft.random.some(listOf(draft), 2)
      if (one === undefined || other === undefined) return
      swap(rowOf(draft), one, other)
      otherWord(draft, one)
    },
  },
  'list: one deleted, one edited': {
    prepare: putList,
    edit: (draft) => {
      const [one, other] = draft.random.some(listOf(draft), 2)
      if (one === undefined || other === undefined) return
      remove(rowOf(draft), one)
      otherWord(draft, other)
    },
  },
  'list: one deleted, one inserted': {
    prepare: putList,
    edit: (draft) => {
      const [one] = draft.random.some(listOf(draft), 1)
      if (one !== undefined) remove(rowOf(draft), one)
      const row = rowOf(draft)
      const last = listOf(draft).at(-1)
      if (last !== undefined)
        row.splice(row.indexOf(last) + 1, 0, fresh(spare.get(draft)?.[0] ?? ''))
    },
  },
  'edited beside an inserted one': {
    edit: each(2, 4, (draft, one) => {
      const row = rowOf(draft)
      smallEdit(draft, one)
      row.splice(row.indexOf(one) + draft.random.int(2), 0, fresh(draft.foreign()))
    }),
  },
  'deleted, a similar one inserted': {
    edit: each(2, 10, (draft, one) => {
      const [gone] = remove(rowOf(draft), one)
      const text = withRewritten(gone?.text ?? '', draft.foreign(), 0.7, draft.random)
      insertAt(draft, [fresh(text)])
    }),
  },
  'replaced by another one': {
    edit: each(2, 4, (draft, one) => {
      const row = rowOf(draft)
      row.splice(row.indexOf(one), 1, fresh(draft.foreign()))
    }),
  },
}

/** Several kinds in one go, as between two releases. */
export const severalKinds: EditKind = {
  prepare: putList,
  edit: (draft) => {
    const simple = Object.values(editKinds).filter(({ prepare }) => prepare === undefined)
    for (const { edit } of draft.random.some(simple, 5)) edit(draft)
  },
}
