/**
 * What a problem is: kind and arguments → a `VFileMessage` in words. Its kinds, with the arguments and
 * the words of each, are in `problems/`, one file for each family.
 *
 * The reason states what is, then what was expected; the note says why it matters and how to mend it.
 * Code decides on kinds and arguments, never on words.
 */
import { VFileMessage } from 'vfile-message'
import type { Place, Severity } from './model.ts'
import { once } from './once.ts'
import { loadOwn } from './own-files.ts'
import type { CatalogArguments } from './problems/catalogs.ts'
import type { CharacterArguments } from './problems/characters.ts'
import type { CheckingArguments } from './problems/checking.ts'
import type { ExchangeArguments } from './problems/exchange.ts'
import type { FactArguments } from './problems/facts.ts'
import type { MarkupArguments } from './problems/markup.ts'
import type { PageArguments } from './problems/pages.ts'
import type { PublicationArguments } from './problems/publication.ts'
import type { ReadingArguments } from './problems/reading.ts'
import type { StalenessArguments } from './problems/staleness.ts'
import type { TranslationArguments } from './problems/translations.ts'
import type { TypographyArguments } from './problems/typography.ts'
import { visible } from './wording/characters.ts'
import type { Words, WordsOf } from './wording/words.ts'

/** The name of a publication's own rule, such as `house/no-exclamation`. */
export type OwnRuleId = `${string}/${string}`

/** What a publication's own rule says. */
interface OwnWords extends Words {
  readonly key?: string
}

/** Every kind of problem with its arguments. Kinds that rules report are the rules' ids. */
export interface ProblemArguments
  extends ReadingArguments,
    CheckingArguments,
    ExchangeArguments,
    CatalogArguments,
    StalenessArguments,
    TranslationArguments,
    MarkupArguments,
    FactArguments,
    CharacterArguments,
    TypographyArguments,
    PublicationArguments,
    PageArguments {
  /** A publication's own rule words its problems itself. */
  readonly [rule: OwnRuleId]: OwnWords
}

export type ProblemKind = keyof ProblemArguments

/** A change of a string: UTF-16 offsets in its value, the end exclusive, and what is to stand there. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What surely mends a problem: edits of one key's string in the problem's file. */
interface Fix {
  readonly key: string
  readonly edits: readonly Edit[]
}

/** A problem: a `VFileMessage` whose kind and arguments are data. */
export interface Problem<Kind extends ProblemKind = ProblemKind> extends VFileMessage {
  readonly ruleId: Kind
  readonly severity: Severity
  readonly arguments: ProblemArguments[Kind]
  /** The locale that it concerns; none for one of the source files themselves. */
  readonly locale: string | undefined
  /** What mends it, where that is sure. */
  readonly fix?: Fix | undefined
}

/** Where a problem stands, and the related place in another file. */
export interface Where {
  readonly place: Place
  readonly cause?: Place | undefined
  readonly locale?: string | undefined
  readonly severity?: Severity
  readonly fix?: Fix | undefined
}

/** Makes a problem; an error unless `where` says otherwise. */
export function problem<Kind extends ProblemKind>(
  kind: Kind,
  args: ProblemArguments[Kind],
  where: Where,
): Problem<Kind> {
  const { place, cause, locale, severity = 'error', fix } = where
  const { reason, note } = wordsOf(kind, args)
  const message = messageAt(visible(reason), place, kind)
  message.fatal = fatality(severity)
  message.note = visible(note)
  if (cause !== undefined) message.cause = messageAt('Related place', cause, kind)
  return Object.assign(message, { ruleId: kind, severity, arguments: args, locale, fix })
}

/** Loaded with the first problem: most builds have none, and the words are half of what each would load. */
const words = once(
  (): WordsOf<ProblemArguments> =>
    loadOwn<typeof import('./problems/words.ts')>('problems/words').words,
)

function wordsOf<Kind extends ProblemKind>(kind: Kind, args: ProblemArguments[Kind]): Words {
  // A publication's own rule comes with its words.
  const word: ((args: ProblemArguments[Kind]) => Words) | undefined = words()[kind]
  return word === undefined ? (args as OwnWords) : word(args)
}

/** The problem as one of a draft, which is information and stops nothing. */
export function asInformation<Kind extends ProblemKind>(found: Problem<Kind>): Problem<Kind> {
  return Object.assign(found, { severity: 'info' as const, fatal: fatality('info') })
}

/** The severity as `VFileMessage` has it. */
function fatality(severity: Severity): true | false | undefined {
  return { error: true, warning: false, info: undefined }[severity]
}

/** The related place of a problem, with its file. */
export function relatedPlace(found: Problem): VFileMessage | undefined {
  return found.cause instanceof VFileMessage ? found.cause : undefined
}

function messageAt(reason: string, place: Place, ruleId: string): VFileMessage {
  const message = new VFileMessage(reason, { place: place.at, ruleId, source: 'tarjuma' })
  message.file = place.file
  return message
}
