import { EVERYWHERE, type Option } from './option.js'

/** What is scanned. */
export const TARGET_OPTIONS = [
  {
    name: 'path',
    kind: 'list',
    placeholder: 'GLOB',
    surfaces: ['action', 'file'],
    summary:
      'What to scan: zips, jars, folders, what a build tool wrote, templates and plans, as paths or globs, one a line; without it, and without `functions`, `images` or the ARN of a layer, the workspace is searched for what build tools wrote'
  },
  {
    name: 'layer',
    kind: 'list',
    placeholder: 'GLOB',
    surfaces: EVERYWHERE,
    summary:
      'Layers of the functions, as paths, globs, or ARNs of layer versions, one a line, in the order in which they are added'
  },
  {
    name: 'functions',
    kind: 'list',
    placeholder: 'NAME',
    surfaces: EVERYWHERE,
    summary:
      'Deployed functions: names or ARNs, with a version or an alias or without, or patterns with `*`, one a line; `!` takes away'
  },
  {
    name: 'images',
    kind: 'list',
    placeholder: 'IMAGE',
    aliases: ['image'],
    surfaces: EVERYWHERE,
    summary:
      'Container images: names in a registry by tag or digest, `oci:DIR` or `docker-archive:FILE`, one a line'
  },
  {
    name: 'image-platform',
    kind: 'text',
    default: 'linux/amd64',
    placeholder: 'OS/ARCH',
    surfaces: EVERYWHERE,
    summary: 'Which image of several platforms is meant, `linux/amd64` or `linux/arm64`'
  },
  {
    name: 'function-tags',
    kind: 'list',
    placeholder: 'TAG',
    surfaces: EVERYWHERE,
    summary: 'Only deployed functions that have all of these tags, as `name=value` or a bare name, one a line'
  },
  {
    name: 'regions',
    kind: 'list',
    placeholder: 'REGION',
    surfaces: EVERYWHERE,
    summary: 'Regions of the deployed functions, one a line; by default that of the environment'
  },
  {
    name: 'fetch-declared',
    kind: 'flag',
    default: 'true',
    surfaces: EVERYWHERE,
    summary:
      'Fetch the layers and images that templates name by ARN or in ECR, where the environment names AWS credentials'
  },
  {
    name: 'mode',
    kind: 'choice',
    choices: ['scan', 'plan', 'merge', 'comment'],
    default: 'scan',
    placeholder: 'MODE',
    surfaces: ['action', 'command'],
    summary:
      'In a sweep over many functions, `plan` shares them among the jobs of a matrix, and `merge` makes one verdict of the reports in `path`; `comment` tells a pull request, from a fork for instance, what is in the report in `path` (Action only)'
  },
  {
    name: 'shards',
    kind: 'text',
    placeholder: 'N',
    surfaces: ['action', 'command'],
    summary:
      'Number of jobs for `mode: plan`; by default as many as the size of the code asks for, 256 at most'
  },
  {
    name: 'shard',
    kind: 'text',
    placeholder: 'I/N',
    surfaces: ['action', 'command'],
    summary:
      'Which part of a sweep this is, from the matrix: it goes into the report, so that `merge` misses none'
  },
  {
    name: 'ours',
    kind: 'list',
    placeholder: 'GLOB',
    surfaces: EVERYWHERE,
    summary:
      'Your own packages, as globs of their names (`@acme/*`, `com.acme:*`), or of paths in an artifact for files without a name, one a line: nobody is asked about them'
  },
  {
    name: 'runtime',
    kind: 'text',
    placeholder: 'ID',
    surfaces: EVERYWHERE,
    summary: 'Lambda runtime of the functions, such as `nodejs22.x`'
  },
  {
    name: 'runtime-warning-days',
    kind: 'text',
    default: '180',
    placeholder: 'N',
    surfaces: EVERYWHERE,
    summary: 'Days before the deprecation of a runtime from which on it is reported'
  },
  {
    name: 'max-entries',
    kind: 'text',
    default: '80000',
    placeholder: 'N',
    surfaces: EVERYWHERE,
    summary:
      'Most files that are read in one archive; ten times as many in an artifact with all archives inside it'
  }
] as const satisfies readonly Option[]
