/** Problem → a result of SARIF 2.1.0 § 3.27, but for what it takes the whole report to know. */
import type { VFileMessage } from 'vfile-message'
import { type Problem, relatedPlace } from '../problem.ts'
import { placeOf } from './place.ts'

/** What stands for the root of the repository, as code scanning knows it. */
export const rootId = '%SRCROOT%'

export function sarifResult(found: Problem, folder: string) {
  const related = relatedPlace(found)
  const { reason, note } = found
  const words = [reason, ...(note === undefined ? [] : [note])].map(messageText).join('\n')
  return {
    ruleId: found.ruleId,
    level: levelOf(found.severity),
    // Code scanning shows a related place where a link in the message names its id.
    message: { text: related === undefined ? words : `${words}\nSee the [related place](1).` },
    locations: [{ physicalLocation: physicalLocation(found, folder) }],
    ...(related === undefined
      ? {}
      : {
          relatedLocations: [
            {
              id: 1,
              physicalLocation: physicalLocation(related, folder),
              message: { text: 'Related place' },
            },
          ],
        }),
  }
}

export function levelOf(severity: string): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note'
}

/** § 3.11.5: braces are doubled; § 3.11.6: brackets that are no link have a backslash. */
function messageText(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&')
}

function physicalLocation(message: VFileMessage, folder: string) {
  const { file, line, column, endLine, endColumn } = placeOf(message, folder)
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: rootId },
    // Code scanning refuses a place without a line: a whole file is shown at its first.
    region: { startLine: line ?? 1, startColumn: column, endLine, endColumn },
  }
}

/** A relative reference (RFC 3986 § 4.2): each part of the path percent-encoded. */
function uriOf(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
