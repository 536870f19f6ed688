/** `Foo.Bar_baz` is `foo-bar-baz`. Source: packaging.python.org, "Names and normalization", read 2026-11-22. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/** The name at the beginning of a requirement: `requests[socks]>=2 ; python_version > "3"`. */
export function requirementName(requirement: string): string | undefined {
  return /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)/.exec(requirement)?.[1]
}
