import type { Location } from '../../../model/index.js'
import type { Resource } from '../value.js'
import type { Template } from '../template/source.js'
import type { DockerBuild } from './docker-build.js'

/** How a tool leaves behind what its templates name. */
export interface Layout {
  /**
   * The file or folder that was, or will be, uploaded under a key of a bucket.
   * @param key with `${...}` for what is not known; '' where nothing is
   * @returns a path relative to the template's folder, or absolute; else why there is none
   */
  uploaded(key: string, resource: Resource, template: Template): string | Unavailable
  /** How an image is built. */
  docker(uri: string, resource: Resource, template: Template): DockerBuild | undefined
  /** The runtime where the template does not tell. */
  runtime?(resource: Resource, template: Template): string | undefined
  /** Where the function and its runtime stand in what a person wrote, where that is no template. */
  writtenAt?(
    resource: Resource
  ): { readonly declaredAt?: Location; readonly runtimeAt?: Location } | undefined
  /** The tool, where it added the function by itself. */
  providedBy?(resource: Resource): string | undefined
}

/** Why something is not at hand: the end of a sentence that begins with what it is. */
export interface Unavailable {
  readonly why: string
}
