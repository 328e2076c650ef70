/**
 * The spaces of French punctuation: U+202F before `; ! ?` and inside « », U+00A0 before `:`.
 *
 * Law: a space that is there becomes the no-break one; a missing one is added only after a word, a
 * number or a closing mark and before the end, a space or a closing mark, so never in `14:30`, `a:b`,
 * `C++?`. What an author made no-break stays. In Canada (OQLF) `; ! ?` get no space, « » U+00A0.
 */
import { follow, type Passage, type Rule, type Rules } from './passage.ts'
import { breakable, narrowNoBreakSpace, noBreakSpace } from './spaces.ts'

/** What a mark is surely set off from. A URL or an emoticon is not sure. */
const word = String.raw`(?<=[\p{L}\p{M}\p{N})\]»”’″′"%‰€°…\uFFFC]|\p{L}\.)`
const end = String.raw`[\s»”"…«“]|$`

export function setPunctuation(tag: string): (passage: Passage) => Passage {
  const groups = punctuationRules(tag)
  return (passage) => groups.reduce(follow, passage)
}

/** In the order in which they are followed; most texts need one of them at most. */
export function punctuationRules(tag: string): readonly Rules[] {
  const isCanadian = new Intl.Locale(tag).region === 'CA'
  const afterMark = String.raw`${end}|[)\]}’.,—–]`
  return [
    { needs: /[;!?]/, rules: mark('[;!?]+', afterMark, narrowNoBreakSpace, !isCanadian) },
    { needs: /:/, rules: mark(':', end, noBreakSpace, true) },
    { needs: /[«»]/, rules: guillemets(isCanadian ? noBreakSpace : narrowNoBreakSpace) },
    { needs: /[—–]/, rules: [dialogue] },
  ]
}

function mark(marks: string, after: string, space: string, isAdded: boolean): readonly Rule[] {
  const spaced = String.raw`(?<=[^\s([])${breakable}+(${marks})(?![;!?]*[\p{L}\p{N}])`
  const missing = `${word}(${marks})(?=${after})`
  return (isAdded ? [spaced, missing] : [spaced]).map((pattern) => [
    new RegExp(pattern, 'gu'),
    `${space}$1`,
  ])
}

/** Not around »German« marks, which have words on their outer side. */
function guillemets(space: string): readonly Rule[] {
  return [
    [new RegExp(String.raw`(?<![\p{L}\p{N}])(«)(?:${breakable}+|(?!\s|$))`, 'gu'), `$1${space}`],
    [
      new RegExp(String.raw`(?:(?<!${breakable})${breakable}+|(?<!\s|^))(»)(?![\p{L}\p{N}])`, 'gu'),
      `${space}$1`,
    ],
  ]
}

/** The dash that begins a speech: it begins a line. */
const dialogue: Rule = [
  new RegExp(`([—–])(?<=(?:^|\u2028)${breakable}*.)${breakable}+`, 'gu'),
  `$1${noBreakSpace}`,
]
