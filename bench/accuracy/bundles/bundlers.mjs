import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, toolFolder } from './layouts.mjs'

/**
 * One function for each bundler: builds the script `entry` of an application into `index.js` of a folder. `map` is `none`, `linked` or `inline`. `layouts` are those that the bundler can read by itself, `maps` those that
 * it can write.
 */
export const BUNDLERS = {
  esbuild: {
    version: '0.28.2',
    layouts: ['npm', 'pnpm', 'pnp'],
    maps: ['none', 'linked', 'inline'],
    build({ app, entry, out, minified, map }) {
      const tools = tool('esbuild', { esbuild: '0.28.2' })
      const args = [
        entry,
        '--bundle',
        '--platform=node',
        '--log-level=error',
        `--outfile=${join(out, 'index.js')}`
      ]
      if (minified) args.push('--minify')
      if (map !== 'none') args.push(`--sourcemap=${map}`)
      run(process.execPath, [join(tools, 'node_modules/esbuild/bin/esbuild'), ...args], app)
    }
  },
  webpack: {
    version: '5.112.2',
    layouts: ['npm', 'pnpm', 'pnp'],
    maps: ['none', 'linked', 'inline'],
    build({ app, entry, out, minified, map }) {
      const tools = tool('webpack', { webpack: '5.112.2', 'webpack-cli': '6.0.1' })
      const config = {
        mode: minified ? 'production' : 'development',
        target: 'node',
        context: app,
        entry: `./${entry}`,
        devtool: { none: false, linked: 'source-map', inline: 'inline-source-map' }[map],
        output: { path: out, filename: 'index.js', library: { type: 'commonjs2' } }
      }
      runScript(
        tools,
        app,
        out,
        `
        const webpack = require('webpack')
        webpack(${JSON.stringify(config)}, (error, stats) => {
          if (error || stats.hasErrors()) { console.error(error ?? stats.toString('errors-only')); process.exitCode = 1 }
        })`
      )
    }
  },
  rollup: {
    version: '4.68.7',
    layouts: ['npm', 'pnpm'],
    maps: ['none', 'linked', 'inline'],
    build({ app, entry, out, minified, map }) {
      const tools = tool('rollup', {
        rollup: '4.68.7',
        '@rollup/plugin-node-resolve': '16.0.3',
        '@rollup/plugin-commonjs': '29.0.0',
        '@rollup/plugin-json': '6.1.0',
        '@rollup/plugin-terser': '0.4.4'
      })
      runScript(
        tools,
        app,
        out,
        `
        const { rollup } = require('rollup')
        const load = (name) => { const plugin = require('@rollup/plugin-' + name); return plugin.default ?? plugin }
        const plugins = [load('node-resolve')({ preferBuiltins: true, exportConditions: ['node'] }), load('commonjs')(), load('json')()]
        if (${minified}) plugins.push(load('terser')())
        const build = async () => {
          const bundle = await rollup({ input: ${JSON.stringify(entry)}, plugins, onwarn() {} })
          await bundle.write({ file: ${JSON.stringify(join(out, 'index.js'))}, format: 'cjs', inlineDynamicImports: true,
            sourcemap: ${JSON.stringify({ none: false, linked: true, inline: 'inline' }[map])} })
        }
        build().catch((error) => { console.error(error); process.exitCode = 1 })`
      )
    }
  },
  rolldown: {
    version: '1.3.2',
    layouts: ['npm', 'pnpm'],
    maps: ['none', 'linked', 'inline'],
    build({ app, entry, out, minified, map }) {
      const tools = tool('rolldown', { rolldown: '1.3.2' })
      const args = [entry, '--platform', 'node', '--format', 'cjs', '-o', join(out, 'index.js')]
      if (minified) args.push('--minify')
      if (map !== 'none') args.push(...(map === 'inline' ? ['--sourcemap', 'inline'] : ['--sourcemap']))
      run(process.execPath, [join(tools, 'node_modules/rolldown/bin/cli.mjs'), ...args], app)
    }
  },
  ncc: {
    version: '0.45.0',
    layouts: ['npm', 'pnpm'],
    maps: ['none', 'linked'],
    build({ app, entry, out, minified, map }) {
      const tools = tool('ncc', { '@vercel/ncc': '0.45.0' })
      const args = ['build', entry, '-o', out, '--no-cache', '-q']
      if (minified) args.push('-m')
      if (map !== 'none') args.push('-s')
      run(process.execPath, [join(tools, 'node_modules/@vercel/ncc/dist/ncc/cli.js'), ...args], app)
    }
  },
  bun: {
    version: '1.4.5',
    layouts: ['npm', 'pnpm'],
    maps: ['none', 'linked', 'inline'],
    build({ app, entry, out, minified, map }) {
      const tools = tool('bun', { bun: '1.4.5' })
      const program = join(tools, 'node_modules/bun/bin/bun.exe')
      // Its maps leave out modules of JSON; its metafile, which is not deployed, has them.
      const args = [
        'build',
        entry,
        '--target=node',
        `--outdir=${out}`,
        '--entry-naming=index.js',
        `--metafile=${join(out, '..', 'meta.json')}`
      ]
      if (minified) args.push('--minify')
      if (map !== 'none') args.push(`--sourcemap=${map}`)
      run(program, args, app)
    }
  },
  parcel: {
    version: '2.16.4',
    layouts: ['npm', 'pnpm'],
    maps: ['none', 'linked', 'inline'],
    build({ app, entry, out, minified, map }) {
      const tools = tool('parcel', { parcel: '2.16.4' })
      const manifest = join(app, 'package.json')
      const before = readFileSync(manifest, 'utf8')
      const target = {
        source: entry,
        distDir: out,
        context: 'node',
        includeNodeModules: true,
        optimize: minified,
        outputFormat: 'commonjs',
        isLibrary: false,
        engines: { node: '>=20' },
        sourceMap: map === 'none' ? false : { inline: map === 'inline' }
      }
      writeFileSync(manifest, JSON.stringify({ ...JSON.parse(before), targets: { function: target } }))
      try {
        run(process.execPath, [join(tools, 'node_modules/parcel/lib/bin.js'), 'build', '--no-cache'], app)
      } finally {
        writeFileSync(manifest, before)
      }
    }
  }
}

/** A bundler's folder. Two bundlers fetch their program when npm lets them run a script; here they are told to. */
function tool(name, dependencies) {
  const folder = toolFolder(name, dependencies)
  if (name === 'bun') run(process.execPath, ['node_modules/bun/install.js'], folder)
  return folder
}

function runScript(tools, app, out, code) {
  const script = join(out, '..', 'build.cjs')
  writeFileSync(
    script,
    `const require_ = require('node:module').createRequire(${JSON.stringify(join(tools, 'x.js'))})\n;((require) => {${code}\n})(require_)\n`
  )
  // Where Yarn made no folders, only its own runtime finds packages.
  const pnp = join(app, '.pnp.cjs')
  run(process.execPath, existsSync(pnp) ? ['--require', pnp, script] : [script], app)
}
