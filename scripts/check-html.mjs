/**
 * Opens the HTML report in a real browser, as a reader would from the workflow's artifact: that of the example, one in
 * which every text is hostile, one of 500 functions, one of 10,000 findings.
 *
 *     node scripts/check-html.mjs [--pictures FOLDER]
 *
 * Holds it to: no error, no dialog, nothing that the Content-Security-Policy had to forbid, no request but for itself;
 * filter, order and links work by keyboard; it reads without a script, on a narrow screen, in the dark and on paper; and
 * axe-core finds nothing to object to. `--pictures` leaves pictures of what was seen. Needs Chromium.
 */
import { deepStrictEqual as equal, ok } from 'node:assert'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { openBrowser } from './browser.mjs'
import { fromSources, root, scanOffline } from './from-sources.mjs'

const SHOWN = `[...document.querySelectorAll('#findings-table tbody tr')].filter((row) => row.checkVisibility())`
const VIEWS = {
  light: { width: 1200 },
  dark: { width: 1200, dark: true },
  narrow: { width: 360, height: 740 }
}
/** Which views each report is looked at in. */
const LOOKS = {
  example: ['light', 'dark', 'narrow'],
  hostile: ['light', 'narrow'],
  functions: ['dark', 'narrow'],
  large: ['light']
}

const { values } = parseArgs({ options: { pictures: { type: 'string' } } })
const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')
const work = mkdtempSync(join(tmpdir(), 'html-'))
const browser = await openBrowser()
let checks = 0
try {
  const reports = await writeReports()
  await check('the check itself sees a page that does what it must not', () =>
    seesWhatIsWrong(reports.example)
  )
  for (const [name, url] of Object.entries(reports)) {
    for (const view of LOOKS[name]) await check(`${name}, ${view}`, () => looksRight(name, url, view))
  }
  await check('filter', () => filters(reports.example))
  await check('filter of 10,000', () => filters(reports.large))
  await check('order', () => sorts(reports.example))
  await check('keyboard', () => walks(reports.example))
  await check('links to the findings of a function', () => leadsToFindings(reports.functions))
  await check('without a script', () => readsWithoutScript(reports.example))
  await check('on paper', () => prints(reports.example))
  console.log(`${checks} checks of the HTML report in a browser`)
} finally {
  await browser.close()
  rmSync(work, { recursive: true, force: true })
}

/** Addresses of the reports, as files. */
async function writeReports() {
  const sources = await fromSources(`
    export { scan } from './src/scan.ts'
    export { loadRequest } from './src/config/index.ts'
    export { html } from './src/reports/index.ts'
    export { bigReport } from './__tests__/support/big-report.ts'
    export { manyFunctions } from './__tests__/support/many-functions.ts'
    export { hostileReport } from './__tests__/reports/support/hostile-report.ts'
    export { HOSTILE_TEXTS } from './__tests__/reports/support/hostile-texts.ts'`)
  const reports = {
    example: await scanOffline(sources, join(root, 'examples', 'shop')),
    hostile: joined(sources.HOSTILE_TEXTS.map((text) => sources.hostileReport(text))),
    functions: sources.manyFunctions(500),
    large: sources.bigReport(10_000)
  }
  return Object.fromEntries(
    Object.entries(reports).map(([name, report]) => {
      const file = join(work, `${name}.html`)
      writeFileSync(file, sources.html.render(report))
      return [name, pathToFileURL(file).href]
    })
  )
}

/** One report with everything that is in several. */
function joined(reports) {
  const lists = ['artifacts', 'functions', 'components', 'decisions', 'fixes', 'staleIgnores', 'notices']
  return {
    ...reports[0],
    ...Object.fromEntries(lists.map((list) => [list, reports.flatMap((report) => report[list])]))
  }
}

async function check(title, run) {
  try {
    await run()
    checks += 1
  } catch (error) {
    throw new Error(`${title}: ${error.message}`, { cause: error })
  }
}

/** Opens a page, and holds it to having done nothing behind the reader's back once `use` is done with it. */
async function visit(url, options, use) {
  const page = await browser.open(url, options)
  try {
    const result = await use(page)
    equal(page.errors, [])
    equal(page.requests, [url])
    return result
  } finally {
    await page.close()
  }
}

async function looksRight(name, url, view) {
  await visit(url, VIEWS[view], async (page) => {
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth'
    )
    ok(overflow <= 0, `it is ${overflow} pixels wider than the screen`)
    // What is folded is looked at too; of very many rows of a table some say all.
    await page.evaluate(`
      for (const details of document.querySelectorAll('details')) details.open = true
      for (const body of document.querySelectorAll('tbody'))
        for (const row of [...body.rows].slice(60)) row.remove()
      for (const each of [...document.querySelectorAll('.unit')].slice(5)) each.remove()`)
    await page.evaluate(axe)
    const violations = await page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, impact, nodes }) => [id, impact, nodes.length, nodes[0].html.slice(0, 200), nodes[0].failureSummary]))`
    )
    equal(violations, [])
  })
  if (values.pictures !== undefined) await takePictures(name, url, view)
}

async function takePictures(name, url, view) {
  mkdirSync(values.pictures, { recursive: true })
  await visit(url, VIEWS[view], async (page) => {
    await page.screenshot(join(values.pictures, `${name}-${view}.png`), {
      x: 0,
      y: 0,
      width: VIEWS[view].width,
      height: 2400
    })
    const y = await page.evaluate(`document.querySelector('#inside').getBoundingClientRect().top + scrollY`)
    await page.screenshot(join(values.pictures, `${name}-${view}-inside.png`), {
      x: 0,
      y,
      width: VIEWS[view].width,
      height: 1800
    })
  })
}

async function filters(url) {
  await visit(url, {}, async (page) => {
    const all = await page.evaluate(`${SHOWN}.length`)
    equal(await counted(page), [all, all])
    const word = await page.evaluate(`${SHOWN}.at(-1).querySelector('code').textContent`)
    await page.evaluate(`document.querySelector('#filter-text').focus()`)
    await page.type(word)
    const [found] = await settled(page, all)
    ok(found > 0 && found < all, `${word} is found ${found} times among ${all}`)
    equal(
      await page.evaluate(`${SHOWN}.every((row) => row.textContent.includes(${JSON.stringify(word)}))`),
      true
    )
    equal(await page.evaluate(`document.querySelector('#filter-count').getAttribute('aria-live')`), 'polite')
    await page.evaluate(`document.querySelector('#filter [type=reset]').click()`)
    equal(await settled(page, found), [all, all])
    await page.evaluate(`document.querySelector('#filter-blocking').click()`)
    const [blocking] = await settled(page, all)
    equal(await page.evaluate(`${SHOWN}.every((row) => row.dataset.group === 'blocks')`), true)
    ok(blocking > 0 && blocking < all, `${blocking} of ${all} block`)
    await page.evaluate(`{
      const select = document.querySelector('#filter-severity')
      select.selectedIndex = 1
      select.dispatchEvent(new Event('input', { bubbles: true }))
    }`)
    const [worst] = await settled(page, blocking)
    ok(worst > 0 && worst < blocking, `${worst} of ${blocking} are of the worst severity`)
  })
}

/** What the page says: rows shown, and all rows. */
async function counted(page) {
  const text = await page.evaluate(`document.querySelector('#filter-count').textContent`)
  const said = (text.match(/\d+/g) ?? []).map(Number)
  equal(said[0], await page.evaluate(`${SHOWN}.length`))
  return said
}

/** The same, once it is another number than before: the page waits until nobody types any more. */
async function settled(page, before) {
  const text = `document.querySelector('#filter-count').textContent`
  await page.evaluate(`new Promise((resolve) => {
    const look = () => ${text}.startsWith('${before} of') ? setTimeout(look, 20) : resolve()
    look()
    setTimeout(resolve, 5000)
  })`)
  return await counted(page)
}

async function sorts(url) {
  await visit(url, {}, async (page) => {
    const packages = `${SHOWN}.map((row) => row.cells[2].textContent)`
    const first = await page.evaluate(packages)
    for (const order of ['ascending', 'descending']) {
      await page.evaluate(`document.querySelectorAll('#findings-table th button')[2].focus()`)
      await page.press('Enter')
      equal(
        await page.evaluate(`document.querySelectorAll('#findings-table th')[2].getAttribute('aria-sort')`),
        order
      )
      const sorted = [...first].sort()
      equal(await page.evaluate(packages), order === 'ascending' ? sorted : sorted.reverse())
    }
  })
}

async function walks(url) {
  await visit(url, {}, async (page) => {
    const order = []
    for (let step = 0; step < 60; step += 1) {
      await page.press('Tab')
      const [name, outline] = await page.evaluate(
        `[document.activeElement.id || document.activeElement.textContent.trim(), getComputedStyle(document.activeElement).outlineStyle]`
      )
      equal(outline === 'none', false, `nothing shows that ${name} has the focus`)
      order.push(name)
    }
    equal(order.slice(0, 3), ['To the findings', 'What to do', 'Findings'])
    const form = ['text', 'severity', 'kind', 'function', 'blocking'].map((each) => `filter-${each}`)
    const at = order.indexOf('filter-text')
    equal(order.slice(at, at + form.length + 1), [...form, 'Clear'])
    ok(order.indexOf('Finding') > at, 'the headings follow the filter')
  })
}

async function leadsToFindings(url) {
  await visit(url, {}, async (page) => {
    const all = await page.evaluate(`${SHOWN}.length`)
    const link = `document.querySelector('a[data-show]')`
    const unit = await page.evaluate(`${link}.closest('tr').querySelector('code').textContent`)
    await page.evaluate(`${link}.focus()`)
    await page.press('Enter')
    const [shown] = await settled(page, all)
    ok(shown > 0 && shown < all, `${shown} of ${all}`)
    equal(
      await page.evaluate(`document.querySelector('#filter-function').selectedOptions[0].textContent`),
      unit
    )
    equal(await page.evaluate('location.hash'), '#findings')
    await page.evaluate(`location.hash = '#unit-3'`)
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))')
    equal(await page.evaluate(`document.querySelector('#unit-3').open`), true)
  })
}

async function readsWithoutScript(url) {
  const rows = `${SHOWN}.length`
  const all = await visit(url, {}, (page) => page.evaluate(rows))
  await visit(url, { script: false }, async (page) => {
    equal(await page.evaluate(rows), all)
    equal(await page.evaluate(`document.querySelector('#filter').checkVisibility()`), false)
    equal(await page.evaluate(`document.querySelectorAll('button:not(form button)').length`), 0)
  })
}

async function prints(url) {
  await visit(url, {}, async (page) => {
    await page.media('print')
    for (const id of ['#filter', 'nav'])
      equal(await page.evaluate(`document.querySelector('${id}').checkVisibility()`), false)
    equal(await page.evaluate(`document.querySelector('#findings').checkVisibility()`), true)
  })
}

/** A style and a script from a package's name, a picture from the network: each has to be forbidden, and seen. */
async function seesWhatIsWrong(url) {
  const text = readFileSync(new URL(url), 'utf8')
  const planted = {
    script: '<script>alert(1)</script>',
    handler: '<img alt="" src="data:," onerror="alert(1)">',
    style: '<p style="color: red">x</p>',
    address: '<img alt="" src="https://evil.test/x.png">'
  }
  for (const [name, content] of Object.entries(planted)) {
    const file = join(work, `planted-${name}.html`)
    writeFileSync(file, text.replace('</main>', `${content}</main>`))
    const page = await browser.open(pathToFileURL(file).href)
    await page.close()
    ok(page.errors.length > 0, `${name} went unseen`)
    ok(!page.errors.some((error) => error.startsWith('a dialog')), `${name} ran`)
  }
}
