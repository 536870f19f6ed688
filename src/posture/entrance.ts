import { valueOf, type FunctionSettings, type FunctionUrl, type Grant, type Trigger } from '../model/index.js'
import { items } from './answers.js'

/** How everybody on the internet gets in without saying who they are; undefined where no such way is known. */
export function entranceOf(settings: FunctionSettings): 'url' | 'api' | undefined {
  if (items(settings.urls).some((url) => isOpenUrl(url) && mayCallUrl(settings) !== false)) return 'url'
  return items(settings.triggers).some(isOpenApi) ? 'api' : undefined
}

export function isOpenUrl(url: FunctionUrl): boolean {
  return valueOf(url.authentication) === 'NONE'
}

/**
 * Whether the resource policy lets everybody call the function through its URL. Without such a statement a URL
 * without authentication answers 403; undefined where nobody can tell.
 * Source: AWS Lambda developer guide, "Control access to Lambda function URLs".
 */
export function mayCallUrl({ grants }: FunctionSettings): boolean | undefined {
  if (grants.state === 'unknown') return undefined
  if (grants.state === 'absent') return false
  const open = grants.value.filter(
    (grant) => grant.principal.state !== 'set' || grant.principal.value === '*'
  )
  if (open.some((grant) => grant.principal.state === 'set' && opensUrl(grant))) return true
  return open.some((grant) => grant.principal.state === 'unknown') ? undefined : false
}

function opensUrl({ actions, urlAuthentication }: Grant): boolean {
  return (
    actions.some((action) => ['lambda:invokefunctionurl', 'lambda:*', '*'].includes(action.toLowerCase())) &&
    valueOf(urlAuthentication) !== 'AWS_IAM'
  )
}

/** An API or load balancer that lets callers through without asking who they are, and is not for a network alone. */
export function isOpenApi({ authentication, reach, routes }: Trigger): boolean {
  if (authentication === undefined || valueOf(authentication) !== 'none') return false
  if (reach?.state === 'set' && reach.value !== 'internet') return false
  return !isPreflight(routes)
}

/** Browsers ask with OPTIONS before they send credentials, so that such routes cannot ask for any. */
export function isPreflight(routes: readonly string[] | undefined): boolean {
  return routes !== undefined && routes.length > 0 && routes.every((route) => /^OPTIONS\b/i.test(route))
}
