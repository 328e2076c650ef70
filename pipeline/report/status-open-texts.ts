/**
 * Editions → the texts that are not good, by locale and article: what the source says now, what was taken
 * out and put in since the translation was made, and the translation as it stands.
 */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition, Locale, Unit } from '../model.ts'
import { diffWords } from '../word-diff.ts'

const stateWords = {
  missing: 'missing',
  stale: 'stale: the source has changed',
  unconfirmed: 'unconfirmed: edited while the source changed',
  unstamped: 'unstamped: nobody knows from which source',
} as const

export function openTexts(editions: readonly Edition[], targets: readonly Locale[]): Element[] {
  const open = targets.flatMap((locale) => {
    const ofLocale = editions.filter((edition) => edition.locale.tag === locale.tag)
    const parts = ofLocale.flatMap((edition) => articlePart(edition))
    return parts.length === 0
      ? []
      : [h('h3', h('bdi', { lang: locale.tag, dir: locale.dir }, locale.endonym)), ...parts]
  })
  return open.length === 0 ? [h('p', 'Nothing: every text is translated and up to date.')] : open
}

function articlePart(edition: Edition): Element[] {
  const units = edition.units.filter(({ state }) => state !== 'fresh')
  if (units.length === 0) return []
  const summary = `${edition.article.slug}: ${units.length}`
  return [
    h('details', { open: units.length <= 10 }, [
      h('summary', { dir: 'auto' }, summary),
      h(
        'ol',
        { className: 'texts' },
        units.map((unit) => textItem(unit, edition)),
      ),
    ]),
  ]
}

function textItem(unit: Unit, { locale, catalog }: Edition): Element {
  const { segment, state, stamp, translation = '', place } = unit
  const line =
    place.at === undefined ? '' : `:${'line' in place.at ? place.at.line : place.at.start.line}`
  const before = stamp?.source ?? segment.text
  return h('li', [
    h('p', [
      h('code', segment.key),
      ` ${state === 'fresh' ? '' : stateWords[state]} `,
      h('small', `${catalog?.file ?? place.file}${line}`),
    ]),
    h('p', { className: 'source', dir: 'auto' }, changes(before, segment.text)),
    ...(translation.trim() === ''
      ? []
      : [h('p', { lang: locale.tag, dir: locale.dir, className: 'target' }, translation)]),
  ])
}

/** The source text with what was taken out and put in, as `del` and `ins`. */
function changes(before: string, after: string) {
  return diffWords(before, after).map(({ is, text }) =>
    is === 'same' ? text : h(is === 'added' ? 'ins' : 'del', text),
  )
}
