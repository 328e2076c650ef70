/**
 * An inspection → the status as a page: the coverage of each article in each locale as a heat map, what
 * is not good and since which source text, and the problems by rule. Law: one self-contained file, which
 * asks nothing of anybody, in the theme; the same inspection gives the same bytes.
 */
import { createHash } from 'node:crypto'
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Edition, Locale } from '../model.ts'
import type { Problem } from '../problem.ts'
import { coverageTable } from './status-coverage.ts'
import { openTexts } from './status-open-texts.ts'
import { problemTables } from './status-problems.ts'

export interface StatusPageOptions {
  readonly targets: readonly Locale[]
  /** The CSS of the theme. */
  readonly css: string
}

const stringifier = unified().use(rehypeStringify).freeze()

export function statusPage(
  editions: readonly Edition[],
  problems: readonly Problem[],
  { targets, css }: StatusPageOptions,
): string {
  const main = [
    h('h1', 'Translation status'),
    section('coverage', 'Coverage', coverageTable(editions, targets)),
    section('open', 'To be translated or looked at again', openTexts(editions, targets)),
    section('problems', 'Problems by rule', problemTables(problems)),
  ]
  const html = h('html', { lang: 'en', dir: 'ltr' }, [
    h('head', headOf(css)),
    h('body', { className: 'status' }, h('main', main)),
  ])
  const newline = { type: 'text' as const, value: '\n' }
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, newline, html, newline] }
  return stringifier.stringify(root)
}

function section(id: string, heading: string, content: readonly ElementContent[]): Element {
  return h('section', { ariaLabelledBy: id }, [h('h2', { id }, heading), ...content])
}

/** Nothing but this style may be loaded. */
function headOf(css: string): Element[] {
  const hash = createHash('sha256').update(css).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('title', 'Translation status'),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('style', css),
  ]
}
