/** Import directions of the design: entries -> scan, config, reports, io; scan -> stages -> model. */
const directions = require('./scripts/import-directions.json')

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

/** `policy` is a folder, `scan.ts` a file; `advisories/versions` a folder in a folder. */
const inside = (place) => `^src/${place.endsWith('.ts') ? place.replace('.', '\\.') + '$' : place + '/'}`

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-cycles', 'A cycle hides who depends on whom.', {}, { circular: true }),
    rule(
      'no-orphans',
      'A file that nobody imports is dead.',
      { orphan: true, pathNot: '^src/(action|cli|reports/html/browser/page)\\.ts$' },
      {}
    ),
    rule('resolvable', 'What is imported must be there.', {}, { couldNotResolve: true }),
    rule(
      'shipped-dependencies',
      'What is bundled stands in `dependencies`, for who reads package.json to learn what runs.',
      {},
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] }
    ),
    rule(
      'listed-folders',
      'A new folder is added to scripts/import-directions.json.',
      { path: '^src/', pathNot: Object.keys(directions).map(inside) },
      {}
    ),
    ...Object.entries(directions).map(([from, to]) =>
      rule(
        `directions-of-${from}`,
        `src/${from} may import ${to.join(', ') || 'nothing'} and its own files: see scripts/import-directions.json.`,
        { path: inside(from) },
        { path: '^src/', pathNot: [from, ...to].map(inside) }
      )
    )
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A type is an import too: it ties one folder to the other's shape.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' }
  }
}
