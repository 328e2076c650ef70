/**
 * The desk's two pages as documents: landmarks, words and places, which the client fills in. The
 * server writes no text of an article into them but its title.
 */
import type { Element } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { moduleEnding } from '../own-files.ts'
import { type Asset, modulesOf } from './assets.ts'
import type { DeskState } from './desk-state.ts'
import type { Found } from './find.ts'
import { type Words, wordLocales } from './words.ts'

type Assets = ReadonlyMap<string, Asset>

const stringifier = unified().use(rehypeStringify).freeze()

/** The overview of all articles in all locales. */
export function overviewShell(words: Words, { settings }: DeskState, assets: Assets): string {
  const { say } = words
  const main = h('main', { id: 'main' }, [
    h('h1', say('overview')),
    ...notices(words),
    h('div', { className: 'filters' }, [
      h('label', { htmlFor: 'filter' }, say('filter')),
      h('input', { id: 'filter', type: 'search', autoComplete: 'off' }),
      h('label', { className: 'choice' }, [
        h('input', { id: 'only-open', type: 'checkbox' }),
        ` ${say('only-open')}`,
      ]),
      h('p', { id: 'status', role: 'status' }),
    ]),
    h('div', { className: 'table', role: 'region', ariaLabel: say('articles'), tabIndex: 0 }, [
      h('table', { className: 'overview' }, [
        h('thead', h('tr', { id: 'locales' })),
        h('tbody', { id: 'articles' }),
      ]),
    ]),
  ])
  return document(words, {
    title: say('overview'),
    script: 'overview',
    assets,
    data: { dataSource: settings.source.tag },
    query: {},
    main,
  })
}

/** One article in one locale. */
export function articleShell(
  words: Words,
  { inspection, inspected }: Found,
  assets: Assets,
): string {
  const { say } = words
  const { article, locale } = inspected.edition
  const { title } = article.frontMatter
  const source = inspection.editions.find(({ edition }) => edition.isSource)?.edition.locale
  const main = h('main', { id: 'main' }, [
    h('div', { className: 'article-head' }, [
      h('h1', { lang: source?.tag, dir: source?.dir }, title),
      localeLinks(words, { inspection, inspected }),
      h('p', { id: 'counts', className: 'counts' }),
      viewButtons(words),
    ]),
    ...notices(words),
    h('p', { id: 'status', role: 'status', className: 'status' }),
    h('div', { className: 'workplace' }, [
      h('section', { id: 'page-view', className: 'page-view', ariaLabel: say('page') }, [
        h('iframe', { id: 'page', title: say('page') }),
        h('div', { id: 'panel', className: 'panel' }),
      ]),
      h('section', { id: 'side-view', hidden: true, ariaLabel: say('view-side') }, [
        h('ol', { id: 'segments', className: 'segments' }),
      ]),
    ]),
    keyHelp(words),
  ])
  return document(words, {
    title: `${title} · ${locale.endonym}`,
    script: 'article',
    assets,
    data: { dataArticle: article.slug, dataLocale: locale.tag },
    query: { article: article.slug, locale: locale.tag },
    main,
  })
}

function viewButtons({ say }: Words): Element {
  const buttons = ['view-page', 'view-side'].map((id) =>
    h('button', { type: 'button', id, ariaPressed: 'false' }, say(id)),
  )
  return h('div', { className: 'views', role: 'group', ariaLabel: say('views') }, buttons)
}

/** The same article in its other languages. */
function localeLinks({ say }: Words, { inspection, inspected }: Found): Element {
  const { article, locale } = inspected.edition
  const items = inspection.editions.map(({ edition }) => {
    const { tag, dir, endonym } = edition.locale
    const href = `article?${new URLSearchParams({ locale: tag, article: article.slug })}`
    const current = tag === locale.tag ? { ariaCurrent: 'page' } : {}
    return h('li', h('a', { href, lang: tag, dir, hrefLang: tag, ...current }, endonym))
  })
  return h('nav', { className: 'languages', ariaLabel: say('languages') }, h('ul', items))
}

function notices({ say }: Words): Element[] {
  const alerts = ['config-changed', 'blind', 'disconnected'].map((id) =>
    h('p', { id, className: 'notice', hidden: true, role: 'alert' }, say(id)),
  )
  return [...alerts, h('div', { id: 'notices' })]
}

function keyHelp({ say }: Words): Element {
  const keys: [key: string, says: string][] = [
    ['n', 'keys-n'],
    ['p', 'keys-p'],
    ['Enter', 'keys-enter'],
    ['Esc', 'keys-escape'],
    ['Ctrl+Enter', 'keys-save'],
  ]
  return h('details', { className: 'keys' }, [
    h('summary', say('keys')),
    h(
      'dl',
      keys.flatMap(([key, says]) => [h('dt', h('kbd', { dir: 'ltr' }, key)), h('dd', say(says))]),
    ),
    h('label', { className: 'choice' }, [
      h('input', { id: 'single-keys', type: 'checkbox' }),
      ` ${say('single-keys')}`,
    ]),
  ])
}

interface Page {
  readonly title: string
  /** The client's module. */
  readonly script: 'overview' | 'article'
  readonly assets: Assets
  readonly data: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly main: Element
}

function document(words: Words, { title, script, assets, data, query, main }: Page): string {
  const { locale, say } = words
  const html = h('html', { lang: locale.tag, dir: locale.dir }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', `${title} · ${say('desk')}`),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('link', { rel: 'stylesheet', href: 'assets/desk.css' }),
      h('link', { rel: 'icon', href: 'assets/favicon.svg', type: 'image/svg+xml' }),
      h('script', { type: 'module', src: `assets/${script}${moduleEnding}` }),
      ...modulesOf(`${script}${moduleEnding}`, assets).map((name) =>
        h('link', { rel: 'modulepreload', href: `assets/${name}` }),
      ),
    ]),
    h('body', { className: `desk ${script}`, dataWords: clientWords(words), ...data }, [
      h('a', { className: 'skip-link', href: '#main' }, say('skip-to-content')),
      h('header', { className: 'site-header' }, [
        h('a', { className: 'site-title', href: './' }, say('desk')),
      ]),
      main,
      h('footer', { className: 'site-footer' }, [
        deskLanguages(words, script === 'overview' ? './' : 'article', query),
      ]),
    ]),
  ])
  return `<!doctype html>\n${stringifier.stringify({ type: 'root', children: [html] })}\n`
}

/** The desk's own languages. */
function deskLanguages(
  { locale, say }: Words,
  path: string,
  query: Readonly<Record<string, string>>,
): Element {
  const items = wordLocales.map(({ tag, dir, endonym }) => {
    const href = `${path}?${new URLSearchParams({ ...query, words: tag })}`
    const current = tag === locale.tag ? { ariaCurrent: 'true' } : {}
    return h('li', h('a', { href, lang: tag, dir, hrefLang: tag, ...current }, endonym))
  })
  return h('nav', { className: 'languages desk-languages', ariaLabelledBy: 'language-of-desk' }, [
    h('span', { id: 'language-of-desk' }, say('language-of-desk')),
    h('ul', items),
  ])
}

/** The client's words; those of problems stay with the server, which words them. */
function clientWords({ all }: Words): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(all).filter(([key]) => !/^(problem|mend)-/.test(key))),
  )
}
