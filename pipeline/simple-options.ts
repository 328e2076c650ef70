/**
 * The hot path of checking options: addresses, languages and switches, as a small publication has them.
 *
 * Law: what it accepts, the schema accepts as it is; everything else it declines.
 */
import type { GivenOptions } from './config-schema.ts'
import { isLanguageTag, isSiteAddress } from './option-values.ts'

const isTag = (value: unknown) => typeof value === 'string' && isLanguageTag(value)
const isSwitch = (value: unknown) => typeof value === 'boolean'

const isSound: { readonly [option: string]: (value: unknown) => boolean } = {
  url: (value) => typeof value === 'string' && isSiteAddress(value),
  sourceLocale: isTag,
  targetLocales: (value) => Array.isArray(value) && value.every(isTag),
  cards: isSwitch,
  catalogSchemaKey: isSwitch,
}

const required = ['url', 'sourceLocale', 'targetLocales']

export function areSimple(options: unknown): options is GivenOptions {
  if (typeof options !== 'object' || options === null) return false
  if (Object.getPrototypeOf(options) !== Object.prototype) return false
  return (
    required.every((name) => Object.hasOwn(options, name)) &&
    Object.entries(options).every(([name, value]) =>
      Object.hasOwn(isSound, name) ? isSound[name]?.(value) : false,
    )
  )
}
