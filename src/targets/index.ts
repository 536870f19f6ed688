export { TargetReader, type Opened } from './each.js'
export { findTargets, type Target } from './find.js'
export { openProject } from './project.js'
export { onDisk, type ArtifactSource } from './source.js'
