import { pageOf } from './support/html-surface.js'
import { sarifLinks } from './support/json-surface.js'
import { hrefsOf, linkedByGitHub, slashCommands, structure, tokensOf } from './support/markdown-surface.js'
import { workflowCommands } from './support/workflow-commands.js'

// What the reporters are held against sees what it is to see.

it('see structure and links of Markdown where there are any', () => {
  for (const text of [
    '[a](https://b.test)',
    '![a](https://b.test/p.png)',
    '<b>x</b>',
    '`x`',
    '**x**',
    '# x',
    'see evil.com',
    '| a |\n| - |\n'
  ]) {
    expect(structure(tokensOf(text))).not.toBe(structure(tokensOf('x')))
  }
  for (const text of [
    '@octocat',
    'x#12',
    'GH-1',
    'deadbeef',
    'www.x',
    'a://b',
    'mailto:x',
    ':tada:',
    'a@b.c',
    '$x$'
  ]) {
    expect([...linkedByGitHub(tokensOf(text)), ...hrefsOf(text)]).not.toEqual([])
  }
  expect(slashCommands('x\n /approve')).toHaveLength(1)
})

it('find commands in both forms', () => {
  const names = workflowCommands('  ::error file=a,line=1::b\nx ##[warning]y\n::nothing::x\n:: error::x').map(
    ({ name }) => name
  )
  expect(names).toEqual(['error', 'warning'])
})

it('see what a page does', () => {
  const clean = pageOf(
    '<!doctype html><html><head><title>x</title></head><body><p title="x">x</p></body></html>'
  )
  expect(clean.errors).toEqual([])
  for (const inside of [
    '<img src=x onerror=alert(1)>',
    '<p title="" style="x">x</p>',
    '<script>alert(1)</script>',
    '<p title="x">x</p><!-- y -->',
    '<svg onload=alert(1)></svg>',
    '</p><b>x</b>'
  ]) {
    const page = pageOf(`<!doctype html><html><head><title>x</title></head><body>${inside}</body></html>`)
    expect([page.structure, page.active, page.code]).not.toEqual([clean.structure, clean.active, clean.code])
  }
  expect(pageOf('<p>a</b><a href=javascript:x>').hrefs).toEqual(['javascript:x'])
})

it('see links in messages of SARIF', () => {
  expect(sarifLinks('see [x](https://evil.test) and \\[y\\](z) and \\\\[w](v)')).toEqual([
    'https://evil.test',
    'v'
  ])
})
