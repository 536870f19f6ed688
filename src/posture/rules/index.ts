import type { Rule } from '../rule.js'
import { adminRights } from './admin-rights.js'
import { consoleCreated } from './console-created.js'
import { crossAccountAccess } from './cross-account-access.js'
import { databasePassword } from './database-password.js'
import { deployedDiffers } from './deployed-differs.js'
import { ecrScanOff } from './ecr-scan-off.js'
import { externalExtension } from './external-extension.js'
import { foreignLayer } from './foreign-layer.js'
import { foreignRuntime } from './foreign-runtime.js'
import { insecureDlq } from './insecure-dlq.js'
import { leftoverFiles } from './leftover-files.js'
import { logRetention } from './log-retention.js'
import { longTimeout } from './long-timeout.js'
import { manyRoutes } from './many-routes.js'
import { manyTriggers } from './many-triggers.js'
import { mutableImageTag } from './mutable-image-tag.js'
import { noAlarms } from './no-alarms.js'
import { noCodeSigning } from './no-code-signing.js'
import { noCustomerKey } from './no-customer-key.js'
import { noDlq } from './no-dlq.js'
import { noInputValidation } from './no-input-validation.js'
import { noLogRights } from './no-log-rights.js'
import { noReservedConcurrency } from './no-reserved-concurrency.js'
import { noTracing } from './no-tracing.js'
import { openApi } from './open-api.js'
import { openFileSystem } from './open-file-system.js'
import { openRepository } from './open-repository.js'
import { openVpcEndpoint } from './open-vpc-endpoint.js'
import { pinnedRuntime } from './pinned-runtime.js'
import { preloadHook } from './preload-hook.js'
import { publicUrl } from './public-url.js'
import { secretInVariables } from './secret-in-variables.js'
import { sharedRole } from './shared-role.js'
import { unboundedEventSource } from './unbounded-event-source.js'
import { unpinnedLayer } from './unpinned-layer.js'
import { unusedFunction } from './unused-function.js'
import { unversionedTrigger } from './unversioned-trigger.js'
import { urlCors } from './url-cors.js'
import { verboseLogging } from './verbose-logging.js'
import { wildcardIam } from './wildcard-iam.js'

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  adminRights,
  consoleCreated,
  crossAccountAccess,
  databasePassword,
  deployedDiffers,
  ecrScanOff,
  externalExtension,
  foreignLayer,
  foreignRuntime,
  insecureDlq,
  leftoverFiles,
  logRetention,
  longTimeout,
  manyRoutes,
  manyTriggers,
  mutableImageTag,
  noAlarms,
  noCodeSigning,
  noCustomerKey,
  noDlq,
  noInputValidation,
  noLogRights,
  noReservedConcurrency,
  noTracing,
  openApi,
  openFileSystem,
  openRepository,
  openVpcEndpoint,
  pinnedRuntime,
  preloadHook,
  publicUrl,
  secretInVariables,
  sharedRole,
  unboundedEventSource,
  unpinnedLayer,
  unusedFunction,
  unversionedTrigger,
  urlCors,
  verboseLogging,
  wildcardIam
]
