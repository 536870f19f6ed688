/** The image that a build ends up on, and the line of the `FROM` that names it. */
export interface BaseImage {
  readonly image: string
  readonly line: number
}

/**
 * The image that a Dockerfile ends up on: the `FROM` of the last stage, or of the one that was asked for, through
 * stages that it builds on and `ARG`s before the first `FROM`.
 * Source: Dockerfile reference of docker/docs, `FROM` and `ARG`, read 2026-11.
 * @returns undefined where that cannot be told
 */
export function baseImageOf(
  dockerfile: string,
  { target, given }: { readonly target?: string; readonly given: ReadonlyMap<string, string> }
): BaseImage | undefined {
  const names = new Map<string, string>()
  const stages = new Map<string, BaseImage>()
  let last: BaseImage | undefined
  let index = 0
  for (const { text, line } of instructionsOf(dockerfile)) {
    const [, name, fallback] = /^\s*ARG\s+([A-Za-z_]\w*)(?:=(\S*))?/i.exec(text) ?? []
    if (name !== undefined && index === 0) names.set(name, given.get(name) ?? unquoted(fallback ?? ''))
    const [, image, stage] = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(text) ?? []
    if (image === undefined) continue
    const written = filledIn(unquoted(image), names)
    const base = stages.get(written.toLowerCase()) ?? { image: written, line }
    stages.set(String(index), base)
    if (stage !== undefined) stages.set(stage.toLowerCase(), base)
    index += 1
    last = base
  }
  const base = target === undefined ? last : stages.get(target.toLowerCase())
  return base === undefined || base.image.includes('$') ? undefined : base
}

/** Lines, with those that a backslash continues as one. */
function instructionsOf(dockerfile: string): readonly { readonly text: string; readonly line: number }[] {
  const instructions: { text: string; line: number }[] = []
  let open: { text: string; line: number } | undefined
  for (const [index, written] of dockerfile.split(/\r?\n/).entries()) {
    const [, part] = /^(.*)\\\s*$/.exec(written) ?? []
    const text = `${open?.text ?? ''}${part ?? written} `
    const instruction = { text, line: open?.line ?? index + 1 }
    if (part === undefined) instructions.push(instruction)
    open = part === undefined ? undefined : instruction
  }
  return open ? [...instructions, open] : instructions
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2')
}

function filledIn(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$(?:\{([A-Za-z_]\w*)(?::-([^}]*))?\}|([A-Za-z_]\w*))/g,
    (whole, braced: string | undefined, fallback: string | undefined, plain: string | undefined) =>
      names.get(braced ?? plain ?? '') || (fallback ?? whole)
  )
}

/** What the images of AWS are called beside the runtime that they hold. */
const FAMILIES: readonly (readonly [RegExp, (version: string) => string])[] = [
  [/^nodejs:(\d+)(?:$|[.-])/, (version) => `nodejs${version}.x`],
  [/^python:(\d+\.\d+)(?:$|[.-])/, (version) => `python${version}`],
  [/^java:(\d+)(?:$|[.-])/, (version) => `java${version}`],
  [/^ruby:(\d+\.\d+)(?:$|[.-])/, (version) => `ruby${version}`],
  [/^dotnet:(\d+)(?:$|[.-])/, (version) => `dotnet${version}`],
  [/^provided:(al2023|al2)(?:$|[.-])/, (version) => `provided.${version}`],
  [/^go:1(?:$|[.-])/, () => 'go1.x']
]

/**
 * The runtime that a base image of AWS holds: `public.ecr.aws/lambda/nodejs:22` is `nodejs22.x`.
 * Source: aws/aws-lambda-base-images, branches and README, read 2026-11.
 * @returns undefined for any other image, and for a tag that names no version
 */
export function runtimeOfImage(image: string): string | undefined {
  const [, name] =
    /^(?:public\.ecr\.aws\/lambda|[^/]+\.dkr\.ecr\.[^/]+\/(?:ecr-public|awslambda)\/lambda)\/([a-z]+:[\w.-]+)/.exec(
      image
    ) ?? []
  const hub = /^(?:docker\.io\/)?amazon\/aws-lambda-([a-z]+:[\w.-]+)/.exec(image)?.[1]
  const tagged = name ?? hub
  if (tagged === undefined) return undefined
  if (/^java:8\.al2/.test(tagged)) return 'java8.al2'
  for (const [pattern, runtime] of FAMILIES) {
    const version = pattern.exec(tagged)
    if (version) return runtime(version[1] ?? '')
  }
  return undefined
}
