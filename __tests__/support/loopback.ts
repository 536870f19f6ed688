import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** A server on 127.0.0.1 that lives as long as a test. */
export interface Loopback {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string
  readonly server: Server
  close(): Promise<void>
}

/** Starts a server; a handler that throws or rejects drops the connection. */
export async function startLoopback(
  handle: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>
): Promise<Loopback> {
  const server = createServer((request, response) => {
    void (async () => {
      try {
        await handle(request, response)
      } catch {
        response.destroy()
      }
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
  }
}

/** Reads the whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
