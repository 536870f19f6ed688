import type { EcosystemName, Project } from '../model/index.js'
import type { NamingFile } from './named.js'
import { readCargo } from './readers/cargo.js'
import { readComposer } from './readers/composer.js'
import { readGemfiles } from './readers/bundler.js'
import { readGoModules } from './readers/go.js'
import { readGradle, readMaven } from './readers/java.js'
import { readJavaScript } from './readers/javascript.js'
import { readNuget } from './readers/nuget.js'
import { readPipenv } from './readers/pipenv.js'
import { readPoetry } from './readers/poetry.js'
import { readRequirements } from './readers/requirements.js'
import { readUv } from './readers/uv.js'

/** Reads all files of one kind. What cannot be read is left out. */
export type Reader = (project: Project) => readonly NamingFile[]

/** One line for each kind of file. */
const READERS: Readonly<Partial<Record<EcosystemName, readonly Reader[]>>> = {
  npm: [readJavaScript],
  PyPI: [readPoetry, readUv, readPipenv, readRequirements],
  Maven: [readMaven, readGradle],
  Go: [readGoModules],
  'crates.io': [readCargo],
  NuGet: [readNuget],
  RubyGems: [readGemfiles],
  Packagist: [readComposer]
}

export function readersFor(ecosystem: EcosystemName): readonly Reader[] {
  return READERS[ecosystem] ?? []
}
