/** A request → the language of the desk: as chosen in the address, as chosen before, as the browser asks. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { type Words, wordsIn } from './words.ts'

const cookie = 'tarjuma-desk-words'
const year = 365 * 24 * 60 * 60

export function chooseWords(context: Context): Words {
  const asked = context.req.query('words')
  const wanted = (context.req.header('accept-language') ?? '')
    .split(',')
    .map((part) => part.split(';')[0]?.trim() ?? '')
  const words = wordsIn([asked ?? '', getCookie(context, cookie) ?? '', ...wanted])
  if (asked !== undefined)
    setCookie(context, cookie, words.locale.tag, {
      path: '/',
      maxAge: year,
      sameSite: 'Strict',
      httpOnly: true,
    })
  return words
}
