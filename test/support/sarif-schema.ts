/**
 * A SARIF log × the JSON Schema of SARIF 2.1.0 (as the package `@microsoft/jest-sarif` has it) → what is
 * wrong with it.
 */
import published from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
  type: 'json',
}
import { Ajv } from 'ajv'

/** Written in draft 4, of which it uses nothing that draft 7 reads otherwise but the name of its id. */
const { id: _id, $schema: _draft, ...schema } = published

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  .addFormat('uri', (text) => URL.canParse(text))
  .addFormat(
    'uri-reference',
    (text) =>
      URL.canParse(text, 'https://example.org/') && !/[\s"<>\\^`{|}]|%(?![0-9A-F]{2})/.test(text),
  )
  .addFormat('date-time', true)
const validate = ajv.compile(schema)

export function checkSarif(log: unknown): string[] {
  return validate(log) ? [] : (validate.errors ?? []).map((error) => ajv.errorsText([error]))
}
