import {
  fingerprint,
  messageOf,
  parseSeverity,
  UserError,
  type Artifact,
  type ArtifactId,
  type Notice,
  type Outcome,
  type SecretFinding,
  type SecretSearch
} from '../model/index.js'
import { readSecrets, type SeenSecret } from './report.js'
import { layOut, type LaidOut } from './unpack.js'

/**
 * Looks for credentials in the files of artifacts, by trivy's rules. A finding names the rule and the place; the secret
 * itself is nowhere in this program's memory of it.
 */
export class SecretHunt {
  private readonly folders = new Map<string, ArtifactId>()
  private readonly notices: Notice[] = []
  private readonly laidOut: LaidOut = { bytes: 0 }

  constructor(private readonly search: SecretSearch) {}

  /** To be called while the artifact is open. */
  take(artifact: Artifact): void {
    const folder = `artifact-${this.folders.size + 1}`
    this.folders.set(folder, artifact.id)
    this.notices.push(...layOut(artifact, folder, this.search, this.laidOut))
  }

  /** Searches all that was taken, once, and removes it. @throws UserError when an option about trivy is wrong */
  async finish(): Promise<Outcome<SecretFinding>> {
    try {
      const seen = this.laidOut.bytes === 0 ? [] : readSecrets(await this.search.run())
      return { items: seen.map((secret) => this.findingOf(secret)), notices: this.notices }
    } catch (error) {
      if (error instanceof UserError) throw error
      const message = `no artifact was searched for secrets: trivy failed: ${messageOf(error)}`
      return {
        items: [],
        notices: [...this.notices, { stage: 'inspect', subject: 'trivy', message, incomplete: true }]
      }
    } finally {
      this.search.close()
    }
  }

  private findingOf({ path: target, line, rule, title, severity }: SeenSecret): SecretFinding {
    const slash = target.indexOf('/')
    const artifact = this.folders.get(target.slice(0, slash))
    if (artifact === undefined) throw new Error('its report speaks of a file that it was not given')
    const path = target.slice(slash + 1)
    const carrier = CARRIERS.exec(path)
    const id = `secret-${rule.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
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

/** Folders into which package managers put what they fetch. */
const CARRIERS =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor|[\w.-]+\.dist-info|botocore|boto3)\//
