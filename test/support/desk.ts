/** A desk over a publication, without a network: requests as its own client makes them. */
import { createDesk } from '../../pipeline/translate/desk.ts'
import type {
  EditionView,
  SaveAnswer,
  SaveRequest,
  SegmentView,
} from '../../pipeline/translate/view.ts'
import type { Publication } from './publication.ts'

export const token = 'a-token'
const host = '127.0.0.1:4747'
export const origin = `http://${host}`

export interface Ask {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
}

export function openTestDesk({ settings }: Publication) {
  const { app } = createDesk(settings, { token, port: () => 4747 })
  const ask = async (path: string, { method = 'GET', headers = {}, body }: Ask = {}) =>
    app.request(`${origin}${path}`, {
      method,
      headers: { host, ...headers },
      ...(body === undefined ? {} : { body }),
    })
  const post = async <Answer>(path: string, body: object): Promise<Answer> => {
    const response = await ask(`/${token}/${path}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }
  const edition = async (locale: string, article: string): Promise<EditionView> => {
    const query = new URLSearchParams({ locale, article, words: 'en' })
    const response = await ask(`/${token}/data/edition?${query}`)
    return (await response.json()) as EditionView
  }
  return {
    ask,
    post,
    edition,
    read: (path: string) => ask(`/${token}/${path}`),
    page: async (locale: string, article: string) =>
      (await ask(`/${token}/page/${locale}/${article}/`)).text(),
    segment: async (locale: string, article: string, key: string): Promise<SegmentView> => {
      const found = (await edition(locale, article)).segments.find((one) => one.key === key)
      if (found === undefined) throw new Error(`${article} has no segment ${key}`)
      return found
    },
    tried: (locale: string, article: string, key: string, text: string) =>
      post<SegmentView>('try', { locale, article, key, text }),
    /** Saves a text over what the desk shows. */
    async save(
      locale: string,
      article: string,
      key: string,
      text: string,
      shown: Partial<SaveRequest> = {},
    ): Promise<SaveAnswer> {
      const known = { locale, article, key, text, ...shown }
      if ('base' in known && 'source' in known) return post<SaveAnswer>('save', known)
      const { source, text: base } = await this.segment(locale, article, key)
      return post<SaveAnswer>('save', { base, source, ...known })
    },
  }
}

export type TestDesk = ReturnType<typeof openTestDesk>
