/** Hugo: each language a folder of Markdown, two templates. It has no incremental build. */
import { articleMarkdown } from '../article-markdown.ts'
import type { Peer } from '../contender.ts'
import { locales } from '../wording.ts'
import { writeFiles } from '../write-files.ts'
import { findVersion } from './find-version.ts'

const config = `baseURL = "https://bench.example/"
title = "The Lamp"
defaultContentLanguage = "en"
defaultContentLanguageInSubdir = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]

[languages.en]
contentDir = "content/en"
languageName = "English"
languageDirection = "ltr"
weight = 1

[languages.fr]
contentDir = "content/fr"
languageName = "Français"
languageDirection = "ltr"
weight = 2

[languages.ur]
contentDir = "content/ur"
languageName = "اردو"
languageDirection = "rtl"
weight = 3
`

const base = `<!doctype html>
<html lang="{{ .Language.Lang }}" dir="{{ .Language.LanguageDirection }}">
<head>
<meta charset="utf-8">
<title>{{ .Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}</head>
<body>
<header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
<nav><ul>{{ range .AllTranslations }}<li><a href="{{ .RelPermalink }}" lang="{{ .Language.Lang }}">{{ .Language.LanguageName }}</a></li>{{ end }}</ul></nav></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer>The end</footer>
</body>
</html>
`

const single = `{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date | time.Format ":date_long" }}</time></p>
{{ .Content }}</article>{{ end }}
`

const home = `{{ define "main" }}<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
`

export const hugo: Peer = {
  id: 'hugo',
  name: 'Hugo',
  install: 'apt-get install -y hugo',
  mostArticles: Number.POSITIVE_INFINITY,
  findVersion: () => findVersion('hugo', ['version']),
  writeSite(root, articles) {
    writeFiles(root, {
      'hugo.toml': config,
      'layouts/_default/baseof.html': base,
      'layouts/_default/single.html': single,
      'layouts/index.html': home,
    })
    for (const article of articles)
      for (const locale of locales)
        writeFiles(root, {
          [`content/${locale}/${article.slug}.md`]: articleMarkdown(article, locale),
        })
  },
  commandIn: (root) => ({ program: 'hugo', args: ['--quiet'], folder: root }),
  output: 'public',
}
