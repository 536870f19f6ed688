/** What the name of a jar says. */
export interface NamedJar {
  readonly artifact: string
  readonly version?: string
}

/**
 * Splits `guava-31.1-jre` into artifact and version. Repositories name jars `artifact-version[-classifier]`;
 * neither part is free of hyphens, so the version begins at the first hyphen before something that looks
 * like one: a digit, `build7`, `r12`, `rc4`. Some tools write `_` or `.` instead of that hyphen.
 * @param base the file's name without its ending
 */
export function parseFilename(base: string): NamedJar {
  const name = base.replace(CLASSIFIER, '')
  const [, artifact, version] =
    /^(.+?)-((?:build)?\d.*|rc?\d+(?![a-z\d]).*)$/i.exec(name) ??
    /^([^_]+)_(\d.*)$/.exec(name) ??
    /^([^.]+)\.(\d.*)$/.exec(name) ??
    []
  return artifact !== undefined && version !== undefined ? { artifact, version } : { artifact: name }
}

/** What build tools append when one build makes several jars; never a part of the version. */
const CLASSIFIER = /-(?:all|fat|uber|shaded|jar-with-dependencies|tests?|(?:linux|osx|windows)-[a-z\d_]+)$/

/** Last part of a path, without the ending. */
export function baseName(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return file.slice(0, file.lastIndexOf('.'))
}
