/** The colours of the cards: those of the theme's light style sheet, by the same names. */
export const colors = {
  paper: '#fdfcf9',
  ink: '#1d1d1b',
  quiet: '#5c5a55',
  line: '#d9d5cc',
  link: '#7a1f2b',
} as const
