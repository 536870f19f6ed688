/**
 * What each row has to reach.
 * @returns one sentence for each target that was missed
 */
export function misses({ bundler, layout, minified, map }, { aloneNames, alone, projectNames, project }) {
  const found = []
  const say = (is, text) => {
    if (!is) found.push(text)
  }
  const hasPaths =
    map !== 'none' || (!minified && ['esbuild', 'rolldown', 'bun', 'webpack'].includes(bundler))
  const storeVersions = hasPaths && layout !== 'npm'
  say(project.wrong.length === 0, `wrong with the lock file: ${some(project.wrong)}`)
  say(alone.wrong.length === 0, `wrong from the artifact alone: ${some(alone.wrong)}`)
  if (hasPaths) say(aloneNames.recall === 1, `names not seen: ${some(aloneNames.missed)}`)
  if (storeVersions) say(alone.recall === 1, `versions not seen in paths: ${some(alone.missed)}`)
  if (hasPaths) say(project.recall === 1, `not found with the lock file: ${some(project.missed)}`)
  if (minified && map === 'none') {
    say(
      projectNames.recall >= 0.75,
      `${(projectNames.recall * 100).toFixed(1)} % of names confirmed: ${some(projectNames.missed)}`
    )
  }
  return found
}

function some(names) {
  const rest = names.length - 6
  return names.slice(0, 6).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
