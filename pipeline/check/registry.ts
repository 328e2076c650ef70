/** Every rule, in the order in which they run and are documented (docs/rules.md). */
import type { Rule } from '../rule.ts'
import { badSlug } from './rules/bad-slug.ts'
import { balancedPairs } from './rules/balanced-pairs.ts'
import { breakParity } from './rules/break-parity.ts'
import { codeParity } from './rules/code-parity.ts'
import { controlCharacters } from './rules/control-characters.ts'
import { damagedEscapes } from './rules/damaged-escapes.ts'
import { digitPolicy } from './rules/digit-policy.ts'
import { duplicateKey } from './rules/duplicate-key.ts'
import { duplicateUrl } from './rules/duplicate-url.ts'
import { emphasisParity } from './rules/emphasis-parity.ts'
import { endPunctuation } from './rules/end-punctuation.ts'
import { footnoteParity } from './rules/footnote-parity.ts'
import { frQuotes } from './rules/fr-quotes.ts'
import { frSpacing } from './rules/fr-spacing.ts'
import { glossary } from './rules/glossary.ts'
import { homoglyphs } from './rules/homoglyphs.ts'
import { imageParity } from './rules/image-parity.ts'
import { inconsistentDuplicates } from './rules/inconsistent-duplicates.ts'
import { jsonSyntax } from './rules/json-syntax.ts'
import { leakedDelimiters } from './rules/leaked-delimiters.ts'
import { lengthRatio } from './rules/length-ratio.ts'
import { linkParity } from './rules/link-parity.ts'
import { localeWithoutFont } from './rules/locale-without-font.ts'
import { missingCatalog } from './rules/missing-catalog.ts'
import { missingGlyph } from './rules/missing-glyph.ts'
import { missingImage } from './rules/missing-image.ts'
import { missingTranslation } from './rules/missing-translation.ts'
import { mojibake } from './rules/mojibake.ts'
import { notAString } from './rules/not-a-string.ts'
import { notNfc } from './rules/not-nfc.ts'
import { numberParity } from './rules/number-parity.ts'
import { oneBlock } from './rules/one-block.ts'
import { orphanCatalog } from './rules/orphan-catalog.ts'
import { orphanTranslation } from './rules/orphan-translation.ts'
import { placeholderParity } from './rules/placeholder-parity.ts'
import { pluralForms } from './rules/plural-forms.ts'
import { rawHtml } from './rules/raw-html.ts'
import { rawHtmlInSource } from './rules/raw-html-in-source.ts'
import { repeatedWord } from './rules/repeated-word.ts'
import { reusedTranslation } from './rules/reused-translation.ts'
import { scriptedImage } from './rules/scripted-image.ts'
import { sentenceCount } from './rules/sentence-count.ts'
import { sourceCatalogDrift } from './rules/source-catalog-drift.ts'
import { spacing } from './rules/spacing.ts'
import { staleTranslation } from './rules/stale-translation.ts'
import { unconfirmedTranslation } from './rules/unconfirmed-translation.ts'
import { unsafeUrl } from './rules/unsafe-url.ts'
import { unstampedTranslation } from './rules/unstamped-translation.ts'
import { untranslatedAlt } from './rules/untranslated-alt.ts'
import { untranslatedCopy } from './rules/untranslated-copy.ts'
import { unusedIgnore } from './rules/unused-ignore.ts'
import { urArabicLetters } from './rules/ur-arabic-letters.ts'
import { urKashida } from './rules/ur-kashida.ts'
import { urPunctuation } from './rules/ur-punctuation.ts'
import { urQuotes } from './rules/ur-quotes.ts'
import { verbatimParity } from './rules/verbatim-parity.ts'
import { wrongScript } from './rules/wrong-script.ts'

export const rules: readonly Rule[] = [
  jsonSyntax,
  duplicateKey,
  notAString,
  missingCatalog,
  missingTranslation,
  orphanTranslation,
  orphanCatalog,
  staleTranslation,
  unconfirmedTranslation,
  unstampedTranslation,
  sourceCatalogDrift,
  untranslatedCopy,
  inconsistentDuplicates,
  reusedTranslation,
  pluralForms,
  oneBlock,
  leakedDelimiters,
  emphasisParity,
  codeParity,
  linkParity,
  imageParity,
  footnoteParity,
  breakParity,
  untranslatedAlt,
  rawHtml,
  rawHtmlInSource,
  unsafeUrl,
  placeholderParity,
  damagedEscapes,
  numberParity,
  verbatimParity,
  glossary,
  sentenceCount,
  lengthRatio,
  controlCharacters,
  mojibake,
  notNfc,
  wrongScript,
  homoglyphs,
  missingGlyph,
  localeWithoutFont,
  urArabicLetters,
  urPunctuation,
  urQuotes,
  urKashida,
  digitPolicy,
  frSpacing,
  frQuotes,
  endPunctuation,
  balancedPairs,
  spacing,
  repeatedWord,
  missingImage,
  scriptedImage,
  badSlug,
  duplicateUrl,
  unusedIgnore,
]
