import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { HERE, purl, run, truth } from '../tools.mjs'

const PACKAGE = '@autorest/csharp@3.0.0-beta.20251203.1'

/** A .NET application as `dotnet publish` leaves it, which Microsoft publishes in an npm package. */
export const dotnet = {
  id: 'dotnet',
  inputs: ['sets/dotnet.mjs', 'programs.py'],

  build(folder) {
    const application = join(folder, 'application')
    mkdirSync(application)
    const tarball = run('npm', ['pack', '--silent', PACKAGE], { cwd: folder }).trim().split('\n').at(-1)
    run('tar', ['-xzf', tarball, '--strip-components=1', '-C', application], { cwd: folder })
    // The npm package around it is none that is installed.
    rmSync(join(application, 'package.json'))
    truth(['pack', application, join(folder, 'function.zip')])
    const packages = JSON.parse(
      run('python3', [join(HERE, 'programs.py'), 'published', join(application, 'AutoRest.CSharp.deps.json')])
    )
    const expected = packages.map(({ name, version }) => ({
      purl: purl('nuget', [name], version),
      path: 'AutoRest.CSharp.deps.json',
      how: 'installed'
    }))
    return [{ title: '@autorest/csharp', zip: 'function.zip', expected }]
  }
}
