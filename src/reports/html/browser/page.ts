/**
 * The script of the HTML report: it filters and sorts the table of findings, which stands in the page without it.
 * It reads the page alone, and writes no HTML.
 */

interface Row {
  readonly element: HTMLTableRowElement
  /** Where it stood in the page. */
  readonly index: number
  readonly severity: string
  readonly kind: string
  readonly group: string
  readonly functions: readonly string[]
  readonly artifact: string
  /** In small letters; read when somebody searches. */
  text?: string
}

const WAIT = 120

start()

function start(): void {
  openForPrint()
  openByAddress()
  const table = document.querySelector<HTMLTableElement>('#findings-table')
  const form = document.querySelector<HTMLFormElement>('#filter')
  if (!table || !form) return
  const rows = Array.from(table.tBodies[0]?.rows ?? [], describe)
  const refilter = (): void => filter(rows, form)
  let waiting = 0
  form.addEventListener('input', () => {
    window.clearTimeout(waiting)
    waiting = window.setTimeout(refilter, rows.length > 500 ? WAIT : 0)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  // The fields are empty only after the event.
  form.addEventListener('reset', () => window.setTimeout(refilter, 0))
  sortable(table, rows)
  linksToFunctions(form, refilter)
  form.hidden = false
  refilter()
}

function describe(element: HTMLTableRowElement, index: number): Row {
  const { severity = '', kind = '', group = '', functions = '', artifact = '' } = element.dataset
  return { element, index, severity, kind, group, functions: functions.split(' ').filter(Boolean), artifact }
}

function filter(rows: readonly Row[], form: HTMLFormElement): void {
  const words = value('filter-text').toLowerCase().split(/\s+/).filter(Boolean)
  const [severity, kind, unit] = [value('filter-severity'), value('filter-kind'), value('filter-function')]
  const option = form.querySelector<HTMLSelectElement>('#filter-function')?.selectedOptions[0]
  const artifacts = (option?.dataset['artifacts'] ?? '').split(' ')
  const [blocking, fresh] = [checked('filter-blocking'), checked('filter-new')]
  let shown = 0
  for (const row of rows) {
    const fits =
      (severity === '' || row.severity === severity) &&
      (kind === '' || row.kind === kind) &&
      (unit === '' || isIn(row, unit, artifacts)) &&
      (!blocking || row.group === 'blocks') &&
      (!fresh || row.group !== 'known') &&
      words.every((word) => textOf(row).includes(word))
    if (row.element.hidden === fits) row.element.hidden = !fits
    if (fits) shown += 1
  }
  const count = form.querySelector('#filter-count')
  if (count) count.textContent = `${shown} of ${rows.length} rows shown`
}

/** A finding that names no function is of every one that runs its artifact. */
function isIn(row: Row, unit: string, artifacts: readonly string[]): boolean {
  return row.functions.length > 0 ? row.functions.includes(unit) : artifacts.includes(row.artifact)
}

function textOf(row: Row): string {
  row.text ??= (row.element.textContent ?? '').toLowerCase()
  return row.text
}

/** A button in each heading; a second press turns the order round. */
function sortable(table: HTMLTableElement, rows: readonly Row[]): void {
  const headings = Array.from(table.tHead?.rows[0]?.cells ?? [])
  for (const [column, heading] of headings.entries()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = heading.textContent
    heading.replaceChildren(button)
    button.addEventListener('click', () => {
      const descending = heading.getAttribute('aria-sort') === 'ascending'
      for (const other of headings) other.removeAttribute('aria-sort')
      heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
      const sorted = sortedBy(rows, column, descending ? -1 : 1)
      table.tBodies[0]?.append(...sorted.map(({ element }) => element))
    })
  }
}

function sortedBy(rows: readonly Row[], column: number, direction: 1 | -1): readonly Row[] {
  return rows
    .map((row) => ({
      row,
      key: column === 0 ? row.severity : (row.element.cells[column]?.textContent ?? '')
    }))
    .sort((a, b) => direction * compare(a.key, b.key) || a.row.index - b.row.index)
    .map(({ row }) => row)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The numbers beside a function lead to its findings alone. */
function linksToFunctions(form: HTMLFormElement, refilter: () => void): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[data-show]') : null
    const select = form.querySelector<HTMLSelectElement>('#filter-function')
    if (!link || !select) return
    form.reset()
    select.value = link.dataset['show'] ?? ''
    window.setTimeout(refilter, 0)
  })
}

/** A link to something that is folded unfolds it. */
function openByAddress(): void {
  const open = (): void => {
    const target = document.getElementById(window.location.hash.slice(1))
    if (target instanceof HTMLDetailsElement) target.open = true
  }
  window.addEventListener('hashchange', open)
  open()
}

function openForPrint(): void {
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

function value(id: string): string {
  const field = document.getElementById(id)
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : ''
}

function checked(id: string): boolean {
  const field = document.getElementById(id)
  return field instanceof HTMLInputElement && field.checked
}
