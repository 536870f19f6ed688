import { connect } from 'node:net'

import { startLoopback, type Loopback } from './loopback.js'

export interface Proxy extends Loopback {
  /** Each `CONNECT host:port`, with the credentials that came along. */
  readonly asked: readonly string[]
}

/** A proxy on 127.0.0.1 that tunnels to wherever it is asked to. */
export async function startProxy(): Promise<Proxy> {
  const asked: string[] = []
  const proxy = await startLoopback((_, response) => void response.writeHead(405).end())
  proxy.server.on('connect', (request, socket, head) => {
    asked.push(`CONNECT ${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    const [host, port] = (request.url ?? '').split(':')
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.write(head)
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
    socket.on('close', () => upstream.destroy())
  })
  return { ...proxy, asked }
}
