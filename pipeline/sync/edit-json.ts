/**
 * Edits of a flat JSON file that keep everything else of its text: formatting, order, other members,
 * line ends and the final newline.
 */
import { applyEdits, type FormattingOptions, modify, parseTree } from 'jsonc-parser'

export type JsonEdit =
  | { readonly do: 'remove'; readonly key: string }
  | { readonly do: 'set'; readonly key: string; readonly value: string }
  /** Adds a member behind another one; as the first where `after` is not there. */
  | {
      readonly do: 'add'
      readonly key: string
      readonly value: string
      readonly after: string | undefined
    }

/** The text after the edits, one after the other; it must be a JSON object. */
export function editJson(text: string, edits: readonly JsonEdit[]): string {
  return edits.reduce(applyEdit, text)
}

function applyEdit(text: string, edit: JsonEdit): string {
  const formattingOptions = formattingOf(text)
  switch (edit.do) {
    case 'remove':
      return applyEdits(text, modify(text, [edit.key], undefined, { formattingOptions }))
    case 'set':
      return applyEdits(text, modify(text, [edit.key], edit.value, { formattingOptions }))
    case 'add': {
      const getInsertionIndex = (keys: string[]) =>
        edit.after === undefined ? 0 : keys.indexOf(edit.after) + 1
      return applyEdits(
        text,
        modify(text, [edit.key], edit.value, { formattingOptions, getInsertionIndex }),
      )
    }
  }
}

/** Indentation and line ends as the text has them; two spaces and LF where it has none. */
function formattingOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  }
}

/** The member that a new key stands behind: the one before it in document order, else `$schema`. */
export function anchorOf(
  key: string,
  order: readonly string[],
  keys: ReadonlySet<string>,
): string | undefined {
  const before = order.slice(0, order.indexOf(key)).findLast((one) => keys.has(one))
  return before ?? (keys.has('$schema') ? '$schema' : undefined)
}

/** The keys of a JSON object's text in order. */
export function keysOf(text: string): string[] {
  const members = parseTree(text)?.children ?? []
  return members.flatMap(({ children }) =>
    children?.[0] === undefined ? [] : String(children[0].value),
  )
}
