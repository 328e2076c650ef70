/**
 * An entry × one locale's files → its translation with the stamp that it has now; and of several
 * entries, what a new text is offered.
 *
 * Law: a stamp is truthful wherever its translation goes. One that is put together of several is
 * marked as an offer, which never counts as fresh, whatever the source says.
 */
import type { Catalog, Retired, Stamp, Stamps } from '../model.ts'
import { areEqual, isBlank, isUnchanged, translationDigest } from '../stamp.ts'
import type { OldEntry } from './old-entry.ts'

/** The files of one locale that an entry's translation is in. */
export interface TargetFiles {
  readonly catalog: Catalog
  readonly stamps: Stamps
}

/** Notes in the stamp that the source is again what it names, after the catalog has said otherwise. */
export function markReturned(
  stamp: Stamp | undefined,
  { text, rival = text }: OldEntry,
  after: string,
): Stamp | undefined {
  if (stamp === undefined || !areEqual(after, stamp.source)) return stamp
  const wasSame = areEqual(text, stamp.source) && areEqual(rival, stamp.source)
  return wasSame ? stamp : { ...stamp, isReturned: true }
}

interface Current {
  readonly translation: string
  readonly stamp: Stamp | undefined
  readonly isRenewed: boolean
}

/** An entry's translation and stamp where they are now; undefined where this locale knows neither. */
export function currentOf(entry: OldEntry, files: TargetFiles): Current | undefined {
  const { catalog, stamps } = files
  const put = entry.isRetired ? stamps.retired.get(entry.key) : retiredTwin(entry, files)
  if (entry.isRetired || (put !== undefined && !catalog.entries.has(entry.key)))
    return put && { translation: put.translation, stamp: put.stamp, isRenewed: false }
  const translation = catalog.entries.get(entry.key)?.value
  const stamp = stamps.stamps.get(entry.key) ?? put?.stamp
  if (translation === undefined && stamp === undefined) return undefined
  const text = translation ?? ''
  if (stamp === undefined) return { translation: text, stamp, isRenewed: false }
  return {
    translation: text,
    stamp: renew(stamp, text, entry, stamps.isResolved === true),
    isRenewed: !isUnchanged(stamp, text),
  }
}

/**
 * What is retired of an entry that is in the source catalog still: a sync was interrupted, or one
 * branch had it deleted when the other had not.
 */
export function retiredTwin(
  { key, text }: OldEntry,
  { catalog, stamps }: TargetFiles,
): Retired | undefined {
  const retired = stamps.retired.get(key)
  const now = catalog.entries.get(key)?.value
  if (retired === undefined || !areEqual(retired.text, text)) return undefined
  return now === undefined || now === retired.translation ? retired : undefined
}

/**
 * The stamp of a translation: as it is, or for one that was edited, naming the text that its
 * translator saw. Who syncs after `check` has called it unconfirmed says so; but where a merge had
 * left markers `check` could not, and which text it was is unknown: it counts as an offer.
 */
function renew(
  stamp: Stamp,
  translation: string,
  { text, rival = text, isMerged }: OldEntry,
  isResolved: boolean,
): Stamp {
  const now = translationDigest(translation)
  if (isUnchanged(stamp, translation)) return { ...stamp, translation: now }
  const isUntold = isMerged === true || isResolved
  const isUnknown = isUntold && !(areEqual(text, stamp.source) && areEqual(rival, text))
  return { source: text, translation: now, ...(isUnknown && { isOffered: true }) }
}

/**
 * What a new text gets to begin with: the translation of its equal or of the text that it is a part
 * of, which its stamp names; or the translations of its parts one after the other, as an offer.
 *
 * @returns Undefined where none of the entries is translated.
 */
export function offerOf(
  text: string,
  entries: readonly OldEntry[],
  filesOf: (slug: string) => TargetFiles,
): Omit<Current, 'isRenewed'> | undefined {
  const parts = entries.flatMap((entry) => {
    const found = currentOf(entry, filesOf(entry.slug))
    if (found === undefined || isBlank(found.translation)) return []
    return { ...found, stamp: markReturned(found.stamp, entry, text) }
  })
  const [first, ...others] = parts.filter(
    (part, index) => parts.findIndex((one) => areAlike(one, part)) === index,
  )
  if (first === undefined || others.length === 0) return first
  const whole = [first, ...others]
  // The merge undoes a split: the whole has its translation still.
  const restored = whole.find(({ stamp }) => stamp !== undefined && areEqual(stamp.source, text))
  if (restored !== undefined) return restored
  const translation = whole.map((part) => part.translation).join(' ')
  const sources = whole.flatMap(({ stamp }) => stamp?.source ?? [])
  if (sources.length < whole.length) return { translation, stamp: undefined }
  const source = sources.join(' ')
  const stamp = { source, translation: translationDigest(translation), isOffered: true }
  return { translation, stamp }
}

function areAlike(a: Current, b: Current): boolean {
  return a.translation === b.translation && a.stamp?.source === b.stamp?.source
}
