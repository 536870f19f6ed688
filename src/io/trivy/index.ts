import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeOf, messageOf, type Http, type Trivy } from '../../model/index.js'
import { privateFolder } from '../private-folder.js'
import { cachedArchive, downloadArchive, unpackProgram } from './archive.js'
import { inspectProgram, run, type Ending } from './program.js'
import { refuseDenied, releaseArchive } from './releases.js'
import { secretSearch } from './secret-search.js'

export interface TrivyOptions {
  /** A program that is there already. Absolute. */
  readonly path?: string
  /** What to fetch where no path is given: `0.74.0`. */
  readonly version: string
  /** Of the program at `path`, else of the archive. Hex digits. */
  readonly sha256?: string
  /** In the place of GitHub's releases. */
  readonly mirror?: string
  /** Where archives are kept between runs; others may write there. Absolute. */
  readonly toolCache?: string
  /** False: what is in the tool cache, or nothing. */
  readonly mayDownload: boolean
  /** Of trivy's database; without one it lasts as long as the run. Absolute. */
  readonly cacheDir?: string
  readonly dbRepositories: readonly string[]
  readonly skipDbUpdate: boolean
  /** Of one run, the update of the database included. Milliseconds. */
  readonly timeoutMs: number
}

const MAX_REPORT_BYTES = 256 * 1024 * 1024
const VERSION_MS = 30_000

/**
 * Trivy as a program of its own: it gets an empty folder, an environment of a few names, our bill of materials, and
 * settings of ours in the place of any that lie about. It never sees tokens, the workspace, or a shell.
 */
export function createTrivy(
  options: TrivyOptions,
  http: Http,
  env: Readonly<Record<string, string | undefined>>
): Trivy {
  let session: Promise<Session> | undefined
  const open = () => (session ??= Session.open(options, http, env))
  return {
    async assess(bom) {
      return await (await open()).assess(bom)
    },
    searchSecrets: () => secretSearch(env, async (folder) => await (await open()).secretsIn(folder)),
    close() {
      const opened = session
      session = undefined
      // Who asked has been told why it could not be opened.
      void opened?.then((each) => each.close()).catch(() => undefined)
    }
  }
}

/** Whether there is a program without asking the network: by its path, or by an archive in the tool cache. */
export function isAtHand({ path, version, sha256, toolCache }: TrivyOptions): boolean {
  if (path !== undefined) return true
  if (toolCache === undefined) return false
  try {
    return cachedArchive(toolCache, releaseArchive(version, platform(), sha256)) !== undefined
  } catch {
    return false
  }
}

class Session {
  private runs = 0

  private constructor(
    private readonly options: TrivyOptions,
    private readonly folder: string,
    readonly close: () => void,
    private readonly program: string,
    private readonly env: Readonly<Record<string, string>>
  ) {}

  static async open(
    options: TrivyOptions,
    http: Http,
    env: Readonly<Record<string, string | undefined>>
  ): Promise<Session> {
    const own = privateFolder(env)
    const remove = () => {
      own.remove()
    }
    try {
      const folder = own.path()
      for (const name of ['home', 'cache', 'temporary']) mkdirSync(join(folder, name))
      writeFileSync(join(folder, 'config.yaml'), '{}\n')
      writeFileSync(join(folder, 'ignore'), '')
      const program = options.path ?? join(folder, 'trivy')
      if (options.path === undefined) unpackProgram(await archiveOf(options, http), program)
      const allowed = allowedEnv(env, folder)
      await check(program, options, folder, allowed)
      return new Session(options, folder, remove, program, allowed)
    } catch (error) {
      remove()
      throw error
    }
  }

  async assess(bom: string): Promise<string> {
    const { dbRepositories, skipDbUpdate } = this.options
    const document = join(this.place(), 'bom.cdx.json')
    writeFileSync(document, bom)
    return await this.report(
      'sbom',
      [
        ...['--scanners', 'vuln', '--pkg-types', 'os,library', '--list-all-pkgs=false'],
        ...['--skip-java-db-update', ...(skipDbUpdate ? ['--skip-db-update'] : [])],
        ...dbRepositories.flatMap((repository) => ['--db-repository', repository])
      ],
      document
    )
  }

  /** Needs no database. */
  async secretsIn(folder: string): Promise<string> {
    return await this.report('rootfs', ['--scanners', 'secret'], folder)
  }

  private async report(command: string, flags: readonly string[], subject: string): Promise<string> {
    const { cacheDir, timeoutMs } = this.options
    const place = this.place()
    const cwd = join(place, 'empty')
    mkdirSync(cwd)
    const output = join(place, 'report.json')
    const args = [
      command,
      ...['--format', 'json', '--output', output, '--quiet', '--no-progress', '--exit-code', '0'],
      ...['--config', join(this.folder, 'config.yaml'), '--ignorefile', join(this.folder, 'ignore')],
      ...['--cache-dir', cacheDir ?? join(this.folder, 'cache'), '--cache-backend', 'memory'],
      ...['--offline-scan', '--skip-version-check', '--disable-telemetry'],
      ...flags,
      subject
    ]
    const ending = await start(this.program, args, { cwd, env: this.env, timeoutMs })
    if (ending.code !== 0) throw new Error(complaint(ending, timeoutMs))
    return readOutput(output)
  }

  /** A new folder for one run. */
  private place(): string {
    const place = join(this.folder, `run-${(this.runs += 1)}`)
    mkdirSync(place)
    return place
  }
}

async function archiveOf(options: TrivyOptions, http: Http): Promise<Buffer> {
  const { version, sha256, toolCache = tmpdir(), mirror, mayDownload } = options
  const archive = releaseArchive(version, platform(), sha256)
  const cached = cachedArchive(toolCache, archive)
  if (cached) return cached
  if (!mayDownload) throw new Error(`trivy ${version} is not in the tool cache`)
  return await downloadArchive(toolCache, archive, mirror, http)
}

/** Nothing is started before its digest and its version were looked at from outside. */
async function check(
  program: string,
  { path, sha256 }: TrivyOptions,
  cwd: string,
  env: Readonly<Record<string, string>>
): Promise<void> {
  const found = inspect(program)
  if (path !== undefined && sha256 !== undefined && found.sha256 !== sha256) {
    throw new Error(`the program at trivy-path has another SHA-256 than trivy-sha256: ${found.sha256}`)
  }
  if (found.version !== undefined) refuseDenied(found.version)
  const ending = await start(program, ['--version'], { cwd, env, timeoutMs: VERSION_MS })
  const said = /^Version: v?(\S{1,40})\s*$/m.exec(ending.stdout)?.[1]
  if (ending.code !== 0 || said === undefined) {
    throw new Error(`the program does not say which version of trivy it is: ${complaint(ending, VERSION_MS)}`)
  }
  refuseDenied(said)
}

function inspect(program: string): ReturnType<typeof inspectProgram> {
  try {
    return inspectProgram(program)
  } catch (error) {
    throw new Error(`the program cannot be read (${codeOf(error) || messageOf(error)})`)
  }
}

async function start(
  program: string,
  args: readonly string[],
  options: Parameters<typeof run>[2]
): Promise<Ending> {
  try {
    return await run(program, args, options)
  } catch (error) {
    throw new Error(`the program cannot be started (${codeOf(error) || messageOf(error)})`)
  }
}

/** Why a run failed, in one sentence: the last thing that trivy says, without its time and level. */
function complaint({ code, stderr, timedOut }: Ending, timeoutMs: number): string {
  if (timedOut) return `it did not end within ${timeoutMs / 1000} s`
  const last = stderr.trim().split('\n').at(-1) ?? ''
  const said = last.replace(/^\S+T\S+\s+[A-Z]+\s+/, '').trim()
  const ended = code === null ? 'it was killed' : `it ended with ${code}`
  return said === '' ? ended : `${ended}: ${said.slice(0, 300)}`
}

function readOutput(path: string): string {
  const size = statSync(path, { throwIfNoEntry: false })?.size
  if (size === undefined) throw new Error('it wrote no report')
  if (size > MAX_REPORT_BYTES) throw new Error(`its report is larger than ${MAX_REPORT_BYTES} bytes`)
  return readFileSync(path, 'utf8')
}

const PROXIES = ['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy']
const CERTIFICATES = ['SSL_CERT_FILE', 'SSL_CERT_DIR']
/** Without these Windows starts no program that speaks to a network. */
const WINDOWS = ['SystemRoot', 'SYSTEMROOT', 'windir']

/** A few names and no others: what is not on the list cannot be stolen. */
function allowedEnv(
  env: Readonly<Record<string, string | undefined>>,
  folder: string
): Readonly<Record<string, string>> {
  const names = [...PROXIES, ...PROXIES.map((name) => name.toUpperCase()), ...CERTIFICATES, ...WINDOWS]
  const kept = names.flatMap((name) => {
    const value = env[name]
    return value === undefined || value === '' ? [] : [[name, value] as const]
  })
  const [home, temporary] = [join(folder, 'home'), join(folder, 'temporary')]
  return {
    ...Object.fromEntries(kept),
    PATH: '/usr/bin:/bin',
    HOME: home,
    USERPROFILE: home,
    XDG_CACHE_HOME: join(folder, 'cache'),
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary
  }
}

function platform(): string {
  return `${process.platform}-${process.arch}`
}
