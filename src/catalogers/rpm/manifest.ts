import { lines } from '../metadata/text.js'
import type { RpmPackage } from './header.js'

/**
 * Reads the list that Microsoft's distributions leave in images without rpm: ten columns with tabs between them, of
 * which these are the name, version and release together, vendor, architecture, epoch and source package.
 * Source: microsoft/azurelinux, `toolkit/tools/imagegen/installutils` (the query that writes it).
 */
export function parseManifest(text: string): readonly RpmPackage[] {
  const found: RpmPackage[] = []
  for (const line of lines(text)) {
    if (line.trim() === '' || line.length > LONGEST) continue
    const [name = '', full = '', , , vendor = '', , , architecture = '', epoch = '', source = ''] =
      line.split('\t')
    const hyphen = full.lastIndexOf('-')
    found.push({
      name,
      version: full.slice(0, Math.max(0, hyphen)),
      release: full.slice(hyphen + 1),
      epoch: /^\d{1,9}$/.test(epoch) ? Number(epoch) : 0,
      architecture,
      vendor,
      source
    })
  }
  return found
}

const LONGEST = 4096
