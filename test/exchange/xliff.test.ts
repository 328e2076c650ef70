/** XLIFF 2.1: what is written is valid, what tools do to it is read, and no markup gets lost on the way. */
import commonmark from 'commonmark-spec'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { unitContent } from '../../pipeline/exchange/xliff/content.ts'
import { readXliff } from '../../pipeline/exchange/xliff/read-xliff.ts'
import { writeXliff } from '../../pipeline/exchange/xliff/write-xliff.ts'
import { remarkSegment } from '../../pipeline/index.ts'
import { footnotesOf } from '../../pipeline/markdown/inline.ts'
import { createProcessor } from '../../pipeline/markdown/processor.ts'
import { isBlank } from '../../pipeline/stamp.ts'
import { gfmExamples } from '../laws/gfm-examples.ts'
import { markdown } from '../laws/markdown-arbitrary.ts'
import { exportText, importText, tools } from '../support/exchange.ts'
import { exchangeOf, unit } from '../support/exchange-file.ts'
import { seed } from '../support/fuzz.ts'
import { copyOwnPublication } from '../support/own-publication.ts'
import {
  article,
  createPublication,
  createTranslated,
  type Publication,
} from '../support/publication.ts'
import { checkConstraints, checkSchema, isWithoutSchema } from '../support/xliff-schema.ts'

const tool = tools.find(({ format }) => format === 'xliff') ?? expect.fail('no tool for XLIFF')
const processor = createProcessor()
const segmenter = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkSegment)
  .freeze()

/** The canonical texts of a document's segments, and the footnotes that it defines. */
function textsOf(document: string): { texts: string[]; footnotes: string[] } {
  const file = new VFile(document)
  const tree = segmenter.parse(document)
  segmenter.runSync(tree, file)
  // What has no canonical text is a problem, and is not exported.
  const texts = file.messages.length > 0 ? [] : (file.data.segments ?? []).map(({ text }) => text)
  return { texts, footnotes: footnotesOf(tree) }
}

/** Texts as sources, and as translations of one another, through a file and back. */
function through(texts: readonly string[], footnotes: readonly string[], isField = false) {
  const units = texts.map((source, index) =>
    unit({ key: `k${index}`, source, translation: texts.at(index - 1) ?? '', isField }),
  )
  const text = writeXliff({ ...exchangeOf(units, 'ur'), footnotes }, processor)
  return { text, ...readXliff('a.xlf', text, processor) }
}

function expectSame(texts: readonly string[], footnotes: readonly string[]): void {
  const { returned, problems, text } = through(texts, footnotes)
  expect(problems).toEqual([])
  expect(returned?.units.map(({ source }) => source)).toEqual(texts)
  const others = texts.map((_text, index) => texts.at(index - 1) ?? '')
  const units = returned?.units ?? []
  expect(units.map(({ translation }) => translation)).toEqual(
    units.map(({ form }, index) => form(others[index] ?? '')),
  )
  // The same but for blanks at an edge, and what no reader sees.
  const shown = (one: string) => (isBlank(one) ? '' : one.replace(/^(&#x20;)+|(&#x20;)+$/g, ''))
  expect(units.map(({ translation }) => shown(translation))).toEqual(others.map(shown))
  expect(checkConstraints(text)).toEqual([])
}

describe('any segment comes back as it was', () => {
  it.each(['en', 'fr', 'ur'])('every text of this repository’s catalogs in %s', async (locale) => {
    const publication = copyOwnPublication()
    for (const slug of ['about', 'pakistan-auvergne-rhone-alpes']) {
      const { $schema: _schema, ...strings } = publication.readJson(
        `locales/${locale}/${slug}.json`,
      )
      const footnotes = textsOf(publication.read(`content/${slug}.md`)).footnotes
      expectSame(Object.values(strings), footnotes)
    }
  })

  it('all examples of CommonMark, in codes', () => {
    const examples = commonmark.tests.map((example) => textsOf(example.markdown))
    for (const { texts, footnotes } of examples) expectSame(texts, footnotes)
    const texts = examples.flatMap((example) => example.texts)
    const coded = texts.filter(
      (source) =>
        unitContent({ ...unit(), source, translation: '' }, [], processor).form === 'codes',
    )
    expect(texts.length).toBeGreaterThan(500)
    expect(coded.length / texts.length).toBeGreaterThan(0.98)
  })

  it('all constructs of GFM', () => {
    for (const example of gfmExamples) {
      const { texts, footnotes } = textsOf(example)
      expectSame(texts, footnotes)
    }
  })

  it('any Markdown', () => {
    fc.assert(
      fc.property(markdown, (document) => {
        const { texts, footnotes } = textsOf(document)
        expectSame(texts, footnotes)
      }),
      { numRuns: 400, seed },
    )
  })

  it('any plain text of a field, and any translation, however broken', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, fc.string({ unit: 'grapheme' })), (value) => {
        const text = value.replace(/(?![\t\n])\p{Cc}/gu, '')
        if (!/\p{L}/u.test(text)) return
        const { returned } = through([text], [], true)
        expect(returned?.units).toMatchObject([{ source: text, translation: text }])
        const units = [unit({ source: 'Source', translation: text })]
        const written = writeXliff(exchangeOf(units, 'ur'), processor)
        const [back] = readXliff('a.xlf', written, processor).returned?.units ?? []
        // What the catalog says is recognised as what was exported, canonical or not.
        expect(back?.translation).toBe(back?.form(text))
      }),
      { numRuns: 300, seed },
    )
  })
})

const harbour = `<!-- note: The ship. -->\n<!-- key: lyon -->\n*Lyon* [sailed](https://a.example "At noon") \`x<y\`[^1]\\\nto ![the "port"](p.png).\n\n[^1]: A note.`

describe('an XLIFF file', () => {
  it('has markup as codes, and what a reader reads as text', async () => {
    const publication = await createTranslated(harbour, undefined, { targetLocales: ['ur'] })
    const text = await exportText(publication, tool, 'ur')
    expect(text).toContain(
      '<file id="a" original="content/a.md" canResegment="no" srcDir="ltr" trgDir="rtl" xml:space="preserve">',
    )
    const [source = ''] =
      /(?<=<unit id="lyon"[\s\S]*?<source>)[\s\S]*?(?=<\/source>)/.exec(text) ?? []
    expect(source.replace(/<(\/?\w+)(?: id="(\d)")?[^>]*?(\/?)>/g, '<$1$2$3>')).toBe(
      '<pc1>Lyon</pc> <pc2>sailed<pc3>At noon</pc></pc> <ph4/><ph5/><ph6/>to <pc7>the "port"</pc>.',
    )
    expect(text).toContain('<note category="note">The ship.</note>')
    expect(text).toContain('<note category="location">content/a.md:8</note>')
  })

  it('says in notes which source text a stale translation was made from', async () => {
    const publication = await createTranslated('<!-- key: t -->\nOne *two*.', undefined, {
      targetLocales: ['fr'],
    })
    publication.write({ 'content/a.md': article('<!-- key: t -->\nOne *three*.') })
    await publication.sync()
    const text = await exportText(publication, tool)
    expect(text).toContain('<note category="previous-source">One *two*.</note>')
    expect(text).toContain('<segment id="s" state="initial" subState="tarjuma:stale">')
  })

  it.each([
    ['a', 'a'],
    ['news/lyon 1', 'news_lyon_1'],
    ['چراغ', 'چراغ'],
    ['²½', '__'],
  ])('of the article %s has the id %s', (slug, id) => {
    expect(writeXliff({ ...exchangeOf([], 'ur'), slug }, processor)).toContain(`<file id="${id}" `)
  })

  it('is known by its text, whatever its name', async () => {
    const publication = await createTranslated('Text.', undefined, { targetLocales: ['fr'] })
    const text = await exportText(publication, tool)
    const edited = tool.edit(text, { title: { text: 'Un titre' } })
    const { changes } = await importText(
      publication,
      { ...tool, ending: '.po' },
      `\n${edited}`.trim(),
    )
    expect(changes).toMatchObject([{ key: 'title' }])
  })
})

describe.skipIf(isWithoutSchema)('the schema of OASIS', () => {
  it.each(['fr', 'ur'])('accepts what is exported of this repository in %s', async (locale) => {
    const publication = copyOwnPublication()
    for (const slug of ['about', 'pakistan-auvergne-rhone-alpes']) {
      const text = await exportText(publication, tool, locale, slug)
      expect(checkSchema(text)).toBe('')
      expect(checkConstraints(text)).toEqual([])
    }
  })

  it('accepts stale and missing ones, all codes, and names with blanks', async () => {
    const publication = createPublication(
      { 'content/two words/چراغ ²x.md': article(harbour) },
      { targetLocales: ['ur'] },
    )
    await publication.sync()
    publication.translate('ur', 'two words/چراغ ²x', { title: 'عنوان' })
    publication.write({ 'content/two words/چراغ ²x.md': article(harbour, 'New title') })
    await publication.sync()
    const text = await exportText(publication, tool, 'ur', 'two words/چراغ ²x')
    expect(text).toContain('tarjuma:stale')
    expect(checkSchema(text)).toBe('')
    expect(checkConstraints(text)).toEqual([])
  })

  it('accepts any Markdown', () => {
    fc.assert(
      fc.property(fc.array(markdown, { minLength: 10, maxLength: 20 }), (documents) => {
        const texts = documents.flatMap((document) => textsOf(document).texts)
        fc.pre(texts.length > 0)
        expect(checkSchema(through(texts, []).text)).toBe('')
      }),
      { numRuns: 12, seed },
    )
  })

  it('would find a mistake', () => {
    const text = writeXliff(exchangeOf([unit()], 'ur'), processor)
    expect(checkSchema(text)).toBe('')
    expect(checkSchema(text.replace('state="translated"', 'state="done"'))).toContain('state')
  })
})

describe('what tools do', () => {
  const initial = '<!-- key: t -->\nThe *old* mill [stands](m.md) still.'
  const source =
    'The <pc id="1" dataRefStart="d1" dataRefEnd="d1" type="fmt" subType="xlf:i">old</pc> mill <pc id="2" dataRefStart="d2" dataRefEnd="d3" type="link" canCopy="no" canDelete="no">stands</pc> still.'

  async function mill(): Promise<{ publication: Publication; text: string }> {
    const publication = createPublication(
      { 'content/a.md': article(initial) },
      { targetLocales: ['fr'] },
    )
    await publication.sync()
    const text = await exportText(publication, tool)
    expect(text).toContain(`<source>${source}</source>`)
    return { publication, text }
  }

  const withTarget = (text: string, target: string) =>
    text
      .replace(`<source>${source}</source>`, (found) => `${found}<target>${target}</target>`)
      .replace(/(id="t"[\s\S]*?) state="initial"/, '$1 state="translated"')

  it.each([
    [
      'codes in another order',
      '<pc id="2" dataRefStart="d2" dataRefEnd="d3">Voilà</pc> le <pc id="1" dataRefStart="d1" dataRefEnd="d1">vieux</pc> moulin.',
      '[Voilà](m.md) le *vieux* moulin.',
    ],
    [
      'one code in the other',
      '<pc id="1" dataRefStart="d1" dataRefEnd="d1">Le <pc id="2" dataRefStart="d2" dataRefEnd="d3">moulin</pc></pc>.',
      '*Le [moulin](m.md)*.',
    ],
    [
      'a code left out',
      'Le <pc id="2" dataRefStart="d2" dataRefEnd="d3">moulin</pc>.',
      'Le [moulin](m.md).',
    ],
    [
      'a code twice, as a copy without data',
      '<pc id="1" dataRefStart="d1" dataRefEnd="d1">Le</pc> <pc id="3" copyOf="1">moulin</pc>',
      '*Le* *moulin*',
    ],
    [
      'no references to data at all',
      'Le <pc id="1">vieux</pc> <pc id="2">moulin</pc>',
      'Le *vieux* [moulin](m.md)',
    ],
    [
      'codes that start and end by themselves',
      'Le <sc id="1" dataRef="d1"/>vieux<ec startRef="1" dataRef="d1"/> <sc id="2" dataRef="d2"/>moulin<ec startRef="2" dataRef="d3"/>',
      'Le *vieux* [moulin](m.md)',
    ],
    [
      'annotations',
      'Le <mrk id="m1" type="term">vieux <pc id="2" dataRefStart="d2" dataRefEnd="d3">moulin</pc></mrk><sm id="m2" type="comment" value="?"/>.<em startRef="m2"/>',
      'Le vieux [moulin](m.md).',
    ],
    ['blanks at the edges', '\n  Le moulin. ', 'Le moulin.'],
    [
      'characters that mean something in Markdown',
      '1. Le *moulin* [est] là_',
      '1\\. Le \\*moulin\\* \\[est] là\\_',
    ],
    [
      'CDATA, entities and comments',
      '<![CDATA[Le <vieux>]]> &amp; moulin<!-- ? --> &#233;',
      'Le \\<vieux> & moulin é',
    ],
    [
      'a code around nothing',
      'Le <pc id="1" dataRefStart="d1" dataRefEnd="d1"></pc>moulin',
      'Le moulin',
    ],
    ['an accent of its own', 'e\u0301te\u0301', 'été'],
    ['characters as codes', 'Le<cp hex="0009"/>moulin', 'Le moulin'],
  ])('%s', async (_name, target, translation) => {
    const { publication, text } = await mill()
    const { problems } = await importText(publication, tool, withTarget(text, target))
    expect(problems).toEqual([])
    expect(publication.readJson('locales/fr/a.json').t).toBe(translation)
    expect(
      await publication.problems().then((all) => all.map(({ ruleId }) => ruleId)),
    ).not.toContain('stale-translation')
  })

  it.each([
    [
      'codes that overlap',
      'Le <sc id="1" dataRef="d1"/>vieux <sc id="2" dataRef="d2"/>moulin<ec startRef="1" dataRef="d1"/><ec startRef="2" dataRef="d3"/>',
      'codes that overlap',
    ],
    ['a code that is not closed', 'Le <sc id="1" dataRef="d1"/>vieux', 'opened and not closed'],
    ['a code without data', 'Le <ph id="9"/>', 'code `9` without its original data'],
    ['a code with other data', 'Le <ph id="9" dataRef="d2"/>', 'which is no Markdown of one'],
    ['HTML', 'Le <b>vieux</b> moulin', '`<b>`, expected an inline code'],
    ['a link in a link', '<pc id="2">a <pc id="3" copyOf="2">b</pc></pc>', 'no Markdown can say'],
  ])('%s: a problem with its place, and the rest is imported', async (_name, target, words) => {
    const { publication, text } = await mill()
    const edited = tool.edit(withTarget(text, target), { title: { text: 'Un titre' } })
    const { problems, changes } = await importText(publication, tool, edited)
    expect(problems.map(({ kind, arguments: args }) => [kind, 'key' in args && args.key])).toEqual(
      problems.map(() => ['broken-codes', 't']),
    )
    const line = edited.slice(0, edited.indexOf('<unit id="t"')).split('\n').length
    expect(problems[0]?.place).toBe(`returned.xlf:${line}:5`)
    expect(problems.map(({ message }) => message).join('\n')).toContain(words)
    expect(changes).toMatchObject([{ key: 'title' }])
    expect(publication.readJson('locales/fr/a.json').t).toBe('')
  })

  it('a reviewer’s word on a stale translation that needs no change makes it fresh', async () => {
    const publication = await createTranslated('<!-- key: t -->\nThe mill.', undefined, {
      targetLocales: ['fr'],
    })
    publication.write({ 'content/a.md': article('<!-- key: t -->\nThe old mill.') })
    await publication.sync()
    const text = await exportText(publication, tool)
    const marked = text.replace('state="initial" subState="tarjuma:stale"', 'state="reviewed"')
    const catalog = publication.read('locales/fr/a.json')
    expect((await importText(publication, tool, marked)).changes).toMatchObject([
      { key: 't', text: undefined, state: 'fresh' },
    ])
    expect(await publication.problems()).toEqual([])
    expect(publication.read('locales/fr/a.json')).toBe(catalog)
    // Said of the text that was, it is no word on the text that is.
    publication.write({ 'content/a.md': article('<!-- key: t -->\nThe new mill.') })
    await publication.sync()
    expect(await importText(publication, tool, marked)).toEqual({ changes: [], problems: [] })
    expect(await publication.problems()).toMatchObject([{ ruleId: 'stale-translation' }])
  })

  it('a sub-state that was left where the state was changed is a mark', async () => {
    const publication = await createTranslated('<!-- key: t -->\nThe mill.', undefined, {
      targetLocales: ['fr'],
    })
    publication.write({ 'content/a.md': article('<!-- key: t -->\nThe old mill.') })
    await publication.sync()
    const text = tool.edit(await exportText(publication, tool), { t: { text: 'Le moulin.' } })
    const marked = text.replace(/(id="t"[\s\S]*?state="translated")/, '$1 subState="tarjuma:stale"')
    const { problems } = await importText(publication, tool, marked)
    expect(problems).toMatchObject([{ kind: 'unfinished-unit' }])
  })

  it('another prefix, groups, split segments, a new order of units', async () => {
    const { publication, text } = await mill()
    const [first = '', second = ''] = text.match(/<unit [\s\S]*?<\/unit>/g) ?? []
    const split = `<unit id="t" tarjuma:exported=""><originalData><data id="d1">*</data></originalData>
      <segment id="a" state="final"><source>The <pc id="1" dataRefStart="d1" dataRefEnd="d1">old</pc></source><target order="3">vieux</target></segment>
      <ignorable><source> </source></ignorable>
      <segment id="b" state="translated"><source>mill stands.</source><target order="1">Moulin</target></segment></unit>`
    const other = text
      .replace(first, '')
      .replace(
        second,
        `<group id="g">${split}${first.replace('initial', 'translated').replace('</source>', '$&<target>Un titre</target>')}</group>`,
      )
      .replace(/<(\/?)(?=[a-zA-Z]+[ >/])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=')
    expect((await importText(publication, tool, other)).problems).toEqual([])
    expect(publication.readJson('locales/fr/a.json')).toMatchObject({
      t: 'Moulin vieux',
      title: 'Un titre',
    })
    // Another source than today's, so it is stale.
    expect(await publication.problems()).toMatchObject([{ ruleId: 'stale-translation' }, {}])
  })

  it('a split segment that is half done is unfinished', async () => {
    const { publication, text } = await mill()
    const half = withTarget(text, 'Le moulin').replace(
      /(id="t"[\s\S]*?<\/segment>)/,
      '$1<segment id="b"><source> Yes.</source></segment>',
    )
    expect((await importText(publication, tool, half)).problems).toMatchObject([
      { kind: 'unfinished-unit' },
    ])
  })

  it('attributes of ours are gone: a text that differs from the catalog’s is a conflict', async () => {
    const publication = await createTranslated(
      '<!-- key: t -->\n_The_ mill.',
      (text) => `Ici ${text.replaceAll('*', '_')}`,
      {
        targetLocales: ['fr'],
      },
    )
    const text = (await exportText(publication, tool)).replace(/ tarjuma:\w+="[^"]*"/g, '')
    expect(await importText(publication, tool, text)).toEqual({ changes: [], problems: [] })
    const { problems } = await importText(
      publication,
      tool,
      tool.edit(text, { t: { text: 'Autre.' } }),
    )
    expect(problems.map(({ kind }) => kind)).toEqual(['import-conflict'])
  })

  it('marks that the translator wrote in another way stay as they are, until the text is edited', async () => {
    const publication = await createTranslated(
      '<!-- key: t -->\n*The* mill.',
      (text) => `Ici ${text.replaceAll('*', '_')}`,
      {
        targetLocales: ['fr'],
      },
    )
    const files = publication.snapshot('locales')
    const text = await exportText(publication, tool)
    expect(await importText(publication, tool, text)).toEqual({ changes: [], problems: [] })
    expect(publication.snapshot('locales')).toEqual(files)
    await importText(publication, tool, text.replace(/Ici (?=<pc)/, 'Là '))
    expect(publication.readJson('locales/fr/a.json').t).toBe('Là *The* mill.')
  })

  it('a translation that is no paragraph goes out and comes back as the catalog has it', async () => {
    const publication = await createTranslated(
      '<!-- key: t -->\n*The* mill.',
      (text) => `Ici ${text}`,
      {
        targetLocales: ['fr'],
      },
    )
    publication.translate('fr', 'a', { t: '- Le\n- moulin *x*' })
    const text = await exportText(publication, tool)
    expect(text).toContain('<target>- Le\n- moulin *x*</target>')
    expect(await importText(publication, tool, text)).toEqual({ changes: [], problems: [] })
    await importText(publication, tool, text.replace('- Le\n- moulin', 'Le moulin'))
    expect(publication.readJson('locales/fr/a.json').t).toBe('Le moulin *x*')
    expect(await publication.problems()).toEqual([])
  })
})

describe('an XLIFF file that is no good', () => {
  const head = (parts: { trgLang?: string; original?: string } = {}) => {
    const { trgLang = 'trgLang="fr"', original = 'original="content/a.md"' } = parts
    return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" ${trgLang}>\n<file id="a" ${original}>\n`
  }
  const unitOf = (id: string) =>
    `<unit id="${id}"><segment state="final"><source>A title</source><target>Autre</target></segment></unit>\n`
  const end = '</file></xliff>'

  it.each([
    ['is cut off', head() + unitOf('title'), '3:104 broken-exchange-file', 'Missing end tag'],
    [
      'has a tag too many',
      `${head()}</unit>${end}`,
      '3:1 broken-exchange-file',
      'Missing end tag for element file',
    ],
    [
      'has an entity that is not there',
      `${head()}&nbsp;${end}`,
      '3:1 broken-exchange-file',
      "Named entity isn't defined",
    ],
    [
      'is another document',
      '<html></html>',
      '1:1 broken-exchange-file',
      '`<html>`, expected `<xliff>`',
    ],
    [
      'is XLIFF 1.2',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>',
      '1:1 broken-exchange-file',
      'version 2.0 or 2.1',
    ],
    [
      'has no file',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"></xliff>',
      '1:1 broken-exchange-file',
      'no `<file>`',
    ],
    [
      'has two files',
      `${head()}</file><file id="b" original="content/a.md"></file></xliff>`,
      '3:8 broken-exchange-file',
      'a second `<file>`',
    ],
    [
      'says no language',
      `${head({ trgLang: '' })}${unitOf('title')}${end}`,
      '1:1 broken-exchange-file',
      'no `trgLang`',
    ],
    [
      'says no article',
      `${head({ original: '' })}${unitOf('title')}${end}`,
      '2:1 broken-exchange-file',
      'no `original`',
    ],
    [
      'has a key twice',
      `${head()}${unitOf('title')}${unitOf('title')}${end}`,
      '4:1 duplicate-unit',
      'stands twice',
    ],
    [
      'has a key that is not there',
      `${head()}${unitOf('titel')}${end}`,
      '3:1 unknown-unit',
      'did you mean `title`?',
    ],
    [
      'is of an article that is not there',
      `${head({ original: 'original="content/b.md"' })}${end}`,
      '2:1 unknown-article',
      'did you mean `content/a.md`?',
    ],
    [
      'is in a language that is not there',
      `${head({ trgLang: 'trgLang="de"' })}${end}`,
      '2:1 unknown-locale',
      'expected one of `fr`',
    ],
    [
      'nests elements by the thousand',
      `${head()}${'<group>'.repeat(20_000)}`,
      '1:1 broken-exchange-file',
      'XLIFF',
    ],
    [
      'defines entities that grow',
      `<!DOCTYPE xliff [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${head()}&b;${end}`,
      '3:1 broken-exchange-file',
      "Named entity isn't defined",
    ],
  ])('since it %s', async (_name, text, place, words) => {
    const publication = createPublication(
      { 'content/a.md': article('Text.') },
      { targetLocales: ['fr'] },
    )
    await publication.sync()
    const files = publication.snapshot('locales')
    const { changes, problems } = await importText(publication, tool, text)
    expect(changes).toEqual([])
    expect(problems.map((one) => `${one.place} ${one.kind}`)).toEqual([`returned.xlf:${place}`])
    expect(problems[0]?.message).toContain(words)
    expect(publication.snapshot('locales')).toEqual(files)
  })
})
