import { UserError } from '../../model/index.js'
import type { IgnoreFile } from './ignore-file.js'

/**
 * Reads an ignore file of another tool as that tool writes it: `.trivyignore`, `.trivyignore.yaml`, `osv-scanner.toml`.
 * @param path as the user named it; its name says which it is
 * @throws UserError when it is none of these, or is not understood
 */
export async function readIgnoreFile(path: string, text: string): Promise<IgnoreFile> {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  // Parsers are loaded by those who have such a file.
  if (/\.toml$/i.test(name)) return (await import('./osv-scanner.js')).readOsvScanner(path, text)
  if (/trivyignore\.ya?ml$/i.test(name)) return (await import('./trivy-yaml.js')).readTrivyYaml(path, text)
  if (/trivyignore$/i.test(name)) return (await import('./trivy-plain.js')).readTrivyPlain(path, text)
  throw new UserError(
    `ignore-files: '${path}' is of no kind that is known; name a .trivyignore, a .trivyignore.yaml or an osv-scanner.toml`
  )
}
