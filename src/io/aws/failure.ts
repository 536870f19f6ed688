import { AwsError, messageOf, type AwsErrorKind } from '../../model/index.js'

/** Names of errors, as Lambda's, IAM's and the SDK's models have them. */
const KINDS: Readonly<Record<string, AwsErrorKind>> = {
  AccessDeniedException: 'denied',
  AccessDenied: 'denied',
  ResourceNotFoundException: 'missing',
  NoSuchEntityException: 'missing',
  NoSuchEntity: 'missing',
  CodeSigningConfigNotFoundException: 'missing',
  ProvisionedConcurrencyConfigNotFoundException: 'missing',
  CredentialsProviderError: 'credentials',
  ExpiredTokenException: 'credentials',
  ExpiredToken: 'credentials',
  InvalidSignatureException: 'credentials',
  SignatureDoesNotMatch: 'credentials'
}

/** A service may explain itself at length. Characters. */
const LONGEST = 300

/**
 * What went wrong, in a form that may be shown.
 *
 * `UnrecognizedClientException` is what a Region that was not enabled says as well as what an invalid key is
 * answered with: it counts as a failure of that one call.
 */
export function awsFailure(error: unknown): AwsError {
  if (error instanceof AwsError) return error
  const name = nameOf(error)
  const said = withoutQueries(messageOf(error)).slice(0, LONGEST)
  return new AwsError(
    KINDS[name] ?? 'failed',
    name === '' || name === 'Error' ? said : `${name}: ${said || 'no reason was given'}`
  )
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
}

/** A presigned address is as good as a key. */
export function withoutQueries(text: string): string {
  return text.replace(/(https?:\/\/[^\s?"']+)\?[^\s"']*/g, '$1')
}
