/** `512 B`, `3.4 kB`, `1.2 MB`: decimal, three digits at most. */
export function bytes(n: number): string {
  const unit = UNITS.find(({ size }) => n >= size) ?? { size: 1, name: 'B' }
  const value = n / unit.size
  return `${unit.size > 1 && value < 10 ? value.toFixed(1) : String(Math.round(value))} ${unit.name}`
}

const UNITS = [
  { size: 1e9, name: 'GB' },
  { size: 1e6, name: 'MB' },
  { size: 1e3, name: 'kB' }
] as const
