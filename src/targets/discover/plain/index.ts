import { dirname, join } from 'node:path'
import type { Discoverer } from '../discovery.js'
import { WorkspaceFiles } from '../files.js'
import { Found } from '../found.js'
import { localLayout } from '../sam/layout.js'
import { parametersFor } from '../sam/samconfig.js'
import { addFunctions, isFunction } from '../stacks/functions.js'
import { StackReader } from '../stacks/stacks.js'

const NAMES = ['template.yaml', 'template.yml', 'template.json']

/**
 * A SAM or CloudFormation template as a person writes it. The marker is the file. Code that it names as a folder is
 * the source, which is what a build would start from.
 */
export const template: Discoverer = {
  id: 'template',
  markers: (folder, names) => names.filter((name) => NAMES.includes(name)).map((name) => join(folder, name)),
  async discover(workspace, marker) {
    const found = new Found()
    const files = new WorkspaceFiles(workspace, [dirname(marker)])
    const layout = localLayout()
    const reader = new StackReader(files, layout, found)
    await reader.read(marker, '', { parameters: parametersFor(dirname(marker), files, found) })
    const all = reader.stacks.flatMap(({ template: { resources } }) => [...resources.values()])
    // Many other templates have the same name; one that cannot be read may be one of ours.
    if (reader.stacks.length > 0 && !all.some(isFunction)) return undefined
    addFunctions(reader.stacks, layout, files, found)
    const discovery = found.discovery()
    const sources = discovery.targets.filter(({ directory }) => directory)
    if (sources.length > 0) {
      const names = sources.map(({ id }) => id).join(', ')
      found.tell(
        files.shown(marker),
        `names folders of source (${names}): what a build installs into them is only seen once it was built`,
        false
      )
    }
    return found.discovery()
  }
}
