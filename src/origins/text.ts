import type { Project, ProjectFile } from '../model/index.js'

/** The files of a project whose name, without folders, is like this. */
export function filesNamed(project: Project, pattern: RegExp): readonly ProjectFile[] {
  return project.files.filter(({ path }) => pattern.test(baseName(path)))
}

/** A file of the same folder. */
export function fileBeside(project: Project, path: string, name: string): ProjectFile | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return project.files.find((file) => file.path === `${folder}${name}`)
}

/** Foreign bytes that are no UTF-8 become marks in names, which then match nothing. */
export function textOf(file: ProjectFile): string {
  return new TextDecoder().decode(file.read())
}

/** @throws Error where it is no JSON */
export function jsonOf(file: ProjectFile): unknown {
  return JSON.parse(textOf(file)) as unknown
}

/** Undefined where it cannot be done: what is not told by one file may be told by another. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
