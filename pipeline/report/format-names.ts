/** The names of the formats of `check --format`; by itself, so that naming them loads none. */
export const formatNames = ['text', 'json', 'github', 'sarif', 'junit', 'markdown'] as const
export type FormatName = (typeof formatNames)[number]
