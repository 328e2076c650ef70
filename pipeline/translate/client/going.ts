/** Where one goes from a segment: to the next that needs somebody, or to the page that a link leads to. */
import type { SegmentView } from '../view.ts'
import { isOpen } from './segment-parts.ts'

/** The next or previous open segment, around the ends; itself where it is the only one. */
export function nextOpen(
  segments: readonly SegmentView[],
  current: string | undefined,
  step: 1 | -1,
): SegmentView | undefined {
  const start = segments.findIndex(({ key }) => key === current)
  const count = segments.length
  return segments
    .map((_, index) => segments[(start + step * (index + 1) + 2 * count) % count])
    .find((segment) => segment !== undefined && isOpen(segment))
}

/** To the page of another article or language that a link of the page leads to. */
export function follow({ pathname }: URL): void {
  const [, tag, slug] = /\/page\/([^/]+)\/(.+?)\/?$/.exec(pathname) ?? []
  if (tag === undefined || slug === undefined) return
  const query = new URLSearchParams({ locale: tag, article: decodeURIComponent(slug) })
  location.assign(`article?${query}`)
}
