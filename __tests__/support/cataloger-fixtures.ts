import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { ArtifactKind } from '../../src/model/index.js'
import { FIXTURE_TAGS } from './fixture-tags.js'
import type { Contents } from './packed-artifact.js'

export const FIXTURES = join('__tests__', 'fixtures', 'catalogers')

/** One case of one cataloger, as `__tests__/catalogers/fixtures.test.ts` describes it. */
export interface CatalogerCase {
  readonly id: string
  readonly name: string
  readonly folder: string
  readonly kind: ArtifactKind
  readonly input: Contents
  /** Files of the project that it was built from. */
  readonly workspace: Readonly<Record<string, string>>
}

/** All cases, sorted by cataloger and name. */
export function catalogerCases(): readonly CatalogerCase[] {
  return foldersIn(FIXTURES).flatMap((id) =>
    foldersIn(join(FIXTURES, id)).map((name) => {
      const folder = join(FIXTURES, id, name)
      const workspace = join(folder, 'workspace.yaml')
      return {
        id,
        name,
        folder,
        kind: name.startsWith('image-') ? 'image' : 'zip',
        input: parse(readFileSync(join(folder, 'input.yaml'), 'utf8'), {
          customTags: FIXTURE_TAGS
        }) as Contents,
        workspace: existsSync(workspace)
          ? (parse(readFileSync(workspace, 'utf8')) as Readonly<Record<string, string>>)
          : {}
      }
    })
  )
}

export function foldersIn(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}
