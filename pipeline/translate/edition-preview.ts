/** An inspected edition → its page on the desk, whatever its state. */
import type { Edition } from '../model.ts'
import type { ContentRenderer } from '../render/content.ts'
import { type Preview, renderPreview } from '../render/preview.ts'
import type { DeskState } from './desk-state.ts'
import { previewText } from './preview-text.ts'

/** Previews that were made; an edition is never changed, and forgotten with its inspection. */
const known = new WeakMap<Edition, Promise<Preview>>()

export function previewEdition(
  edition: Edition,
  state: DeskState,
  renderContent: ContentRenderer,
): Promise<Preview> {
  const preview = known.get(edition) ?? makePreview(edition, state, renderContent)
  known.set(edition, preview)
  return preview
}

function makePreview(
  edition: Edition,
  { settings, site }: DeskState,
  renderContent: ContentRenderer,
): Promise<Preview> {
  const states = new Map(edition.units.map(({ segment, state }) => [segment.key, state]))
  const text = previewText(edition, settings.source)
  return renderPreview(text, site, renderContent, (field) => states.get(field))
}
