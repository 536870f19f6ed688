/** Writes tar archives entry by entry, sound or not, from the format's description alone. */

export interface Member {
  readonly name: string | Buffer
  readonly content?: string | Uint8Array
  /** One character; default: a file. */
  readonly type?: string
  readonly linkName?: string
  /** What the header says, in the place of the content's length. */
  readonly size?: number
  /** Default: POSIX. */
  readonly magic?: 'posix' | 'gnu' | 'none' | 'star'
  readonly prefix?: string
  /** Changes the header before its checksum is made. */
  readonly edit?: (header: Buffer) => void
  /** In the place of the right checksum. */
  readonly checksum?: number
}

const MAGIC = { posix: 'ustar\x0000', gnu: 'ustar  \0', none: '', star: 'ustar\x0000' }

/** The end marker included. */
export function tar(...members: readonly Member[]): Buffer {
  return Buffer.concat([...members.map(member), Buffer.alloc(1024)])
}

export function member(options: Member): Buffer {
  const { name, content = '', type = '0', linkName = '', magic = 'posix' } = options
  const bytes = Buffer.from(content)
  const header = Buffer.alloc(512)
  Buffer.from(name).copy(header, 0, 0, 100)
  header.write('0000644\x000000000\x000000000\0', 100, 'latin1')
  header.write(octal(options.size ?? bytes.length, 11), 124, 'latin1')
  header.write(octal(0, 11), 136, 'latin1')
  header.write(type, 156, 'latin1')
  header.write(linkName, 157, 100, 'utf8')
  header.write(MAGIC[magic], 257, 'latin1')
  if (options.prefix !== undefined) header.write(options.prefix, 345, 155, 'utf8')
  if (magic === 'star') header.write('tar\0', 508, 'latin1')
  options.edit?.(header)
  header.fill(' ', 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${octal(options.checksum ?? sum, 6)}\0 `.slice(0, 8), 148, 'latin1')
  return Buffer.concat([header, bytes, Buffer.alloc(-bytes.length & 511)])
}

export function folder(name: string): Member {
  return { name, type: '5' }
}

export function file(name: string, content: string | Uint8Array = ''): Member {
  return { name, content }
}

export function symbolicLink(name: string, linkName: string): Member {
  return { name, type: '2', linkName }
}

export function hardLink(name: string, linkName: string): Member {
  return { name, type: '1', linkName }
}

/** An extended header for the member behind it. */
export function pax(records: Readonly<Record<string, string>>, type: 'x' | 'g' = 'x'): Member {
  return { name: 'PaxHeaders/x', type, content: Object.entries(records).map(paxRecord).join('') }
}

/** GNU's way to a long name, or with `K` to a long target. */
export function longName(name: string, type: 'L' | 'K' = 'L'): Member {
  return { name: '././@LongLink', type, content: `${name}\0`, magic: 'gnu' }
}

function paxRecord([key, value]: readonly [string, string]): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`)
  let length = rest + 1
  while (rest + String(length).length !== length) length += 1
  return `${length} ${key}=${value}\n`
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0')
}
