/**
 * po4a and cmark: what translates by the paragraph with Debian's own means. The English Markdown and
 * one PO file an article and language → translated Markdown → HTML in a page.
 */
import type { BenchArticle } from '../article.ts'
import { bodyMarkdown } from '../article-markdown.ts'
import type { Peer } from '../contender.ts'
import { writeFiles } from '../write-files.ts'
import { findVersion } from './find-version.ts'

const script = `set -eu
po4a --no-update --quiet po4a.cfg
for locale in en fr ur; do sed "s|.*|_site/$locale/&|; s| .*||" articles; done | xargs mkdir -p
for locale in en fr ur; do
  case $locale in ur) dir=rtl ;; *) dir=ltr ;; esac
  while read -r slug date; do
    file=content/$locale/$slug.md
    IFS= read -r title < "$file"
    title=\${title#\\# }
    {
      printf '<!doctype html>\\n<html lang="%s" dir="%s">\\n<head>\\n<meta charset="utf-8">\\n<title>%s</title>\\n<meta name="viewport" content="width=device-width, initial-scale=1">\\n<link rel="canonical" href="https://bench.example/%s/%s/">\\n' "$locale" "$dir" "$title" "$locale" "$slug"
      for other in en fr ur; do printf '<link rel="alternate" hreflang="%s" href="https://bench.example/%s/%s/">\\n' $other $other "$slug"; done
      printf '</head>\\n<body>\\n<header><a href="/%s/">The Lamp</a>\\n<nav><ul>' "$locale"
      for other in 'en English' 'fr Français' 'ur اردو'; do printf '<li><a href="/%s/%s/" lang="%s">%s</a></li>' "\${other%% *}" "$slug" "\${other%% *}" "\${other#* }"; done
      printf '</ul></nav></header>\\n<main><article><p><time datetime="%s">%s</time></p>\\n' "$date" "$date"
      cmark "$file"
      printf '</article></main>\\n<footer>The end</footer>\\n</body>\\n</html>\\n'
    } > "_site/$locale/$slug/index.html"
    printf '<li><a href="/%s/%s/">%s</a></li>\\n' "$locale" "$slug" "$title" >&3
  done < articles 3> "_site/$locale/index.html"
done
`

/** What a catalog of gettext begins with. */
const head = (locale: string) => `msgid ""
msgstr ""
"Language: ${locale}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
`

export const po4a: Peer = {
  id: 'po4a',
  name: 'po4a + cmark',
  install: 'apt-get install -y po4a cmark',
  mostArticles: 100,
  findVersion: () => findVersion('cmark', ['--version']) && findVersion('po4a', ['--version']),
  writeSite(root, articles) {
    const lines: string[] = []
    const masters: string[] = []
    for (const article of articles) {
      const { slug, date, title } = article
      lines.push(`${slug} ${date}\n`)
      masters.push(
        `[type: text] content/en/${slug}.md fr:content/fr/${slug}.md ur:content/ur/${slug}.md\n`,
      )
      writeFiles(root, {
        [`content/en/${slug}.md`]: `# ${title.en}\n\n${bodyMarkdown(article, 'en')}`,
        [`po/fr/${slug}.md.po`]: catalogOf(article, 'fr'),
        [`po/ur/${slug}.md.po`]: catalogOf(article, 'ur'),
      })
    }
    writeFiles(root, {
      'build.sh': script,
      articles: lines.join(''),
      'po4a.cfg': `[po4a_langs] fr ur
[po4a_paths] po/$master.pot $lang:po/$lang/$master.po
[options] opt: "-M UTF-8 -L UTF-8 -k 100 -o markdown"
${masters.join('')}`,
    })
  },
  commandIn: (root) => ({ program: 'sh', args: ['build.sh'], folder: root }),
  output: '_site',
}

function catalogOf({ title, blocks }: BenchArticle, locale: 'fr' | 'ur'): string {
  const entries = new Map([[title.en, title[locale]]])
  for (const block of blocks) {
    if (block.kind === 'code') continue
    const { kind, wording } = block
    // What po4a takes a quotation for.
    const [before, after] = kind === 'quotation' ? ['> ', '\n'] : ['', '']
    entries.set(before + wording.en + after, before + wording[locale] + after)
  }
  const texts = [...entries].map(([en, text]) => {
    return `msgid ${JSON.stringify(en)}\nmsgstr ${JSON.stringify(text)}\n`
  })
  return [head(locale), ...texts].join('\n')
}
