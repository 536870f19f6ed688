/** The parts of a function's ARN. */
export interface FunctionArn {
  readonly region: string
  /** Twelve digits. */
  readonly account: string
  readonly name: string
  /** Version or alias. */
  readonly qualifier?: string
  /** Without qualifier. */
  readonly plain: string
}

const FUNCTION_ARN =
  /^(arn:[a-z-]+:lambda:([a-z]{2,8}(?:-[a-z]+)+-\d+):(\d{12}):function:([\w*?-]{1,140}))(?::(\$LATEST|[\w-]{1,128}))?$/

/** Undefined for anything else. The name may hold wildcards, as whoever asked wrote them. */
export function parseFunctionArn(text: string): FunctionArn | undefined {
  const [, plain, region, account, name, qualifier] = FUNCTION_ARN.exec(text) ?? []
  if (plain === undefined || region === undefined || account === undefined || name === undefined)
    return undefined
  return { region, account, name, plain, ...(qualifier === undefined ? {} : { qualifier }) }
}

const LAYER_VERSION_ARN = /^arn:[a-z-]+:lambda:([a-z]{2,8}(?:-[a-z]+)+-\d+):(\d{12}):layer:[\w-]{1,140}:\d+$/

/** Whether a text names a version of a layer in some account. */
export function isLayerArn(text: string): boolean {
  return LAYER_VERSION_ARN.test(text)
}

/** @param arn one that `isLayerArn` */
export function regionOfLayer(arn: string): string {
  return LAYER_VERSION_ARN.exec(arn)?.[1] ?? ''
}
