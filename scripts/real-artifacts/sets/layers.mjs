import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { run, truth } from '../tools.mjs'
import { listed } from './npm.mjs'

/** A layer that AWS publishes as an npm package around a zip, with packages that npm installed. */
const PROXY_AGENT = '@aws-cdk/asset-node-proxy-agent-v6@2.1.3'

/** What people put into a layer to have a browser: a few packages around programs packed with Brotli. */
const CHROMIUM = '@sparticuz/chromium@153.0.0'

/** Layers for Node.js; `npm ls` says what is there, where nothing but `node_modules` is there as well. */
export const layers = {
  id: 'layers',
  inputs: ['sets/layers.mjs', 'sets/npm.mjs'],

  build(folder) {
    const published = join(folder, 'proxy-agent')
    mkdirSync(published)
    const tarball = run('npm', ['pack', '--silent', PROXY_AGENT], { cwd: folder }).trim().split('\n').at(-1)
    run('tar', ['-xzf', tarball, '--strip-components=2', 'package/lib/layer.zip'], { cwd: folder })
    truth(['unpack', join(folder, 'layer.zip'), published])

    const chromium = join(folder, 'chromium')
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-save']
    run('npm', ['install', ...options, '--prefix', join(chromium, 'nodejs'), CHROMIUM])
    truth(['pack', chromium, join(folder, 'chromium.zip')])
    return [
      { title: '@aws-cdk/asset-node-proxy-agent-v6', zip: 'layer.zip', expected: inLayer(published) },
      { title: '@sparticuz/chromium', zip: 'chromium.zip', expected: inLayer(chromium) }
    ]
  }
}

function inLayer(root) {
  const project = join(root, 'nodejs')
  return listed(JSON.parse(run('npm', ['ls', '--all', '--json', '--long', '--prefix', project])), root)
}
