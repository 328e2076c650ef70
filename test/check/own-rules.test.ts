/** A publication's own rules: found, weighed, ignored, mended and reported as ours; and one that throws. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fix } from '../../pipeline/commands/fix.ts'
import { sarifReport } from '../../pipeline/report/sarif.ts'
import { defineRule } from '../../pipeline/rule.ts'
import { readRulePages } from '../../pipeline/rule-pages.ts'
import { runCommand } from '../support/command.ts'
import { article, createPublication, translateAll } from '../support/publication.ts'
import { createTranslation, summarize } from '../support/rule.ts'

const noShouting = defineRule({
  id: 'house/no-shouting',
  severity: 'warning',
  translation({ key, target }, report) {
    const start = target.text.indexOf('!')
    const at = target.range(start, start + 1)
    if (start < 0 || at === undefined) return
    const edits = [{ ...at, text: '.' }]
    report({ at, edits }, { key, reason: `Shouting in \`${key}\``, note: 'Speak calmly.' })
  },
})

const throwing = defineRule({
  id: 'house/throwing',
  severity: 'warning',
  translation({ key, target }, report) {
    report({}, { key, reason: 'Seen', note: 'Before it throws.' })
    if (target.text.includes('train')) throw new TypeError('text is not iterable')
  },
})

const shouted = (options = {}) =>
  createTranslation('fr', 'The train left.', 'Le **train** part!', {
    rules: [noShouting],
    ...options,
  })

describe('an own rule', () => {
  it('finds, with its place and words', async () => {
    const found = await (await shouted()).problems()
    expect(found.map(summarize)).toEqual([
      {
        kind: 'house/no-shouting',
        severity: 'warning',
        locale: 'fr',
        arguments: { key: 'text', reason: 'Shouting in `text`', note: 'Speak calmly.' },
        place: 'locales/fr/a.json:4:29',
        cause: 'content/a.md:7:1',
      },
    ])
    expect(found[0]).toMatchObject({ reason: 'Shouting in `text`', note: 'Speak calmly.' })
  })

  it('is weighed by the config', async () => {
    for (const severity of ['error', 'info'] as const) {
      const publication = await shouted({ severities: { 'house/no-shouting': severity } })
      expect((await publication.problems()).map(summarize)).toMatchObject([{ severity }])
    }
    const off = await shouted({ severities: { 'house/no-shouting': { fr: 'off' } } })
    expect(await off.problems()).toEqual([])
  })

  it('is ignored for one key with a reason', async () => {
    const publication = await shouted()
    publication.translate('fr', 'a', { 'text (ignore house/no-shouting)': 'It is a cry.' })
    expect(await publication.problems()).toEqual([])
  })

  it('mends', async () => {
    const publication = await shouted()
    await fix(publication.settings)
    expect(publication.readJson('locales/fr/a.json').text).toBe('Le **train** part.')
    expect(await publication.problems()).toEqual([])
  })

  it('has its place in SARIF, without a page', async () => {
    const problems = await (await shouted()).problems()
    const options = { folder: '.', version: '1.0.0', rulePages: readRulePages }
    const [run] = JSON.parse(sarifReport(problems, options)).runs
    expect(run.tool.driver.rules).toEqual([{ id: 'house/no-shouting' }])
    expect(run.results).toMatchObject([{ ruleId: 'house/no-shouting', ruleIndex: 0 }])
  })

  it.each([
    [{ ...noShouting, id: 'no-slash' }],
    [{ ...noShouting, id: 'House/Big' }],
    [{ ...noShouting, severity: 'off' }],
    ['house/no-shouting'],
  ])('is a mistake in the config as %j', (rule) => {
    expect(() => createPublication({}, { rules: [rule as never] })).toThrow(/rules\.0/)
  })

  it('must not stand there twice', () => {
    expect(() => createPublication({}, { rules: [noShouting, noShouting] })).toThrow(
      'rules: `house/no-shouting` stands twice, expected it once',
    )
  })
})

describe('a rule that throws', () => {
  const texts = ['fr', 'Run `a` in the train.', 'Lancez `b` dans le train.'] as const

  it('is named, as an error, and costs no other its report, nor its own before', async () => {
    const publication = await createTranslation(...texts, { rules: [throwing, noShouting] })
    const { problems, complete } = await publication.inspect()
    const ofArticle = problems.filter(({ file }) => file === 'locales/fr/a.json')
    expect(ofArticle.map(summarize)).toMatchObject([
      {
        kind: 'broken-rule',
        severity: 'error',
        locale: 'fr',
        arguments: { rule: 'house/throwing', reason: 'TypeError: text is not iterable' },
        place: 'locales/fr/a.json',
      },
      { kind: 'house/throwing' },
      { kind: 'code-parity' },
      { kind: 'house/throwing' },
    ])
    expect(complete.map(({ locale }) => locale.tag)).toEqual(['en'])
  })

  it.each([{ severities: { 'house/throwing': 'off' } }, { policy: { fr: 'draft' } }] as const)(
    'stays an error with %j',
    async (options) => {
      const publication = await createTranslation(...texts, { rules: [throwing], ...options })
      const broken = (await publication.problems()).filter(({ ruleId }) => ruleId === 'broken-rule')
      expect(broken.map(({ severity }) => severity)).toEqual(['error'])
    },
  )

  it('is said too where it cannot say what it concerns', async () => {
    const mute = defineRule({
      id: 'house/mute',
      severity: 'info',
      concerns() {
        throw new Error('out of order')
      },
      translation() {},
    })
    const publication = await createTranslation(...texts, { rules: [mute] })
    const found = (await publication.problems()).map(({ ruleId }) => ruleId)
    expect(found.filter((id) => id === 'broken-rule').length).toBeGreaterThan(0)
    expect(found).toContain('code-parity')
  })

  it('ends the commands with 2, everything else reported, nothing published', async () => {
    const publication = createPublication({
      'content/a.md': article('<!-- key: text -->\nRun `a` now.'),
      'tarjuma.config.ts': `import { defineConfig, defineRule } from 'tarjuma'
const broken = defineRule({
  id: 'house/broken',
  severity: 'info',
  translation() {
    throw new Error('out of order')
  },
})
export default defineConfig({
  url: 'https://example.org',
  sourceLocale: 'en',
  targetLocales: ['fr', 'ur'],
  rules: [broken],
  cards: false,
})
`,
    })
    await translateAll(publication)
    publication.translate('fr', 'a', { text: 'Lancez `b`.' })
    for (const command of ['check', 'build']) {
      const { code, stdout, stderr } = runCommand(command, '--root', publication.root)
      expect(code).toBe(2)
      expect(stdout + stderr).toContain('Rule `house/broken` broke off: Error: out of order')
      expect(stdout + stderr).toContain('code-parity')
    }
    expect(publication.has('dist')).toBe(false)
  })
})

describe('docs/own-rules.md', () => {
  it('has an example that runs', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/own-rules.md'), 'utf8')
    const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? []
    const publication = createPublication({
      'content/a.md': article('<!-- key: text -->\nThe train left.'),
      'tarjuma.config.ts': example,
    })
    await translateAll(publication)
    publication.translate('fr', 'a', { text: 'Le train part !' })
    publication.translate('ur', 'a', { text: 'ریل گاڑی چلی گئی!' })
    const { code, stdout } = runCommand('check', '--root', publication.root)
    expect(stdout).toContain(
      'warning  Exclamation mark in `text`, expected a calm sentence, as in the source  house/no-exclamation',
    )
    expect(stdout.match(/house\/no-exclamation/g)).toHaveLength(1)
    expect(code).toBe(0)
  })
})
