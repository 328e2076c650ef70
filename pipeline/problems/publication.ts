/** What stands around the texts: images, addresses of articles, and entries that ignore a problem. */
import { code } from '../wording/quote.ts'
import type { WordsOf } from '../wording/words.ts'

export interface PublicationArguments {
  'missing-image': {
    readonly file: string
    readonly fault: 'nothing' | 'empty' | 'broken' | 'outside'
  }
  'scripted-image': { readonly file: string }
  'bad-slug': { readonly slug: string; readonly reason: string }
  'duplicate-url': { readonly url: string; readonly other: string }
  'unused-ignore': {
    readonly name: string
    readonly key: string
    readonly rule: string
    readonly why: 'no-reason' | 'unknown-rule' | 'locked' | 'no-finding'
  }
}

export const publicationWords: WordsOf<PublicationArguments> = {
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
}

const imageFaults = {
  nothing: 'is not there',
  empty: 'is an empty file',
  broken: 'cannot be read as an image',
  outside: 'lies outside content/',
} as const
