/**
 * `check --format markdown`: exact output; and parsed as GitHub does, no text of a file has become
 * markup, a link, an address, or what GitHub makes a mention or reference of.
 */
import fc from 'fast-check'
import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { markdownReport } from '../../pipeline/report/markdown.ts'
import { inlineCode, inlineText } from '../../pipeline/report/markdown-inline.ts'
import { seed } from '../support/fuzz.ts'
import { few, hostile, many, options } from '../support/report.ts'

const toHtml = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify)
const render = (markdown: string) => String(toHtml.processSync(markdown))

describe('the report', () => {
  it('counts by locale and rule, and folds the problems', () => {
    expect(markdownReport(few, options)).toMatchInlineSnapshot(`
      "### Tarjuma: 2 errors, 1 warning, 1 information

      | locale | rule | errors | warnings | information |
      | --- | --- | ---: | ---: | ---: |
      | Source | \`scripted-image\` | | 1 | |
      | Français (\`fr\`) | \`stale-translation\` | 1 | | |
      | Français (\`fr\`) | \`orphan-catalog\` | 1 | | |
      | اردو (\`ur\`) | \`locale-without-font\` | | | 1 |

      <details><summary>Source: 1</summary>

      - **warning** \`content/lyon.md:8:1\` Image \`content/map.svg\` holds a script, expected a drawing only \`scripted-image\`

      </details>

      <details><summary><code>fr</code>: 2</summary>

      - **error** \`locales/fr/lyon.json:4:32\` Stale \`fr\` translation of \`the-committee-met-on-71bd\`, the source has changed: It met on \`[-Monday-]{+Tuesday+}.\` \`stale-translation\` (see \`content/lyon.md:6:1\`)
      - **error** \`locales/fr/lyons.json\` Catalog in \`fr\` of no article, expected an article \`content/lyons.md\` \`orphan-catalog\`

      </details>

      <details><summary><code>ur</code>: 1</summary>

      - **info** \`locales/ur/site.json\` Locale \`ur\` (اردو, script Arab) has no font, expected one in \`fonts\` of the config \`locale-without-font\`

      </details>
      "
    `)
  })

  it('is a heading for no problems', () => {
    expect(markdownReport([], options)).toBe('### Tarjuma: no problems\n')
  })

  it('stays within the 65,536 characters of a comment, and counts what is left out', () => {
    const report = markdownReport(many(10_000), options)
    expect(report.length).toBeLessThanOrEqual(65_536)
    expect(report.length).toBeGreaterThan(60_000)
    const [, omitted] = /\nand (\d+) more\n$/.exec(report) ?? []
    expect(report.match(/^- /gm)?.length).toBe(10_000 - Number(omitted))
    expect(render(report)).toContain('</details>')
    expect(markdownReport([...many(2000), ...hostile], options).length).toBeLessThanOrEqual(65_536)
  })
})

describe('hostile texts', () => {
  const html = render(markdownReport(hostile, options))

  it('become no element but those of the report', () => {
    const tags = new Set([...html.matchAll(/<([a-z]+[1-6]?)/g)].map(([, tag]) => tag))
    expect([...tags].sort()).toEqual(
      'code details h3 li strong summary table tbody td th thead tr ul'.split(' ').sort(),
    )
    expect(html).not.toMatch(/<[a-z]+ (?!align)/)
  })

  it('stand in code where GitHub would make something of them', () => {
    const prose = html.replace(/<code>[^<]*<\/code>/g, '')
    expect(prose).not.toMatch(/[@#]\w|:\w+:|https?:|www\.|[0-9a-f]{7}|GH-|\$/)
  })

  it('have as many cells in each row as the table has columns', () => {
    for (const [, row = ''] of html.matchAll(/<tr>(.*?)<\/tr>/gs))
      expect(row.match(/<t[hd]/g)).toHaveLength(5)
  })
})

it('shows any text as it is', () => {
  for (const text of ['a | b', '*a* `c`', '``', ' a ', '<b>&amp;', '@a #1 :x: http://a.b', '\\a\\'])
    expect(render(inlineCode(text))).toBe(`<p><code>${escapeHtml(text)}</code></p>`)
  expect(render(inlineText('Stale `fr` text of ``a`b``, don’t ask @me.'))).toBe(
    '<p>Stale <code>fr</code> text of <code>a`b</code>, don’t ask <code>@me.</code></p>',
  )
  expect(render(inlineText('`a``b``c` `d`#1'))).not.toContain('`</code>')
})

/** What could be markup, and pieces of it. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'`*_~[]()<>|\\&#@!:/.-+=$^"\' '.split(''),
      '``',
      'www.a.b',
      'http://a',
      '&amp;',
    ),
    fc.constantFrom('word', '12', 'deadbeef', 'اردو', '\n', '\u202E', '\uD800', '<!--', '</li>'),
  ),
)

it('makes nothing but words and code of any text', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const html = render(`- x ${inlineText(parts.join(''))} y`)
      const inside = html
        .replace(/^<ul>\n<li>|<\/li>\n<\/ul>$/g, '')
        .replace(/<code>[^<]*<\/code>/g, '')

      expect(inside).not.toMatch(/[@#<&]|www|http|[0-9a-f]{7}/)
    }),
    { seed, numRuns: 1000 },
  )
})

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
}
