/** The runner of the rules of pages: severities, a rule that throws, and what is kept of a page. */
import { describe, expect, it } from 'vitest'
import { checkPages } from '../../pipeline/check-pages/check-pages.ts'
import type { Dist, PageRule } from '../../pipeline/check-pages/page-rule.ts'
import { pageLanguage } from '../../pipeline/check-pages/rules/page-language.ts'
import type { SeverityOption } from '../../pipeline/config-mistakes.ts'
import { useBuiltSite } from '../support/built-site.ts'
import { createPublication } from '../support/publication.ts'
import { summarize } from '../support/rule.ts'

describe('checkPages', () => {
  const page = '<!doctype html>\n<html lang="fr"><main></main></html>'
  const dist = (options: Parameters<typeof createPublication>[1] = {}): Dist => {
    const files = new Set(['fr/a/index.html', 'index.html', 'en/feed.xml'])
    return {
      settings: createPublication({}, options).settings,
      files,
      published: files,
      isInArticles: () => false,
      fontAt: () => undefined,
    }
  }
  const run = (rules: readonly PageRule[], options?: Parameters<typeof createPublication>[1]) =>
    checkPages(rules, dist(options), () => page).map(summarize)

  it('takes the severity of the config by locale, that of the source for a page of none', () => {
    const severitiesOf = (severities: SeverityOption) =>
      run([pageLanguage], { severities: { 'page-language': severities } }).map(
        ({ locale, severity }) => `${locale} ${severity}`,
      )
    expect(severitiesOf({ fr: 'off' })).toEqual(['undefined error', 'undefined error'])
    expect(severitiesOf({ en: 'off', fr: 'info' })).toEqual(['fr info'])
  })

  it('reports a rule that throws, on the page where it did, and what the others find', () => {
    const broken: PageRule<'broken-link'> = {
      id: 'broken-link',
      severity: 'error',
      page({ file }) {
        if (file === 'index.html') throw new TypeError('no')
      },
    }
    const found = run([broken, pageLanguage])
    expect(found.map(({ kind }) => kind).sort()).toEqual([
      'broken-rule',
      'page-language',
      'page-language',
      'page-language',
    ])
    expect(found.find(({ kind }) => kind === 'broken-rule')).toMatchObject({
      severity: 'error',
      arguments: { rule: 'broken-link', reason: 'TypeError: no' },
      place: 'dist/index.html',
    })
  })

  it('keeps no tree of a page when the pages are compared, and reads nothing but pages', () => {
    const seen: string[] = []
    const rule: PageRule<'broken-link'> = {
      id: 'broken-link',
      severity: 'error',
      page: ({ file, tree }) => void seen.push(`${file} ${tree.type}`),
      among: (facts, pages) =>
        void seen.push(`${facts.file} ${'tree' in facts} ${[...pages.values()].length}`),
    }
    expect(run([rule])).toEqual([])
    expect(seen).toEqual([
      'fr/a/index.html root',
      'index.html root',
      'fr/a/index.html false 2',
      'index.html false 2',
    ])
  })
})

describe('the pages of a build', () => {
  const site = useBuiltSite()

  it('have a problem each for each mistake, in the order of the files', async () => {
    site.edit('dist/ur/a/index.html', '<h2 id="first"', '<h2 id="erste"')
    site.edit('dist/404.html', '<html lang="en" dir="ltr">', '<html lang="en">')
    site.edit('dist/fr/b/index.html', 'href="#main"', 'href="#inhalt"')
    const found = await site.publication.pageProblems()
    expect(found.map(({ ruleId, file }) => `${file} ${ruleId}`)).toEqual([
      'dist/404.html page-language',
      'dist/fr/b/index.html broken-link',
      'dist/ur/a/index.html anchor-parity',
    ])
  })
})
