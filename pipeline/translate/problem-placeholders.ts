/** The arguments of a problem → the placeholders of its words on the desk, each under its own name. */
import { createLocale } from '../locale.ts'
import type { ProblemArguments, ProblemKind } from '../problem.ts'
import type { GlossaryFault } from '../problems/facts.ts'
import { clip } from '../wording/quote.ts'
import { isolate, listSome, listTexts, showChange, showCharacter } from './show-text.ts'
import type { Words } from './words.ts'

type Arguments = ProblemArguments[ProblemKind] | GlossaryFault
type Placeholders = Readonly<Record<string, string | number>>

export function placeholdersOf(args: Arguments, words: Words): Placeholders {
  return { ...plainOf(args), ...listsOf(args, words), ...wordsOf(args, words) }
}

/** Texts and numbers. */
function plainOf(args: Arguments): Placeholders {
  const plain: Record<string, string | number> = {}
  const entries: readonly [string, unknown][] = Object.entries(args)
  for (const [name, value] of entries) {
    if (typeof value === 'number') plain[name] = value
    if (typeof value === 'string') plain[name] = isolate(clip(value))
  }
  return plain
}

function listsOf(args: Arguments, { has, locale, say }: Words): Placeholders {
  const nameOf = (number: string) => {
    const name = `character-${number}`
    return has(name) ? say(name) : ''
  }
  const lists: Record<string, string> = {}
  if ('delimiters' in args) lists.delimiters = listTexts(args.delimiters)
  if ('escapes' in args) lists.escapes = listTexts(args.escapes)
  // A bracket alone has no direction: it is to look as it does in the translation.
  if ('marks' in args) lists.marks = listTexts(args.marks, createLocale(args.locale).dir)
  if ('words' in args) {
    const texts = args.words.map((word) => isolate(clip(word)))
    lists.words = listSome(texts, 10)
  }
  if ('characters' in args) {
    const characters = args.characters.map((one) => showCharacter(one, nameOf))
    lists.characters = listSome(characters, 10)
  }
  if ('changes' in args) {
    const changes = args.changes.map((change) => showChange(change, locale.dir))
    lists.changes = listSome(changes, 4)
  }
  return lists
}

/** What the desk has words for. */
function wordsOf(args: Arguments, { locale, say }: Words): Placeholders {
  if ('sourceEnd' in args)
    return { end: say(`end-${args.end}`), sourceEnd: say(`end-${args.sourceEnd}`) }
  if (!('use' in args)) return {}
  const either = new Intl.ListFormat(locale.tag, { type: 'disjunction' })
  return { use: either.format(args.use.map((word) => isolate(clip(word)))) }
}
