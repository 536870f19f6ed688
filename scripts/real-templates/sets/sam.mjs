import { join } from 'node:path'
import { freshCopy, installOnce, npmInstall, run } from '../tools.mjs'

const WANTED = 'aws-sam-cli==1.170.0'

/** `sam build`: esbuild, pip, a layer, a nested stack, without containers. */
export const sam = {
  id: 'sam',
  build(cache) {
    const tools = samTools(cache)
    const folder = freshCopy('sam', cache)
    npmInstall(join(folder, 'orders'))
    const esbuild = join(folder, 'orders', 'node_modules', '.bin')
    run(join(tools, 'sam'), ['build'], {
      cwd: folder,
      env: { SAM_CLI_TELEMETRY: '0', PATH: `${esbuild}:${tools}:${process.env.PATH}` }
    })
    return folder
  },
  truth(folder, cache) {
    const template = join('.aws-sam', 'build', 'template.yaml')
    const env = { AWS_DEFAULT_REGION: 'eu-west-1', SAM_CLI_TELEMETRY: '0' }
    const written = run(join(samTools(cache), 'python'), ['truth.py', template, '{"Stage":"prod"}'], {
      cwd: folder,
      env
    })
    return JSON.parse(written).map(({ runtime, code, ...rest }) => ({
      ...rest,
      runtime,
      code: code ?? undefined
    }))
  },
  code: (id) => (id.includes('#') ? undefined : id),
  packages: {
    Orders: ['pkg:npm/lodash@4.17.15'],
    'receipts-prod': ['pkg:pypi/certifi@2023.7.22', 'pkg:pypi/idna@3.6'],
    Twin: ['pkg:pypi/idna@3.6'],
    Mail: ['pkg:npm/minimist@1.2.5', 'pkg:pypi/certifi@2023.7.22']
  },
  /** The same, and the bundle, which `sam build` minifies and writes no source map for. */
  unseen: [
    /^\.aws-sam\/build\/Orders!\/handler\.js$/,
    /^arn:aws:lambda:\$\{AWS::Region\}:017000801446:layer:/
  ]
}

/** The folder of the programs of a Python of its own. */
export function samTools(cache) {
  const folder = join(cache, 'python')
  installOnce(folder, `${WANTED}, moto 5.2.5`, () => {
    run('python3', ['-m', 'venv', folder])
    run(join(folder, 'bin', 'pip'), ['install', '-q', WANTED, 'moto[server,cloudformation,s3]==5.2.5'])
  })
  return join(folder, 'bin')
}
