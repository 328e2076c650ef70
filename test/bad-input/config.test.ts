/**
 * Configs, options and folders that are wrong: exit code 2 with the mistake in words on stderr, never
 * a stack trace, and nothing written. What is wrong with the content is exit code 1.
 */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../pipeline/check/registry.ts'
import { ConfigError } from '../../pipeline/config.ts'
import { loadConfig } from '../../pipeline/load-config.ts'
import { UnreadableFolderError } from '../../pipeline/read/inventory.ts'
import { resolveConfig } from '../../pipeline/resolve-config.ts'
import { type CommandResult, runCommand } from '../support/command.ts'
import { article, createPublication, type Files, type Publication } from '../support/publication.ts'
import { link } from '../support/two-articles.ts'

const sound = { url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr', 'ur'] }

/** A config of `sound` with these options over it. */
const withOptions = (options: object) =>
  `import { defineConfig } from 'tarjuma'\nexport default defineConfig(${JSON.stringify({ ...sound, ...options })})\n`

const content: Files = { 'content/a.md': article('Text.'), 'content/b.md': article('Text.') }

/** Runs a command in a publication: it must fail with exit code 2 and write nothing. */
function fail(
  publication: Publication,
  command: string,
  ...more: readonly string[]
): CommandResult {
  const before = publication.snapshot('.')
  const result = runCommand(command, ...more, '--root', publication.root)
  expect(result.stdout).toBe('')
  expect(result.stderr).not.toMatch(/^\s+at /m)
  expect(result.stderr).not.toMatch(/node:internal|defect/)
  expect(result.code).toBe(2)
  expect(publication.snapshot('.')).toEqual(before)
  return result
}

describe('a config', () => {
  it.each([
    [
      'with a syntax error',
      'export default {\n  url: "x\n}\n',
      ['tarjuma.config.ts:2 cannot be run', 'SyntaxError'],
    ],
    [
      'that throws',
      '\n\nthrow new Error("no such thing")',
      ['tarjuma.config.ts:3 cannot be run', 'Error: no such thing'],
    ],
    [
      'with a font that is not there',
      withOptions({ fonts: { ur: { family: 'A', regular: 'fonts/none.ttf' } } }),
      ['fonts.ur.regular: the font ', 'fonts/none.ttf cannot be read'],
    ],
    [
      'with a font that is none',
      withOptions({ fonts: { ur: { family: 'A', regular: 'tarjuma.config.ts' } } }),
      ['fonts.ur.regular: the font ', 'no TrueType or OpenType font'],
    ],
    [
      'with a font of a locale that is not published',
      withOptions({ fonts: { ar: false } }),
      ['fonts: `ar` is no locale of the publication, expected one of `en`, `fr`, `ur`'],
    ],
    [
      'with a font that is only a name',
      withOptions({ fonts: { ur: 'Amiri' } }),
      ['fonts.ur: `Amiri`, expected `{ family, regular }` with the paths'],
    ],
    [
      'with a style sheet that is not there',
      withOptions({ styleSheets: ['look/none.css'] }),
      ['styleSheets: ', 'look/none.css'],
    ],
    [
      'with a layout that is no function',
      withOptions({ layout: { body: '<body>' } }),
      ['layout.body: `<body>`, expected a function that gives hast elements'],
    ],
    [
      'with a component that nobody knows',
      withOptions({ layout: { footer: null } }),
      ['layout', 'footer'],
    ],
    [
      'with cards that are neither on nor off',
      withOptions({ cards: 'yes' }),
      ['cards: `yes`, expected `true` or `false`'],
    ],
    ['that throws no error', 'throw "a fit"', ['tarjuma.config.ts cannot be run', 'a fit']],
    [
      'that imports what is not there',
      'import "./gone.ts"\nexport default {}',
      ['cannot be run', 'gone.ts'],
    ],
    [
      'without default export',
      'export const url = "https://example.org"',
      ['the default export: nothing, expected options, as in `export default defineConfig'],
    ],
    [
      'that exports a function',
      'export default () => 1',
      ['the default export: a function, expected options'],
    ],
    [
      'with two mistakes',
      withOptions({ sourceLocale: 'UR', rawHtml: true }),
      [
        'sourceLocale: `UR`, expected the BCP 47 language tag `ur`',
        'rawHtml: `true`, expected `refuse` or `sanitize`',
      ],
    ],
  ])('%s', (_name, config, mistakes) => {
    const publication = createPublication({ ...content, 'tarjuma.config.ts': config })
    const { stderr } = fail(publication, 'build')
    expect(stderr).toContain(join(publication.root, 'tarjuma.config.ts'))
    for (const mistake of mistakes) expect(stderr).toContain(mistake)
  })

  it('that is not there', () => {
    const { stderr } = fail(createPublication(content), 'sync')
    expect(stderr).toMatch(/^There is no tarjuma\.config\.ts in .*, expected one that calls/)
  })
})

describe('options', () => {
  it.each<[name: string, options: object, mistakes: string[]]>([
    [
      'with unknown options',
      { locales: [], title: '' },
      ['`locales` is no option, expected some of `url`', '`title` is no option'],
    ],
    [
      'with a tag of underscores',
      { sourceLocale: 'en_US' },
      ['sourceLocale: `en_US`, expected the BCP 47 language tag `en-US`'],
    ],
    [
      'with a tag that is none',
      { targetLocales: ['fr', 'français'] },
      ['targetLocales.1: `français`, expected a BCP 47 language tag such as'],
    ],
    [
      'with a tag that leads out',
      { targetLocales: ['../x'] },
      ['targetLocales.0: `../x`, expected a BCP 47 language tag such as'],
    ],
    [
      'with the source as target, and a target twice',
      { targetLocales: ['fr', 'en', 'fr'] },
      ['targetLocales: `en` is the source locale', 'targetLocales: `fr` stands twice'],
    ],
    [
      'with one target as text',
      { targetLocales: 'fr' },
      ['targetLocales: `fr`, expected a list of language tags'],
    ],
    [
      'with a url without scheme',
      { url: 'example.org' },
      ['url: `example.org`, expected an address such as'],
    ],
    [
      'with a url of another scheme',
      { url: 'ftp://example.org' },
      ['url: `ftp://example.org`, expected'],
    ],
    [
      'with a query in the url',
      { url: 'https://example.org/?a' },
      ['url: `https://example.org/?a`, expected'],
    ],
    ['without url', { url: undefined }, ['url: nothing, expected an address']],
    [
      'with a policy that is none',
      { policy: { fr: 'optional', ur: { a: 'draft', b: 1 } } },
      [
        'policy.fr: `optional`, expected `required` or `draft`, or one of them by article',
        'policy.ur: an object, expected',
      ],
    ],
    [
      'with options of an unknown locale',
      {
        policy: { de: 'draft' },
        allowedLinks: { it: {} },
        digits: { fa: 'arabext' },
        severities: { 'untranslated-copy': { es: 'off' } },
      },
      [
        'policy: `de` is no locale',
        'allowedLinks: `it` is no locale',
        'digits: `fa` is no locale',
        'severities.untranslated-copy: `es` is no locale',
      ],
    ],
    [
      'with a glossary of other locales',
      { glossary: { de: [], en: [{ keep: 'Rotary' }] } },
      [
        'glossary: `de` is no locale of the publication, expected one of `en`, `fr`, `ur`',
        'glossary: `en` is the source locale, expected only the others',
      ],
    ],
    [
      'with entries of a glossary that are none',
      {
        glossary: {
          fr: [
            { term: 'committee' },
            { keep: ' Rotary' },
            { keep: '?' },
            { term: 'committee', use: [] },
            { avoid: 'meeting', use: 'réunion' },
            { avoid: 'meeting', keep: 'meeting' },
          ],
          ur: 'Rotary',
        },
      },
      [
        'glossary.fr.0: an object, expected `{ term: ',
        'glossary.fr.1.keep: ` Rotary`, expected a word or words, without blanks around them',
        'glossary.fr.2.keep: `?`, expected a word or words',
        'glossary.fr.3.use: a list, expected a list of words',
        'glossary.fr.4: an object, expected',
        'glossary.fr.5: an object, expected',
        'glossary.ur: `Rotary`, expected a list of entries such as `{ term: ',
      ],
    ],
    [
      'with a glossary that contradicts itself',
      {
        glossary: {
          fr: [{ term: 'meeting', use: ['réunion', 'meeting'] }, { avoid: 'meeting' }],
          ur: [{ keep: 'Rotary' }, { avoid: 'Rotary' }],
        },
      },
      [
        'glossary.fr: `meeting` is to be used and to be avoided, expected one of the two',
        'glossary.ur: `Rotary` is to be used and to be avoided, expected one of the two',
      ],
    ],
    [
      'with wrong severities',
      { severities: { 'no-such-rule': 'off', 'missing-translation': 'off' } },
      [
        '`no-such-rule` is no rule, expected one of `json-syntax`',
        '`missing-translation` cannot be changed',
      ],
    ],
    [
      'with a severity that is none',
      { severities: { 'untranslated-copy': 'warn' } },
      ['severities.untranslated-copy: `warn`, expected `error`'],
    ],
    [
      'with digits that nobody knows',
      { digits: { ur: 'urdu' } },
      ['digits.ur: `urdu`, expected `latn` (0–9), `arabext` (۰–۹) or `arab` (٠–٩)'],
    ],
    [
      'with digits that are for no locale',
      { digits: 'latn' },
      ['digits: `latn`, expected digits by locale'],
    ],
    [
      'with the name of a plugin',
      { remarkPlugins: ['remark-toc'] },
      ['remarkPlugins.0: `remark-toc`, expected a plugin as its package exports it'],
    ],
  ])('%s', (_name, options, mistakes) => {
    const { message } = mistakeOf({ ...sound, ...options })
    expect(message.split('\n').length).toBeGreaterThanOrEqual(mistakes.length)
    for (const mistake of mistakes) expect(message).toContain(mistake)
  })
})

/** The error of options that are wrong. */
function mistakeOf(options: object): ConfigError {
  try {
    resolveConfig(options, '/nowhere', rules)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error('There is no mistake in these options')
}

describe('the folder', () => {
  it('given as --root is not there', () => {
    const root = join(createPublication(content).root, 'nowhere')
    const { code, stdout, stderr } = runCommand('build', '--root', root)
    expect([code, stdout, stderr]).toEqual([2, '', `There is no folder ${root}\n`])
  })

  it('given as --root is a file', async () => {
    const root = join(createPublication(content).root, 'content/a.md')
    await expect(loadConfig(root)).rejects.toThrow(new ConfigError(`There is no folder ${root}`))
  })

  it('content/ is missing', () => {
    const { stderr } = fail(createPublication({ 'tarjuma.config.ts': withOptions({}) }), 'build')
    expect(stderr).toMatch(/^There is no folder .*content, expected the articles in it\n$/)
  })

  it.each([
    ['content/ is a file', 'content', /content is a file, expected a folder$/],
    ['of a locale is a file', 'locales/fr', /locales\/fr is a file, expected a folder$/],
  ])('%s', async (_name, path, words) => {
    const publication = createPublication(content)
    publication.remove(path)
    publication.write({ [path]: 'x' })
    await failInside(publication, words)
  })

  it('of a locale is a link to itself', async () => {
    const publication = createPublication(content)
    link(publication, 'locales/fr', 'fr')
    await failInside(publication, /locales\/fr leads to itself, expected a folder$/)
  })
})

/** What `fail` tests, without a process: the error that the command ends with, from every step. */
async function failInside(publication: Publication, words: RegExp): Promise<void> {
  const before = publication.snapshot('.')
  for (const run of [publication.build, publication.inspect, publication.sync]) {
    const error: unknown = await run().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnreadableFolderError)
    expect(String(error)).toMatch(words)
  }
  expect(publication.snapshot('.')).toEqual(before)
}

describe('the command line', () => {
  it.each([
    ['an unknown command', ['publish'], "unknown command 'publish'"],
    ['an unknown option', ['build', '--quickly'], "unknown option '--quickly'"],
    ['a missing argument', ['accept'], "missing required argument 'locale'"],
    ['an option without its value', ['build', '--root'], 'argument missing'],
    ['no command', [], 'Usage: tarjuma'],
    ['a format that is none', ['check', '--format', 'xml'], "argument 'xml' is invalid"],
  ])('with %s', (_name, args, words) => {
    const { code, stdout, stderr } = runCommand(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('with a locale that is none', () => {
    const publication = createPublication({ ...content, 'tarjuma.config.ts': withOptions({}) })
    expect(fail(publication, 'accept', 'de', '--all').stderr).toContain('`de`')
  })
})

describe('exit code 1', () => {
  it('for a locale folder that the config does not name; links and files beside it are nobody’s', () => {
    const files = {
      ...content,
      'tarjuma.config.ts': withOptions({}),
      'locales/de/a.json': {},
      'locales/README': 'x',
    }
    const publication = createPublication(files)
    link(publication, 'locales/loop', 'loop')
    const { code, stdout } = runCommand('check', '--root', publication.root)
    expect(code).toBe(1)
    expect(stdout).toContain(
      'Folder of the locale `de`, which the config does not name, expected one of `en`, `fr`, `ur`',
    )
    expect(stdout.match(/unknown-locale-folder/g)).toHaveLength(1)
  })

  it('for a publication without articles', () => {
    const files = { 'tarjuma.config.ts': withOptions({}), 'content/notes.txt': 'x' }
    const publication = createPublication(files)
    const { code, stderr } = runCommand('build', '--root', publication.root)
    expect(code).toBe(1)
    expect(stderr).toContain(
      'No article in `content`, expected at least one file that ends in `.md`',
    )
    expect(publication.has('dist')).toBe(false)
  })
})
