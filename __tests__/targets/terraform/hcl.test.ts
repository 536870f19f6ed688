import { scanHcl } from '../../../src/targets/discover/terraform/hcl.js'

/** Each block as its words, its line, and the lines in it. */
function scan(text: string): readonly (readonly [string, number, Readonly<Record<string, number>>])[] {
  return scanHcl(text).map(({ words, line, lines }) => [words.join(' '), line, Object.fromEntries(lines)])
}

describe('the lines of a Terraform file', () => {
  it('are those of blocks, attributes and nested blocks', () => {
    const text = `locals { a = 1 }

resource "aws_lambda_function" "orders" {
  runtime = "nodejs22.x" # runtime = "old"
  layers = [
    aws_lambda_layer_version.a.arn,
  ]
  tracing_config {
    mode = "Active"
  }
  dynamic "vpc_config" {
    for_each = var.subnets
    content {
      subnet_ids = vpc_config.value
    }
  }
  timeout = 3
}
resource aws_sqs_queue jobs { name = "jobs" }
`
    expect(scan(text)).toEqual([
      ['locals', 1, { a: 1 }],
      [
        'resource aws_lambda_function orders',
        3,
        {
          runtime: 4,
          layers: 5,
          tracing_config: 8,
          'tracing_config.mode': 9,
          vpc_config: 11,
          'vpc_config.for_each': 12,
          'vpc_config.subnet_ids': 14,
          timeout: 17
        }
      ],
      ['resource aws_sqs_queue jobs', 19, { name: 19 }]
    ])
  })

  it('are not led astray by comments, texts, heredocs and templates', () => {
    const text = `/* resource "a" "b" {
  runtime = 1 */
resource "a" "b" {
  policy = <<-EOT
    resource "x" "y" {
    }
    runtime = "heredoc"
  EOT
  name = "\${upper("}")}-{ \\" }"
  escaped = "$\${not}"
  // runtime = "comment"
  map = { runtime = "inner", other = { x = "}" } }
  when = var.x == "}" ? 1 : 2
  runtime = "last"
}
resource "c" "d" {}
`
    expect(scan(text)).toEqual([
      ['resource a b', 3, { policy: 4, name: 9, escaped: 10, map: 12, when: 13, runtime: 14 }],
      ['resource c d', 16, {}]
    ])
  })

  it('of what is no such file are found without end or harm', () => {
    const hostile = [
      '{',
      '}'.repeat(1_000),
      '"',
      '<<EOT',
      'a '.repeat(50_000),
      'a {\n'.repeat(20_000),
      '${'.repeat(50_000)
    ]
    for (const text of [
      ...hostile,
      `x = "${'${'.repeat(20_000)}`,
      '/*',
      'resource "a" "b" {\n'.repeat(500)
    ]) {
      expect(Array.isArray(scanHcl(text))).toBe(true)
    }
  })

  it('are counted the same with the line ends of Windows', () => {
    expect(
      scan('resource "a" "b" {\r\n  runtime = "x"\r\n  p = <<EOT\r\n}\r\nEOT\r\n  q = 1\r\n}\r\n')
    ).toEqual([['resource a b', 1, { runtime: 2, p: 3, q: 6 }]])
  })
})
