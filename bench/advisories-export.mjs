import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

/**
 * Writes npm's zip of an export: nine of ten records are short ones about malicious packages, one is a longer
 * advisory with two branches. Nothing is done when it is there.
 * @param {string} zip path of the `all.zip`
 * @param {number} count of records
 */
export function makeExport(zip, count) {
  if (existsSync(zip)) return
  console.log('writing the export (once)')
  mkdirSync(dirname(zip), { recursive: true })
  const random = generator(20)
  const words = Array.from({ length: 4000 }, () => word(random))
  writeZip64(`${zip}.part`, count, (at) =>
    at % 10 === 0 ? vulnerability(at, random, words) : malware(at, random, words)
  )
  renameSync(`${zip}.part`, zip)
}

/** The package of the advisory with that number, a multiple of ten. */
export function popular(at) {
  return `popular-${at}`
}

/** The package of the malware record with that number, any other. */
export function malicious(at) {
  return `lookalike-${at}`
}

function malware(at, random, words) {
  return {
    modified: '2026-08-20T10:00:00Z',
    published: '2026-08-20T10:00:00Z',
    schema_version: '1.7.0',
    id: `MAL-2026-${at}`,
    summary: `Malicious code in ${malicious(at)} (npm)`,
    details: text(700 + random() * 700, random, words),
    affected: [
      {
        package: { ecosystem: 'npm', name: malicious(at) },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
        database_specific: { source: `https://example.com/${at}`, sha256: hex(random) }
      }
    ],
    database_specific: {
      'malicious-packages-origins': [
        { sha256: hex(random), source: 'synthetic', import_time: '2026-08-20T10:00:00Z' }
      ]
    }
  }
}

function vulnerability(at, random, words) {
  const entry = (introduced, fixed) => ({
    package: { ecosystem: 'npm', name: popular(at), purl: `pkg:npm/${popular(at)}` },
    ranges: [{ type: 'SEMVER', events: [{ introduced }, { fixed }] }]
  })
  return {
    id: `GHSA-${at}`,
    summary: text(60, random, words),
    details: text(1500 + random() * 3000, random, words),
    aliases: [`CVE-2026-${at}`],
    modified: '2026-08-20T10:00:00Z',
    references: Array.from({ length: 5 }, () => ({ type: 'WEB', url: `https://example.com/${hex(random)}` })),
    affected: [entry('0', '1.5.0'), entry('2.0.0', '2.3.1')],
    schema_version: '1.7.0',
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' }]
  }
}

/** Source of the layout: PKWARE APPNOTE.TXT 6.3.10, section 4.3. */
function writeZip64(path, count, recordAt) {
  const file = openSync(path, 'w')
  const directory = []
  let position = 0
  let pending = []
  const write = (bytes) => {
    pending.push(bytes)
    position += bytes.length
    if (pending.length < 4096) return
    writeSync(file, Buffer.concat(pending))
    pending = []
  }
  for (let at = 0; at < count; at += 1) {
    const record = recordAt(at)
    const name = Buffer.from(`${record.id}.json`)
    const data = Buffer.from(JSON.stringify(record))
    const compressed = deflateRawSync(data)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(0x21_00_00, 6)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(compressed.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(position, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, name]))
    write(Buffer.concat([Buffer.from('PK\x03\x04'), common, name, compressed]))
  }
  const start = position
  for (const each of directory) write(each)
  write(endRecords(count, position - start, start, position))
  writeSync(file, Buffer.concat(pending))
  closeSync(file)
}

function endRecords(count, size, start, position) {
  const wide = Buffer.alloc(56)
  wide.writeUInt32LE(0x06064b50, 0)
  wide.writeBigUInt64LE(44n, 4)
  wide.writeUInt32LE(0x002d002d, 12)
  for (const [at, value] of [count, count, size, start].entries())
    wide.writeBigUInt64LE(BigInt(value), 24 + 8 * at)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(position), 8)
  locator.writeUInt32LE(1, 16)
  const end = Buffer.alloc(22, 0xff)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(0, 4)
  end.writeUInt16LE(0, 20)
  return Buffer.concat([wide, locator, end])
}

function text(length, random, words) {
  let result = ''
  while (result.length < length) {
    // Few words are frequent and many are rare.
    result += `${words[Math.floor(random() ** 3 * words.length)]}${random() < 0.1 ? '.\n' : ' '}`
  }
  return result
}

function word(random) {
  return Array.from({ length: 3 + random() * 8 }, () =>
    String.fromCharCode(97 + Math.floor(random() * 26))
  ).join('')
}

function hex(random) {
  return Array.from({ length: 8 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
  ).join('')
}

/** Park and Miller's generator: the same export everywhere. */
function generator(seed) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
