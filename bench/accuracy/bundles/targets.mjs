/** What cannot be reached, and why. The table in docs/accuracy.md says it, too. */
export const LIMITS = [
  {
    concerns: ({ bundler, layout, map }) => bundler === 'bun' && layout !== 'npm' && map !== 'none',
    measure: 'alone',
    package: 'mime-db@1.52.0',
    why: "bun's source maps leave out modules of JSON. That mime-db is there is known by the module that requires it; its version only by the lock file"
  }
]

const used = new Set()

/**
 * What each row has to reach.
 * @returns one sentence for each target that was missed
 */
export function misses(row, { aloneNames, alone, projectNames, project }) {
  const { bundler, layout, minified, map } = row
  const found = []
  const say = (is, text) => {
    if (!is) found.push(text)
  }
  const hasPaths =
    map !== 'none' || (!minified && ['esbuild', 'rolldown', 'bun', 'webpack'].includes(bundler))
  const storeVersions = hasPaths && layout !== 'npm'
  say(project.wrong.length === 0, `wrong with the lock file: ${some(project.wrong)}`)
  say(alone.wrong.length === 0, `wrong from the artifact alone: ${some(alone.wrong)}`)
  say(aloneNames.wrong.length === 0, `names that are not there: ${some(aloneNames.wrong)}`)
  if (hasPaths) {
    say(aloneNames.missed.length === 0, `names not seen: ${some(aloneNames.missed)}`)
    say(project.missed.length === 0, `not found with the lock file: ${some(project.missed)}`)
  }
  if (storeVersions) {
    const missed = withoutLimits(row, 'alone', alone.missed)
    say(missed.length === 0, `versions not seen in paths: ${some(missed)}`)
  }
  if (minified && map === 'none') {
    say(
      projectNames.recall >= 0.75,
      `${(projectNames.recall * 100).toFixed(1)} % of names confirmed: ${some(projectNames.missed)}`
    )
  }
  return found
}

/** Limits that no row came up against: they have been overcome. */
export function unusedLimits() {
  return LIMITS.filter((limit) => !used.has(limit)).map((limit) => `no limit any more: ${limit.package}`)
}

function withoutLimits(row, measure, missed) {
  return missed.filter((each) => {
    const limit = LIMITS.find((one) => one.measure === measure && one.package === each && one.concerns(row))
    if (limit) used.add(limit)
    return !limit
  })
}

function some(names) {
  const rest = names.length - 6
  return names.slice(0, 6).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
