/** Import directions of the design: entries -> scan, config, reports, io; scan -> stages -> model. */
const stages = 'targets|archives|catalogers|functions|sbom|advisories|runtimes|posture|policy'
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }, 'A cycle hides who depends on whom'),
    rule('no-orphans', { orphan: true, pathNot: '^src/(action|cli)\\.ts$' }, {}, 'A file that nobody imports is dead'),
    rule('model-imports-nothing', { path: '^src/model/' }, { pathNot: '^src/model/' }, 'The model is the ground floor'),
    rule(
      'stages-stay-apart',
      { path: `^src/(${stages})/` },
      { path: `^src/(?!model/|$1/)`, pathNot: '^$' },
      'A stage imports model and its own folder; see the exceptions below'
    ),
    rule('io-only-from-entries', { path: '^src/(?!io/|action\\.ts|cli\\.ts)' }, { path: '^src/io/' }, 'Only the entries touch the outside world')
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' }
  }
}
