/** Java's archives. They may hold the same name twice, and are read in place by the virtual machine. */
const JAVA = ['jar', 'war', 'ear', 'par', 'sar', 'nar', 'jpi', 'hpi', 'kar', 'far', 'lpkg']

/** Other names for zip archives that programs load code from: Yarn's cache, Python's packages and programs. */
const OTHERS = ['zip', 'whl', 'egg', 'pyz', 'pex']

/** Whether a file is to be opened as an archive, judged by its name. */
export function isArchiveName(path: string): boolean {
  const extension = extensionOf(path)
  return JAVA.includes(extension) || OTHERS.includes(extension)
}

/** Whether an archive is one of Java's, judged by its name. */
export function isJavaArchiveName(path: string): boolean {
  return JAVA.includes(extensionOf(path))
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}
