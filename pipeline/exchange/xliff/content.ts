/**
 * The texts of one unit → their content: with codes, or as the catalog has it where a text cannot be said
 * with codes (it is no sole paragraph, or a plugin's markup gives no data), or is a field's.
 *
 * Law: whoever reads the file gets back the source text, and of a translation its `exportedForm`.
 */
import type { PhrasingContent } from 'mdast'
import type { ElementContent } from 'xast'
import { type CanonicalContext, canonicalText } from '../../markdown/canonical-text.ts'
import { createContext } from '../../markdown/context.ts'
import type { MarkdownProcessor } from '../../markdown/processor.ts'
import { isBlank } from '../../stamp.ts'
import { decode } from './decode.ts'
import { type DataId, encode } from './encode.ts'

/** `codes`: inline codes. `verbatim`: as the catalog has it; a field is plain text and needs none. */
export type Form = 'codes' | 'verbatim'

export interface UnitContent {
  readonly form: Form
  readonly source: readonly ElementContent[]
  /** None for a blank. */
  readonly target: readonly ElementContent[] | undefined
  /** Original data by id. */
  readonly data: ReadonlyMap<string, string>
}

export function unitContent(
  { source, translation, isField }: { source: string; translation: string; isField: boolean },
  footnotes: readonly string[],
  processor: MarkdownProcessor,
): UnitContent {
  const context = createContext(processor, footnotes)
  const ids = new Map<string, string>()
  const dataId: DataId = (data) => {
    const id = ids.get(data) ?? `d${ids.size + 1}`
    ids.set(data, id)
    return id
  }
  const isMissing = isBlank(translation)
  const plain = (value: string): ElementContent[] => [{ type: 'text', value }]
  const verbatim = {
    form: 'verbatim' as const,
    source: plain(source),
    target: isMissing ? undefined : plain(translation),
    data: new Map<string, string>(),
  }
  const nodes = isField ? undefined : context.parse(source)
  const encoded = nodes && encode(nodes, context, dataId)
  const words = isMissing ? [] : nodes && context.parse(translation)
  const target = words && encode(trimLike(nodes ?? [], words), context, dataId, encoded?.codes)
  if (encoded === undefined || target === undefined) return verbatim
  const data = new Map([...ids].map(([text, id]) => [id, text]))
  const reader = createContext(processor, labelsOf(data))
  const names = { localName: ({ name }: { name: string }) => name, report() {} }
  const back = decode(encoded.content, { data, known: new Map() }, reader, names)
  if (back === undefined || canonicalText(back, reader) !== source) return verbatim
  return {
    form: 'codes',
    source: encoded.content,
    target: isMissing ? undefined : target.content,
    data,
  }
}

/** The footnotes that the codes of a unit refer to: whoever reads it knows no others. */
export function labelsOf(data: ReadonlyMap<string, string>): string[] {
  return [...data.values()].flatMap((one) => /^\[\^([\s\S]+)\]$/.exec(one)?.[1] ?? [])
}

/**
 * A translation of the catalog as a file of this form says it; blanks are empty.
 *
 * @param source The nodes of the source text.
 */
export function exportedForm(
  translation: string,
  form: Form,
  context: CanonicalContext,
  source: readonly PhrasingContent[] = [],
): string {
  if (isBlank(translation)) return ''
  const nodes = form === 'codes' ? context.parse(translation) : undefined
  return (nodes && canonicalText(trimLike(source, nodes), context)) ?? translation
}

/** A target without blanks at an edge where the source has none: many tools put one there. */
export function trimLike(
  source: readonly PhrasingContent[],
  target: readonly PhrasingContent[],
): readonly PhrasingContent[] {
  const textIn = (node: PhrasingContent | undefined) => (node?.type === 'text' ? node.value : '')
  const isBlankBefore = /^[ \t]/.test(textIn(source[0]))
  const isBlankBehind = /[ \t]$/.test(textIn(source.at(-1)))
  return target.flatMap((node, index) => {
    if (node.type !== 'text') return node
    let { value } = node
    if (index === 0 && !isBlankBefore) value = value.replace(/^[ \t]+/, '')
    if (index === target.length - 1 && !isBlankBehind) value = value.replace(/[ \t]+$/, '')
    return value === '' ? [] : { ...node, value }
  })
}
