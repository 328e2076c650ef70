/**
 * Edition on its way out → XLIFF 2.1 (OASIS, core), one unit a segment: its id is the key. `state`
 * says what needs work, `subState` why; notes say place, headings, the author's notes and the source
 * text that a stale translation was made from.
 *
 * Law: valid by the core schema and the constraints of its chapter 4, and the same for the same input.
 */
import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import { createContext } from '../../markdown/context.ts'
import type { MarkdownProcessor } from '../../markdown/processor.ts'
import { toXmlDocument } from '../../xml.ts'
import type { ExchangeFile, ExchangeUnit } from '../exchange-unit.ts'
import { exportDigest } from '../export-digest.ts'
import { exportedForm, labelsOf, unitContent } from './content.ts'
import { ownNamespace, ownPrefix, xliffNamespace } from './names.ts'

export function writeXliff(exchange: ExchangeFile, processor: MarkdownProcessor): string {
  const { slug, original, source, target, footnotes, units } = exchange
  const file = block(
    'file',
    {
      id: nameToken(slug),
      original,
      canResegment: 'no',
      srcDir: source.dir,
      trgDir: target.dir,
      'xml:space': 'preserve',
    },
    units.map((unit) => unitElement(unit, footnotes, processor)),
  )
  const attributes = {
    xmlns: xliffNamespace,
    [`xmlns:${ownPrefix}`]: ownNamespace,
    version: '2.1',
    srcLang: source.tag,
    trgLang: target.tag,
  }
  return toXmlDocument(indented(block('xliff', attributes, [file])))
}

function unitElement(
  unit: ExchangeUnit,
  footnotes: readonly string[],
  processor: MarkdownProcessor,
): Element {
  const { key, state } = unit
  const { form, source, target, data } = unitContent(unit, footnotes, processor)
  const reader = createContext(processor, labelsOf(data))
  const exported = exportDigest(
    exportedForm(unit.translation, form, reader, reader.parse(unit.source)),
  )
  const needsWork = state !== 'fresh'
  const subState = needsWork && state !== 'missing' ? { subState: `${ownPrefix}:${state}` } : {}
  const notes = notesOf(unit)
  return block(
    'unit',
    {
      id: key,
      [`${ownPrefix}:exported`]: exported,
      ...(form === 'verbatim' ? { [`${ownPrefix}:form`]: form } : {}),
    },
    [
      ...(notes.length === 0 ? [] : [block('notes', {}, notes)]),
      ...(data.size === 0
        ? []
        : [
            block(
              'originalData',
              {},
              [...data].map(([id, text]) => x('data', { id }, text)),
            ),
          ]),
      block('segment', { id: 's', state: needsWork ? 'initial' : 'translated', ...subState }, [
        x('source', {}, [...source]),
        ...(target === undefined ? [] : [x('target', {}, [...target])]),
      ]),
    ],
  )
}

function notesOf({ context, notes, place: { file, at }, previous }: ExchangeUnit): Element[] {
  const line = at === undefined ? undefined : 'start' in at ? at.start.line : at.line
  const all: [category: string, text: string | undefined][] = [
    ['context', context === '' ? undefined : context],
    ...notes.map((note): [string, string] => ['note', note]),
    ['previous-source', previous],
    ['location', line === undefined ? file : `${file}:${line}`],
  ]
  return all.flatMap(([category, text]) =>
    text === undefined ? [] : x('note', { category }, text),
  )
}

/** XML Schema's `NMTOKEN` (XML 1.0 § 2.3): other characters become `_`. What it is of, `original` says. */
function nameToken(slug: string): string {
  return slug.replace(notInName, '_')
}

const notInName =
  /[^\w.:\-\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u200C-\u200D\u203F-\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]/gu

/** Elements that hold elements only, which may be indented. */
const blocks = new WeakSet<Element>()

function block(name: string, attributes: Record<string, string>, children: Element[]): Element {
  const element = x(name, attributes, children)
  blocks.add(element)
  return element
}

/** A copy with each element of elements in lines of its own. */
function indented(element: Element, depth = 1): Element {
  if (!blocks.has(element)) return element
  const line = (level: number): ElementContent => ({
    type: 'text',
    value: `\n${'  '.repeat(level)}`,
  })
  const children = element.children.flatMap((child): ElementContent[] => [
    line(depth),
    child.type === 'element' ? indented(child, depth + 1) : child,
  ])
  return { ...element, children: [...children, line(depth - 1)] }
}
