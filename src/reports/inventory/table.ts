import {
  compareFindings,
  type Component,
  type Evidence,
  type FunctionUnit,
  type Inventory
} from '../../model/index.js'
import { terminalText } from '../escape/index.js'
import type { RenderOptions } from '../reporter.js'
import { ownersIn } from '../shape/contents.js'
import { byEcosystem } from '../shape/counts.js'
import { noticeGroups } from '../shape/notices.js'
import { compareText, count, digits, listed } from '../shape/words.js'
import { painter } from '../terminal/color.js'
import { alignColumns, wrap, type Column } from '../terminal/columns.js'
import { joinBlocks, most, noticeLines, section, usableWidth } from '../terminal/sections.js'

/** For people in a terminal: the functions with what they load, the packages by ecosystem, what is unknown. */
export const inventoryTable = {
  id: 'table',
  render(inventory: Inventory, options: RenderOptions = {}): string {
    const width = usableWidth(options.width)
    const paint = painter(options.color === true)
    const bold = (title: string): string => paint(title, 'bold')
    const { gaps, notes } = noticeGroups(inventory)
    const whole = gaps.length === 0
    const [first = '', ...rest] = wrap(headline(inventory, whole), width, '  ')
    const word = first.split('  ', 1)[0] ?? ''
    const packages = byEcosystem(inventory).map(([ecosystem, number]) =>
      section(
        bold(`${terminalText(ecosystem)}: ${count(number, 'package')}`),
        alignColumns(rowsOf(inventory, ecosystem), COLUMNS, width - 2, (cell, row) =>
          row < 0 ? paint(cell, 'dim') : cell
        )
      )
    )
    return joinBlocks([
      [paint(word, whole ? 'green' : 'yellow') + first.slice(word.length), ...rest],
      section(bold('Functions'), functionLines(inventory, width)),
      section(bold('Layers of no function'), layerLines(inventory, width)),
      ...packages,
      section(bold('Irregular archives'), irregularLines(inventory, width)),
      section(bold('Could not be seen'), noticeLines(gaps, width)),
      section(bold('Worth knowing'), most(noticeLines(notes, width), MOST))
    ])
  }
}

/** Longer lists of the same kind are for programs. */
const MOST = 20

const COLUMNS: readonly Column[] = [
  { title: 'Package', max: 44, min: 20, keep: 'ends' },
  { title: 'Version', max: 20, min: 8, keep: 'start' },
  { title: 'Seen as', max: 30, min: 9, keep: 'start' },
  { title: 'Whose', max: 12, min: 10, keep: 'start', optional: true },
  { title: 'Where', max: 160, min: 20, keep: 'ends' }
]

function headline({ components, artifacts, notices }: Inventory, whole: boolean): string {
  const what = `${count(components.length, 'package')} in ${count(artifacts.length, 'artifact')}`
  const gaps = notices.filter(({ incomplete }) => incomplete).length
  if (!whole) return `INCOMPLETE  ${what}; ${count(gaps, 'thing')} could not be seen`
  return `INVENTORY  ${what}`
}

/** A row for each package in each artifact, however many copies of it that holds. */
function rowsOf({ components, artifacts }: Inventory, ecosystem: string): readonly (readonly string[])[] {
  const owner = ownersIn({ artifacts })
  return components
    .filter((component) => component.ecosystem === ecosystem)
    .flatMap((component) => copiesByArtifact(component).map((copies) => ({ component, copies })))
    .sort(
      (a, b) =>
        compareText(a.component.name, b.component.name) ||
        compareText(a.component.version, b.component.version) ||
        compareText(a.copies[0].artifact, b.copies[0].artifact)
    )
    .map(({ component, copies }) => [
      terminalText(component.name),
      terminalText(component.version),
      seenAs(copies) + (component.own === true ? ', your own' : ''),
      owner(copies[0].artifact) ?? '-',
      where(copies)
    ])
}

type Copies = readonly [Evidence, ...Evidence[]]

function copiesByArtifact({ evidence }: Component): readonly Copies[] {
  const groups = new Map<string, [Evidence, ...Evidence[]]>()
  for (const copy of [...evidence].sort((a, b) => compareText(a.path, b.path))) {
    const group = groups.get(copy.artifact)
    if (group) group.push(copy)
    else groups.set(copy.artifact, [copy])
  }
  return [...groups.values()]
}

/** How, how sure where that is not beyond doubt, whether it is the distribution's, and whether any function loads it. */
function seenAs(copies: Copies): string {
  const hows = [...new Set(copies.map(({ how }) => how))]
  const doubts = new Set(
    copies.flatMap(({ how, confidence = 'exact' }) =>
      confidence === 'exact' || confidence === how ? [] : [confidence]
    )
  )
  const owned = copies.every(({ ownedBy }) => ownedBy !== undefined) ? ['of the distribution'] : []
  const shadowed = copies.every(({ shadowedBy = [] }) => shadowedBy.length > 0) ? ['shadowed'] : []
  return [...hows, ...doubts, ...owned, ...shadowed].join(', ')
}

function where([first, ...others]: Copies): string {
  const more = others.length === 0 ? '' : ` (+${digits(others.length)})`
  return `${terminalText(`${first.artifact}!/${first.path}`)}${more}`
}

function functionLines(inventory: Inventory, width: number): readonly string[] {
  return [...inventory.functions]
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((unit) => {
      const loads = most(loadLines(unit, inventory.components), MOST)
      return [functionLine(unit), ...extensionLines(unit), ...loads].flatMap((line, index) =>
        wrap(line, width - 4, '      ').map((text) => (index === 0 ? text : `  ${text}`))
      )
    })
}

function functionLine({ name, runtime, code, layers }: FunctionUnit): string {
  const parts = [code, ...layers].map((id) => terminalText(id)).join(' + ')
  return `${terminalText(name)}${runtime === undefined ? '' : ` (${terminalText(runtime, 60)})`}: ${parts}`
}

function extensionLines({ extensions = [] }: FunctionUnit): readonly string[] {
  if (extensions.length === 0) return []
  const names = extensions.map(({ name, artifact }) => `${terminalText(name)} (${terminalText(artifact)})`)
  return [`starts beside it: ${listed(names, 10)}`]
}

/** Layers whose functions are not known, and which still start something wherever they are used. */
function layerLines({ artifacts, functions }: Inventory, width: number): readonly string[] {
  const used = new Set(functions.flatMap(({ layers }) => layers))
  return artifacts
    .filter(({ id, kind }) => kind === 'layer' && !used.has(id))
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap(({ id, extensions = [] }) => {
      const names = extensions.map((name) => terminalText(name))
      const starts =
        names.length === 0 ? '' : `: starts beside each function that has it: ${listed(names, 10)}`
      return wrap(terminalText(id) + starts, width - 2, '    ')
    })
}

/** What the function loads where it has several copies. */
function loadLines({ name }: FunctionUnit, components: readonly Component[]): readonly string[] {
  const lines = components.flatMap((component) =>
    component.evidence.flatMap(({ artifact, shadowedBy = [] }) =>
      shadowedBy
        .filter((by) => by.function === name)
        .map((by) => {
          const loaded = versionAt(components, component, by.artifact, by.path)
          const package_ = terminalText(component.name)
          return `loads ${package_} ${loaded} of ${terminalText(by.artifact)}, not ${terminalText(component.version)} of ${terminalText(artifact)}`
        })
    )
  )
  return [...new Set(lines)].sort(compareText)
}

function versionAt(
  components: readonly Component[],
  { name, ecosystem }: Component,
  artifact: string,
  path: string
): string {
  const found = components.find(
    (other) =>
      other.name === name &&
      other.ecosystem === ecosystem &&
      other.evidence.some((seen) => seen.artifact === artifact && seen.path === path)
  )
  return found === undefined ? 'the copy' : terminalText(found.version)
}

function irregularLines({ archiveFindings }: Inventory, width: number): readonly string[] {
  const lines = [...archiveFindings]
    .sort(compareFindings)
    .flatMap(({ severity, artifact, title }) =>
      wrap(`${severity}: ${terminalText(artifact)}: ${terminalText(title)}`, width - 2, '    ')
    )
  return most(lines, MOST)
}
