/** The shape of a JSON value: its keys and the kinds of its values, without any text, each on a line. */
export function skeleton(value: unknown, path = '$'): string {
  if (Array.isArray(value))
    return [
      `${path}: ${value.length} items`,
      ...value.map((item, n) => skeleton(item, `${path}[${n}]`))
    ].join('\n')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, item]) => skeleton(item, `${path}.${key}`))
      .join('\n')
  return `${path}: ${typeof value}`
}

/** Every text in it, with the keys that lead there. */
export function textsIn(value: unknown, path = '$'): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    textsIn(item, `${path}.${Array.isArray(value) ? 'n' : key}`)
  )
}

/** Links in a message of SARIF: `[text](target)` where no backslash takes the brackets their meaning. SARIF 3.11.6. */
export function sarifLinks(message: string): readonly string[] {
  const links = /(?<!\\)(?:\\\\)*\[(?:[^\][\\]|\\.)*\]\(([^)]*)\)/g
  return [...message.matchAll(links)].map(([, target = '']) => target)
}
