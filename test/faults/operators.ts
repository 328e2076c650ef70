/**
 * All mutation operators, by family. Each makes one fault that human translators, platforms or
 * editors really make; what a check finds of them is not known here.
 */
import type { Operator } from './operator.ts'
import { addressOperators } from './operators/addresses.ts'
import { characterOperators } from './operators/characters.ts'
import { completenessOperators } from './operators/completeness.ts'
import { frenchOperators } from './operators/french-typography.ts'
import { markupOperators } from './operators/markup.ts'
import { meaningOperators } from './operators/meaning.ts'
import { numberOperators } from './operators/numbers.ts'
import { platformOperators } from './operators/platform.ts'
import { punctuationOperators } from './operators/punctuation.ts'
import { urduScriptOperators } from './operators/urdu-script.ts'

export type { Operator } from './operator.ts'

export const operators: readonly Operator[] = [
  ...numberOperators,
  ...markupOperators,
  ...addressOperators,
  ...completenessOperators,
  ...urduScriptOperators,
  ...frenchOperators,
  ...punctuationOperators,
  ...characterOperators,
  ...platformOperators,
  ...meaningOperators,
]
