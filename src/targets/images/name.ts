import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError, type ImageName } from '../../model/index.js'

/** Where an image is, as the user wrote it. */
export type ImagePlace =
  /** A folder or a file, absolute, and which of the images in it is meant; '' for the only one. */
  | { readonly kind: 'oci' | 'docker-archive'; readonly path: string; readonly reference: string }
  | { readonly kind: 'registry'; readonly name: ImageName }

const DIGEST = /@(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/
const TAG = /:([A-Za-z0-9_][A-Za-z0-9_.-]{0,127})$/
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/

/**
 * Reads how an image is named: `oci:DIR[:NAME]`, `docker-archive:FILE[:NAME]`, or
 * `[REGISTRY/]REPOSITORY[:TAG][@DIGEST]` as all container tools have it; without a registry it is Docker Hub's.
 * Sources: distribution/reference `reference.go`, `normalize.go`; containers/image `docs/containers-transports.5.md`.
 * @param workspace folder that paths start from
 * @throws UserError for what is none of it, or a path that is not there
 */
export function parseImage(text: string, workspace: string): ImagePlace {
  const [, kind, rest] = /^(oci|docker-archive):(.+)$/.exec(text) ?? []
  if ((kind === 'oci' || kind === 'docker-archive') && rest !== undefined)
    return onDisk(kind, rest, text, workspace)
  return { kind: 'registry', name: parseName(text.replace(/^docker:\/\//, ''), text) }
}

function onDisk(kind: 'oci' | 'docker-archive', rest: string, text: string, workspace: string): ImagePlace {
  // A path may hold a colon itself.
  if (existsSync(resolve(workspace, rest))) return { kind, path: resolve(workspace, rest), reference: '' }
  const digest = DIGEST.exec(rest)?.[1]
  const [, path = '', reference = ''] =
    digest === undefined ? (/^(.+?):(.+)$/.exec(rest) ?? []) : ['', rest.replace(DIGEST, ''), digest]
  if (path !== '' && existsSync(resolve(workspace, path)))
    return { kind, path: resolve(workspace, path), reference }
  throw new UserError(
    `image '${shown(text)}' does not exist; build or save it before the scan, or correct the path`
  )
}

function parseName(text: string, given: string): ImageName {
  const digest = DIGEST.exec(text)?.[1]
  const named = text.replace(DIGEST, '')
  // What stands before another @ may be a password, which is not to be repeated.
  if (named.includes('@')) {
    throw new UserError(
      'an image is given with a user or a digest that is none; log in to the registry, and write NAME@sha256:HEX'
    )
  }
  const tag = TAG.exec(named)?.[1]
  const path = tag === undefined ? named : named.slice(0, -tag.length - 1)
  const slash = path.indexOf('/')
  const first = slash < 0 ? '' : path.slice(0, slash)
  const isHost = first === 'localhost' || /[.:]/.test(first)
  const registry = isHost ? first : 'docker.io'
  const repository = isHost ? path.slice(slash + 1) : slash < 0 ? `library/${path}` : path
  if (!HOST.test(registry) || !REPOSITORY.test(repository) || repository.length > 255) {
    throw new UserError(
      `image '${shown(given)}' is no name of an image; write REGISTRY/REPOSITORY:TAG, oci:DIR or docker-archive:FILE`
    )
  }
  return {
    registry,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest })
  }
}

function shown(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}...` : text
}
