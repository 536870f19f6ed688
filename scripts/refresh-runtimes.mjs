/**
 * Reads AWS's page of Lambda runtimes again and brings `src/runtimes/lifecycle.json` up to date.
 *
 *     node scripts/refresh-runtimes.mjs [--page URL] [--second URL] [--table FILE] [--today YYYY-MM-DD] [--summary FILE]
 *
 * The page decides. Rows that it no longer has are kept, since AWS takes them off long after their end. The
 * second source, endoflife.date, is only compared; what differs is told. Successors are a choice of ours and
 * stay. What looks wrong is refused with 1: a page without its tables, a cell that is no day, a runtime that is
 * there twice. `--summary` gets what changed, in Markdown.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    page: { type: 'string', default: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.md' },
    second: { type: 'string', default: 'https://endoflife.date/api/v1/products/aws-lambda/' },
    table: {
      type: 'string',
      default: fileURLToPath(new URL('../src/runtimes/lifecycle.json', import.meta.url))
    },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    summary: { type: 'string' }
  }
})
const MAX_BYTES = 4 * 1024 * 1024
const FEWEST_ROWS = 30
const ID = /^[a-z][a-z0-9.-]{2,40}$/
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const DATES = ['deprecated', 'createBlocked', 'updateBlocked']

try {
  await refresh()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function refresh() {
  const before = JSON.parse(readFileSync(values.table, 'utf8'))
  const read = pageRows(await textOf(values.page))
  const after = { ...before, asOf: values.today, runtimes: merged(before, read) }
  const report = [...changes(before, after), ...contradictions(after, read), ...(await differences(after))]
  writeFileSync(values.table, written(after))
  if (values.summary !== undefined) writeFileSync(values.summary, `${report.join('\n')}\n`)
  console.log(report.join('\n'))
}

/** The rows of all tables of the page that have an identifier and a deprecation date. */
function pageRows(text) {
  const rows = new Map()
  let columns
  for (const line of text.split(/\r?\n/)) {
    const cells = cellsOf(line)
    if (cells === undefined) columns = undefined
    else if (cells.includes('Identifier') && cells.includes('Deprecation date')) columns = cells
    else if (columns !== undefined && !cells.every((cell) => /^:?-+:?$/.test(cell))) {
      const row = rowOf(Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])))
      if (rows.has(row.id)) throw new Error(`the page lists ${row.id} twice`)
      rows.set(row.id, row)
    }
  }
  if (rows.size < FEWEST_ROWS) throw new Error(`the page has ${rows.size} runtimes: has its form changed?`)
  return rows
}

function cellsOf(line) {
  if (!line.startsWith('|')) return undefined
  return line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.replaceAll('`', '').trim())
}

function rowOf(cells) {
  const id = cells['Identifier']
  if (!ID.test(id)) throw new Error(`${JSON.stringify(id)} is no identifier of a runtime`)
  return {
    id,
    os: osOf(cells['Operating system'], id),
    deprecated: dayOf(cells['Deprecation date'], id),
    createBlocked: dayOf(cells['Block function create'], id),
    updateBlocked: dayOf(cells['Block function update'], id)
  }
}

function osOf(cell, id) {
  if (/^Amazon Linux( 2| 2023)?$/.test(cell ?? '')) return cell
  if (cell === 'Amazon Linux 1') return 'Amazon Linux'
  throw new Error(`${id} runs on ${JSON.stringify(cell)}, which is unknown`)
}

/** `Apr 30, 2028` becomes `2028-04-30`; a cell that says that there is no day becomes null. */
function dayOf(cell, id) {
  if (/^(Not scheduled|N\/A)$/i.test(cell ?? '')) return null
  const [, name, day, year] = /^([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (20\d\d)$/.exec(cell ?? '') ?? []
  const month = MONTHS.indexOf(name) + 1
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  // A day that no month has would silently become another one.
  if (month === 0 || new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) !== iso) {
    throw new Error(`${id} has ${JSON.stringify(cell)} where a day should be`)
  }
  return iso
}

/**
 * In the order of the table, and what is new at the end of its family. AWS postpones what lies ahead; a
 * deprecation that is over was never taken back, so it stays as it is.
 */
function merged({ asOf, runtimes }, read) {
  const rows = runtimes.map((row) => {
    const isOver = row.deprecated !== null && row.deprecated <= asOf
    return { ...row, ...read.get(row.id), ...(isOver ? { deprecated: row.deprecated } : {}) }
  })
  for (const [id, row] of read) {
    if (rows.some((old) => old.id === id)) continue
    const at = rows.findLastIndex((old) => family(old.id) === family(id))
    rows.splice(at < 0 ? rows.length : at + 1, 0, { ...row, successors: [] })
  }
  return rows
}

function family(id) {
  return /^[a-z]*/.exec(id)[0]
}

function changes(before, after) {
  const lines = after.runtimes.flatMap((row) => {
    const old = before.runtimes.find(({ id }) => id === row.id)
    if (!old)
      return [`- \`${row.id}\` is new (${row.deprecated ?? 'not scheduled'}): does it succeed another one?`]
    return [...DATES, 'os']
      .filter((field) => old[field] !== row[field])
      .map((field) => `- \`${row.id}\` ${field}: ${old[field] ?? 'none'} became ${row[field] ?? 'none'}`)
  })
  const days = `of ${before.asOf}, now of ${after.asOf}`
  return [
    `The table of Lambda runtimes was ${days}.`,
    '',
    ...(lines.length > 0 ? lines : ['No row changed.'])
  ]
}

function contradictions({ runtimes }, read) {
  return runtimes.flatMap(({ id, deprecated }) => {
    const row = read.get(id)
    if (!row || row.deprecated === deprecated) return []
    return [
      `- \`${id}\` was deprecated on ${deprecated}, which is kept; the page now has ${row.deprecated ?? 'no day'}`
    ]
  })
}

/** What the second source says otherwise. That it does not answer is told, and stops nothing. */
async function differences({ runtimes }) {
  try {
    const { releases } = JSON.parse(await textOf(values.second)).result
    const lines = releases.flatMap(({ name, eoasFrom = null, eolFrom = null }) => {
      const row = runtimes.find(({ id }) => id === name)
      if (!row) return [`- ${word(name)} is only there`]
      return [
        ...(eoasFrom === row.deprecated ? [] : [`- \`${row.id}\` is deprecated on ${word(eoasFrom)} there`]),
        ...(eolFrom === row.updateBlocked
          ? []
          : [`- \`${row.id}\` is blocked for updates on ${word(eolFrom)} there`])
      ]
    })
    return [
      '',
      lines.length === 0 ? 'endoflife.date says the same.' : 'endoflife.date differs:',
      '',
      ...lines
    ]
  } catch (error) {
    return ['', `endoflife.date could not be compared: ${word(error.message)}`]
  }
}

/** What another site wrote, made fit for a line of Markdown. */
function word(text) {
  return String(text ?? 'no day')
    .replace(/[^\w .,:-]/g, '?')
    .slice(0, 80)
}

async function textOf(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const chunks = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > MAX_BYTES) throw new Error(`${url} is larger than ${MAX_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** As the project's formatter writes it, so that the script needs no package. */
function written(table) {
  const text = JSON.stringify(table, null, 2)
  return `${text.replace(/\[\s+("[^[\]{}]*")\s+\]/g, (_, list) => `[${list.replace(/\s*\n\s*/g, ' ')}]`)}\n`
}
