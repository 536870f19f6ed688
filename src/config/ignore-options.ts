import { VEX_JUSTIFICATIONS } from '../model/index.js'
import type { Option } from './options/index.js'

/** What `lambda-scan ignore` writes into an entry: the keys of the configuration file, in their order. */
export const IGNORE_OPTIONS = [
  {
    name: 'reason',
    kind: 'text',
    placeholder: 'TEXT',
    surfaces: ['command'],
    summary: 'Why it may stay, in one line; required'
  },
  {
    name: 'purl',
    kind: 'text',
    placeholder: 'PURL',
    surfaces: ['command'],
    summary: 'Only for this package, with or without its version, such as `pkg:npm/lodash`'
  },
  {
    name: 'function',
    kind: 'text',
    placeholder: 'GLOB',
    surfaces: ['command'],
    summary: 'Only for functions of this name'
  },
  {
    name: 'path',
    kind: 'text',
    placeholder: 'GLOB',
    surfaces: ['command'],
    summary: 'Only for artifacts of this path'
  },
  {
    name: 'expires',
    kind: 'text',
    placeholder: 'DAY',
    surfaces: ['command'],
    summary: 'Last day on which it holds, such as 2027-06-30'
  },
  {
    name: 'until-fixed',
    kind: 'flag',
    default: 'false',
    surfaces: ['command'],
    summary: 'Only while no fix is known'
  },
  {
    name: 'owner',
    kind: 'text',
    placeholder: 'NAME',
    surfaces: ['command'],
    summary: 'Who answers for it'
  },
  {
    name: 'justification',
    kind: 'text',
    placeholder: 'WORD',
    surfaces: ['command'],
    summary: `Say to others too that it does no harm here, and why: one of ${VEX_JUSTIFICATIONS.join(', ')}`
  }
] as const satisfies readonly Option[]

export type IgnoreOptionName = (typeof IGNORE_OPTIONS)[number]['name']
