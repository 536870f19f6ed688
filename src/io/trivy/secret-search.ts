import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf, messageOf, type SecretSearch } from '../../model/index.js'
import { privateFolder } from '../private-folder.js'

/**
 * A private folder with files to search.
 * @param search runs the program over a folder and gives its report
 */
export function secretSearch(
  env: Readonly<Record<string, string | undefined>>,
  search: (folder: string) => Promise<string>
): SecretSearch {
  const own = privateFolder(env)
  return {
    put(name, content) {
      const segments = name.split('/')
      if (segments.some((segment) => ['', '.', '..'].includes(segment) || /[\\\0:]/.test(segment)))
        throw new Error('has a name that no file here can have')
      const file = join(own.path(), ...segments)
      try {
        mkdirSync(dirname(file), { recursive: true })
        // Never over something that is there already, and never through a link.
        writeFileSync(file, content, { flag: 'wx', mode: 0o600 })
      } catch (error) {
        throw new Error(`cannot be laid out (${codeOf(error) || messageOf(error)})`)
      }
    },
    run: () => search(own.path()),
    close() {
      own.remove()
    }
  }
}
