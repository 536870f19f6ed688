import { basename, join } from 'node:path'
import type { Discoverer } from '../discovery.js'
import { entriesIn } from '../entries.js'
import { WorkspaceFiles } from '../files.js'
import { Found } from '../found.js'
import { addFunctions } from '../stacks/functions.js'
import type { Layout } from '../stacks/layout.js'
import { StackReader } from '../stacks/stacks.js'
import { readWrittenPlaces } from './written.js'

const TEMPLATE = 'cloudformation-template-update-stack.json'

/**
 * What `serverless package` writes. The marker is the folder: `.serverless`, or
 * where `--package` put it. The state file beside it is not needed,
 * and holds paths of the machine that built it.
 * Source: serverless/serverless at b9d7ea5 and osls 4.3.1, read 2026-11.
 */
export const serverless: Discoverer = {
  id: 'serverless',
  markers: (folder, names) => [
    ...(names.includes('.serverless') ? [join(folder, '.serverless')] : []),
    ...(names.includes(TEMPLATE) ? [folder] : [])
  ],
  async discover(workspace, marker) {
    if (!entriesIn(marker).some(({ name }) => name === TEMPLATE)) return undefined
    const found = new Found()
    const files = new WorkspaceFiles(workspace, [marker])
    const places = await readWrittenPlaces(marker, files)
    const layout: Layout = { ...LAYOUT, writtenAt: ({ id }) => places.get(id) }
    const reader = new StackReader(files, layout, found)
    await reader.read(join(marker, TEMPLATE), '', {})
    addFunctions(reader.stacks, layout, files, found)
    return found.discovery()
  }
}

/** Everything is uploaded under a folder of the day, by its own name. */
const LAYOUT: Layout = {
  uploaded: (key) => {
    const name = basename(key)
    return ['', '.', '..'].includes(name) || name.includes('${')
      ? { why: 'is in a bucket only (key not known)' }
      : name
  },
  docker: () => undefined
}
