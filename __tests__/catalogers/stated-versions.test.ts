import { statedVersion } from '../../src/catalogers/python-stripped/stated-version.js'
import { normalizeVersion } from '../../src/catalogers/python-stripped/version.js'
import { memoryTree } from '../support/memory-tree.js'

describe('a version in normal form', () => {
  it.each([
    ['1.0', '1.0'],
    ['2023.07.22', '2023.7.22'],
    ['3.00', '3.0'],
    ['v1.2.3', '1.2.3'],
    [' 1.2.3 ', '1.2.3'],
    ['1.0.0-beta.2', '1.0.0b2'],
    ['1.0.0ALPHA', '1.0.0a0'],
    ['1.0c1', '1.0rc1'],
    ['1.0.preview3', '1.0rc3'],
    ['2023.3.post1', '2023.3.post1'],
    ['1.0-1', '1.0.post1'],
    ['1.0-r4', '1.0.post4'],
    ['1!2.0', '1!2.0'],
    ['0!2.0', '2.0'],
    ['2.0.1+CU118', '2.0.1+cu118'],
    ['2.0.1+ubuntu-1_2', '2.0.1+ubuntu.1.2']
  ])('%j is %s', (text, version) => {
    expect(normalizeVersion(text)).toBe(version)
  })

  it.each([
    '',
    '1',
    '0.0.0',
    '1.0.dev1',
    '1.0.dev',
    'unknown',
    '%d.%d',
    '.',
    '1..0',
    '1.0 beta',
    '1.0\n2.0',
    '1.x',
    '$1.0',
    '1.0+'
  ])('%j is none that was released', (text) => {
    expect(normalizeVersion(text)).toBeUndefined()
  })
})

describe('the version that a package states', () => {
  it.each([
    ["__version__ = '1.2.3'"],
    ['__version__="1.2.3"'],
    ["__version__: str = '1.2.3'"],
    ["__version__: Final[str] = '1.2.3'"],
    ["__version__ = VERSION = '1.2.3'"],
    ["__version__ = u'1.2.3'"],
    ['__version__ = """1.2.3"""'],
    ["__version__ = '1.2.3'  # the last one"],
    ["__version__ = '1.2.3';"],
    ["_package_data = dict(\n    __version__='1.2.3',\n)"],
    ["VERSION = (1, 2, 3, 'final', 0)"],
    ["__version__ = '1.2.3'\n__version__ = '1.2.03'"]
  ])('is read from %j', (text) => {
    expect(stated({ '__init__.py': text })).toBe('1.2.3')
  })

  it.each([
    ["version = '1.2.3'"],
    ["    __version__ = '1.2.3'"],
    ["__version__ = '1.2.3' + suffix"],
    ["__version__ = get('1.2.3')"],
    ["__version__ == '1.2.3'"],
    ["x.__version__ = '1.2.3'"],
    ["min__version__ = '1.2.3'"],
    ['__version__ = \'1.2.3"'],
    ["__version__ = '1.2.3'\n__version__ = '1.2.4'"],
    ["VERSION = (1, 2, 3, 'alpha', 0)"],
    ["__version__ = '1.2.3'".padEnd(2000)]
  ])('is not read from %j', (text) => {
    expect(stated({ '__init__.py': text })).toBeUndefined()
  })

  it('is called otherwise only in files that are about it', () => {
    expect(stated({ 'version.py': "VERSION = '1.2.3'" })).toBe('1.2.3')
    expect(stated({ '_version.py': "version_json = '''\n{\n \"version\": \"1.2.3\"\n}\n'''" })).toBe('1.2.3')
    expect(stated({ 'other.py': "__version__ = '1.2.3'" })).toBeUndefined()
  })

  it('is undefined where files contradict each other, and read from one where only that one counts', () => {
    const files = { '__init__.py': "__version__ = '1.0'", '_version.py': "__version__ = '2.0'" }
    expect(stated(files)).toBeUndefined()
    expect(stated(files, '_version.py')).toBe('2.0')
    expect(stated({ ...files, 'deep/er.py': "VERSION = '3.0'" }, 'deep/er.py')).toBe('3.0')
  })
})

function stated(files: Readonly<Record<string, string>>, statedIn?: string): string | undefined {
  const entries = Object.entries({ '__init__.py': '', ...files })
  const tree = memoryTree(
    Object.fromEntries(entries.map(([path, text]) => [`pkg/${path}`, Buffer.from(text)]))
  )
  return statedVersion('pkg/__init__.py', tree, statedIn)
}
