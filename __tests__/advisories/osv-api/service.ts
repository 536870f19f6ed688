import type { Component, World } from '../../../src/model/index.js'
import { osvApi, type OsvApiOptions } from '../../../src/advisories/osv-api/index.js'
import { startOsvServer, type OsvServer, type OsvServerOptions } from '../../support/osv-server.js'
import { advisory, component, loopbackWorld } from '../samples.js'

export const LODASH = component('npm', 'lodash', '4.17.15')

export const RECORDS = [
  advisory('GHSA-lodash-new', 'npm', 'lodash', 'introduced 4.0.0, fixed 4.17.21', {
    aliases: ['CVE-2021-23337']
  }),
  advisory('GHSA-lodash-old', 'npm', 'lodash', 'introduced 0, fixed 3.0.0'),
  advisory('PYSEC-jinja', 'PyPI', 'jinja2', 'introduced 0, fixed 3.1.5'),
  advisory('MAL-2025-1', 'npm', 'evil', 'introduced 0')
]

/** A service on loopback for each test of a file, and ways to ask it through the source under test. */
export class Service {
  server: OsvServer | undefined

  /** Starts afresh; the one before is gone. */
  async start(options: OsvServerOptions = { records: RECORDS }): Promise<void> {
    await this.stop()
    this.server = await startOsvServer(options)
  }

  async stop(): Promise<void> {
    await this.server?.close()
    this.server = undefined
  }

  get running(): OsvServer {
    if (!this.server) throw new Error('the service is not running')
    return this.server
  }

  async lookUp(
    components: readonly Component[],
    options: OsvApiOptions = {},
    world: World = loopbackWorld()
  ) {
    const source = osvApi({ url: this.running.url, ...options })
    const { items, notices } = await source.lookup(components, world)
    return { ids: items.map(({ purl, id }) => `${purl} ${id}`), items, notices }
  }

  requestsTo(prefix: string): OsvServer['requests'] {
    return this.running.requests.filter(({ path }) => path.startsWith(prefix))
  }
}

/** Starts a service before each test of the file and stops it after. */
export function useService(): Service {
  const service = new Service()
  beforeEach(() => service.start())
  afterEach(() => service.stop())
  return service
}

export function queriesIn(
  request: OsvServer['requests'][number] | undefined
): readonly { package: { name: string } }[] {
  return (request?.body as { queries: { package: { name: string } }[] }).queries
}
