/** An object of a foreign JSON text: what its members are is not known. */
export type Json = Readonly<Record<string, unknown>>

/** Whether a value is such an object: neither a list nor null. */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A property of what should be an object; undefined where it is none. Own properties only: names are foreign. */
export function member(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** A property that is a text; undefined where it is none. */
export function memberText(value: unknown, name: string): string | undefined {
  const found = member(value, name)
  return typeof found === 'string' ? found : undefined
}

/** The items of a property that is a list; none where it is none. */
export function memberItems(value: unknown, name: string): readonly unknown[] {
  const found = member(value, name)
  return Array.isArray(found) ? found : []
}
