/**
 * An article of a stored build → the target locales that alone have changed of it: most edits are of one
 * translation. Law: where it names some, all else that the article is made from is as it was.
 */
import type { Settings } from '../config.ts'
import type { Position } from './positions.ts'

/**
 * @param areAsBefore Whether the files from one place among all files to another are in their states.
 * @returns Their tags; undefined where something else has changed, too.
 */
export function changedTargetsOf(
  { file, image, inputsEnd, page, pagesEnd }: Position,
  { targets }: Pick<Settings, 'targets'>,
  areAsBefore: (from: number, to: number) => boolean,
): ReadonlySet<string> | undefined {
  // The article and its source catalog, then catalog and stamps of each target, then the images.
  const first = file + 2
  const isElsewhere =
    !areAsBefore(file, first) || !areAsBefore(image, inputsEnd) || !areAsBefore(page, pagesEnd)
  if (isElsewhere) return undefined
  const changed = targets.filter(
    (_, index) => !areAsBefore(first + 2 * index, first + 2 * index + 2),
  )
  return new Set(changed.map(({ tag }) => tag))
}
