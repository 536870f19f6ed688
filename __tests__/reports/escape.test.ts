import {
  cut,
  cutMiddle,
  markdownCode,
  markdownLink,
  markdownText,
  safeUrl,
  terminalText,
  visible
} from '../../src/reports/escape/index.js'

describe('visible', () => {
  it.each([
    ['\x1b[31m', '\\x1b[31m'],
    ['a\tb\r\nc', 'a\\tb\\r\\nc'],
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800', '\\ud800'],
    ['e\u0301', 'e\u0301'],
    ['e\u0301\u0301\u0301\u0301', 'e\u0301\u0301\u0301\\u0301'],
    ['###[x]', '##\\x23[x]'],
    ['日本語 é 🎉', '日本語 é 🎉']
  ])('%j is shown as %s', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})

describe('cut', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['𝕏𝕏𝕏', 3, '𝕏𝕏𝕏'],
    ['𝕏𝕏𝕏𝕏', 3, '𝕏𝕏…'],
    ['', 3, '']
  ])('%s at %i', (text, max, short) => {
    expect(cut(text, max)).toBe(short)
  })

  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefghij', 7, 'ab…ghij'],
    ['𝕏'.repeat(10), 4, '𝕏…𝕏𝕏'],
    ['abc', 1, '…']
  ])('in the middle: %s at %i', (text, max, short) => {
    expect(cutMiddle(text, max)).toBe(short)
  })
})

describe('markdownText', () => {
  it('leaves plain prose as it is', () => {
    const prose = 'Prototype pollution (again) in 4.17 and older; see "docs", please - 100% sure.'
    expect(markdownText(prose)).toBe(prose.replace('4.17', '4&#46;17'))
  })

  it('keeps the meaning of every character', () => {
    const text = '<a href="x">@me & #1 `c` [l](u) a|b *s* _u_ ~t~ 1. \\ $5</a>'
    const decoded = markdownText(text)
      .replaceAll(/<\/?span>/g, '')
      .replaceAll('&#8203;', '')
      .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    expect(decoded).toBe(text)
  })
})

describe('markdownCode', () => {
  it.each([
    ['lodash', '`lodash`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a ', '` a  `'],
    ['a|b', '`a\\x7cb`'],
    ['', '`(empty)`']
  ])('%j is %s', (text, code) => {
    expect(markdownCode(text)).toBe(code)
  })
})

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.test',
    'https://user@a.test',
    'a.test',
    '',
    `https://a.test/${'x'.repeat(3000)}`
  ])('refuse %s', (url) => {
    expect(safeUrl(url)).toBeUndefined()
    expect(markdownLink('text', url)).toBe('text')
  })

  it('encode what would end them', () => {
    expect(safeUrl('https://a.test/(x) <y>|[z]`\\"\'*é?q=1&r=;#f')).toBe(
      'https://a.test/%28x%29%20%3Cy%3E%7C%5Bz%5D%60/%22%27%2A%C3%A9?q=1&r=%3B#f'
    )
  })
})

describe('terminalText', () => {
  it('breaks a command at the start of a line, and leaves two colons inside a word', () => {
    expect(terminalText('::error::x')).toBe('\\x3a:error::x')
    expect(terminalText('a ::error::x')).toBe('a \\x3a:error::x')
    expect(terminalText('std::string::npos')).toBe('std::string::npos')
  })
})
