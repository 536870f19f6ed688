/**
 * A text whose parts that could not be told hold no colon any more, so that it can be taken apart at its colons:
 * `arn:aws:lambda:${AWS::Region}:111122223333:layer:tools:3`.
 */
export function withoutPlaceholders(text: string): string {
  return text.replace(/\$\{[^}]*\}/g, '-')
}

/** The account in an ARN, or a bare one; undefined where there is none of twelve digits. */
export function accountIn(text: string): string | undefined {
  return /^(?:arn:[\w-]*:[\w-]+:[\w-]*:)?(\d{12})(?::|$)/.exec(withoutPlaceholders(text))?.[1]
}

/** True where the account in it is the function's own by its form. */
export function namesOwnAccount(text: string): boolean {
  return text.includes('${AWS::AccountId}')
}

/** The parts of a layer's ARN: `version` is left out where it has none. Undefined for anything else. */
export function layerParts(
  arn: string
): { readonly account: string; readonly name: string; readonly version?: string } | undefined {
  const [prefix, , service, , account = '', kind, name = '', version] = withoutPlaceholders(arn).split(':')
  if (prefix !== 'arn' || service !== 'lambda' || kind !== 'layer') return undefined
  return { account, name, ...(version === undefined ? {} : { version }) }
}
