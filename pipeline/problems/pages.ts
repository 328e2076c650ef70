/** The pages as the last build has left them: what `check --dist` finds. */
import { named } from '../wording/characters.ts'
import { clip, code } from '../wording/quote.ts'
import type { WordsOf } from '../wording/words.ts'

export interface PageArguments {
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

export const pageWords: WordsOf<PageArguments> = {
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
