/**
 * `--` → en dash, `---` → em dash, `...` → ellipsis, as pandoc, cmark and kramdown write them.
 * Longer rows of hyphens and full stops, arrows and paths stay: they mean something else.
 */
import { follow, type Passage, type Rule } from './passage.ts'

const rules: readonly Rule[] = [
  [/(?<![-<!])---(?![->])/gu, '—'],
  [/(?<![-<!])--(?![->])/gu, '–'],
  [/(?<![./\\])\.{3}(?![./\\])/gu, '…'],
]

export function setDashesAndEllipses(passage: Passage): Passage {
  return follow(passage, rules)
}
