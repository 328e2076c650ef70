/**
 * XLIFF 2 text → what came back in it, or the problems that keep it, or a unit of it, from being read.
 * Notes are not needed; prefixes, order, groups, annotations and split segments may be the tool's own.
 */
import type { PhrasingContent } from 'mdast'
import type { Element, ElementContent } from 'xast'
import { canonicalText } from '../../markdown/canonical-text.ts'
import { createContext } from '../../markdown/context.ts'
import type { MarkdownProcessor } from '../../markdown/processor.ts'
import type { Place } from '../../model.ts'
import { type Problem, problem } from '../../problem.ts'
import { isBlank } from '../../stamp.ts'
import type { FileRead, Progress, ReturnedUnit } from '../exchange-unit.ts'
import { exportedForm, labelsOf, trimLike } from './content.ts'
import { type CodeTable, decode } from './decode.ts'
import { attribute, childrenOf, localName, ownPrefix, type Prefixes } from './names.ts'
import { parseXliff } from './parse-xliff.ts'

export function readXliff(file: string, text: string, processor: MarkdownProcessor): FileRead {
  const parsed = parseXliff(file, text)
  if ('problem' in parsed) return { problems: [parsed.problem] }
  const { locale, article, prefixes, element } = parsed
  const placeOf = ({ position }: Element): Place => ({ file, at: position?.start })
  const elements = unitsIn(element, prefixes)
  const first = new Map<string, Element>()
  const twice: Problem[] = []
  for (const unit of elements) {
    const key = attribute(unit, 'id') ?? ''
    const other = first.get(key)
    if (other === undefined) first.set(key, unit)
    else
      twice.push(
        problem('duplicate-unit', { key }, { place: placeOf(unit), cause: placeOf(other) }),
      )
  }
  if (twice.length > 0) return { problems: twice }
  const problems: Problem[] = []
  const units = elements.flatMap((unit): ReturnedUnit[] => {
    const place = placeOf(unit)
    const key = attribute(unit, 'id') ?? ''
    const read = readUnit(unit, prefixes, processor, (reason) =>
      problems.push(problem('broken-codes', { key, reason }, { place, locale })),
    )
    return read === undefined ? [] : [{ ...read, key, place }]
  })
  return { returned: { file, locale, article, place: placeOf(element), units }, problems }
}

function unitsIn(element: Element, prefixes: Prefixes): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return []
    const name = localName(child, prefixes)
    if (name === 'unit') return child
    return name === 'group' ? unitsIn(child, prefixes) : []
  })
}

function readUnit(
  unit: Element,
  prefixes: Prefixes,
  processor: MarkdownProcessor,
  report: (reason: string) => void,
): Omit<ReturnedUnit, 'key' | 'place'> | undefined {
  const data = new Map(
    childrenOf(unit, 'originalData', prefixes)
      .flatMap((one) => childrenOf(one, 'data', prefixes))
      .map((one) => [attribute(one, 'id') ?? '', plain(one.children)]),
  )
  const context = createContext(processor, labelsOf(data))
  const form = attribute(unit, `${prefixes.own}form`) === 'verbatim' ? 'verbatim' : 'codes'
  const table: CodeTable = { data, known: new Map() }
  const names = { localName: (one: Element) => localName(one, prefixes), report }
  const parts = partsOf(unit, prefixes)
  const rest = { progress: parts.progress, exported: attribute(unit, `${prefixes.own}exported`) }
  if (form === 'verbatim') {
    const translation = plain(parts.target)
    return {
      ...rest,
      source: plain(parts.source),
      translation: isBlank(translation) ? '' : translation,
      form: (other) => exportedForm(other, form, context),
    }
  }
  const textOf = (nodes: readonly PhrasingContent[]) => {
    const text = nodes.length === 0 ? '' : canonicalText(nodes, context)
    if (text === undefined) report('marks that no Markdown can say, expected simpler ones')
    return text
  }
  const nodes = decode(parts.source, table, context, names)
  const words = nodes && decode(parts.target, table, context, names)
  if (nodes === undefined || words === undefined) return undefined
  const source = textOf(nodes)
  const translation = textOf(trimLike(nodes, words))
  if (source === undefined || translation === undefined) return undefined
  return {
    ...rest,
    source,
    translation: isBlank(translation) ? '' : translation,
    form: (other) => exportedForm(other, form, context, nodes),
  }
}

/** Source and target of a unit; of one that a tool has split, its parts put together again. */
function partsOf(unit: Element, prefixes: Prefixes) {
  const source: ElementContent[] = []
  const target: { order: number; content: readonly ElementContent[] }[] = []
  let progress: Progress = 'confirmed'
  const parts = unit.children.filter((child) => child.type === 'element')
  for (const part of parts) {
    const name = localName(part, prefixes)
    if (name !== 'segment' && name !== 'ignorable') continue
    const [own] = childrenOf(part, 'source', prefixes)
    const [other = name === 'ignorable' ? own : undefined] = childrenOf(part, 'target', prefixes)
    source.push(...(own?.children ?? []))
    if (other !== undefined) {
      const order = Number(attribute(other, 'order') ?? target.length + 1)
      target.push({ order, content: other.children })
    }
    if (name === 'segment') progress = weaker(progress, progressOf(part, other))
  }
  target.sort((a, b) => a.order - b.order)
  return { source, target: target.flatMap(({ content }) => content), progress }
}

function progressOf(segment: Element, target: Element | undefined): Progress {
  const state = attribute(segment, 'state') ?? 'initial'
  // Who changes the state has to change or drop the sub-state (XLIFF 2.1 § 4.3.1.33).
  const isMarked = attribute(segment, 'subState')?.startsWith(`${ownPrefix}:`) === true
  if (target === undefined || state === 'initial' || isMarked) return 'unfinished'
  return state === 'reviewed' || state === 'final' ? 'confirmed' : 'finished'
}

function weaker(a: Progress, b: Progress): Progress {
  if (a === 'unfinished' || b === 'unfinished') return 'unfinished'
  return a === 'finished' || b === 'finished' ? 'finished' : 'confirmed'
}

function plain(content: readonly ElementContent[]): string {
  return content
    .map((one) =>
      one.type === 'text' || one.type === 'cdata'
        ? one.value
        : one.type === 'element'
          ? plain(one.children)
          : '',
    )
    .join('')
}
