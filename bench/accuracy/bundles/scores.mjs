/**
 * How much of the truth was found.
 * @param {{ packages: string[], names: string[], tools: string[], carried: string[] }} truth
 * @param {{ aloneNames: Set<string>, alone: object, project: object }} found names, and two inventories
 */
export function scoresOf(truth, { aloneNames, alone, project }) {
  // What belongs to the bundler, or was published inside another package, is really there, but nothing to be missed.
  const allowed = new Set([...truth.tools, ...truth.carried])
  const isCounted = (id) => !allowed.has(nameOf(id))
  return {
    aloneNames: compare(
      [...aloneNames].filter((name) => !allowed.has(name)),
      truth.names
    ),
    alone: compare(sure(alone).filter(isCounted), truth.packages),
    projectNames: compare([...new Set(sure(project).filter(isCounted).map(nameOf))], truth.names),
    project: compare(sure(project).filter(isCounted), truth.packages)
  }
}

/** Cut, not rounded: 100 is all. */
export function percent(share) {
  return String(Math.floor(share * 1000) / 10)
}

/** Packages that are said to be there, without those that only a lock file names. */
function sure({ components }) {
  return components
    .filter(({ confidence }) => confidence !== 'declared')
    .map(({ name, version }) => `${name}@${version}`)
}

function compare(found, truth) {
  const all = new Set(found)
  const known = new Set(truth)
  const right = truth.filter((each) => all.has(each))
  return {
    found: all.size,
    recall: truth.length === 0 ? 1 : right.length / truth.length,
    wrong: [...all].filter((each) => !known.has(each)),
    missed: truth.filter((each) => !all.has(each))
  }
}

function nameOf(id) {
  return id.slice(0, id.lastIndexOf('@'))
}
