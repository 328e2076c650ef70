/** A slug, the source's or a translated one, that is no single path segment of an address. */
import { slugMistake } from '../../markdown/url.ts'
import type { Rule } from '../../rule.ts'

export const badSlug: Rule<'bad-slug'> = {
  id: 'bad-slug',
  severity: 'error',
  locked: true,
  concerns: () => ({ target: ['slug'] }),
  article({ segments }, report) {
    const segment = segments.find(({ kind, key }) => kind === 'field' && key === 'slug')
    const reason = segment === undefined ? undefined : slugMistake(segment.text)
    if (segment !== undefined && reason !== undefined)
      report({ place: segment.place }, { slug: segment.text, reason })
  },
  unit({ segment, translation, place }, _edition, report) {
    if (segment.kind !== 'field' || segment.key !== 'slug' || translation === undefined) return
    const reason = slugMistake(translation)
    if (reason !== undefined) report({ place, cause: segment.place }, { slug: translation, reason })
  },
}
