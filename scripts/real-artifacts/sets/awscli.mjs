import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { run, truth } from '../tools.mjs'
import { distributions } from './pip.mjs'

const PACKAGE = '@aws-cdk/asset-awscli-v1@2.2.273'

/** A layer that AWS publishes: the AWS CLI, as an npm package around a zip. */
export const awscli = {
  id: 'awscli',
  inputs: ['sets/awscli.mjs', 'sets/pip.mjs'],

  build(folder) {
    const unpacked = join(folder, 'unpacked')
    mkdirSync(unpacked)
    const tarball = run('npm', ['pack', '--silent', PACKAGE], { cwd: folder }).trim().split('\n').at(-1)
    run('tar', ['-xzf', tarball, '--strip-components=2', 'package/lib/layer.zip'], { cwd: folder })
    truth(['unpack', join(folder, 'layer.zip'), unpacked])
    return [{ title: 'layer.zip', zip: 'layer.zip', expected: distributions(unpacked, 'awscli', unpacked) }]
  }
}
