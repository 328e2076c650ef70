/** `translate`: opens the translation desk on this machine, until it is told to close. */
import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Settings } from '../config.ts'
import { createDesk } from '../translate/desk.ts'
import { UsageError } from '../usage-error.ts'

export interface OpenDesk {
  /** The address of the desk, with the token of this start. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** The port where the desk is looked for first, and how many after it. */
const usualPort = 4747
const portsTried = 50

/** Only this machine reaches it. */
const loopback = '127.0.0.1'

/**
 * @param port The port to use; without it the usual one, or the next that is free.
 * @throws {UsageError} where the port is taken, or no port is free.
 */
export async function translate(settings: Settings, port?: number): Promise<OpenDesk> {
  const token = randomBytes(18).toString('base64url')
  const server = createServer()
  const portOf = () => (server.address() as AddressInfo).port
  const desk = createDesk(settings, { token, port: portOf })
  server.on('request', getRequestListener(desk.app.fetch))
  const ports =
    port === undefined
      ? Array.from({ length: portsTried }, (_, index) => usualPort + index)
      : [port]
  await listen(server, ports)
  void desk.start()
  return {
    url: `http://${loopback}:${portOf()}/${token}/`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      desk.close()
    },
  }
}

/** Listens at the first of the ports that is free. */
async function listen(server: Server, ports: readonly number[]): Promise<void> {
  for (const port of ports) if (await isListening(server, port)) return
  const [first, last] = [ports[0], ports.at(-1)]
  throw new UsageError(
    first === last
      ? `Port ${first} is taken: name another with \`--port\``
      : `Every port from ${first} to ${last} is taken: name another with \`--port\``,
  )
}

function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(new UsageError(`Port ${port} cannot be used (${error.code})`, { cause: error }))
    }
    server.once('error', fail)
    server.listen(port, loopback, () => {
      server.off('error', fail)
      resolve(true)
    })
  })
}
