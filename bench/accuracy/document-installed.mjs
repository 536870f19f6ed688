/** How the documents call the ecosystems of package URLs. */
const ECOSYSTEMS = {
  npm: 'Node.js',
  pypi: 'Python',
  maven: 'Java',
  golang: 'Go',
  cargo: 'Rust',
  nuget: '.NET',
  gem: 'Ruby',
  composer: 'PHP',
  deb: 'Debian',
  rpm: 'rpm'
}

/** One row for each artifact, one column for each call of a scanner. */
export function installedTable(rows) {
  const titles = rows[0]?.tools.map(({ title }) => title) ?? []
  const lines = rows.map(({ set, title, listed, tools, withoutLists }) => [
    `${set}, ${title}${withoutLists ? ' ¹' : ''}`,
    listed,
    ...tools.map(cell)
  ])
  return table(['artifact', 'listed', ...titles], lines)
}

/** `6`, or `4, 2 false` */
function cell({ problem, found, false: surplus }) {
  return problem ?? `${found}${surplus > 0 ? `, ${surplus} false` : ''}`
}

/** Each reason once, with the artifacts where it holds, and of which scanner how many packages it explains. */
export function installedReasons(rows) {
  const byReason = new Map()
  for (const { set, title, tools } of rows) {
    for (const tool of tools) {
      for (const { why, missing, surplus } of tool.reasons ?? []) {
        const counts = [missing > 0 ? `−${missing}` : '', surplus > 0 ? `+${surplus}` : ''].filter(Boolean)
        const places = byReason.get(why) ?? new Map()
        byReason.set(why, places)
        const place = `${set}, ${title}`
        places.set(place, [...(places.get(place) ?? []), `${tool.title} ${counts.join(' ')}`])
      }
    }
  }
  return [...byReason]
    .map(([why, places]) => {
      const where = [...places].map(([place, who]) => `${place} (${who.join('; ')})`)
      return `- **${why[0].toUpperCase()}${why.slice(1)}**: ${where.join('; ')}`
    })
    .join('\n')
}

/**
 * The rows of the README: what all artifacts of an ecosystem come to.
 * @returns {{ title: string, listed: number, tools: Record<string, { found: number, false: number }> }[]}
 */
export function installedSummary(rows) {
  const groups = new Map()
  for (const { types, withoutLists, listed, tools } of rows) {
    const title = `${types.map((type) => ECOSYSTEMS[type] ?? type).join(', ')}${withoutLists ? ', without lists' : ''}`
    const group = groups.get(title) ?? { title, listed: 0, calls: new Map() }
    groups.set(title, group)
    group.listed += listed
    for (const { title: call, found = 0, false: surplus = 0 } of tools) {
      const sum = group.calls.get(call) ?? { found: 0, false: 0 }
      group.calls.set(call, { found: sum.found + found, false: sum.false + surplus })
    }
  }
  const names = Object.values(ECOSYSTEMS)
  const place = ({ title }) => names.indexOf(title.split(',')[0]) + (title.includes(',') ? names.length : 0)
  return [...groups.values()]
    .sort((a, b) => place(a) - place(b))
    .map(({ title, listed, calls }) => ({ title, listed, tools: best(calls) }))
}

/** Of several calls of one scanner (`syft, zip` and `syft, unpacked`) the one that finds most. */
function best(calls) {
  const tools = {}
  for (const [call, counts] of calls) {
    const [name] = call.split(/[ ,]/)
    const known = tools[name]
    if (!known || counts.found > known.found || (counts.found === known.found && counts.false < known.false))
      tools[name] = counts
  }
  return tools
}

/** A Markdown table whose columns after the first one are numbers. */
export function table(header, lines) {
  const rule = header.map((_, column) => (column === 0 ? '---' : '--:'))
  return [header, rule, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
}
