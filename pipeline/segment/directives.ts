/**
 * Comments before a block → what they ask for: `translate: no`, `key: <name>`, `note: <text>`.
 * Any other comment is the author's own and means nothing.
 */
import { keyPattern } from '../key.ts'
import { commentTexts } from '../markdown/comment.ts'
import { translatableFields } from '../model.ts'

/** What the comments before one block say. */
export interface Directives {
  readonly isUntranslated: boolean
  /** The key that the block's segment shall have. */
  readonly key?: string | undefined
  readonly notes: readonly string[]
}

export const noDirectives: Directives = { isUntranslated: false, notes: [] }

/** Adds the directives of one piece of comments; `report` gets what is wrong with them. */
export function readDirectives(
  html: string,
  before: Directives,
  report: (reason: string) => void,
): Directives {
  let directives = before
  for (const comment of commentTexts(html)) {
    const [, name, value = ''] = /^(translate|key|note)\s*:\s*([\s\S]*)$/i.exec(comment) ?? []
    switch (name?.toLowerCase()) {
      case 'translate':
        if (value === 'no') directives = { ...directives, isUntranslated: true }
        else report(`Directive \`translate: ${value}\`, expected \`translate: no\``)
        break
      case 'key':
        if (!keyPattern.test(value))
          report(
            `Key \`${value}\`, expected a letter, then at most 47 of \`a-z\`, \`0-9\` and \`-\``,
          )
        else if (isFieldName(value))
          report(`Key \`${value}\` is that of a front matter field, expected another`)
        else if (directives.key !== undefined && directives.key !== value)
          report(`Keys \`${directives.key}\` and \`${value}\` for one block, expected one`)
        else directives = { ...directives, key: value }
        break
      case 'note':
        if (value === '') report('Directive `note:` is empty, expected a text for the translators')
        else
          directives = { ...directives, notes: [...directives.notes, value.replace(/\s+/g, ' ')] }
        break
    }
  }
  return directives
}

function isFieldName(key: string): boolean {
  return translatableFields.some((field) => field === key)
}
