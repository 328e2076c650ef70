/**
 * What is read in place of an image, and the titles of images and links: as in the source, or lost.
 *
 * An image or link is paired with that of the same address; one that is not there is said by
 * `image-parity` or `link-parity`, and a text that is a copy as a whole by `untranslated-copy`. A label
 * that holds nothing but names, numbers and addresses may be the same in every language.
 */
import type { Nodes, Root } from 'mdast'
import type { Range } from '../../markdown/prose.ts'
import { walk } from '../../markdown/walk.ts'
import type { Rule } from '../../rule.ts'
import { areEqual, isBlank } from '../../stamp.ts'
import { proseWithAlts, translatableWords } from '../translatable-words.ts'

interface Label {
  /** What it is of: its kind and the address. */
  readonly of: string
  readonly text: string
  readonly at: Range | undefined
}

export const untranslatedAlt: Rule<'untranslated-alt'> = {
  id: 'untranslated-alt',
  severity: 'warning',
  concerns: () => ({ either: ['image', 'title'] }),
  translation({ key, locale, string, original, parsed }, report) {
    // Only `![…](…)` and `[…](… "…")` have labels.
    if (original === undefined || parsed === undefined || !string.includes('](')) return
    const labels = labelsIn(original).filter(({ text }) => !isBlank(text))
    if (labels.length === 0) return
    const left = labelsIn(parsed)
    const pairs = labels.flatMap(({ of, text }) => {
      const index = left.findIndex((label) => label.of === of)
      const [found] = index < 0 ? [] : left.splice(index, 1)
      return found === undefined ? [] : { text, found }
    })
    const lost = pairs.filter(({ found }) => isBlank(found.text))
    const copied = pairs.filter(
      ({ text, found }) => areEqual(text, found.text) && translatableWords(text).length > 0,
    )
    const [first] = [...copied, ...lost]
    if (first === undefined || isCopy(original, parsed)) return
    const textsOf = (some: typeof pairs) => some.map(({ text }) => text)
    report(
      { at: first.found.at },
      { key, locale: locale.tag, copied: textsOf(copied), lost: textsOf(lost) },
    )
  },
}

function isCopy(original: Root, parsed: Root): boolean {
  const text = proseWithAlts(original.children)
  return translatableWords(text).length > 0 && areEqual(text, proseWithAlts(parsed.children))
}

/** Every label that there could be; a blank for one that is not there. */
function labelsIn(tree: Root): Label[] {
  const labels: Label[] = []
  const add = ({ type, position }: Nodes, what: string, text: string | null | undefined) => {
    const start = position?.start.offset
    const end = position?.end.offset
    const at = start === undefined || end === undefined ? undefined : { start, end }
    labels.push({ of: `${type} ${what}`, text: text ?? '', at })
  }
  walk(tree.children, (node) => {
    if (node.type === 'image') add(node, `alt ${node.url}`, node.alt)
    if (node.type === 'image' || node.type === 'link') add(node, `title ${node.url}`, node.title)
  })
  return labels
}
