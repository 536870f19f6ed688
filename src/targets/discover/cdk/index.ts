import { join } from 'node:path'
import { isRecord, messageOf, type Json } from '../../../model/index.js'
import type { Discoverer } from '../discovery.js'
import { WorkspaceFiles } from '../files.js'
import { Found } from '../found.js'
import { addFunctions } from '../stacks/functions.js'
import { StackReader } from '../stacks/stacks.js'
import { Assets, cdkLayout } from './assets.js'
import { fieldsIn, readFields, textIn } from './manifest.js'

/** Stages in stages. */
const MAX_DEPTH = 8

/**
 * What `cdk synth` writes: a folder with `manifest.json` and a file `cdk.out`, whatever it is called. The marker is
 * the folder.
 * Source: aws/aws-cdk-cli, packages/@aws-cdk/cloud-assembly-schema, and what aws-cdk-lib 2.276.0 writes, read 2026-11.
 */
export const cdk: Discoverer = {
  id: 'cdk',
  markers: (folder, names) => (names.includes('manifest.json') && names.includes('cdk.out') ? [folder] : []),
  async discover(workspace, marker) {
    const found = new Found()
    const files = new WorkspaceFiles(workspace, [marker])
    const assembly = new Assembly(files, found)
    if (!assembly.read(marker)) return undefined
    const layout = cdkLayout(assembly.assets)
    const reader = new StackReader(files, layout, found)
    for (const { file, name, account, region } of assembly.stacks) {
      await reader.read(file, name, {
        stackName: name,
        ...(account === undefined ? {} : { account }),
        ...(region === undefined ? {} : { region })
      })
    }
    addFunctions(reader.stacks, layout, files, found)
    return found.discovery()
  }
}

interface StackArtifact {
  /** Absolute. */
  readonly file: string
  readonly name: string
  readonly account?: string
  readonly region?: string
}

/** The stacks and assets of an assembly, with those of its stages. */
class Assembly {
  readonly stacks: StackArtifact[] = []
  readonly assets = new Assets()

  constructor(
    private readonly files: WorkspaceFiles,
    private readonly found: Found
  ) {}

  /** @returns whether there is one */
  read(folder: string, depth = 0): boolean {
    const path = join(folder, 'manifest.json')
    const located = this.files.locate(folder, 'manifest.json', false)
    if (located.kind === 'not') {
      if (depth > 0) this.found.tell(this.files.shown(path), located.why, true)
      return false
    }
    this.attempt(path, () => {
      const artifacts = fieldsIn(readFields(path), 'artifacts')
      for (const [id, artifact] of Object.entries(artifacts)) {
        if (isRecord(artifact)) this.add(id, artifact, folder, depth)
      }
    })
    return true
  }

  private add(id: string, artifact: Json, folder: string, depth: number): void {
    const properties = fieldsIn(artifact, 'properties')
    const type = textIn(artifact, 'type')
    if (type === 'aws:cloudformation:stack') {
      const file = this.inside(folder, textIn(properties, 'templateFile'), id)
      const name = textIn(artifact, 'displayName') ?? textIn(properties, 'stackName') ?? id
      if (file === undefined) return
      this.stacks.push({ file, name, ...environmentOf(textIn(artifact, 'environment') ?? '') })
    } else if (type === 'cdk:asset-manifest') {
      const file = this.inside(folder, textIn(properties, 'file'), id)
      if (file !== undefined) this.attempt(file, () => this.assets.add(file))
    } else if (type === 'cdk:cloud-assembly') {
      const stage = this.inside(folder, textIn(properties, 'directoryName'), id)
      if (stage === undefined) return
      if (depth < MAX_DEPTH) this.read(stage, depth + 1)
      else this.found.tell(this.files.shown(stage), 'is one stage too many, and is not read', true)
    }
  }

  /** @returns absolute path of what a manifest names, if it is there and may be read */
  private inside(folder: string, path: string | undefined, id: string): string | undefined {
    const manifest = this.files.shown(join(folder, 'manifest.json'))
    if (path === undefined) {
      this.found.tell(manifest, `does not say where '${id}' is`, true)
      return undefined
    }
    const located = this.files.locate(folder, path, false)
    if (located.kind === 'there') return located.target.absolute
    this.found.tell(manifest, `names '${path}', which ${located.why}`, true)
    return undefined
  }

  private attempt(path: string, read: () => void): void {
    try {
      read()
    } catch (error) {
      this.found.tell(this.files.shown(path), messageOf(error), true)
    }
  }
}

/** `aws://123456789012/eu-west-1`; what is not fixed is called `unknown-account`, `unknown-region`. */
function environmentOf(text: string): { account?: string; region?: string } {
  const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(text) ?? []
  return {
    ...(account !== undefined && /^\d{12}$/.test(account) ? { account } : {}),
    ...(region !== undefined && region !== 'unknown-region' ? { region } : {})
  }
}
