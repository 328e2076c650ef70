/** Every kind of problem → its words, by its arguments. */
import type { ProblemArguments, ProblemKind } from '../problem.ts'
import type { WordsOf } from '../wording/words.ts'
import { catalogWords } from './catalogs.ts'
import { characterWords } from './characters.ts'
import { checkingWords } from './checking.ts'
import { exchangeWords } from './exchange.ts'
import { factWords } from './facts.ts'
import { markupWords } from './markup.ts'
import { pageWords } from './pages.ts'
import { publicationWords } from './publication.ts'
import { readingWords } from './reading.ts'
import { stalenessWords } from './staleness.ts'
import { translationWords } from './translations.ts'
import { typographyWords } from './typography.ts'

export const words: WordsOf<ProblemArguments> = {
  ...readingWords,
  ...checkingWords,
  ...exchangeWords,
  ...catalogWords,
  ...stalenessWords,
  ...translationWords,
  ...markupWords,
  ...factWords,
  ...characterWords,
  ...typographyWords,
  ...publicationWords,
  ...pageWords,
}

/** Every kind, in the order in which docs/rules.md explains them. */
export const problemKinds = Object.keys(words) as readonly ProblemKind[]
