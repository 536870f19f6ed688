import { parseJson } from '../../../../src/targets/discover/template/json.js'
import {
  entryOf,
  UnreadableTemplate,
  type Node,
  type ParsedTemplate
} from '../../../../src/targets/discover/template/node.js'
import { parseYaml } from '../../../../src/targets/discover/template/yaml.js'

/** The node that a way of keys and positions leads to. */
function at(root: Node, ...way: readonly (string | number)[]): Node | undefined {
  let node: Node | undefined = root
  for (const step of way) {
    node =
      typeof step === 'string' ? entryOf(node, step) : node?.kind === 'list' ? node.items[step] : undefined
  }
  return node
}

/** What a template says, as plain data; tags that nobody knows as `<!Tag>`. */
function plain(node: Node | undefined): unknown {
  switch (node?.kind) {
    case 'scalar':
      return node.value
    case 'tagged':
      return `<${node.tag}>`
    case 'list':
      return node.items.map(plain)
    case 'map':
      return Object.fromEntries(Array.from(node.entries, ([key, value]) => [key, plain(value)]))
    case undefined:
      return undefined
  }
}

function failure(parse: () => ParsedTemplate): Pick<UnreadableTemplate, 'reason' | 'line'> {
  try {
    parse()
  } catch (error) {
    if (error instanceof UnreadableTemplate)
      return { reason: error.reason, ...(error.line === undefined ? {} : { line: error.line }) }
    throw error
  }
  throw new Error('was read')
}

describe('YAML', () => {
  it('reads short tags in their long form', () => {
    const { root, problems } = parseYaml(`
a: !Ref Table
b: !Sub 'x-\${y}'
c: !GetAtt Orders.Arn
d: !GetAtt Nested.Outputs.Arn
e: !If [IsProd, !Ref A, !Join ['-', [a, b]]]
f: !Condition IsProd
g: !GetAtt [Orders, Arn]
`)
    expect(plain(root)).toEqual({
      a: { Ref: 'Table' },
      b: { 'Fn::Sub': 'x-${y}' },
      c: { 'Fn::GetAtt': ['Orders', 'Arn'] },
      d: { 'Fn::GetAtt': ['Nested', 'Outputs.Arn'] },
      e: { 'Fn::If': ['IsProd', { Ref: 'A' }, { 'Fn::Join': ['-', ['a', 'b']] }] },
      f: { Condition: 'IsProd' },
      g: { 'Fn::GetAtt': ['Orders', 'Arn'] }
    })
    expect(problems()).toEqual([])
  })

  it('keeps texts that look like other numbers, and dates', () => {
    const { root } = parseYaml('account: 012345678901\nhex: 0x10\nversion: 2012-10-17\nnumber: 30\nno: no\n')
    expect(plain(root)).toEqual({
      account: '012345678901',
      hex: '0x10',
      version: '2012-10-17',
      number: 30,
      no: 'no'
    })
  })

  it('says where properties, items and values stand', () => {
    const { root } = parseYaml(
      '# first\nResources:\n  Orders:\n    Runtime:\n      nodejs18.x\n    Layers:\n      - a\n      - !Ref B\n'
    )
    expect(at(root, 'Resources', 'Orders')?.line()).toBe(3)
    expect(at(root, 'Resources', 'Orders', 'Runtime')?.line()).toBe(4)
    expect(at(root, 'Resources', 'Orders', 'Layers', 0)?.line()).toBe(7)
    expect(at(root, 'Resources', 'Orders', 'Layers', 1)?.line()).toBe(8)
  })

  it('tells of tags that nobody knows, and reads the rest', () => {
    const { root, problems } = parseYaml('a: 1\nb: !Vault secret/path\nc: !!str 5\n')
    expect(plain(root)).toEqual({ a: 1, b: '<!Vault>', c: '5' })
    expect(problems()).toEqual([
      { message: "has the tag '!Vault', which CloudFormation does not know", line: 2 }
    ])
  })

  it('tells of keys that are there twice, and takes the last', () => {
    const { root, problems } = parseYaml('a: 1\nb: 2\na: 3\n')
    expect(plain(root)).toEqual({ a: 3, b: 2 })
    expect(problems()).toEqual([{ message: "has the key 'a' twice; the last one is taken", line: 3 }])
  })

  it('follows aliases and merges, with the line of the alias', () => {
    const { root, problems } = parseYaml(
      'base: &base {Runtime: python3.13, Timeout: 3}\nfn:\n  <<: *base\n  Timeout: 9\nsame: *base\n'
    )
    expect(plain(at(root, 'fn'))).toEqual({ Runtime: 'python3.13', Timeout: 9 })
    expect(plain(at(root, 'same'))).toEqual({ Runtime: 'python3.13', Timeout: 3 })
    expect(at(root, 'same')?.line()).toBe(5)
    expect(problems()).toEqual([])
  })

  it('does not follow an alias in a circle', () => {
    const { root, problems } = parseYaml('a: &x\n  b:\n    - *x\nc: 1\nd: *nowhere\n')
    expect(plain(root)).toEqual({ a: { b: ['<*x>'] }, c: 1, d: '<*nowhere>' })
    expect(problems().map(({ line }) => line)).toEqual([3, 5])
  })

  it('refuses what unfolds into too much', () => {
    const levels = Array.from({ length: 12 }, (_, index) => {
      const items = Array.from({ length: 10 }, () => (index === 0 ? 'x' : `*l${index - 1}`))
      return `l${index}: &l${index} [${items.join(', ')}]`
    })
    expect(failure(() => parseYaml(levels.join('\n')))).toEqual({
      reason: 'unfolds into more than 500000 values',
      line: 6
    })
  })

  it('refuses what is nested too deeply', () => {
    expect(failure(() => parseYaml(`a: ${'['.repeat(300)}${']'.repeat(300)}`)).reason).toBe(
      'is nested more than 200 levels deep'
    )
    expect(failure(() => parseYaml(`a: ${'['.repeat(60_000)}`)).reason).toMatch(/^is n/)
  })

  it('names the line of what is no YAML, and quotes nothing', () => {
    const { reason, line } = failure(() => parseYaml('a: 1\nb: "s3cret" trailing\n'))
    expect(line).toBe(2)
    expect(reason).toMatch(/^is not valid YAML \([A-Z_]+\)$/)
    expect(failure(() => parseYaml('a: 1\n---\nb: 2\n')).reason).toMatch(/MULTIPLE_DOCS/)
  })
})

describe('JSON', () => {
  const text = `{
  "Resources": {
    "Orders": {
      "Runtime":
        "nodejs18.x",
      "Quoted \\"{": ["a,", { "b\\\\": [] }],
      "Layers": [
        "a",
        {"Ref": "B"}
      ]
    }
  },
  "Last": 1
}`

  it('says where properties and items stand', () => {
    const { root, problems } = parseJson(text)
    expect(plain(root)).toEqual(JSON.parse(text))
    expect(at(root, 'Resources')?.line()).toBe(2)
    expect(at(root, 'Resources', 'Orders', 'Runtime')?.line()).toBe(4)
    expect(at(root, 'Resources', 'Orders', 'Quoted "{', 1, 'b\\')?.line()).toBe(6)
    expect(at(root, 'Resources', 'Orders', 'Layers', 1, 'Ref')?.line()).toBe(9)
    expect(at(root, 'Last')?.line()).toBe(13)
    expect(problems()).toEqual([])
  })

  it('agrees with YAML about every line of a text that is both', () => {
    const lines = (node: Node): unknown =>
      node.kind === 'map'
        ? Array.from(node.entries, ([key, child]) => [key, child.line(), lines(child)])
        : node.kind === 'list'
          ? node.items.map((child) => [child.line(), lines(child)])
          : []
    expect(lines(parseJson(text).root)).toEqual(lines(parseYaml(text).root))
  })

  it('tells of keys that are there twice where it was asked for lines, and takes the last', () => {
    const { root, problems } = parseJson('{"a": 1,\n"b": 2,\n"a": 3}')
    expect(plain(root)).toEqual({ a: 3, b: 2 })
    expect(at(root, 'a')?.line()).toBe(3)
    expect(problems()).toEqual([{ message: "has the key 'a' twice; the last one is taken", line: 3 }])
  })

  it.each([
    ['{"a": 1,\n"b": s3cret,\n"c": 1}\n\n', 2],
    ['{"a": "s3cret",\n\n', 3],
    ['{"a": 1\n"b": 2\n}', 2],
    ['{"a": [1,\n2}]\n}', 2],
    ['{"a": "s3cret\n"}\n\n', 1],
    ['{"a": 1,\n}\n\n', 2],
    ['{"a" 1}\n\n', 1],
    ['{}\n\n{}\n', 3],
    ['[1,\n"\\x"]\n\n', 2],
    ['[01]\n\n', 1],
    ['', 1]
  ])('names the line of what is no JSON, and quotes nothing: %j', (text, line) => {
    expect(failure(() => parseJson(text))).toEqual({ reason: 'is not valid JSON', line })
  })

  it('reads 20 MB and names a line at their end', () => {
    const resources = Array.from(
      { length: 40_000 },
      (_, index) =>
        `"R${index}": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "${'q'.repeat(450)}"}}`
    )
    const { root } = parseJson(`{"Resources": {\n${resources.join(',\n')}\n}}`)
    expect(at(root, 'Resources', 'R39999', 'Properties')?.line()).toBe(40_001)
  })

  it('keeps a key called __proto__ as any other', () => {
    expect(at(parseJson('{"__proto__": {"a": 1}}').root, '__proto__', 'a')).toMatchObject({ value: 1 })
  })
})
