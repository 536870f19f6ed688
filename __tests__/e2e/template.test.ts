import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, runAction } from '../support/runner.js'

/** A checkout in which nobody named anything: the template says what there is, and is what a person changes. */
const TEMPLATE = `Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs16.x
      Handler: index.handler
      CodeUri: dist/orders.zip
      FunctionUrlConfig:
        AuthType: NONE
  Receipts:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: handler.handler
      CodeUri: dist/receipts.zip
`
const lineOf = (text: string) => TEMPLATE.split('\n').findIndex((line) => line.includes(text)) + 1

let workspace: string

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
  cpSync(join(ROOT, 'examples', 'shop', 'dist'), join(workspace, 'dist'), { recursive: true })
  writeFileSync(join(workspace, 'template.yaml'), TEMPLATE)
})

afterEach(() => {
  rmSync(workspace, { recursive: true })
})

async function annotated(): Promise<readonly string[]> {
  const { code, stdout } = await runAction({
    workspace,
    inputs: { 'osv-export': join(ROOT, 'examples', 'advisories') }
  })
  expect(code).toBe(1)
  const annotations = stdout.split('\n').filter((line) => /^::(error|warning|notice) /.test(line))
  return annotations.map((line) => {
    const [, file, number, title] = /file=([^,]+),line=(\d+),title=(\S+)/.exec(line) ?? []
    return `${file}:${number} ${title}`
  })
}

it('annotates the lines of the template where nothing else names a package', async () => {
  const lines = await annotated()
  expect(lines).toEqual(
    expect.arrayContaining([
      `template.yaml:${lineOf('Orders:')} minimist`,
      `template.yaml:${lineOf('Receipts:')} requests`,
      `template.yaml:${lineOf('nodejs16.x')} nodejs16.x%3A`,
      `template.yaml:${lineOf('AuthType')} Orders%3A`
    ])
  )
  expect(lines.join('\n')).not.toContain('dist/')
})

it('annotates the lines that name the packages, each in the file of its function', async () => {
  cpSync(join(ROOT, 'examples', 'shop', 'functions'), join(workspace, 'functions'), { recursive: true })
  const lineIn = (file: string, text: string) =>
    readFileSync(join(workspace, file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  const [manifest, requirements] = ['functions/orders/package.json', 'functions/receipts/requirements.txt']
  expect(await annotated()).toEqual(
    expect.arrayContaining([
      `${manifest}:${lineIn(manifest, '"minimist"')} minimist`,
      `${requirements}:${lineIn(requirements, 'requests')} requests`,
      `template.yaml:${lineOf('nodejs16.x')} nodejs16.x%3A`
    ])
  )
})
