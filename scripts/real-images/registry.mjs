import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../real-artifacts/tools.mjs'

/**
 * Starts docker-registry on 127.0.0.1, with a password that is made up for it where one is wanted.
 * @returns {Promise<{ host: string, user: string, password: string, dockerConfig: string, stop: () => Promise<void> }>}
 */
export async function startRegistry({ withPassword = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-scan-registry-'))
  const host = `127.0.0.1:${await freePort()}`
  const [user, password] = ['reader', `pass-${process.pid}-${Date.now()}`]
  const config = {
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') } },
    http: { addr: host }
  }
  if (withPassword) {
    writeFileSync(join(folder, 'htpasswd'), `${user}:${bcrypt(password)}\n`)
    config.auth = { htpasswd: { realm: 'test', path: join(folder, 'htpasswd') } }
  }
  // YAML is a superset of JSON.
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(config))
  mkdirSync(join(folder, 'docker'))
  const auth = Buffer.from(`${user}:${password}`).toString('base64')
  writeFileSync(join(folder, 'docker/config.json'), JSON.stringify({ auths: { [host]: { auth } } }))

  const child = spawn('docker-registry', ['serve', join(folder, 'config.yml')], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  child.stderr.on('data', (text) => (said += text))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilItAnswers(`http://${host}/v2/`, ended)
  } catch (error) {
    await stop()
    throw new Error(`docker-registry does not start: ${error.message} ${said.slice(-500)}`)
  }
  return { host, user, password, dockerConfig: join(folder, 'docker'), stop }
}

async function untilItAnswers(url, ended) {
  let isOver = false
  void ended.then(() => (isOver = true))
  for (let attempt = 0; attempt < 100 && !isOver; attempt += 1) {
    try {
      await fetch(url)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error(isOver ? 'it ended' : 'it does not answer')
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** The only form that docker-registry takes; Python's crypt is that of the C library. */
function bcrypt(password) {
  const program = 'import crypt, sys; print(crypt.crypt(sys.argv[1], "$2b$05$" + "abcdefghijklmnopqrstuu"))'
  return run('python3', ['-W', 'ignore', '-c', program, password]).trim()
}
