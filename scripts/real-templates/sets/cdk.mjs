import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { freshCopy, npmInstall, run } from '../tools.mjs'

/** `cdk synth`, by the library alone: NodejsFunction with esbuild, layers, stages, nested stacks, custom resources. */
export const cdk = {
  id: 'cdk',
  build(cache) {
    const folder = freshCopy('cdk', cache)
    npmInstall(folder)
    run(process.execPath, ['app.mjs'], {
      cwd: folder,
      env: {
        CDK_OUTDIR: join(folder, 'cdk.out'),
        PATH: `${join(folder, 'node_modules', '.bin')}:${process.env.PATH}`
      }
    })
    // The tree says the same as the templates, in another form: it is not to be of help.
    writeFileSync(join(folder, 'cdk.out', 'tree.json'), '{}')
    return folder
  },
  truth(folder) {
    return JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')).map(
      ({ id, name, runtime, code, layers }) => ({
        name: name ?? id,
        // The library does not know what the Dockerfile is built on; its build argument says 20.
        runtime: runtime ?? (code.ImageUri ? 'nodejs20.x' : undefined),
        code: code.S3Key === undefined ? undefined : basename(code.S3Key, '.zip'),
        layers: layers.length
      })
    )
  },
  /** `asset.<hash>`, or `asset.<hash>.zip`. */
  code: (id) => /asset\.([0-9a-f]{64})/.exec(id)?.[1],
  packages: { OrdersA9B65338: ['pkg:npm/lodash@4.17.15'] },
  /** What nobody here could have read: a layer of somebody else, and an image. */
  unseen: [/^arn:aws:lambda:eu-west-1:017000801446:layer:/, /^cdk\.out\/.*template\.json:\d+$/]
}
