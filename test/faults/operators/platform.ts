/**
 * Faults that platforms and file formats make: double escaping, separators of CSV and JSON that
 * stay in the string, marks of a merge, characters at the start that Markdown takes for a list,
 * a heading or a quotation.
 */
import { replaceAllInProse, replaceOneInProse } from '../edit.ts'
import { inBoth, inUrdu, type Operator } from '../operator.ts'

const borderOfWords = /(?<=\p{L}) (?=\p{L})/u
const borderOfSentences = /(?<=[.۔]) (?=\p{L})/u

export const platformOperators: readonly Operator[] = [
  inBoth(
    'double-escaped-ampersand',
    'An exporter escapes what is escaped: &amp;amp; shows as &amp;.',
    (pair) => replaceOneInProse(pair, /&/u, '&amp;amp;'),
  ),
  inBoth(
    'double-escaped-quote',
    'Quotes and apostrophes come out as &amp;#39; or &amp;quot;.',
    (pair) =>
      replaceAllInProse(pair, /[’«»”“]/u, ({ 0: mark }) =>
        mark === '’' ? '&amp;#39;' : '&amp;quot;',
      ),
  ),
  inBoth(
    'double-escaped-space',
    'A no-break space of an editor is &amp;nbsp; in the text.',
    (pair) => replaceOneInProse(pair, borderOfWords, '&amp;nbsp;'),
  ),
  inBoth('literal-line-end', 'An escaped line end of JSON stays as \\n in the text.', (pair) =>
    replaceOneInProse(pair, borderOfSentences, '\\n'),
  ),
  inBoth(
    'literal-line-end-at-end',
    'A \\n of JSON stays at the end.',
    ({ translation }) => `${translation}\\n`,
  ),
  inBoth('literal-unicode-escape', 'A letter stays as its JSON escape, \\u00e9.', (pair) =>
    replaceOneInProse(pair, /[^\p{ASCII}\P{L}]/u, ({ 0: letter }) => {
      const code = (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
      return `\\u${code}`
    }),
  ),
  inBoth('percent-encoded-space', 'A space is %20, or + in other tools, as in a URL.', (pair) =>
    replaceOneInProse(pair, borderOfWords, '%20'),
  ),
  inBoth(
    'added-backslash',
    'A tool escapes a mark that needs none, and escapes that too.',
    (pair) => replaceOneInProse(pair, /(?<=\p{L})[,.،](?= )/u, ({ 0: mark }) => `\\\\${mark}`),
  ),
  inBoth(
    'became-list-item',
    'A dash and a space before the text: a list item now.',
    ({ translation }) => `- ${translation}`,
  ),
  inBoth(
    'became-numbered-item',
    'A number of the row before the text: a list item now.',
    ({ translation }) => `1. ${translation}`,
  ),
  inBoth(
    'became-heading',
    'A # before the text: a heading now.',
    ({ translation }) => `# ${translation}`,
  ),
  inBoth(
    'became-quotation',
    'A > before the text, as in mails: a quotation now.',
    ({ translation }) => `> ${translation}`,
  ),
  inBoth(
    'became-code-block',
    'Four spaces of indentation: a code block now.',
    ({ translation }) => `    ${translation}`,
  ),
  inBoth('became-two-paragraphs', 'An empty line in the middle: two paragraphs now.', (pair) =>
    replaceOneInProse(pair, borderOfSentences, '\n\n'),
  ),
  inBoth(
    'wrapped-in-quotes',
    'The quotes of a CSV cell are part of the string.',
    ({ translation }) => `"${translation}"`,
  ),
  inBoth(
    'wrapped-in-html',
    'A web editor’s <p> around the string.',
    ({ translation }) => `<p>${translation}</p>`,
  ),
  inBoth('html-line-break', 'A <br> of a web editor between sentences.', (pair) =>
    replaceOneInProse(pair, borderOfSentences, '<br>'),
  ),
  inBoth(
    'html-comment-left',
    'A comment of an export, <!-- -->, stays in the string.',
    ({ translation }) => `<!-- fuzzy -->${translation}`,
  ),
  inBoth(
    'merge-marker',
    'A line of a merge conflict was not removed.',
    ({ translation }) => `<<<<<<< HEAD\n${translation}`,
  ),
  inBoth(
    'invented-placeholder',
    'A platform’s tag for protected text, {0}, was not put back.',
    (pair) => replaceOneInProse(pair, borderOfWords, ' {0} '),
  ),
  inUrdu(
    'numeric-references',
    'Every Urdu letter is a numeric reference, escaped once too often.',
    ({ translation }) =>
      translation.replace(/\p{Script=Arabic}/gu, (letter) => `&amp;#${letter.codePointAt(0)};`),
  ),
]
