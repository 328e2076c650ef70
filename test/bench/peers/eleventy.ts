/** Eleventy: each language a folder of Markdown, two Nunjucks templates; its Markdown is not run through a template language first. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleMarkdown } from '../article-markdown.ts'
import type { Peer } from '../contender.ts'
import { locales } from '../wording.ts'
import { writeFiles } from '../write-files.ts'

/** A folder of its own: never a dependency of ours. */
const folder = join(import.meta.dirname, '../.peers/node_modules/@11ty/eleventy')

const config = `export default function (eleventy) {
  eleventy.addGlobalData('languages', [
    { tag: 'en', name: 'English' },
    { tag: 'fr', name: 'Français' },
    { tag: 'ur', name: 'اردو' },
  ])
  eleventy.addFilter('day', (date) => date.toISOString().slice(0, 10))
  eleventy.addFilter('longDate', (date, tag) =>
    date.toLocaleDateString(tag, { dateStyle: 'long', timeZone: 'UTC' }))
  return {
    dir: { input: 'content', includes: '../layouts', output: '_site' },
    markdownTemplateEngine: false,
  }
}
`

const base = `<!doctype html>
<html lang="{{ lang }}" dir="{{ dir }}">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="https://bench.example{{ page.url }}">
{% for language in languages %}<link rel="alternate" hreflang="{{ language.tag }}" href="https://bench.example/{{ language.tag }}/{{ path }}">
{% endfor %}</head>
<body>
<header><a href="/{{ lang }}/">The Lamp</a>
<nav><ul>{% for language in languages %}<li><a href="/{{ language.tag }}/{{ path }}" lang="{{ language.tag }}">{{ language.name }}</a></li>{% endfor %}</ul></nav></header>
<main>{{ content | safe }}</main>
<footer>The end</footer>
</body>
</html>
`

const article = `---
layout: base.njk
---
<article><h1>{{ title }}</h1>
<p><time datetime="{{ page.date | day }}">{{ page.date | longDate(lang) }}</time></p>
{{ content | safe }}</article>
`

export const eleventy: Peer = {
  id: 'eleventy',
  name: 'Eleventy',
  install: 'npm install --prefix test/bench/.peers @11ty/eleventy@3.1.8',
  mostArticles: 1000,
  findVersion() {
    const file = join(folder, 'package.json')
    if (!existsSync(file)) return undefined
    const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'))
    return version
  },
  writeSite(root, articles) {
    writeFiles(root, {
      'eleventy.config.mjs': config,
      'layouts/base.njk': base,
      'layouts/article.njk': article,
      ...Object.fromEntries(locales.flatMap(filesOfLocale)),
    })
    for (const one of articles)
      for (const locale of locales)
        writeFiles(root, { [`content/${locale}/${one.slug}.md`]: articleMarkdown(one, locale) })
  },
  commandIn: (root) => ({
    program: process.execPath,
    args: [join(folder, 'cmd.cjs'), '--quiet'],
    folder: root,
  }),
  output: '_site',
}

function filesOfLocale(locale: string): [path: string, text: string][] {
  const dir = locale === 'ur' ? 'rtl' : 'ltr'
  const data = `export default {
  lang: '${locale}',
  dir: '${dir}',
  layout: 'article.njk',
  tags: '${locale}',
  permalink: (data) => '/${locale}/' + data.page.fileSlug + '/index.html',
  eleventyComputed: { path: (data) => data.page.fileSlug + '/' },
}
`
  const index = `---
layout: base.njk
title: The Lamp
lang: ${locale}
dir: ${dir}
path: ''
permalink: /${locale}/index.html
---
<ul>{% for one in collections.${locale} %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>
{% endfor %}</ul>
`
  return [
    [`content/${locale}/${locale}.11tydata.mjs`, data],
    [`content/index-${locale}.njk`, index],
  ]
}
