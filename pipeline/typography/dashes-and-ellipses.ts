/**
 * `--` → en dash, `---` → em dash, `...` → ellipsis, as pandoc, cmark and kramdown write them.
 * Longer rows of hyphens and full stops, arrows and paths stay: they mean something else.
 */
import { follow, type Passage, type Rules } from './passage.ts'

export const dashesAndEllipses: Rules = {
  needs: /--|\.{3}/,
  rules: [
    [/(?<![-<!])---(?![->])/gu, '—'],
    [/(?<![-<!])--(?![->])/gu, '–'],
    [/(?<![./\\])\.{3}(?![./\\])/gu, '…'],
  ],
}

export function setDashesAndEllipses(passage: Passage): Passage {
  return follow(passage, dashesAndEllipses)
}
