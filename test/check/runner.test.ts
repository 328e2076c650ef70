/** The runner: whose severity counts, what a draft may have, and which editions are complete. */
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../pipeline/check/check.ts'
import { rules } from '../../pipeline/check/registry.ts'
import type { Options } from '../../pipeline/config.ts'
import type { Edition, Severity, State } from '../../pipeline/model.ts'
import { problem } from '../../pipeline/problem.ts'
import type { Rule } from '../../pipeline/rule.ts'
import { article, createPublication, createTranslated } from '../support/publication.ts'
import { createTranslation, summarize } from '../support/rule.ts'

const states: readonly State[] = ['missing', 'stale', 'unconfirmed', 'unstamped']

/** Severities by locale of the problems of an article whose code is another in both translations. */
async function severitiesWith(options: Partial<Options>) {
  const publication = await createTranslated('Run `a` now.', undefined, options)
  const text = publication.keyOf('a', 'Run `a` now.')
  publication.translate('fr', 'a', { [text]: 'Lancez `b` maintenant.' })
  publication.translate('ur', 'a', { [text]: 'اب `b` چلائیے۔' })
  const problems = await publication.problems()
  return problems.map(({ ruleId, locale, severity }) => [ruleId, locale, severity])
}

/** The sound French edition of a publication with one article. */
async function soundEdition(options: Partial<Options> = {}) {
  const publication = await createTranslation('fr', 'Some text here.', 'Un texte.', options)
  const { editions } = await publication.inspect()
  const edition = editions.find(({ locale }) => locale.tag === 'fr')
  if (edition === undefined) throw new Error('There is no French edition')
  return { edition, settings: publication.settings }
}

function inState(edition: Edition, state: State): Edition {
  return { ...edition, units: edition.units.map((unit) => ({ ...unit, state })) }
}

function problemOf(severity: Severity) {
  return problem(
    'raw-html-in-source',
    { html: '<hr>' },
    { place: { file: 'content/a.md' }, severity },
  )
}

describe('severities', () => {
  it('are those of the rules where the config says nothing', async () => {
    expect(await severitiesWith({})).toEqual([
      ['code-parity', 'fr', 'error'],
      ['code-parity', 'ur', 'error'],
    ])
  })

  it.each(['warning', 'info'] as const)(
    'can be %s for a rule in every locale',
    async (severity) => {
      expect(await severitiesWith({ severities: { 'code-parity': severity } })).toEqual([
        ['code-parity', 'fr', severity],
        ['code-parity', 'ur', severity],
      ])
    },
  )

  it('can differ between locales, the others keeping the rule’s own', async () => {
    expect(await severitiesWith({ severities: { 'code-parity': { ur: 'info' } } })).toEqual([
      ['code-parity', 'fr', 'error'],
      ['code-parity', 'ur', 'info'],
    ])
  })

  it('can be off, everywhere or in one locale', async () => {
    expect(await severitiesWith({ severities: { 'code-parity': 'off' } })).toEqual([])
    expect(await severitiesWith({ severities: { 'code-parity': { fr: 'off' } } })).toEqual([
      ['code-parity', 'ur', 'error'],
    ])
  })

  it('of another rule change nothing', async () => {
    expect(await severitiesWith({ severities: { 'link-parity': 'off' } })).toHaveLength(2)
  })

  it('of the config go before those of a single finding', async () => {
    const options = { severities: { 'untranslated-copy': 'info' } } as const
    const publication = await createTranslation(
      'fr',
      'the trade is good',
      'the trade is good',
      options,
    )
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'untranslated-copy', severity: 'info' },
    ])
  })

  it('of an article’s own problems are those of the source locale', async () => {
    const body = 'Text.\n\n<hr>'
    const options = { severities: { 'raw-html-in-source': { en: 'warning', fr: 'off' } } } as const
    const publication = await createTranslated(body, undefined, options)
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'raw-html-in-source', severity: 'warning', locale: undefined },
    ])
  })

  it('say on the message whether it is fatal', async () => {
    const severities = { 'code-parity': { fr: 'warning', ur: 'info' } } as const
    const publication = await createTranslated('Run `a` now.', (text) => text, { severities })
    for (const locale of ['fr', 'ur'])
      publication.translate(locale, 'a', {
        title: 'Titre عنوان',
        [publication.keyOf('a', 'Run `a` now.')]: 'ترجمہ۔',
      })
    const problems = await publication.problems()
    expect(problems.map(({ fatal, locale }) => [locale, fatal])).toEqual([
      ['fr', false],
      ['ur', undefined],
    ])
  })
})

describe('locked rules', () => {
  const locked = rules.filter((rule) => rule.locked === true).map(({ id }) => id)
  const open = rules.filter((rule) => rule.locked !== true).map(({ id }) => id)

  it('are those without which a page would be incomplete or broken', () => {
    expect(locked).toEqual([
      'json-syntax',
      'duplicate-key',
      'not-a-string',
      'missing-catalog',
      'missing-translation',
      'stale-translation',
      'unconfirmed-translation',
      'unstamped-translation',
      'source-catalog-drift',
      'one-block',
      'raw-html',
      'unsafe-url',
      'missing-image',
      'bad-slug',
      'duplicate-url',
    ])
  })

  it.each(locked)('cannot be changed in the config: %s', (id) => {
    for (const option of ['off', 'error', { fr: 'warning' }] as const)
      expect(() => createPublication({}, { severities: { [id]: option } })).toThrow(
        `severities: \`${id}\` cannot be changed`,
      )
  })

  it.each(open)('are not all rules: %s can be changed', (id) => {
    const { settings } = createPublication({}, { severities: { [id]: { fr: 'off' } } })
    expect(settings.severity(id, 'fr')).toBe('off')
    expect(settings.severity(id, 'ur')).toBeUndefined()
  })
})

describe('a draft', () => {
  it('has information only, the other locale its errors', async () => {
    expect(await severitiesWith({ policy: { ur: 'draft' } })).toEqual([
      ['code-parity', 'fr', 'error'],
      ['code-parity', 'ur', 'info'],
    ])
  })

  it('keeps what the config has off', async () => {
    const options = { policy: { ur: 'draft' }, severities: { 'code-parity': 'off' } } as const
    expect(await severitiesWith(options)).toEqual([])
  })

  it('has information only, whatever is wrong with its files', async () => {
    const publication = await createTranslated('Some text here.', undefined, {
      policy: { fr: 'draft', ur: { a: 'draft', '*': 'required' } },
    })
    publication.write({ 'locales/fr/a.json': '{', 'locales/.stamps/ur/a.json': '[]' })
    const problems = await publication.problems()
    expect(problems.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['json-syntax', 'info'],
      ['json-syntax', 'info'],
    ])
  })

  it('has information only where nothing of it was ever synced', async () => {
    const text = article('Some text here.').replace('---\n\n', 'draft: true\n---\n\n')
    const publication = createPublication({ 'content/a.md': text })
    const { problems, complete } = await publication.inspect()
    expect(problems.map(summarize)).toMatchObject([
      { kind: 'source-catalog-drift', severity: 'info' },
    ])
    expect(complete).toEqual([])
  })

  it('is never complete, even without a problem', async () => {
    const publication = await createTranslated('Some text here.', undefined, {
      policy: { ur: 'draft' },
    })
    const { complete, editions, problems } = await publication.inspect()
    expect(problems).toEqual([])
    expect(editions.map(({ locale }) => locale.tag)).toEqual(['en', 'fr', 'ur'])
    expect(complete.map(({ locale }) => locale.tag)).toEqual(['en', 'fr'])
  })

  it.each(states)('may have units that are %s', async (state) => {
    const { edition, settings } = await soundEdition({ policy: { fr: 'draft' } })
    const { problems, complete } = createChecker(rules, settings).edition(
      inState(edition, state),
      [],
    )
    expect(complete).toBeUndefined()
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})

describe('an edition', () => {
  it('is complete when it is fresh and has no error', async () => {
    const { edition, settings } = await soundEdition()
    const checked = createChecker(rules, settings).edition(edition, [])
    expect(checked.problems).toEqual([])
    expect(checked.complete).toMatchObject({ title: 'Traduction A title', locale: { tag: 'fr' } })
  })

  it('is complete with warnings and information, its own and its files’', async () => {
    const { edition, settings } = await soundEdition()
    const warns: Rule = {
      id: 'code-parity',
      severity: 'warning',
      edition: (_edition, report) => report({ place: { file: 'a.json' } }, nothing),
    }
    const related = [problemOf('warning'), problemOf('info')]
    const checked = createChecker([warns], settings).edition(edition, related)
    expect(checked.problems.map(({ severity }) => severity)).toEqual(['warning'])
    expect(checked.complete).toBeDefined()
  })

  it('is not complete with an error of its article or its files', async () => {
    const { edition, settings } = await soundEdition()
    const checked = createChecker(rules, settings).edition(edition, [problemOf('error')])
    expect(checked).toEqual({ problems: [], complete: undefined })
  })

  it('is not complete with an error of a single unit', async () => {
    const { edition, settings } = await soundEdition()
    const refuses: Rule = {
      id: 'code-parity',
      severity: 'error',
      unit: ({ segment }, _edition, report) => {
        if (segment.key === 'text') report({ place: { file: 'a.json' } }, nothing)
      },
    }
    const checked = createChecker([refuses], settings).edition(edition, [])
    expect(checked.problems.map(summarize)).toMatchObject([{ kind: 'code-parity', locale: 'fr' }])
    expect(checked.complete).toBeUndefined()
  })

  it.each(states)(
    'is not complete with one unit that is %s, whatever the rules say',
    async (state) => {
      const { edition, settings } = await soundEdition()
      const [first, ...rest] = inState(edition, state).units
      const units = [...edition.units.slice(1), ...(first === undefined ? [] : [first])]
      expect(rest).not.toEqual([])
      const checked = createChecker([], settings).edition({ ...edition, units }, [
        problemOf('error'),
      ])
      expect(checked.complete).toBeUndefined()
    },
  )

  it.each(states)('throws when a unit is %s and no rule says so', async (state) => {
    const { edition, settings } = await soundEdition()
    const check = (related: Parameters<ReturnType<typeof createChecker>['edition']>[1]) =>
      createChecker([], settings).edition(inState(edition, state), related)
    const words = 'The fr edition of content/a.md is incomplete, but no rule says why'
    expect(() => check([])).toThrow(words)
    expect(() => check([problemOf('warning'), problemOf('info')])).toThrow(words)
  })

  it('throws when a translation is not in its tree and no rule says so', async () => {
    const { edition, settings } = await soundEdition()
    const check = () => createChecker(rules, settings).edition({ ...edition, tree: undefined }, [])
    expect(check).toThrow('no rule says why')
  })

  it('in the source language is only as good as its article', async () => {
    const publication = await createTranslated('Some text here.')
    const [edition] = (await publication.inspect()).editions
    if (edition === undefined) throw new Error('There is no edition')
    const always: Rule = {
      id: 'code-parity',
      severity: 'error',
      edition: (_edition, report) => report({ place: { file: 'a.json' } }, nothing),
      unit: (_unit, _edition, report) => report({ place: { file: 'a.json' } }, nothing),
    }
    const checker = createChecker([always], publication.settings)
    expect(edition.isSource).toBe(true)
    expect(checker.edition(edition, [])).toMatchObject({
      problems: [],
      complete: { title: 'A title' },
    })
    expect(checker.edition(edition, [problemOf('error')]).complete).toBeUndefined()
  })

  it('in one language does not wait for the others', async () => {
    const publication = await createTranslated('Some text here.')
    publication.translate('ur', 'a', { title: '' })
    const { complete } = await publication.inspect()
    expect(complete.map(({ locale }) => locale.tag)).toEqual(['en', 'fr'])
  })
})

const nothing = { key: 'text', locale: 'fr', missing: [], extra: [] }
