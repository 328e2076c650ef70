/** HTML comments (CommonMark § 6.6): they carry directives and never reach a page. */

const comment = /<!--[\s\S]*?-->/g

/** Whether a piece of HTML is comments and blanks, nothing else. */
export function isComment(html: string): boolean {
  return html.replace(comment, '').trim() === ''
}

/** The texts of the comments in a piece of HTML, blanks at their ends removed. */
export function commentTexts(html: string): string[] {
  return [...html.matchAll(comment)].map(([text]) => text.slice(4, -3).trim())
}
