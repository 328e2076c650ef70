/** Every page rule, in the order in which they run and are documented (docs/rules.md). */
import type { PageRule } from './page-rule.ts'
import { anchorParity } from './rules/anchor-parity.ts'
import { brokenLink } from './rules/broken-link.ts'
import { leakedPlaceholder } from './rules/leaked-placeholder.ts'
import { linkLanguage } from './rules/link-language.ts'
import { lostFile } from './rules/lost-file.ts'
import { nothingBuilt } from './rules/nothing-built.ts'
import { pageAlternates } from './rules/page-alternates.ts'
import { pageGlyph } from './rules/page-glyph.ts'
import { pageLanguage } from './rules/page-language.ts'
import { pageParity } from './rules/page-parity.ts'

export const pageRules: readonly PageRule[] = [
  nothingBuilt,
  lostFile,
  pageLanguage,
  pageAlternates,
  brokenLink,
  linkLanguage,
  pageParity,
  anchorParity,
  leakedPlaceholder,
  pageGlyph,
]
