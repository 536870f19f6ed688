import { basename, dirname, join, resolve } from 'node:path'
import type { Discoverer } from '../discovery.js'
import { WorkspaceFiles } from '../files.js'
import { Found } from '../found.js'
import { addFunctions } from '../stacks/functions.js'
import { StackReader } from '../stacks/stacks.js'
import { entriesIn } from '../entries.js'
import { readBuiltRuntimes } from './build-toml.js'
import { localLayout } from './layout.js'
import { asValues, readSamConfig } from './samconfig.js'

const NAMES = ['template.yaml', 'template.yml', 'template.json']

/**
 * What `sam build` writes. The marker is the folder with the template that it rewrote: `.aws-sam/build`.
 * Source: aws/aws-sam-cli at fe8f8db, samcli/commands/build and samcli/lib/build, read 2026-11.
 */
export const sam: Discoverer = {
  id: 'sam',
  markers: (folder, names) => [
    ...(names.includes('.aws-sam') ? [join(folder, '.aws-sam', 'build')] : []),
    ...(names.includes('samconfig.toml') ? configuredIn(folder) : [])
  ],
  async discover(workspace, marker) {
    const names = entriesIn(marker).map(({ name }) => name)
    const name = NAMES.find((each) => names.includes(each))
    if (name === undefined) return undefined
    const found = new Found()
    const files = new WorkspaceFiles(workspace, [marker])
    const project = projectOf(marker, workspace)
    const config = readSamConfig(project, files, found)
    const built = readBuiltRuntimes(dirname(marker))
    const written = templateIn(project, config?.templateFile)
    const layout = localLayout({
      source: written === undefined ? project : dirname(written),
      runtime: (resource, template) => {
        const stack = template.absolute === join(marker, name) ? '' : nestedPath(marker, template.absolute)
        return built.get(stack + resource.id)
      }
    })
    const reader = new StackReader(files, layout, found)
    await reader.read(
      join(marker, name),
      '',
      { parameters: asValues(config?.parameters ?? new Map()) },
      written
    )
    addFunctions(reader.stacks, layout, files, found)
    return found.discovery()
  }
}

/** Where `build_dir` is set. */
function configuredIn(folder: string): readonly string[] {
  const config = readSamConfig(folder, new WorkspaceFiles(folder), new Found())
  return config?.buildDir === undefined ? [] : [resolve(folder, config.buildDir)]
}

/** The folder that `sam build` ran in: above `.aws-sam`, else the nearest one with its configuration. */
function projectOf(marker: string, workspace: string): string {
  if (basename(dirname(marker)) === '.aws-sam') return dirname(dirname(marker))
  let folder = dirname(marker)
  while (folder !== workspace && folder !== dirname(folder)) {
    if (entriesIn(folder).some(({ name }) => name === 'samconfig.toml')) return folder
    folder = dirname(folder)
  }
  return folder === workspace ? workspace : dirname(marker)
}

/** The template that was built, where it is where SAM looks for it. */
function templateIn(project: string, configured: string | undefined): string | undefined {
  const names = entriesIn(project).map(({ name }) => name)
  const name = configured ?? NAMES.find((each) => names.includes(each))
  return name === undefined ? undefined : resolve(project, name)
}

/** Nested stacks have a folder each, of the same path as their functions have in `build.toml`. */
function nestedPath(build: string, template: string): string {
  return `${dirname(template)
    .slice(build.length + 1)
    .replaceAll('\\', '/')}/`
}
