import { cpSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { HERE, purl, run, truth } from '../tools.mjs'

/** A function as `npm ci` installs it; `npm ls` says what is there and in which folder. */
export const npm = {
  id: 'npm',
  inputs: ['sets/npm.mjs', 'npm/package.json', 'npm/package-lock.json'],

  build(folder) {
    const project = join(folder, 'project')
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(join(HERE, 'npm', file), join(project, file))
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: project })
    truth(['pack', project, join(folder, 'function.zip')])
    const tree = JSON.parse(run('npm', ['ls', '--all', '--json', '--long'], { cwd: project }))
    return [
      { title: 'zip', zip: 'function.zip', expected: listed(tree, project) },
      { title: 'folder', folder: 'project', expected: listed(tree, project) }
    ]
  }
}

/** Every package in a tree as npm and pnpm print it, once for each folder. */
export function listed(tree, project) {
  const found = new Map()
  const visit = ({ dependencies = {} }) => {
    for (const node of Object.values(dependencies)) {
      // What is not installed (an optional peer) has no version; what was listed before has no path.
      if (node.version && node.path) {
        const path = `${relative(project, node.path).split(sep).join('/')}/package.json`
        found.set(path, { purl: npmPurl(node.name ?? node.from, node.version), path, how: 'installed' })
      }
      visit(node)
    }
  }
  visit(tree)
  return [...found.values()]
}

export function npmPurl(name, version) {
  return purl('npm', name.split('/'), version)
}
