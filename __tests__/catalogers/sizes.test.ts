import { catalog, withSizes } from '../../src/catalogers/index.js'
import type { Component, FileTree } from '../../src/model/index.js'
import { memoryTree } from '../support/memory-tree.js'

function tree(files: Readonly<Record<string, string | number>>): FileTree {
  const bytes = (content: string | number) =>
    Buffer.from(typeof content === 'string' ? content : 'x'.repeat(content))
  return memoryTree(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [path, bytes(content)]))
  )
}

function cataloged(files: FileTree): readonly Component[] {
  return catalog([{ id: 'a.zip', kind: 'zip', digest: '', size: 0, files }]).items
}

/** `name path` and the size of each place. */
function sizes(files: FileTree, components = cataloged(files)): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(
    withSizes(components, files).flatMap(({ name, evidence }) =>
      evidence.map(({ path, size }) => [`${name} ${path}`, size])
    )
  )
}

const manifest = (name: string) => JSON.stringify({ name, version: '1.0.0' })

it('counts the folder of an npm package without the packages inside it', () => {
  const outer = manifest('outer')
  const inner = manifest('inner')
  const files = tree({
    'index.js': 500,
    'node_modules/outer/package.json': outer,
    'node_modules/outer/lib/a.js': 100,
    'node_modules/outer/node_modules/inner/package.json': inner,
    'node_modules/outer/node_modules/inner/b.js': 7,
    'node_modules/outer-more/c.js': 1000
  })
  expect(sizes(files)).toEqual({
    'outer node_modules/outer/package.json': outer.length + 100,
    'inner node_modules/outer/node_modules/inner/package.json': inner.length + 7
  })
})

it('finds the modules of a Python distribution beside its metadata, whatever they are called', () => {
  const metadata = (name: string) => `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n`
  const files = tree({
    'python/PyYAML-1.0.dist-info/METADATA': metadata('PyYAML'),
    'python/PyYAML-1.0.dist-info/RECORD': 10,
    'python/yaml/__init__.py': 20,
    'python/yaml/deep/er.py': 3,
    'python/six-1.0.dist-info/METADATA': metadata('six'),
    'python/six.py': 5,
    'python/ours/six.py': 1000,
    'other/yaml/__init__.py': 1000
  })
  expect(sizes(files)).toEqual({
    'pyyaml python/PyYAML-1.0.dist-info/METADATA': metadata('PyYAML').length + 33,
    'six python/six-1.0.dist-info/METADATA': metadata('six').length + 5
  })
})

it('gives what is in one file the size of that file, and of a list none', () => {
  const files = tree({
    bootstrap: 5000,
    'lib/a.jar': 300,
    'var/lib/dpkg/status': 9,
    'META-INF/maven/g/c/pom.properties': 3
  })
  const seen = (name: string, path: string, how: 'embedded' | 'installed', cataloger: string): Component => ({
    purl: `pkg:generic/${name}@1`,
    name,
    version: '1',
    ecosystem: 'Go',
    evidence: [{ artifact: 'a.zip', path, how, cataloger }]
  })
  const components = [
    seen('m1', 'bootstrap', 'embedded', 'go-binary'),
    seen('m2', 'bootstrap', 'embedded', 'go-binary'),
    seen('g:a', 'lib/a.jar', 'installed', 'maven-jar'),
    seen('g:b', 'lib/a.jar!/META-INF/maven/g/b/pom.properties', 'installed', 'maven-jar'),
    seen('bash', 'var/lib/dpkg/status', 'installed', 'dpkg'),
    seen('melted', 'META-INF/maven/g/c/pom.properties', 'installed', 'maven-jar'),
    seen('gone', 'gone.so', 'embedded', 'go-binary')
  ]
  expect(sizes(files, components)).toEqual({
    'm1 bootstrap': 5000,
    'm2 bootstrap': 5000,
    'g:a lib/a.jar': 300,
    'g:b lib/a.jar!/META-INF/maven/g/b/pom.properties': 300,
    'bash var/lib/dpkg/status': undefined,
    'melted META-INF/maven/g/c/pom.properties': undefined,
    'gone gone.so': undefined
  })
})

it('knows the folders of gems and of Composer, and the assemblies of .NET', () => {
  const seen = (name: string, path: string, cataloger: string): Component => ({
    purl: `pkg:generic/${name}@1`,
    name,
    version: '1',
    ecosystem: 'x',
    evidence: [{ artifact: 'a.zip', path, how: 'installed', cataloger }]
  })
  const files = tree({
    'ruby/specifications/rack-1.gemspec': 1,
    'ruby/gems/rack-1/lib/rack.rb': 20,
    'vendor/composer/installed.json': 300,
    'vendor/psr/log/Log.php': 4000,
    'App.deps.json': 50000,
    'Newtonsoft.Json.dll': 600000
  })
  const components = [
    seen('rack', 'ruby/specifications/rack-1.gemspec', 'ruby-gemspec'),
    seen('psr/log', 'vendor/composer/installed.json', 'composer-installed'),
    seen('Newtonsoft.Json', 'App.deps.json', 'dotnet-deps'),
    seen('Absent', 'App.deps.json', 'dotnet-deps')
  ]
  expect(Object.values(sizes(files, components))).toEqual([21, 4000, 600000, undefined])
})

it('is done with very deep and very many paths', () => {
  const deep = 'd/'.repeat(20_000)
  const paths = Array.from({ length: 300 }, (_, index) => `node_modules/p${index}/package.json`)
  const files = tree({
    [`node_modules/p0/${deep}a.js`]: 1,
    ...Object.fromEntries(paths.map((path) => [path, manifest(path.split('/')[1] ?? '')]))
  })
  expect(sizes(files)['p0 node_modules/p0/package.json']).toBe(manifest('p0').length + 1)
})
