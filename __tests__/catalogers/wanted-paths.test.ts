import { mavenJar } from '../../src/catalogers/maven-jar/index.js'
import { npmInstalled } from '../../src/catalogers/npm-installed/index.js'
import { packageRoot } from '../../src/catalogers/npm-installed/package-root.js'
import { pypiInstalled } from '../../src/catalogers/pypi-installed/index.js'

describe('npm-installed wants the package.json of an installed package', () => {
  it.each([
    'node_modules/lodash/package.json',
    'node_modules/@babel/core/package.json',
    'nodejs/node_modules/a/node_modules/@b/c/package.json',
    'packages/app/node_modules/lodash/package.json',
    'node_modules/.pnpm/lodash@4.17.21/node_modules/lodash/package.json',
    'node_modules/.store/debug-virtual-7fe88cc35b/package/package.json',
    'node_modules/a/dist/node_modules/b/package.json',
    'tests/node_modules/lodash/package.json'
  ])('%s', (path) => {
    expect(npmInstalled.wants(path)).toBe(true)
  })
})

describe('npm-installed leaves alone', () => {
  it.each([
    'package.json',
    'node_modules/package.json',
    'node_modules//package.json',
    'node_modules/lodash/fp/package.json',
    'node_modules/@babel/package.json',
    'node_modules/@babel/core/lib/package.json',
    'node_modules/.bin/package.json',
    'node_modules/.store/a/b/package.json',
    'node_modules/.store/a/package/lib/package.json',
    'node_modules/lodash/my-package.json',
    'node_modules/lodash/package.json/index.js',
    'node_modules/lodash/package-lock.json',
    'node_modules/a/test/node_modules/b/package.json',
    'node_modules/@a/b/lib/__fixtures__/node_modules/c/package.json',
    'my_node_modules/lodash/package.json',
    'node_modules\\lodash\\package.json'
  ])('%s', (path) => {
    expect(npmInstalled.wants(path)).toBe(false)
  })
})

it('names the package that a copy lies in only where no package manager put it there', () => {
  expect(packageRoot('node_modules/a/node_modules/b/package.json')).toEqual({})
  expect(packageRoot('node_modules/a/dist/node_modules/b/package.json')).toEqual({ host: 'a' })
  expect(packageRoot('node_modules/@s/a/lib/x/node_modules/b/package.json')).toEqual({ host: '@s/a' })
  expect(packageRoot('node_modules/a/dist/node_modules/b/node_modules/c/package.json')).toEqual({ host: 'a' })
  expect(packageRoot('node_modules/.pnpm/a@1/node_modules/b/package.json')).toEqual({})
})

describe('pypi-installed wants', () => {
  it.each([
    'requests-2.28.1.dist-info/METADATA',
    'python/requests-2.28.1.dist-info/RECORD',
    'REQUESTS-2.28.1.DIST-INFO/METADATA',
    'six.egg-info/PKG-INFO',
    'six.egg-info/METADATA',
    'docutils-0.16-py3.9.egg-info',
    'EGG-INFO/PKG-INFO',
    'x-1.0-py3.9.egg/EGG-INFO/PKG-INFO',
    'pip/_vendor/vendor.txt',
    'setuptools/_vendor/vendored.txt'
  ])('%s', (path) => {
    expect(pypiInstalled.wants(path)).toBe(true)
  })

  it.each([
    'METADATA',
    'RECORD',
    'WHEEL',
    'requests/METADATA',
    'requests-2.28.1.dist-info/top_level.txt',
    'requests-2.28.1.dist-info/licenses/METADATA',
    'six.egg-info/requires.txt',
    'vendor.txt',
    'requirements.txt',
    'Pipfile.lock'
  ])('but not %s', (path) => {
    expect(pypiInstalled.wants(path)).toBe(false)
  })
})

describe('maven-jar wants', () => {
  it.each([
    'lib/guava-31.1-jre.jar',
    'app.WAR',
    'app.ear',
    'META-INF/MANIFEST.MF',
    'BOOT-INF/classes/META-INF/MANIFEST.MF',
    'META-INF/maven/org.json/json/pom.properties',
    'x/META-INF/maven/org.json/json/pom.xml'
  ])('%s', (path) => {
    expect(mavenJar.wants(path)).toBe(true)
  })

  it.each([
    'lib/guava.zip',
    'pom.xml',
    'pom.properties',
    'META-INF/maven/json/pom.properties',
    'META-INF/maven/org.json/json/extra/pom.properties',
    'XMETA-INF/MANIFEST.MF',
    'META-INF/MANIFEST.MF.bak',
    'jar'
  ])('but not %s', (path) => {
    expect(mavenJar.wants(path)).toBe(false)
  })
})
