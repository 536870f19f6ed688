import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

it('annotates the lines to change', async () => {
  const { code, stdout } = await runAction({
    workspace,
    inputs: { 'osv-export': join(ROOT, 'examples', 'advisories') }
  })
  expect(code).toBe(1)
  const annotations = stdout.split('\n').filter((line) => /^::(error|warning|notice) /.test(line))
  const lines = annotations.map((line) => {
    const [, file, number, title] = /file=([^,]+),line=(\d+),title=(\S+)/.exec(line) ?? []
    return `${file}:${number} ${title}`
  })
  expect(lines).toEqual(
    expect.arrayContaining([
      `template.yaml:${lineOf('Orders:')} minimist`,
      `template.yaml:${lineOf('Receipts:')} requests`,
      `template.yaml:${lineOf('nodejs16.x')} nodejs16.x%3A`,
      `template.yaml:${lineOf('AuthType')} Orders%3A`
    ])
  )
  expect(annotations.join('\n')).not.toContain('file=dist/')
})
