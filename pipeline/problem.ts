/**
 * The one place that words a problem: kind and arguments → `VFileMessage`.
 *
 * The reason states what is, then what was expected; the note says why it matters and how to mend it.
 * Code decides on kinds and arguments, never on words.
 */
import { VFileMessage } from 'vfile-message'
import type { Place, Severity } from './model.ts'
import { wordDiff } from './word-diff.ts'

interface Parity {
  readonly key: string
  readonly locale: string
  /** What the source has and the translation lacks. */
  readonly missing: readonly string[]
  /** What the translation has and the source lacks. */
  readonly extra: readonly string[]
}

interface Translation {
  readonly key: string
  readonly locale: string
}

/** How many of something a translation has, and how many the source has. */
interface Counts extends Translation {
  readonly expected: number
  readonly found: number
}

/** Characters of a translation that are to be others. */
interface Changes extends Translation {
  readonly changes: readonly Change[]
}

/** Words with a few characters around what is to change, so that it can be seen. */
export interface Change {
  readonly found: string
  readonly expected: string
}

/** What is not as the glossary has it; `use` is what it asks for. */
export type GlossaryFault =
  | { readonly kind: 'term' | 'avoid'; readonly term: string; readonly use: readonly string[] }
  | {
      readonly kind: 'keep'
      readonly term: string
      readonly expected: number
      readonly found: number
    }

/** How a text ends: with a full stop or an ellipsis, and so on. */
export type EndMark = 'stop' | 'question' | 'exclamation' | 'colon' | 'none'

/** What a publication's own rule says. */
interface OwnWords {
  /** What is, then what was expected. */
  readonly reason: string
  /** Why it matters, and how to mend it. */
  readonly note: string
  readonly key?: string
}

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

/** The name of a publication's own rule, such as `house/no-exclamation`. */
export type OwnRuleId = `${string}/${string}`

/** Every kind of problem with its arguments. Kinds that rules report are the rules' ids. */
export interface ProblemArguments {
  /** A publication's own rule words its problems itself. */
  readonly [rule: OwnRuleId]: OwnWords
  'unreadable-file': { readonly code: string }
  'invalid-utf8': Record<never, never>
  'front-matter': { readonly reason: string }
  'too-deep': { readonly limit: number }
  directive: { readonly reason: string }
  'ambiguous-markup': { readonly text: string }
  'reserved-slug': { readonly slug: string; readonly reserved: string }
  'unknown-locale-folder': { readonly locale: string; readonly known: readonly string[] }
  'no-articles': { readonly folder: string }
  'broken-rule': { readonly rule: string; readonly reason: string }
  'stale-since-base': Translation & {
    readonly ref: string
    readonly before: string
    readonly after: string
  }
  'unexportable-text': Translation & { readonly character: string }
  'broken-exchange-file': { readonly format: string; readonly reason: string }
  'unknown-article': { readonly article: string; readonly nearest: string | undefined }
  'unknown-locale': { readonly locale: string; readonly known: readonly string[] }
  'unknown-unit': {
    readonly key: string
    readonly article: string
    readonly nearest: string | undefined
  }
  'duplicate-unit': { readonly key: string }
  'broken-codes': { readonly key: string; readonly reason: string }
  'import-conflict': Translation & {
    /** What the catalog says, and what the file says. */
    readonly catalog: string
    readonly file: string
  }
  'unfinished-unit': Translation
  'unconfirmed-unit': Translation & { readonly article: string }
  'json-syntax': { readonly reason: string }
  'duplicate-key': { readonly key: string }
  'not-a-string': { readonly key: string; readonly type: string }
  'missing-catalog': { readonly locale: string; readonly strings: number }
  'missing-translation': Translation & { readonly file: string; readonly blank: boolean }
  'orphan-translation': Translation & { readonly nearest: string | undefined }
  'orphan-catalog': { readonly locale: string; readonly slug: string }
  'stale-translation': Translation & {
    readonly before: string
    readonly after: string
    /** Whether `sync` has put the translation there, for somebody to read. */
    readonly offered?: boolean
  }
  'unconfirmed-translation': Translation & { readonly before: string; readonly after: string }
  'unstamped-translation': Translation
  'source-catalog-drift': {
    readonly drift: 'no-catalog' | 'new' | 'changed' | 'gone'
    readonly key: string
    readonly catalog: string
  }
  'untranslated-copy': Translation
  'plural-forms': Parity
  'one-block': Translation & {
    readonly found: readonly string[]
    readonly escaped?: string | undefined
  }
  'leaked-delimiters': Translation & { readonly delimiters: readonly string[] }
  'code-parity': Parity
  'link-parity': Parity
  'image-parity': Parity
  'footnote-parity': Parity
  'raw-html': Translation & { readonly html: string }
  'raw-html-in-source': { readonly html: string }
  'unsafe-url': { readonly url: string; readonly protocol: string }
  'missing-image': {
    readonly file: string
    readonly fault: 'nothing' | 'empty' | 'broken' | 'outside'
  }
  'scripted-image': { readonly file: string }
  'missing-glyph': Translation & {
    readonly family: string
    /** Each of one code point. */
    readonly characters: readonly string[]
  }
  'locale-without-font': {
    readonly locale: string
    readonly endonym: string
    readonly script: string
  }
  'control-characters': Translation & { readonly characters: readonly string[] }
  mojibake: Changes
  'not-nfc': Changes
  'wrong-script': Translation & {
    /** ISO 15924 code of the locale's. */
    readonly script: string
    /** Of the letters, those of that script. */
    readonly percent: number
    /** Those in letters of another. */
    readonly words: readonly string[]
  }
  homoglyphs: Translation & {
    readonly words: readonly string[]
    /** The letters that look like others. */
    readonly characters: readonly string[]
  }
  'ur-arabic-letters': Changes
  'ur-punctuation': Changes
  'ur-quotes': Changes
  'ur-kashida': Translation & { readonly words: readonly string[] }
  'digit-policy': Changes
  glossary: Translation & { readonly faults: readonly GlossaryFault[] }
  'fr-spacing': Changes
  'fr-quotes': Changes
  'end-punctuation': Translation & { readonly end: EndMark; readonly sourceEnd: EndMark }
  'balanced-pairs': Translation & { readonly marks: readonly string[] }
  'inconsistent-duplicates': Translation & {
    readonly text: string
    /** What the same source text is translated as in another place. */
    readonly elsewhere: string
  }
  'reused-translation': Translation & {
    /** The source text, and the other one that has the same translation. */
    readonly text: string
    readonly elsewhere: string
  }
  'emphasis-parity': Parity
  'break-parity': Counts
  'untranslated-alt': Translation & {
    readonly copied: readonly string[]
    readonly lost: readonly string[]
  }
  'placeholder-parity': Parity
  'damaged-escapes': Translation & { readonly escapes: readonly string[] }
  'number-parity': Parity
  'verbatim-parity': Parity
  'sentence-count': Counts
  'length-ratio': Translation & {
    /** Characters. */
    readonly length: number
    readonly least: number
    readonly most: number
  }
  spacing: Changes
  'repeated-word': Translation & { readonly words: readonly string[] }
  'unused-ignore': {
    readonly name: string
    readonly key: string
    readonly rule: string
    readonly why: 'no-reason' | 'unknown-rule' | 'locked' | 'no-finding'
  }
  'bad-slug': { readonly slug: string; readonly reason: string }
  'duplicate-url': { readonly url: string; readonly other: string }
  'nothing-built': Record<never, never>
  'lost-file': Record<never, never>
  'page-language': {
    /** Name of the element. */
    readonly element: string
    readonly lang: string | undefined
    readonly attribute: 'lang' | 'dir'
    readonly found: string | undefined
    readonly expected: string
  }
  'page-alternates': {
    readonly fault: 'missing' | 'twice' | 'relative' | 'nowhere' | 'differs'
    readonly hreflang: string
    /** The address; where pages differ, the file of the other one. */
    readonly href: string | undefined
  }
  'broken-link': {
    readonly href: string
    /** Where it leads; undefined for what is no address. */
    readonly file: string | undefined
    /** The place in that file, where only that is not there. */
    readonly fragment?: string
  }
  'link-language': { readonly href: string; readonly found: string; readonly expected: string }
  'page-parity': {
    readonly part: 'headings' | 'code' | 'images' | 'tables' | 'footnotes'
    readonly found: string
    readonly expected: string
  }
  'anchor-parity': { readonly found: string | undefined; readonly expected: string | undefined }
  'leaked-placeholder': { readonly locale: string; readonly placeholder: string }
  'page-glyph': {
    readonly locale: string
    readonly family: string
    /** Each of one code point. */
    readonly characters: readonly string[]
  }
}

export type ProblemKind = keyof ProblemArguments

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

function wordsOf<Kind extends ProblemKind>(kind: Kind, args: ProblemArguments[Kind]): Words {
  // A publication's own rule comes with its words.
  const word: ((args: ProblemArguments[Kind]) => Words) | undefined = words[kind]
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

/** Line ends, control characters and bidi controls by name, so that no text reorders a terminal. */
export function visible(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, codePoint)
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

interface Words {
  readonly reason: string
  readonly note: string
}

const words: { readonly [Kind in ProblemKind]: (args: ProblemArguments[Kind]) => Words } = {
  'unreadable-file': ({ code }) => ({
    reason: `Unreadable file: ${fileErrors[code] ?? code}, expected a text file in UTF-8`,
    note: 'Nothing of it can be published. Mend the file or remove it.',
  }),
  'invalid-utf8': () => ({
    reason: 'Bytes that are no letter in UTF-8, expected a file in the encoding UTF-8',
    note: 'From here on, letters would be lost. Open the file in an editor that shows them right, and save it with the encoding UTF-8.',
  }),
  'front-matter': ({ reason }) => ({
    reason,
    note: 'An article starts with `---`, then `title:` and `date:`, each on a line, then `---`.',
  }),
  'too-deep': ({ limit }) => ({
    reason: `Blocks or marks nested deeper than ${limit}, expected fewer levels`,
    note: 'Nobody reads such nesting; it is mostly a stray run of `>`, `-`, `[` or `*`.',
  }),
  directive: ({ reason }) => ({
    reason,
    note: 'The directives are `<!-- translate: no -->`, `<!-- key: some-name -->` and `<!-- note: … -->`, each before a block.',
  }),
  'ambiguous-markup': ({ text }) => ({
    reason: `Marks that meet so that no Markdown text can repeat them in ${code(clip(text))}, expected simpler ones`,
    note: 'Translators could not be shown this paragraph exactly. Put a space between the marks, or leave some out.',
  }),
  'reserved-slug': ({ slug, reserved }) => ({
    reason: `Article \`${slug}\` uses the reserved name \`${reserved}\`, expected another file name`,
    note: 'The site itself publishes pages under the names of the locales, `site`, `404` and `assets`, and every page as `index.html`. Rename the file or folder in content/.',
  }),
  'unknown-locale-folder': ({ locale, known }) => ({
    reason: `Folder of the locale ${code(locale)}, which the config does not name, expected one of ${list(known)}`,
    note: 'Its translations would never be published. Add the locale to `targetLocales` in tarjuma.config.ts, or remove the folder.',
  }),
  'no-articles': ({ folder }) => ({
    reason: `No article in ${code(folder)}, expected at least one file that ends in \`.md\``,
    note: 'There is nothing to publish.',
  }),
  'broken-rule': ({ rule, reason }) => ({
    reason: `Rule ${code(rule)} broke off: ${reason}, expected it to finish`,
    note: 'Nothing is published, since this rule has not looked at everything. Where the rule is your own, mend it; otherwise it is a defect of Tarjuma: please report it with the text that it broke off at.',
  }),
  'stale-since-base': ({ key, locale, ref, before, after }) => ({
    reason: `Untouched ${code(locale)} translation of ${code(key)}, although the source has changed since ${code(ref)}: ${wordDiff(before, after)}`,
    note: 'Its stamp says that somebody has accepted it for the new text. Where it is right as it is, nothing is to be done; otherwise bring it in line with the source.',
  }),
  'unexportable-text': ({ key, locale, character }) => ({
    reason: `Character ${code(codePoint(character))} in the text of ${code(key)} for ${code(locale)}, expected none that no PO or XML file can hold`,
    note: 'The article was not exported. Remove the character; it is mostly the trace of a copy from another program.',
  }),
  'broken-exchange-file': ({ format, reason }) => ({
    reason: `Broken ${format} file: ${reason}`,
    note: 'Nothing of it was imported. Save the file again from the program that it comes from, or export the article anew.',
  }),
  'unknown-article': ({ article, nearest }) => ({
    reason: `File of the article ${code(article)}, which is not there${nearest === undefined ? '' : `, did you mean ${code(nearest)}?`}`,
    note: 'Nothing of it was imported. Where the article was renamed, mend the name in the head of the file; where it belongs to another publication, say `--root`.',
  }),
  'unknown-locale': ({ locale, known }) => ({
    reason: `File in the locale ${code(locale)}, expected one of ${list(known)}`,
    note: 'Nothing of it was imported. Mend the language in the head of the file, or add the locale to `targetLocales` in tarjuma.config.ts; an article may name its own `locales`.',
  }),
  'unknown-unit': ({ key, article, nearest }) => ({
    reason: `Translation under the key ${code(key)}, which ${code(article)} has not${nearest === undefined ? '' : `, did you mean ${code(nearest)}?`}`,
    note: 'It was not imported. Where the paragraph has left the article, nothing is to be done; otherwise put the right key, or write the translation into the catalog.',
  }),
  'duplicate-unit': ({ key }) => ({
    reason: `Key ${code(key)} stands twice, expected it once`,
    note: 'Nothing of the file was imported: one of the two translations would be dropped without a word. Keep the right one.',
  }),
  'broken-codes': ({ key, reason }) => ({
    reason: `Inline codes of ${code(key)}: ${reason}`,
    note: 'The translation was not imported. Put the codes (tags) as they are in the source, each opened and closed once.',
  }),
  'import-conflict': ({ key, locale, catalog, file }) => ({
    reason: `Two ${code(locale)} translations of ${code(key)} since the export: the catalog says ${code(catalog)}, the file says ${code(file)}, expected the catalog to be as it was`,
    note: 'The catalog was left as it is. To keep its text, do nothing. To take the one of the file, make the catalog’s a blank, `""`, and import the file again.',
  }),
  'unfinished-unit': ({ key, locale }) => ({
    reason: `Unfinished ${code(locale)} translation of ${code(key)}, expected one without the mark that it needs work`,
    note: 'It was not imported. Take the mark off where it is done (in PO “fuzzy” or “needs work”, in XLIFF the state “initial”), and import the file again.',
  }),
  'unconfirmed-unit': ({ key, locale, article }) => ({
    reason: `The ${code(locale)} translation of ${code(key)} came back unchanged, expected a word on whether it is right for today’s source`,
    note: `The mark that it needs work is gone, but some platforms drop all marks. If it is right as it is: \`npm run accept -- ${locale} ${article} <key>\`.`,
  }),
  'json-syntax': ({ reason }) => ({
    reason: `Broken JSON: ${reason}`,
    note: 'Nothing in the file can be read until this is mended. A file in locales/.stamps and the source catalog are written by `npm run sync` only, which resolves merge conflicts in them; with any other mistake in one, take it back from version control.',
  }),
  'duplicate-key': ({ key }) => ({
    reason: `Key ${code(key)} stands twice, expected it once`,
    note: 'One of the two texts would be dropped without a word. Keep the right one.',
  }),
  'not-a-string': ({ key, type }) => ({
    reason: `Value of ${code(key)} is ${valueTypes[type] ?? type}, expected a text in double quotes`,
    note: 'A catalog is flat: each key has one text.',
  }),
  'missing-catalog': ({ locale, strings }) => ({
    reason: `Missing ${code(locale)} catalog, expected a file with ${strings} ${strings === 1 ? 'translation' : 'translations'}`,
    note: 'Run `npm run sync`: it writes the file with every key left blank.',
  }),
  'missing-translation': ({ key, locale, file, blank }) => ({
    reason: blank
      ? `Blank ${code(locale)} translation of ${code(key)}, expected text`
      : `Missing ${code(locale)} translation of ${code(key)}, expected an entry in ${code(file)}`,
    note: blank
      ? 'Write the translation between the quotes.'
      : file.endsWith(`/${locale}/site.json`)
        ? 'Add the key with its text: the page needs it.'
        : 'Run `npm run sync`, which puts the key back with a blank, and translate it.',
  }),
  'orphan-translation': ({ key, locale, nearest }) => ({
    reason: `Key ${code(key)} of the ${code(locale)} catalog has no text in the source${nearest === undefined ? '' : `, did you mean ${code(nearest)}?`}`,
    note: 'Its text is published nowhere. Move it under the right key, or remove it.',
  }),
  'orphan-catalog': ({ locale, slug }) => ({
    reason: `Catalog in ${code(locale)} of no article, expected an article ${code(`content/${slug}.md`)}`,
    note: 'Its texts are published nowhere. Where the article was removed, `npm run sync` retires them; otherwise rename or remove the file.',
  }),
  'stale-translation': ({ key, locale, before, after, offered }) => ({
    reason: `Stale ${code(locale)} translation of ${code(key)}, ${offered === true ? 'offered by `sync` and read by nobody yet' : 'the source has changed'}: ${wordDiff(before, after)}`,
    note: `Bring the translation in line with the source and run \`npm run sync\`. If it is still right as it is: ${acceptCommand(locale)}.`,
  }),
  'unconfirmed-translation': ({ key, locale, before, after }) => ({
    reason: `Unconfirmed ${code(locale)} translation of ${code(key)}, edited while the source ${before === after ? 'was another text for a time' : `changed: ${wordDiff(before, after)}`}`,
    note: `Nobody knows which source it was made for. Read it against the source, then run ${acceptCommand(locale)}.`,
  }),
  'unstamped-translation': ({ key, locale }) => ({
    reason: `Unstamped ${code(locale)} translation of ${code(key)}, expected a stamp that names its source text`,
    note: `Nobody knows which source it was made for. Read it against the source, then run ${acceptCommand(locale)}.`,
  }),
  'source-catalog-drift': ({ drift, key, catalog }) => ({
    reason: driftReasons[drift](code(key), code(catalog)),
    note: 'Run `npm run sync`: it brings the catalogs in line with the Markdown and loses no translation.',
  }),
  'untranslated-copy': ({ key, locale }) => ({
    reason: `The ${code(locale)} translation of ${code(key)} is the source text, expected a translation`,
    note: 'Readers would find a paragraph in the wrong language. Translate it, or mark the block `<!-- translate: no -->`.',
  }),
  'inconsistent-duplicates': ({ key, locale, text, elsewhere }) => ({
    reason: `Translation ${code(clip(text))} of ${code(key)} in ${code(locale)}, where the same source text is ${code(clip(elsewhere))} elsewhere, expected one translation for both`,
    note: 'Readers take two names for two things. Use one of the two in both places; where each is right in its own place, put an ignore with the reason.',
  }),
  'reused-translation': ({ key, locale, text, elsewhere }) => ({
    reason: `The ${code(locale)} translation of ${code(key)} is also that of ${code(clip(elsewhere))}, expected one of its own for ${code(clip(text))}`,
    note: 'Mostly a text was pasted into the wrong line, and its own translation is lost. Translate each of the two from its own source.',
  }),
  'plural-forms': ({ key, locale, missing, extra }) => ({
    reason: `Plural forms of ${code(key)} in ${code(locale)}: ${difference(missing, extra)}`,
    note: 'i18next falls back without a word where a form of the language is missing (CLDR plural rules).',
  }),
  'one-block': ({ key, locale, found, escaped }) => ({
    reason: `The ${code(locale)} translation of ${code(key)} is ${found.length === 0 ? 'no text' : found.join(' and ')}, expected one paragraph`,
    note:
      escaped === undefined
        ? 'A translation is the text of one paragraph: no empty line, no list, no code block.'
        : `Its beginning means something in Markdown. Write it with a backslash: ${code(escaped)} (in JSON: \`\\\\\`).`,
  }),
  'leaked-delimiters': ({ key, locale, delimiters }) => ({
    reason: `Readers would see ${list(delimiters)} in the ${code(locale)} translation of ${code(key)}, expected marks that open and close`,
    note: delimiters.every((delimiter) => delimiter === '[^')
      ? 'The article has no footnote of that name. Take the name over from the source as it stands.'
      : 'A closing mark after punctuation and before a letter does not close (CommonMark § 6.2): put the punctuation outside, or a space behind.',
  }),
  'emphasis-parity': parity(
    'Emphasis',
    'Readers would not see what the author stresses. Put the marks around the words that say the same.',
  ),
  'code-parity': parity('Code'),
  'link-parity': parity('Links'),
  'image-parity': parity('Images'),
  'footnote-parity': parity('Footnotes'),
  'break-parity': ({ key, locale, expected, found }) => ({
    reason: `${counted(found, 'line break')} in the ${code(locale)} translation of ${code(key)}, expected ${expected}`,
    note: 'Lines of a poem or an address would run together. A line break is a backslash at the end of a line: `\\\\\\n` in JSON.',
  }),
  'untranslated-alt': ({ key, locale, copied, lost }) => ({
    reason: `Descriptions of images and links of ${code(key)} in ${code(locale)}: ${[
      ...(copied.length > 0 ? [`not translated ${list(copied)}`] : []),
      ...(lost.length > 0 ? [`lost ${list(lost)}`] : []),
    ].join(', ')}, expected a translation`,
    note: 'They are read to people who do not see the image, and shown at the pointer. Translate what stands between `![` and `]`, or between the quotes behind the address.',
  }),
  'raw-html': ({ key, locale, html }) => ({
    reason: `HTML ${code(clip(html))} in the ${code(locale)} translation of ${code(key)}, expected Markdown`,
    note: 'HTML in a translation is never published. Write it in Markdown, or escape `<` as `\\<`.',
  }),
  'raw-html-in-source': ({ html }) => ({
    reason: `HTML ${code(clip(html))} in the article, expected Markdown`,
    note: 'It would vanish from the page. Write it in Markdown, or set `rawHtml: "sanitize"` in tarjuma.config.ts.',
  }),
  'unsafe-url': ({ url, protocol }) => ({
    reason: `Link to ${code(clip(url))} with the protocol ${code(protocol)}, expected http, https, mailto, tel or a relative link`,
    note: 'Such a link can run code in the reader’s browser.',
  }),
  'placeholder-parity': parity(
    'Placeholders',
    'Where one is missing, the page lacks a number or a name; one that nothing fills in is shown as it stands. Take them over from the source letter by letter.',
  ),
  'damaged-escapes': ({ key, locale, escapes }) => ({
    reason: `Escapes ${list(escapes)} in the ${code(locale)} translation of ${code(key)}, expected the characters themselves`,
    note: 'Readers would see them. A program has escaped the text once too often: write the character or the mark itself.',
  }),
  'number-parity': parity(
    'Numbers',
    'A wrong figure is a wrong fact. Compare with the source: another form of the same number, such as `1,5` for 1.5, is right.',
  ),
  'verbatim-parity': parity(
    'Addresses',
    'An address, a path or a handle that is changed leads nowhere. Take it over from the source letter by letter.',
  ),
  glossary: ({ key, locale, faults }) => ({
    reason: `Glossary of ${code(key)} in ${code(locale)}: ${faults.map(glossaryFault).join('; ')}`,
    note: 'Readers would meet one thing under several names. Use the word of the glossary; where an inflected form of it is missing there, add it to `glossary` in tarjuma.config.ts.',
  }),
  'sentence-count': ({ key, locale, expected, found }) => ({
    reason: `${counted(found, 'sentence')} in the ${code(locale)} translation of ${code(key)}, expected about ${expected}`,
    note: 'Mostly one was left out, or the text belongs to another line. Read it against the source.',
  }),
  'length-ratio': ({ key, locale, length, least, most }) => ({
    reason: `${counted(length, 'character')} in the ${code(locale)} translation of ${code(key)}, expected ${least > 0 ? `${least} to ${most}` : `at most ${most}`}`,
    note: 'Mostly something is missing, or the text belongs to another line. A title or description that is too long is cut off in lists and search results.',
  }),
  'control-characters': ({ key, locale, characters }) => ({
    reason: `Invisible or unreadable ${characters.length === 1 ? 'character' : 'characters'} ${characters.map(nameOf).join(', ')} of ${code(key)} in ${code(locale)}, expected only what readers see`,
    note: 'It can turn the order of a line, break a word for search, or show as a box. `npm run check -- --fix` takes out what nobody would miss; look at the others and type the words again.',
  }),
  mojibake: ({ key, locale, changes }) => ({
    reason: `Garbled letters of ${code(key)} in ${code(locale)}: ${shownChanges(changes)}`,
    note: 'The text was read in the wrong encoding, so words cannot be read. Take it again from where it came, in UTF-8, or type the letters anew.',
  }),
  'not-nfc': ({ key, locale, changes }) => ({
    reason: `Letters in parts of ${code(key)} in ${code(locale)}: ${list([...new Set(changes.map(({ found }) => found))].slice(0, 4))}, expected each as one character (Unicode NFC)`,
    note: 'It looks right, but search and spell checkers do not find the word. `npm run check -- --fix` mends what is sure.',
  }),
  'wrong-script': ({ key, locale, script, percent, words }) => ({
    reason: `${percent < 80 ? `Only ${percent} % of the letters` : 'Some letters'} of ${code(key)} in ${code(locale)} are ${percent < 80 ? '' : 'not '}${scriptName(script)}: ${code(clip(words.join(' ')))}, expected a text in ${scriptName(script)} letters`,
    note: 'Readers of this language may not be able to read it. Translate it, or spell it in their letters; put what has to stay in quotation marks.',
  }),
  homoglyphs: ({ key, locale, words, characters }) => ({
    reason: `Letters of two alphabets in ${list(words)} of ${code(key)} in ${code(locale)}: ${characters.map(named).join(', ')}, expected letters of one`,
    note: 'They look alike, but search does not find the word, and a name can pretend to be another. Type the word anew.',
  }),
  'missing-glyph': ({ key, family, characters }) => ({
    reason: `${characters.length === 1 ? 'Character' : 'Characters'} ${characters.map(named).join(', ')} of ${code(key)} ${characters.length === 1 ? 'is' : 'are'} not in the font ${family}, expected what the font has`,
    note: 'Readers would see another font there, or an empty box. Write it another way, or declare a font that has it in `fonts` of the config.',
  }),
  'locale-without-font': ({ locale, endonym, script }) => ({
    reason: `Locale ${code(locale)} (${endonym}, script ${script}) has no font, expected one in \`fonts\` of the config`,
    note: 'Its pages are set in what fonts a reader has, which many devices lack for this script, and links to them show no card where the tool’s own fonts lack its letters.',
  }),
  'ur-arabic-letters': changed(
    'Arabic letters',
    'They look like those of Urdu, but search does not find the word, and some fonts show it broken.',
  ),
  'ur-punctuation': changed(
    'Punctuation',
    'Urdu has marks of its own; others lean the wrong way or stand at the wrong end of the line.',
  ),
  'ur-quotes': changed('Quotation marks', 'Urdu opens with ” and closes with “.'),
  'ur-kashida': ({ key, locale, words }) => ({
    reason: `Stretched ${words.length === 1 ? 'word' : 'words'} ${list(words)} of ${code(key)} in ${code(locale)}, expected no stroke U+0640`,
    note: 'Nastaliq does not stretch words so, and search does not find them. Take the stroke out.',
  }),
  'digit-policy': ({ key, locale, changes }) => ({
    reason: `Digits of ${code(key)} in ${code(locale)}: ${shownChanges(changes)}`,
    note: 'A publication has one set of digits in a language. Write them as expected, or set `digits` in tarjuma.config.ts.',
  }),
  'fr-spacing': changed(
    'French spaces',
    'The page has them right; other programs that show this text could break the line before the mark. `⍽` stands for a no-break space.',
  ),
  'fr-quotes': changed(
    'French quotation marks',
    'The page has them right; the text as it stands here has the marks of a typewriter.',
  ),
  'end-punctuation': ({ key, locale, end, sourceEnd }) => ({
    reason: `The ${code(locale)} translation of ${code(key)} ends with ${endMarks[end]}, expected ${endMarks[sourceEnd]} as in the source`,
    note: 'Readers would take a question for a statement, or think that something is missing. Read the end of both texts and mend the mark, or the sentence that was lost.',
  }),
  'balanced-pairs': ({ key, locale, marks }) => ({
    reason: `Unpaired ${list(marks)} in the ${code(locale)} translation of ${code(key)}, expected pairs as in the source`,
    note: 'Readers would not see where it begins or ends. Add the mark that is missing, or remove the one that is too much.',
  }),
  spacing: changed('Spaces', 'Readers see a hole, or a mark that begins a line.'),
  'repeated-word': ({ key, locale, words }) => ({
    reason: `Repeated ${words.length === 1 ? 'word' : 'words'} ${list(words)} of ${code(key)} in ${code(locale)}, expected each once`,
    note: 'Readers stumble over it. Take one out, or rephrase where both are meant.',
  }),
  'missing-image': ({ file, fault }) => ({
    reason: `Image ${code(file)} ${imageFaults[fault]}, expected an image beside the article`,
    note: 'Readers would see an empty frame. Put the file there, or mend its name; small and capital letters count.',
  }),
  'scripted-image': ({ file }) => ({
    reason: `Image ${code(file)} holds a script, expected a drawing only`,
    note: 'It is published as an image, where no script runs; opened by itself it would run. Save it again without the script.',
  }),
  'bad-slug': ({ slug, reason }) => ({
    reason: `Slug ${code(slug)} ${reason}, expected one path segment such as \`lyon-2023\``,
    note: 'The slug is the last part of the page’s address.',
  }),
  'duplicate-url': ({ url, other }) => ({
    reason: `Address ${code(url)} is also that of ${code(other)}, expected one article an address`,
    note: 'One of the two would be lost; addresses that differ only in letter case count as one. Rename one, or give it another `slug`.',
  }),
  'unused-ignore': ({ name, key, rule, why }) => ({
    reason: {
      'no-reason': `Entry ${code(name)} without a reason, expected one as its text`,
      'unknown-rule': `Entry ${code(name)} of a rule ${code(rule)} that is not there, expected one that \`npm run explain\` lists`,
      locked: `Entry ${code(name)} of the rule ${code(rule)}, which nobody can ignore`,
      'no-finding': `Entry ${code(name)} ignores nothing: ${code(rule)} has no complaint about ${code(key)}`,
    }[why],
    note: 'It has no effect, and would hide a mistake made later. Remove the entry, or mend it.',
  }),
  'nothing-built': () => ({
    reason: 'Nothing is built, expected the pages of a build in `dist/`',
    note: 'There is no page to look at. Run `npm run build`, then check again.',
  }),
  'lost-file': () => ({
    reason: 'Published file that is not there any more, expected it as the last build has left it',
    note: 'Readers would find an error page in its place. Run `npm run build`, which puts it back.',
  }),
  'page-language': ({ element, lang, attribute, found, expected }) => ({
    reason: `Element ${code(lang === undefined ? `<${element}>` : `<${element} lang="${clip(lang)}">`)} ${found === undefined ? `without ${code(attribute)}` : `with ${code(`${attribute}="${clip(found)}"`)}`}, expected ${code(`${attribute}="${expected}"`)}`,
    note: `Browsers and screen readers would take the text for another language, or begin its lines on the wrong side. ${mendPage}`,
  }),
  'page-alternates': ({ fault, hreflang, href }) => ({
    reason: alternateFaults[fault](code(hreflang), href === undefined ? 'one' : code(clip(href))),
    note: `Search engines take no notice of languages that do not name each other, and readers are sent to the wrong one. ${mendPage}`,
  }),
  'broken-link': ({ href, file, fragment }) => ({
    reason:
      file === undefined
        ? `Address ${code(clip(href))}, expected one that browsers can read`
        : fragment === undefined
          ? `Address ${code(clip(href))} leads to ${code(file)}, which is not there, expected a file of the site`
          : `Address ${code(clip(href))} leads to the place ${code(clip(fragment))} of ${code(file)}, expected an id that is there`,
    note: `Readers would find an error page, no picture, or the beginning of the page. Mend the address in the article. If it is right there: ${mendPage}`,
  }),
  'link-language': ({ href, found, expected }) => ({
    reason: `Link ${code(clip(href))} to a page in ${code(found)}, expected the one in the language of its readers, ${code(expected)}`,
    note: 'In the article, link to the file of the other article, such as `lyon.md`: each language then leads to its own page. If readers are meant to see that language, set the severity of this rule.',
  }),
  'page-parity': ({ part, found, expected }) => ({
    reason: `${pageParts[part]} ${code(clip(found === '' ? 'none' : found))}, expected ${code(clip(expected === '' ? 'none' : expected))} as on the page of the source`,
    note: `Something of the article is missing on this page, or is there twice. ${mendPage}`,
  }),
  'anchor-parity': ({ found, expected }) => ({
    reason: `Heading ${found === undefined ? 'without an id' : `with the id ${code(found)}`}, expected ${expected === undefined ? 'none' : code(expected)} as on the page of the source`,
    note: `A link to a section has to hold in every language. ${mendPage}`,
  }),
  'leaked-placeholder': ({ locale, placeholder }) => ({
    reason: `Readers would see ${code(placeholder)}, expected a value in its place`,
    note: `Look for it in ${code(`locales/${locale}/site.json`)}: a placeholder has two braces on both sides and a name that the source has.`,
  }),
  'page-glyph': ({ locale, family, characters }) => ({
    reason: `${characters.length === 1 ? 'Character' : 'Characters'} ${characters.slice(0, 10).map(named).join(', ')}${characters.length > 10 ? ` and ${characters.length - 10} more` : ''} of a page in ${code(locale)} ${characters.length === 1 ? 'is' : 'are'} not in the font ${family} as the page loads it, expected a glyph`,
    note: `Readers would see another font there, or an empty box. ${mendPage}`,
  }),
}

const mendPage =
  'Run `npm run build`. If it is there again, a plugin or component of the config makes it; if there is none, it is a defect of Tarjuma.'

const alternateFaults = {
  missing: (hreflang: string, href: string) =>
    `No page of ${hreflang} in what this page says of other languages, expected ${href}`,
  twice: (hreflang: string, href: string) =>
    `Second page of ${hreflang}, ${href}, expected one for each language`,
  relative: (hreflang: string, href: string) =>
    `Address ${href} of the page in ${hreflang}, expected one that starts with \`https://\``,
  nowhere: (hreflang: string, href: string) =>
    `Address ${href} of the page in ${hreflang} leads to no page of the site, expected one that is there`,
  differs: (_hreflang: string, href: string) =>
    `Pages of other languages that differ from those that ${href} names, expected the same on all of them`,
} as const

const pageParts = {
  headings: 'Headings',
  code: 'Number of code blocks',
  images: 'Number of images',
  tables: 'Number of tables',
  footnotes: 'Number of footnotes',
} as const

/** Every kind, in the order in which docs/rules.md explains them. */
export const problemKinds = Object.keys(words) as readonly ProblemKind[]

/** A character by its number, such as `U+000B`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function acceptCommand(locale: string): string {
  return `\`npm run accept -- ${locale} <article> <key>\``
}

const driftReasons = {
  'no-catalog': (_key: string, catalog: string) =>
    `No source catalog ${catalog}, expected \`sync\` to have written it`,
  new: (key: string, catalog: string) =>
    `Text without an entry in ${catalog}, expected one such as ${key}`,
  changed: (key: string, catalog: string) =>
    `Text of ${key} differs from ${catalog}, expected the two to be one`,
  gone: (key: string, catalog: string) =>
    `Entry ${key} of ${catalog} has no text in the article any more`,
} as const

function glossaryFault(fault: GlossaryFault): string {
  if (fault.kind === 'keep')
    return `${code(fault.term)} ${fault.found} times, expected ${fault.expected} as in the source`
  const use = fault.use.map(code).join(' or ')
  if (fault.kind === 'term') return `${code(fault.term)} of the source, expected ${use}`
  return `${code(fault.term)}, expected ${use === '' ? 'another word' : use}`
}

const endMarks: { readonly [Mark in EndMark]: string } = {
  stop: 'a full stop',
  question: 'a question mark',
  exclamation: 'an exclamation mark',
  colon: 'a colon',
  none: 'no mark',
}

const valueTypes: { readonly [type: string]: string } = {
  array: 'a list in brackets',
  object: 'a group of entries in braces',
  number: 'a number',
  boolean: '`true` or `false`',
  null: '`null`',
}

const imageFaults = {
  nothing: 'is not there',
  empty: 'is an empty file',
  broken: 'cannot be read as an image',
  outside: 'lies outside content/',
} as const

const fileErrors: { readonly [code: string]: string } = {
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it leads nowhere',
  ELOOP: 'it links to itself',
  ENOTDIR: 'there is a file where its folder should be',
  NUL: 'it holds a NUL character, as a file in UTF-16 does',
}

/** Words for characters that are to be others. */
function changed(what: string, why: string): (args: Changes) => Words {
  return ({ key, locale, changes }) => ({
    reason: `${what} of ${code(key)} in ${code(locale)}: ${shownChanges(changes)}`,
    note: `${why} \`npm run check -- --fix\` mends what is sure.`,
  })
}

/** At most four, each once. */
function shownChanges(changes: readonly Change[]): string {
  const pairs = new Set(changes.map(({ found, expected }) => `${code(found)} → ${code(expected)}`))
  const shown = [...pairs].slice(0, 4)
  const more = pairs.size > shown.length ? ` and ${pairs.size - shown.length} more` : ''
  return shown.join(', ') + more
}

function parity(
  what: string,
  note = 'The page must hold what the source holds. Take the marked parts over from the source as they stand.',
): (args: Parity) => Words {
  return ({ key, locale, missing, extra }) => ({
    reason: `${what} of ${code(key)} in ${code(locale)}: ${difference(missing, extra)}`,
    note,
  })
}

/** `No line break`, `1 line break`, `2 line breaks`. */
function counted(count: number, what: string): string {
  return `${count === 0 ? 'No' : count} ${what}${count > 1 ? 's' : ''}`
}

function difference(missing: readonly string[], extra: readonly string[]): string {
  const parts = []
  if (missing.length > 0) parts.push(`missing ${list(missing)}`)
  if (extra.length > 0) parts.push(`not expected ${list(extra)}`)
  return parts.join(', ')
}

function list(values: readonly string[]): string {
  return values.map((value) => code(clip(value))).join(', ')
}

/** The value as Markdown code in one line, also where it holds grave accents itself. */
function code(value: string): string {
  const line = value.replace(/\s*[\r\n]\s*/g, ' ')
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``
}

/** A character that cannot be shown, by its number and, where people know it, its name. */
function nameOf(character: string): string {
  const name = characterNames[character]
  return name === undefined ? codePoint(character) : `${codePoint(character)} (${name})`
}

const characterNames: { readonly [character: string]: string } = {
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\uFEFF': 'byte order mark',
  '\uFFFD': 'a lost letter',
}

/** A script's English name, such as `Latin`. */
function scriptName(script: string): string {
  return new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script
}

/** A character with its code point, as Unicode's charts name it. */
function named(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `${code(character)} (U+${hex})`
}

/** At most 80 UTF-16 code units, with an ellipsis for the rest. */
export function clip(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value
}
