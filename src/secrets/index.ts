import {
  fingerprint,
  messageOf,
  parseSeverity,
  UserError,
  type Artifact,
  type ArtifactId,
  type FunctionUnit,
  type Location,
  type Notice,
  type Outcome,
  type Redacted,
  type SecretFinding,
  type SecretSearch,
  type Severity,
  valueOf
} from '../model/index.js'
import { readSecrets, type SeenSecret } from './report.js'
import { layOut, type LaidOut } from './unpack.js'

/**
 * Looks for credentials in the files of artifacts and in the variables of functions and images, by trivy's rules. A finding names the rule and the place; the secret
 * itself is nowhere in this program's memory of it.
 */
export class SecretHunt {
  private readonly folders = new Map<string, ArtifactId>()
  private readonly environments = new Map<string, EnvironmentVariable>()
  private readonly notices: Notice[] = []
  private readonly laidOut: LaidOut = { bytes: 0 }

  constructor(private readonly search: SecretSearch) {}

  /** To be called while the artifact is open. */
  take(artifact: Artifact): void {
    const folder = `artifact-${this.folders.size + 1}`
    this.folders.set(folder, artifact.id)
    this.notices.push(...layOut(artifact, folder, this.search, this.laidOut))
    const { variables = [], values = [] } = artifact.image ?? {}
    for (const [index, name] of variables.entries()) {
      this.takeVariable({ name, artifact: artifact.id, location: { path: artifact.id } }, values[index])
    }
  }

  /** The variables that functions are set up with, as far as their values are known. */
  takeVariables(functions: readonly FunctionUnit[]): void {
    for (const { name: unit, code, settings, declaredAt } of functions) {
      const variables = settings === undefined ? [] : (valueOf(settings.variables) ?? [])
      for (const { name, value, at } of variables) {
        const location = at ?? declaredAt ?? { path: code }
        this.takeVariable({ name, artifact: code, function: unit, location }, value)
      }
    }
  }

  private takeVariable(variable: EnvironmentVariable, value: Redacted | undefined): void {
    const content = Buffer.from(`${variable.name}=${value?.reveal() ?? ''}\n`)
    if (value === undefined || content.length > LONGEST_VARIABLE) return
    const path = `environment/${this.environments.size + 1}.env`
    this.search.put(path, content)
    this.environments.set(path, variable)
    this.laidOut.bytes += content.length
  }

  /** Searches all that was taken, once, and removes it. @throws UserError when an option about trivy is wrong */
  async finish(): Promise<Outcome<SecretFinding>> {
    try {
      const seen = this.laidOut.bytes === 0 ? [] : readSecrets(await this.search.run())
      return { items: seen.map((secret) => this.findingOf(secret)), notices: this.notices }
    } catch (error) {
      if (error instanceof UserError) throw error
      const message = `nothing was searched for secrets: trivy failed: ${messageOf(error)}`
      return {
        items: [],
        notices: [...this.notices, { stage: 'inspect', subject: 'trivy', message, incomplete: true }]
      }
    } finally {
      this.search.close()
    }
  }

  private findingOf({ path: target, line, rule, title, severity }: SeenSecret): SecretFinding {
    const id = `secret-${rule.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
    const variable = this.environments.get(target)
    if (variable) return inVariable(variable, id, title, parseSeverity(severity) ?? 'high')
    const slash = target.indexOf('/')
    const artifact = this.folders.get(target.slice(0, slash))
    if (artifact === undefined) throw new Error('its report speaks of a file that it was not given')
    const path = target.slice(slash + 1)
    const carrier = CARRIERS.exec(path)
    const where = line === undefined ? path : `${path}, line ${line}`
    return {
      kind: 'secret',
      id,
      // A package that is published holds no secret of this user's: examples, tests, keys that are meant to be known.
      severity: carrier ? 'info' : (parseSeverity(severity) ?? 'high'),
      title: `${title} in ${where}${carrier ? ' (a file of a published package: most often an example)' : ''}`,
      aliases: [],
      artifact,
      place: { path, ...(line === undefined ? {} : { line }) },
      location: { path: artifact },
      sources: [],
      fingerprint: fingerprint('secret', id, artifact, path)
    }
  }
}

/** A variable of a function, or of an image. */
interface EnvironmentVariable {
  /** Untrusted text. */
  readonly name: string
  readonly artifact: ArtifactId
  readonly function?: string
  readonly location: Location
}

/** Lambda allows 4 KiB for all variables of a function together; images may have more. Bytes. */
const LONGEST_VARIABLE = 1024 * 1024

function inVariable(
  variable: EnvironmentVariable,
  id: string,
  title: string,
  severity: Severity
): SecretFinding {
  const { name, artifact, location, function: unit } = variable
  return {
    kind: 'secret',
    id,
    severity,
    title: `${title} in the environment variable ${name}`,
    aliases: [],
    artifact,
    ...(unit === undefined ? {} : { function: unit }),
    place: { path: `environment variable ${name}` },
    variable: name,
    location,
    sources: [],
    fingerprint: fingerprint('secret', id, unit ?? artifact, `environment variable ${name}`)
  }
}

/** Folders into which package managers put what they fetch. */
const CARRIERS =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor|[\w.-]+\.dist-info|botocore|boto3)\//
