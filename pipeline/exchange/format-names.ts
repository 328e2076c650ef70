/** The names of the formats of translation tools; by itself, so that naming them loads none. */
export const formatNames = ['po', 'xliff'] as const
export type FormatName = (typeof formatNames)[number]
