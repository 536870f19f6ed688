import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transpileModule } from 'typescript'
import { parseDocument } from 'yaml'
import { parseConfigFile } from '../../src/config/file.js'
import { inspectPosture } from '../../src/posture/index.js'
import { RULES } from '../../src/posture/rules/index.js'
import { discover } from '../../src/targets/discover/index.js'
import { scratchFolder } from '../support/scratch-folder.js'

/** The examples in the pages about rules are held against the parsers and rules that they are for. */
const scratch = scratchFolder()

function blocksIn(id: string, language: string): readonly string[] {
  const page = readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8')
  return Array.from(
    page.matchAll(new RegExp(`\`\`\`${language}\n([^\`]+)\`\`\``, 'g')),
    ([, text = '']) => text
  )
}

const isResources = (text: string): boolean => /^\w+:\n {2}(#.*\n {2})?Type: AWS::/.test(text)
const isConfiguration = (text: string): boolean => /^(ignore|posture):/.test(text)

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the examples of %s', (id, rule) => {
  it('are YAML and TypeScript', () => {
    for (const text of blocksIn(id, 'yaml'))
      expect(parseDocument(text, { logLevel: 'silent' }).errors).toEqual([])
    for (const text of blocksIn(id, 'ts')) {
      const { diagnostics } = transpileModule(text, { reportDiagnostics: true })
      expect(diagnostics).toEqual([])
    }
  })

  it('are a configuration that this program takes', () => {
    const files = blocksIn(id, 'yaml').filter(isConfiguration)
    expect(files.length).toBeGreaterThan(1)
    for (const text of files) expect(() => parseConfigFile(text, 'page.yml')).not.toThrow()
  })

  it('do what clears the finding', async () => {
    for (const [index, text] of blocksIn(id, 'yaml').filter(isResources).entries()) {
      const resources = text.replace(/^(?=.)/gm, '  ')
      const folder = `${id}-${index}`
      scratch.write(
        join(folder, 'template.yaml'),
        `AWSTemplateFormatVersion: '2010-09-09'\nTransform: AWS::Serverless-2016-10-31\nResources:\n${resources}`
      )
      const { functions } = await discover(join(scratch.path, folder))
      if (text.includes('::Function\n')) expect(functions.length).toBeGreaterThan(0)
      const { items } = inspectPosture(
        { functions, components: [], artifacts: [] },
        { rules: [rule], severities: new Map(), trust: { accounts: [], publishers: new Map() } }
      )
      expect(items).toEqual([])
    }
  })
})
