/** Requests to the desk's server. Addresses are relative, so each has the token of the page's own. */
import type { ChangeView } from '../view.ts'
import { byId } from './dom.ts'

export async function read<Answer>(
  path: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<Answer | undefined> {
  const query = new URLSearchParams(parameters)
  return answerOf(fetch(`${path}?${query}`))
}

export async function readText(path: string): Promise<string | undefined> {
  const response = await fetch(path).catch(() => undefined)
  return response?.ok === true ? response.text() : undefined
}

export async function send<Answer>(path: string, body: object): Promise<Answer | undefined> {
  return answerOf(
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
}

/** The answer; undefined where the desk refuses, or does not answer at all. */
async function answerOf<Answer>(asked: Promise<Response>): Promise<Answer | undefined> {
  const response = await asked.catch(() => undefined)
  return response?.ok === true ? ((await response.json()) as Answer) : undefined
}

/**
 * Listens to changes while the page is seen: browsers keep six connections to a host open at most.
 * `returned` is called when there may be something that nobody heard: at first, and after each pause.
 */
export function listen(heard: (change: ChangeView) => void, returned: () => void): void {
  let source: EventSource | undefined
  const connect = () => {
    source = new EventSource('data/changes')
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const change: ChangeView = JSON.parse(data)
      byId('config-changed').hidden = !change.isConfigOld
      byId('blind').hidden = !change.isBlind
      heard(change)
    })
    source.addEventListener('open', () => {
      byId('disconnected').hidden = true
      returned()
    })
    source.addEventListener('error', () => {
      byId('disconnected').hidden = false
    })
  }
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      source?.close()
      source = undefined
    } else if (source === undefined) connect()
  })
  connect()
}
