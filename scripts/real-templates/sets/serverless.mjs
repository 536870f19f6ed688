import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { freshCopy, installOnce, npmInstall, run } from '../tools.mjs'
import { samTools } from './sam.mjs'

/** `serverless package` by osls, the maintained fork of version 3. It asks CloudFormation, which moto plays. */
export const serverless = {
  id: 'serverless',
  async build(cache) {
    const tools = join(cache, 'osls')
    installOnce(tools, 'osls@4.3.1', () => npmInstall(tools, 'osls@4.3.1'))
    const folder = freshCopy('serverless', cache)
    npmInstall(folder)
    const { url, stop } = await startMoto(join(samTools(cache), 'moto_server'))
    try {
      run(process.execPath, [join(tools, 'node_modules', '.bin', 'osls'), 'package'], {
        cwd: folder,
        env: {
          AWS_ENDPOINT_URL: url,
          AWS_ACCESS_KEY_ID: 'none',
          AWS_SECRET_ACCESS_KEY: 'none',
          SLS_TELEMETRY_DISABLED: '1'
        }
      })
    } finally {
      await stop()
    }
    return folder
  },
  /** The state file, which the program does not read. */
  truth(folder) {
    const { service } = JSON.parse(readFileSync(join(folder, '.serverless', 'serverless-state.json'), 'utf8'))
    return Object.values(service.functions).map(({ name, runtime, package: { artifact }, layers }) => ({
      name,
      runtime: runtime ?? service.provider.runtime,
      code: basename(artifact),
      // A list, or where the same list already stands in the file.
      layers: Array.isArray(layers) ? layers.length : layers ? 1 : 0
    }))
  },
  code: (id) => basename(id),
  packages: { 'shop-dev-orders': ['pkg:npm/lodash@4.17.15'] },
  unseen: []
}

/** On a free port of this machine only. */
async function startMoto(program) {
  const server = spawn(program, ['-H', '127.0.0.1', '-p', '0'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = new Promise((resolve) => server.once('exit', resolve))
  const url = await new Promise((resolve, reject) => {
    let said = ''
    const read = (chunk) => {
      said += chunk
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
      if (found) resolve(found)
    }
    server.stdout.on('data', read)
    server.stderr.on('data', read)
    server.once('exit', () => reject(new Error(`moto_server ended: ${said.slice(-500)}`)))
    server.once('error', reject)
  })
  return {
    url,
    stop: async () => {
      server.kill()
      await gone
    }
  }
}
