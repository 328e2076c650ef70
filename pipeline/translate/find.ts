/** An article and a locale as a request names them → the edition, if the publication has it. */
import type { ArticleInspection, InspectedEdition } from '../inspect-article.ts'
import type { DeskState } from './desk-state.ts'

export interface Found {
  readonly inspection: ArticleInspection
  readonly inspected: InspectedEdition
}

export async function find(
  state: DeskState,
  article: string | undefined,
  locale: string | undefined,
): Promise<Found | undefined> {
  const inspection = await state.open(article?.normalize('NFC') ?? '')
  const inspected = inspection?.editions.find(({ edition }) => edition.locale.tag === locale)
  return inspection && inspected && { inspection, inspected }
}
