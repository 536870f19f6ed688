import type { FunctionSettings, Location, Notice } from '../../model/index.js'
import type { Target } from '../target.js'

/** A function that a template, a plan or a build folder tells of. */
export interface DeclaredFunction {
  /** Its name in the account where it is fixed, else its logical id. Unique within the discovery. */
  readonly name: string
  /** Of a target of the same discovery; where the code is not at hand, an id that no target has. */
  readonly code: string
  /** Ids of targets, or ARNs, in the order in which they are laid over each other. */
  readonly layers: readonly string[]
  readonly runtime?: string
  readonly runtimeAt?: Location
  readonly architecture?: string
  readonly declaredAt?: Location
  /** `CDK` where the tool added it by itself. */
  readonly providedBy?: string
  readonly settings: FunctionSettings
  /** Among the notices: that its image was not seen. To be taken back by who has the image. */
  readonly unseen?: Notice
}

/** What was found without being named: the functions, and what is to be read for them, each once. */
export interface Discovery {
  readonly functions: readonly DeclaredFunction[]
  readonly targets: readonly Target[]
  readonly notices: readonly Notice[]
}

/** One way of finding functions: an entry of the list in `index.ts`. */
export interface Discoverer {
  readonly id: 'cdk' | 'sam' | 'serverless' | 'terraform' | 'template' | 'archives'
  /**
   * Its markers among the entries of one folder: absolute paths.
   * @param names of files and folders, sorted
   */
  markers(folder: string, names: readonly string[]): readonly string[]
  /**
   * Reads what one marker tells.
   * @param marker absolute path of one that `markers` gave, or that the user named
   * @returns undefined where it is no marker; else what it found, and in notices what it could not read
   */
  discover(workspace: string, marker: string): Promise<Discovery | undefined>
}
