import { valueOf, type FunctionSettings, type FunctionUnit } from '../model/index.js'
import { items } from './answers.js'
import type { Context } from './context.js'

const VENDORS =
  /otel|opentelemetry|adot|datadog|new-?relic|dynatrace|lumigo|sentry|elastic-apm|honeycomb|instana|thundra|epsagon/i

/** True where the function tells another service than CloudWatch and X-Ray how it is doing. */
export function hasVendorTelemetry(
  unit: FunctionUnit,
  settings: FunctionSettings,
  context: Context
): boolean {
  return (
    items(settings.layers).some(({ arn, id }) => VENDORS.test(arn ?? id ?? '')) ||
    unit.layers.some((layer) => VENDORS.test(layer)) ||
    (unit.extensions ?? []).some(({ name }) => VENDORS.test(name)) ||
    VENDORS.test(valueOf(settings.handler) ?? '') ||
    context
      .componentsOf(unit)
      .some(({ name }) =>
        /^(dd-trace|datadog-lambda|newrelic)(-js)?$|opentelemetry-sdk|@opentelemetry\/sdk/.test(name)
      )
  )
}
