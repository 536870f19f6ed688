import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  event_streams_exports,
  init_event_streams
} from "./chunk-DROHKGG2.js";
import {
  client_exports as client_exports2,
  dist_es_exports,
  httpAuthSchemes_exports,
  init_client as init_client2,
  init_dist_es,
  init_httpAuthSchemes,
  init_protocols,
  init_protocols2,
  init_retry,
  protocols_exports,
  protocols_exports2,
  require_dist_cjs,
  require_dist_cjs2,
  retry_exports
} from "./chunk-GUGLXKTE.js";
import {
  checksum_exports,
  client_exports,
  config_exports,
  endpoints_exports,
  init_checksum,
  init_client,
  init_config,
  init_endpoints,
  init_schema,
  init_serde,
  schema_exports,
  serde_exports
} from "./chunk-YMD35QEN.js";
import {
  __commonJS,
  __toCommonJS,
  __toESM
} from "./chunk-EINJ6TTO.js";

// node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var require_dist_cjs3 = __commonJS({
  "node_modules/@aws-sdk/client-iam/dist-cjs/index.js"(exports) {
    var { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = (init_client2(), __toCommonJS(client_exports2));
    var { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = (init_dist_es(), __toCommonJS(dist_es_exports));
    var { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createWaiter, checkExceptions, WaiterState, createAggregatedClient } = (init_client(), __toCommonJS(client_exports));
    var { Command: $Command } = (init_client(), __toCommonJS(client_exports));
    exports.$Command = $Command;
    exports.__Client = Client;
    var { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = (init_config(), __toCommonJS(config_exports));
    var { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = (init_endpoints(), __toCommonJS(endpoints_exports));
    var { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = (init_protocols(), __toCommonJS(protocols_exports));
    var { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = (init_retry(), __toCommonJS(retry_exports));
    var { TypeRegistry, getSchemaSerdePlugin } = (init_schema(), __toCommonJS(schema_exports));
    var { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = (init_httpAuthSchemes(), __toCommonJS(httpAuthSchemes_exports));
    var { defaultProvider } = require_dist_cjs2();
    var { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = (init_serde(), __toCommonJS(serde_exports));
    var { streamCollector, NodeHttpHandler } = require_dist_cjs();
    var { AwsQueryProtocol } = (init_protocols2(), __toCommonJS(protocols_exports2));
    var { Sha256 } = (init_checksum(), __toCommonJS(checksum_exports));
    var defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => {
      return {
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
          throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })()
      };
    };
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "iam",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config,
            context
          }
        })
      };
    }
    var defaultIAMHttpAuthSchemeProvider = (authParameters) => {
      const options = [];
      switch (authParameters.operation) {
        default: {
          options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
      }
      return options;
    };
    var resolveHttpAuthSchemeConfig = (config) => {
      const config_0 = resolveAwsSdkSigV4Config(config);
      return Object.assign(config_0, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
      });
    };
    var resolveClientEndpointParameters = (options) => {
      return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "iam"
      });
    };
    var commonParams = {
      UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
      Endpoint: { type: "builtInParams", name: "endpoint" },
      Region: { type: "builtInParams", name: "region" },
      UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
    };
    var version = "3.1161.0";
    var packageInfo = {
      version
    };
    var v = "ref";
    var w = "authSchemes";
    var x = "name";
    var y = "signingRegion";
    var a = -1;
    var b = true;
    var c = "isSet";
    var d = "PartitionResult";
    var e = "stringEquals";
    var f = "booleanEquals";
    var g = "getAttr";
    var h = { [v]: "Endpoint" };
    var i = { "fn": g, "argv": [{ [v]: d }, "name"] };
    var j = { [v]: d };
    var k = { [w]: [{ [x]: "sigv4", [y]: "us-east-1" }] };
    var l = { [w]: [{ [x]: "sigv4", [y]: "cn-north-1" }] };
    var m = { [w]: [{ [x]: "sigv4", [y]: "us-gov-west-1" }] };
    var n = { [w]: [{ [x]: "sigv4", [y]: "us-iso-east-1" }] };
    var o = { [w]: [{ [x]: "sigv4", [y]: "us-isob-east-1" }] };
    var p = { [w]: [{ [x]: "sigv4", [y]: "eu-isoe-west-1" }] };
    var q = { [w]: [{ [x]: "sigv4", [y]: "us-isof-south-1" }] };
    var s = { [w]: [{ [x]: "sigv4", [y]: "eusc-de-east-1" }] };
    var t = { [w]: [{ [x]: "sigv4", [y]: "{PartitionResult#implicitGlobalRegion}" }] };
    var u = [{ [v]: "Region" }];
    var _data = {
      conditions: [
        [c, [h]],
        [c, u],
        ["aws.partition", u, d],
        [e, [i, "aws"]],
        [e, [i, "aws-cn"]],
        [e, [i, "aws-us-gov"]],
        [e, [i, "aws-iso"]],
        [f, [{ [v]: "UseFIPS" }, b]],
        [f, [{ [v]: "UseDualStack" }, b]],
        [e, [i, "aws-iso-b"]],
        [e, [i, "aws-iso-e"]],
        [e, [i, "aws-iso-f"]],
        [e, [i, "aws-eusc"]],
        [f, [{ fn: g, argv: [j, "supportsDualStack"] }, b]],
        [f, [{ fn: g, argv: [j, "supportsFIPS"] }, b]]
      ],
      results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [h, {}],
        ["https://iam.amazonaws.com", k],
        ["https://iam-fips.amazonaws.com", k],
        ["https://iam.global.api.aws", k],
        ["https://iam-fips.global.api.aws", k],
        ["https://iam.global.api.amazonwebservices.com.cn", l],
        ["https://iam-fips.api.amazonwebservices.com.cn", l],
        ["https://iam.cn-north-1.amazonaws.com.cn", l],
        ["https://iam-fips.amazonaws.com.cn", l],
        ["https://iam.us-gov.api.aws", m],
        ["https://iam.us-gov.amazonaws.com", m],
        ["https://iam.us-iso-east-1.c2s.ic.gov", n],
        ["https://iam-fips.us-iso-east-1.c2s.ic.gov", n],
        ["https://iam.api.aws.ic.gov", n],
        ["https://iam-fips.api.aws.ic.gov", n],
        ["https://iam.us-isob-east-1.sc2s.sgov.gov", o],
        ["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o],
        ["https://iam.api.aws.scloud", o],
        ["https://iam-fips.api.aws.scloud", o],
        ["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p],
        ["https://iam-fips.cloud.adc-e.uk", p],
        ["https://iam.api.cloud-aws.adc-e.uk", p],
        ["https://iam-fips.api.cloud-aws.adc-e.uk", p],
        ["https://iam.us-isof-south-1.csp.hci.ic.gov", q],
        ["https://iam-fips.csp.hci.ic.gov", q],
        ["https://iam.api.aws.hci.ic.gov", q],
        ["https://iam-fips.api.aws.hci.ic.gov", q],
        ["https://iam.eusc-de-east-1.amazonaws.eu", s],
        ["https://iam-fips.amazonaws.eu", s],
        ["https://iam.global.api.amazonwebservices.eu", s],
        ["https://iam-fips.api.amazonwebservices.eu", s],
        ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
        [a, "Invalid Configuration: Missing Region"]
      ]
    };
    var root = 2;
    var r = 1e8;
    var nodes = new Int32Array([
      -1,
      1,
      -1,
      0,
      42,
      3,
      1,
      4,
      r + 41,
      2,
      5,
      r + 41,
      3,
      39,
      6,
      4,
      36,
      7,
      5,
      35,
      8,
      6,
      32,
      9,
      7,
      20,
      10,
      8,
      15,
      11,
      9,
      r + 18,
      12,
      10,
      r + 22,
      13,
      11,
      r + 26,
      14,
      12,
      r + 30,
      r + 40,
      9,
      r + 20,
      16,
      10,
      r + 24,
      17,
      11,
      r + 28,
      18,
      12,
      r + 32,
      19,
      13,
      r + 38,
      r + 39,
      8,
      26,
      21,
      9,
      r + 19,
      22,
      10,
      r + 23,
      23,
      11,
      r + 27,
      24,
      12,
      r + 31,
      25,
      14,
      r + 36,
      r + 37,
      9,
      r + 21,
      27,
      10,
      r + 25,
      28,
      11,
      r + 29,
      29,
      12,
      r + 33,
      30,
      13,
      31,
      r + 35,
      14,
      r + 34,
      r + 35,
      7,
      34,
      33,
      8,
      r + 16,
      r + 14,
      8,
      r + 17,
      r + 15,
      8,
      r + 12,
      r + 13,
      7,
      38,
      37,
      8,
      r + 8,
      r + 10,
      8,
      r + 9,
      r + 11,
      7,
      41,
      40,
      8,
      r + 6,
      r + 4,
      8,
      r + 7,
      r + 5,
      7,
      r + 1,
      43,
      8,
      r + 2,
      r + 3
    ]);
    var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
    var cache = new EndpointCache({
      size: 50,
      params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
    });
    var defaultEndpointResolver = (endpointParams, context = {}) => {
      return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams,
        logger: context.logger
      }));
    };
    customEndpointFunctions.aws = awsEndpointFunctions;
    var IAMServiceException = class _IAMServiceException extends ServiceException {
      static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, _IAMServiceException.prototype);
      }
    };
    var ConcurrentModificationException = class _ConcurrentModificationException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
      name = "ConcurrentModificationException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "ConcurrentModificationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _ConcurrentModificationException.prototype);
      }
    };
    var NoSuchEntityException = class _NoSuchEntityException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#NoSuchEntityException";
      name = "NoSuchEntityException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "NoSuchEntityException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _NoSuchEntityException.prototype);
      }
    };
    var ServiceFailureException = class _ServiceFailureException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#ServiceFailureException";
      name = "ServiceFailureException";
      $fault = "server";
      constructor(opts) {
        super({
          name: "ServiceFailureException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _ServiceFailureException.prototype);
      }
    };
    var AccountNotManagementOrDelegatedAdministratorException = class _AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
      name = "AccountNotManagementOrDelegatedAdministratorException";
      $fault = "client";
      Message;
      constructor(opts) {
        super({
          name: "AccountNotManagementOrDelegatedAdministratorException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _AccountNotManagementOrDelegatedAdministratorException.prototype);
        this.Message = opts.Message;
      }
    };
    var EntityAlreadyExistsException = class _EntityAlreadyExistsException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
      name = "EntityAlreadyExistsException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "EntityAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _EntityAlreadyExistsException.prototype);
      }
    };
    var InvalidInputException = class _InvalidInputException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#InvalidInputException";
      name = "InvalidInputException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "InvalidInputException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidInputException.prototype);
      }
    };
    var LimitExceededException = class _LimitExceededException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#LimitExceededException";
      name = "LimitExceededException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "LimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _LimitExceededException.prototype);
      }
    };
    var MalformedPolicyDocumentException = class _MalformedPolicyDocumentException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
      name = "MalformedPolicyDocumentException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "MalformedPolicyDocumentException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype);
      }
    };
    var NameConflictException = class _NameConflictException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#NameConflictException";
      name = "NameConflictException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "NameConflictException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _NameConflictException.prototype);
      }
    };
    var RoleModifiedException = class _RoleModifiedException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#RoleModifiedException";
      name = "RoleModifiedException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "RoleModifiedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _RoleModifiedException.prototype);
      }
    };
    var RoleTemplateDisabledException = class _RoleTemplateDisabledException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
      name = "RoleTemplateDisabledException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "RoleTemplateDisabledException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _RoleTemplateDisabledException.prototype);
      }
    };
    var UnmodifiableEntityException = class _UnmodifiableEntityException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
      name = "UnmodifiableEntityException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "UnmodifiableEntityException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _UnmodifiableEntityException.prototype);
      }
    };
    var PolicyNotAttachableException = class _PolicyNotAttachableException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
      name = "PolicyNotAttachableException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "PolicyNotAttachableException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _PolicyNotAttachableException.prototype);
      }
    };
    var EntityTemporarilyUnmodifiableException = class _EntityTemporarilyUnmodifiableException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
      name = "EntityTemporarilyUnmodifiableException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "EntityTemporarilyUnmodifiableException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _EntityTemporarilyUnmodifiableException.prototype);
      }
    };
    var InvalidUserTypeException = class _InvalidUserTypeException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
      name = "InvalidUserTypeException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "InvalidUserTypeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidUserTypeException.prototype);
      }
    };
    var PasswordPolicyViolationException = class _PasswordPolicyViolationException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
      name = "PasswordPolicyViolationException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "PasswordPolicyViolationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _PasswordPolicyViolationException.prototype);
      }
    };
    var OpenIdIdpCommunicationErrorException = class _OpenIdIdpCommunicationErrorException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
      name = "OpenIdIdpCommunicationErrorException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "OpenIdIdpCommunicationErrorException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _OpenIdIdpCommunicationErrorException.prototype);
      }
    };
    var ServiceNotSupportedException = class _ServiceNotSupportedException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
      name = "ServiceNotSupportedException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "ServiceNotSupportedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _ServiceNotSupportedException.prototype);
      }
    };
    var DeleteConflictException = class _DeleteConflictException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#DeleteConflictException";
      name = "DeleteConflictException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "DeleteConflictException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _DeleteConflictException.prototype);
      }
    };
    var OrganizationNotFoundException = class _OrganizationNotFoundException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
      name = "OrganizationNotFoundException";
      $fault = "client";
      Message;
      constructor(opts) {
        super({
          name: "OrganizationNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _OrganizationNotFoundException.prototype);
        this.Message = opts.Message;
      }
    };
    var OrganizationNotInAllFeaturesModeException = class _OrganizationNotInAllFeaturesModeException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
      name = "OrganizationNotInAllFeaturesModeException";
      $fault = "client";
      Message;
      constructor(opts) {
        super({
          name: "OrganizationNotInAllFeaturesModeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _OrganizationNotInAllFeaturesModeException.prototype);
        this.Message = opts.Message;
      }
    };
    var ServiceAccessNotEnabledException = class _ServiceAccessNotEnabledException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
      name = "ServiceAccessNotEnabledException";
      $fault = "client";
      Message;
      constructor(opts) {
        super({
          name: "ServiceAccessNotEnabledException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _ServiceAccessNotEnabledException.prototype);
        this.Message = opts.Message;
      }
    };
    var FeatureDisabledException = class _FeatureDisabledException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#FeatureDisabledException";
      name = "FeatureDisabledException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "FeatureDisabledException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _FeatureDisabledException.prototype);
      }
    };
    var InvalidAuthenticationCodeException = class _InvalidAuthenticationCodeException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
      name = "InvalidAuthenticationCodeException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "InvalidAuthenticationCodeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidAuthenticationCodeException.prototype);
      }
    };
    var CallerIsNotManagementAccountException = class _CallerIsNotManagementAccountException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
      name = "CallerIsNotManagementAccountException";
      $fault = "client";
      Message;
      constructor(opts) {
        super({
          name: "CallerIsNotManagementAccountException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _CallerIsNotManagementAccountException.prototype);
        this.Message = opts.Message;
      }
    };
    var FeatureEnabledException = class _FeatureEnabledException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#FeatureEnabledException";
      name = "FeatureEnabledException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "FeatureEnabledException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _FeatureEnabledException.prototype);
      }
    };
    var ReportGenerationLimitExceededException = class _ReportGenerationLimitExceededException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
      name = "ReportGenerationLimitExceededException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "ReportGenerationLimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _ReportGenerationLimitExceededException.prototype);
      }
    };
    var CredentialReportExpiredException = class _CredentialReportExpiredException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
      name = "CredentialReportExpiredException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "CredentialReportExpiredException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _CredentialReportExpiredException.prototype);
      }
    };
    var CredentialReportNotPresentException = class _CredentialReportNotPresentException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
      name = "CredentialReportNotPresentException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "CredentialReportNotPresentException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _CredentialReportNotPresentException.prototype);
      }
    };
    var CredentialReportNotReadyException = class _CredentialReportNotReadyException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
      name = "CredentialReportNotReadyException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "CredentialReportNotReadyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _CredentialReportNotReadyException.prototype);
      }
    };
    var UnrecognizedPublicKeyEncodingException = class _UnrecognizedPublicKeyEncodingException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
      name = "UnrecognizedPublicKeyEncodingException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "UnrecognizedPublicKeyEncodingException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _UnrecognizedPublicKeyEncodingException.prototype);
      }
    };
    var PolicyEvaluationException = class _PolicyEvaluationException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
      name = "PolicyEvaluationException";
      $fault = "server";
      constructor(opts) {
        super({
          name: "PolicyEvaluationException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _PolicyEvaluationException.prototype);
      }
    };
    var KeyPairMismatchException = class _KeyPairMismatchException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
      name = "KeyPairMismatchException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "KeyPairMismatchException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _KeyPairMismatchException.prototype);
      }
    };
    var MalformedCertificateException = class _MalformedCertificateException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#MalformedCertificateException";
      name = "MalformedCertificateException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "MalformedCertificateException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _MalformedCertificateException.prototype);
      }
    };
    var DuplicateCertificateException = class _DuplicateCertificateException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
      name = "DuplicateCertificateException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "DuplicateCertificateException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _DuplicateCertificateException.prototype);
      }
    };
    var InvalidCertificateException = class _InvalidCertificateException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#InvalidCertificateException";
      name = "InvalidCertificateException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "InvalidCertificateException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidCertificateException.prototype);
      }
    };
    var DuplicateSSHPublicKeyException = class _DuplicateSSHPublicKeyException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
      name = "DuplicateSSHPublicKeyException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "DuplicateSSHPublicKeyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _DuplicateSSHPublicKeyException.prototype);
      }
    };
    var InvalidPublicKeyException = class _InvalidPublicKeyException extends IAMServiceException {
      static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
      name = "InvalidPublicKeyException";
      $fault = "client";
      constructor(opts) {
        super({
          name: "InvalidPublicKeyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidPublicKeyException.prototype);
      }
    };
    var _A = "Arn";
    var _AA = "AccountAlias";
    var _AAc = "AccountAliases";
    var _ABO = "AllowedByOrganizations";
    var _ABPB = "AllowedByPermissionsBoundary";
    var _AC = "AuthenticationCode1";
    var _ACIDTOIDCP = "AddClientIDToOpenIDConnectProvider";
    var _ACIDTOIDCPR = "AddClientIDToOpenIDConnectProviderRequest";
    var _ACt = "AttachmentCount";
    var _ACu = "AuthenticationCode2";
    var _AD = "AccessDetail";
    var _ADR = "AcceptDelegationRequest";
    var _ADRR = "AcceptDelegationRequestRequest";
    var _ADRRs = "AssociateDelegationRequestRequest";
    var _ADRs = "AssociateDelegationRequest";
    var _ADc = "AccessDetails";
    var _AEM = "AssertionEncryptionMode";
    var _AGP = "AttachGroupPolicy";
    var _AGPR = "AttachGroupPolicyRequest";
    var _AI = "ApproverId";
    var _AK = "AccessKey";
    var _AKI = "AccessKeyId";
    var _AKLU = "AccessKeyLastUsed";
    var _AKM = "AccessKeyMetadata";
    var _AMP = "AttachedManagedPolicies";
    var _AN = "AttachmentName";
    var _ANMODAE = "AccountNotManagementOrDelegatedAdministratorException";
    var _ANc = "ActionNames";
    var _ANct = "ActionName";
    var _AP = "AttachedPolicy";
    var _APB = "AttachedPermissionsBoundary";
    var _APK = "AddPrivateKey";
    var _APt = "AttachedPolicies";
    var _AR = "AcquireRole";
    var _ARP = "AttachRolePolicy";
    var _ARPD = "AssumeRolePolicyDocument";
    var _ARPDT = "AssumeRolePolicyDocumentTemplate";
    var _ARPR = "AttachRolePolicyRequest";
    var _ARR = "AcquireRoleRequest";
    var _ARRc = "AcquireRoleResponse";
    var _ARTIP = "AddRoleToInstanceProfile";
    var _ARTIPR = "AddRoleToInstanceProfileRequest";
    var _AS = "AssignmentStatus";
    var _AT = "AttachmentType";
    var _AU = "AllUsers";
    var _AUP = "AttachUserPolicy";
    var _AUPR = "AttachUserPolicyRequest";
    var _AUTCP = "AllowUsersToChangePassword";
    var _AUTG = "AddUserToGroup";
    var _AUTGR = "AddUserToGroupRequest";
    var _AWSSN = "AWSServiceName";
    var _BD = "BootstrapDatum";
    var _BSS = "Base32StringSeed";
    var _C = "Code";
    var _CA = "CallerArn";
    var _CAA = "CreateAccountAlias";
    var _CAAR = "CreateAccountAliasRequest";
    var _CAD = "CredentialAgeDays";
    var _CAK = "CreateAccessKey";
    var _CAKR = "CreateAccessKeyRequest";
    var _CAKRr = "CreateAccessKeyResponse";
    var _CB = "CertificateBody";
    var _CC = "CertificateChain";
    var _CD = "CreateDate";
    var _CDL = "ConsoleDeepLink";
    var _CDR = "CreateDelegationRequest";
    var _CDRR = "CreateDelegationRequestRequest";
    var _CDRRr = "CreateDelegationRequestResponse";
    var _CE = "ContextEntry";
    var _CELT = "ContextEntryListType";
    var _CEo = "ContextEntries";
    var _CG = "CreateGroup";
    var _CGR = "CreateGroupRequest";
    var _CGRr = "CreateGroupResponse";
    var _CI = "CertificateId";
    var _CID = "ClientID";
    var _CIDL = "ClientIDList";
    var _CINMAE = "CallerIsNotManagementAccountException";
    var _CIP = "CreateInstanceProfile";
    var _CIPR = "CreateInstanceProfileRequest";
    var _CIPRr = "CreateInstanceProfileResponse";
    var _CKN = "ContextKeyName";
    var _CKNo = "ContextKeyNames";
    var _CKT = "ContextKeyType";
    var _CKV = "ContextKeyValues";
    var _CLP = "CreateLoginProfile";
    var _CLPR = "CreateLoginProfileRequest";
    var _CLPRr = "CreateLoginProfileResponse";
    var _CME = "ConcurrentModificationException";
    var _COIDCP = "CreateOpenIDConnectProvider";
    var _COIDCPR = "CreateOpenIDConnectProviderRequest";
    var _COIDCPRr = "CreateOpenIDConnectProviderResponse";
    var _CP = "ChangePassword";
    var _CPR = "ChangePasswordRequest";
    var _CPRr = "CreatePolicyRequest";
    var _CPRre = "CreatePolicyResponse";
    var _CPV = "CreatePolicyVersion";
    var _CPVR = "CreatePolicyVersionRequest";
    var _CPVRr = "CreatePolicyVersionResponse";
    var _CPr = "CreatePolicy";
    var _CR = "CreateRole";
    var _CREE = "CredentialReportExpiredException";
    var _CRNPE = "CredentialReportNotPresentException";
    var _CRNRE = "CredentialReportNotReadyException";
    var _CRR = "CreateRoleRequest";
    var _CRRr = "CreateRoleResponse";
    var _CS = "CustomSuffix";
    var _CSAMLP = "CreateSAMLProvider";
    var _CSAMLPR = "CreateSAMLProviderRequest";
    var _CSAMLPRr = "CreateSAMLProviderResponse";
    var _CSLR = "CreateServiceLinkedRole";
    var _CSLRR = "CreateServiceLinkedRoleRequest";
    var _CSLRRr = "CreateServiceLinkedRoleResponse";
    var _CSSC = "CreateServiceSpecificCredential";
    var _CSSCR = "CreateServiceSpecificCredentialRequest";
    var _CSSCRr = "CreateServiceSpecificCredentialResponse";
    var _CT = "CreateTimestamp";
    var _CU = "CreateUser";
    var _CUR = "CreateUserRequest";
    var _CURr = "CreateUserResponse";
    var _CVMFAD = "CreateVirtualMFADevice";
    var _CVMFADR = "CreateVirtualMFADeviceRequest";
    var _CVMFADRr = "CreateVirtualMFADeviceResponse";
    var _Ce = "Certifications";
    var _Cer = "Certificates";
    var _Cert = "Certificate";
    var _Co = "Content";
    var _Col = "Column";
    var _D = "Description";
    var _DAA = "DeleteAccountAlias";
    var _DAAR = "DeleteAccountAliasRequest";
    var _DAK = "DeleteAccessKey";
    var _DAKR = "DeleteAccessKeyRequest";
    var _DAPP = "DeleteAccountPasswordPolicy";
    var _DCE = "DeleteConflictException";
    var _DCEu = "DuplicateCertificateException";
    var _DG = "DeleteGroup";
    var _DGP = "DeleteGroupPolicy";
    var _DGPR = "DeleteGroupPolicyRequest";
    var _DGPRe = "DetachGroupPolicyRequest";
    var _DGPe = "DetachGroupPolicy";
    var _DGR = "DeleteGroupRequest";
    var _DIP = "DeleteInstanceProfile";
    var _DIPR = "DeleteInstanceProfileRequest";
    var _DLP = "DeleteLoginProfile";
    var _DLPR = "DeleteLoginProfileRequest";
    var _DMFAD = "DeactivateMFADevice";
    var _DMFADR = "DeactivateMFADeviceRequest";
    var _DMV = "DefaultMinorVersion";
    var _DOIDCP = "DeleteOpenIDConnectProvider";
    var _DOIDCPR = "DeleteOpenIDConnectProviderRequest";
    var _DORCM = "DisableOrganizationsRootCredentialsManagement";
    var _DORCMR = "DisableOrganizationsRootCredentialsManagementRequest";
    var _DORCMRi = "DisableOrganizationsRootCredentialsManagementResponse";
    var _DORS = "DisableOrganizationsRootSessions";
    var _DORSR = "DisableOrganizationsRootSessionsRequest";
    var _DORSRi = "DisableOrganizationsRootSessionsResponse";
    var _DOWIF = "DisableOutboundWebIdentityFederation";
    var _DP = "DelegationPermission";
    var _DPC = "DelegationPermissionCheck";
    var _DPR = "DeletePolicyRequest";
    var _DPV = "DeletePolicyVersion";
    var _DPVR = "DeletePolicyVersionRequest";
    var _DPe = "DeletePolicy";
    var _DR = "DelegationRequest";
    var _DRI = "DelegationRequestId";
    var _DRP = "DeleteRolePolicy";
    var _DRPB = "DeleteRolePermissionsBoundary";
    var _DRPBR = "DeleteRolePermissionsBoundaryRequest";
    var _DRPR = "DeleteRolePolicyRequest";
    var _DRPRe = "DetachRolePolicyRequest";
    var _DRPe = "DetachRolePolicy";
    var _DRR = "DeleteRoleRequest";
    var _DRe = "DelegationRequests";
    var _DRel = "DeleteRole";
    var _DSAMLP = "DeleteSAMLProvider";
    var _DSAMLPR = "DeleteSAMLProviderRequest";
    var _DSC = "DeleteServerCertificate";
    var _DSCR = "DeleteServerCertificateRequest";
    var _DSCRe = "DeleteSigningCertificateRequest";
    var _DSCe = "DeleteSigningCertificate";
    var _DSLR = "DeleteServiceLinkedRole";
    var _DSLRR = "DeleteServiceLinkedRoleRequest";
    var _DSLRRe = "DeleteServiceLinkedRoleResponse";
    var _DSSC = "DeleteServiceSpecificCredential";
    var _DSSCR = "DeleteServiceSpecificCredentialRequest";
    var _DSSHPK = "DeleteSSHPublicKey";
    var _DSSHPKE = "DuplicateSSHPublicKeyException";
    var _DSSHPKR = "DeleteSSHPublicKeyRequest";
    var _DTFRT = "DeletionTaskFailureReasonType";
    var _DTI = "DeletionTaskId";
    var _DU = "DeleteUser";
    var _DUP = "DeleteUserPolicy";
    var _DUPB = "DeleteUserPermissionsBoundary";
    var _DUPBR = "DeleteUserPermissionsBoundaryRequest";
    var _DUPR = "DeleteUserPolicyRequest";
    var _DUPRe = "DetachUserPolicyRequest";
    var _DUPe = "DetachUserPolicy";
    var _DUR = "DeleteUserRequest";
    var _DV = "DefaultValue";
    var _DVI = "DefaultVersionId";
    var _DVMFAD = "DeleteVirtualMFADevice";
    var _DVMFADR = "DeleteVirtualMFADeviceRequest";
    var _Do = "Document";
    var _E = "Error";
    var _EA = "EntityArn";
    var _EAEE = "EntityAlreadyExistsException";
    var _EAN = "EvalActionName";
    var _ED = "EntityDetails";
    var _EDD = "EvalDecisionDetails";
    var _EDL = "EntityDetailsList";
    var _EDn = "EnableDate";
    var _EDr = "ErrorDetails";
    var _EDv = "EvalDecision";
    var _EDx = "ExpirationDate";
    var _EF = "EnabledFeatures";
    var _EFn = "EntityFilter";
    var _EI = "EntityInfo";
    var _EMFAD = "EnableMFADevice";
    var _EMFADR = "EnableMFADeviceRequest";
    var _EN = "EntityName";
    var _EORCM = "EnableOrganizationsRootCredentialsManagement";
    var _EORCMR = "EnableOrganizationsRootCredentialsManagementRequest";
    var _EORCMRn = "EnableOrganizationsRootCredentialsManagementResponse";
    var _EORS = "EnableOrganizationsRootSessions";
    var _EORSR = "EnableOrganizationsRootSessionsRequest";
    var _EORSRn = "EnableOrganizationsRootSessionsResponse";
    var _EOWIF = "EnableOutboundWebIdentityFederation";
    var _EOWIFR = "EnableOutboundWebIdentityFederationResponse";
    var _EP = "EntityPath";
    var _EPn = "EndPosition";
    var _EPx = "ExpirePasswords";
    var _ER = "EvaluationResult";
    var _ERD = "EvalResourceDecision";
    var _ERLT = "EvaluationResultsListType";
    var _ERN = "EvalResourceName";
    var _ERv = "EvaluationResults";
    var _ET = "ExpirationTime";
    var _ETUE = "EntityTemporarilyUnmodifiableException";
    var _ETn = "EntityType";
    var _En = "Encoding";
    var _Ena = "Enabled";
    var _Ex = "Expiration";
    var _F = "Filter";
    var _FDE = "FeatureDisabledException";
    var _FEE = "FeatureEnabledException";
    var _Fi = "Fingerprint";
    var _G = "Group";
    var _GAAD = "GetAccountAuthorizationDetails";
    var _GAADR = "GetAccountAuthorizationDetailsRequest";
    var _GAADRe = "GetAccountAuthorizationDetailsResponse";
    var _GAKLU = "GetAccessKeyLastUsed";
    var _GAKLUR = "GetAccessKeyLastUsedRequest";
    var _GAKLURe = "GetAccessKeyLastUsedResponse";
    var _GAP = "GetAccountProperties";
    var _GAPP = "GetAccountPasswordPolicy";
    var _GAPPR = "GetAccountPasswordPolicyResponse";
    var _GAPR = "GetAccountPropertiesRequest";
    var _GAPRe = "GetAccountPropertiesResponse";
    var _GAS = "GetAccountSummary";
    var _GASR = "GetAccountSummaryResponse";
    var _GCKFCP = "GetContextKeysForCustomPolicy";
    var _GCKFCPR = "GetContextKeysForCustomPolicyRequest";
    var _GCKFPP = "GetContextKeysForPrincipalPolicy";
    var _GCKFPPR = "GetContextKeysForPrincipalPolicyRequest";
    var _GCKFPR = "GetContextKeysForPolicyResponse";
    var _GCR = "GenerateCredentialReport";
    var _GCRR = "GenerateCredentialReportResponse";
    var _GCRRe = "GetCredentialReportResponse";
    var _GCRe = "GetCredentialReport";
    var _GD = "GroupDetail";
    var _GDL = "GroupDetailList";
    var _GDR = "GetDelegationRequest";
    var _GDRR = "GetDelegationRequestRequest";
    var _GDRRe = "GetDelegationRequestResponse";
    var _GETV = "GlobalEndpointTokenVersion";
    var _GG = "GetGroup";
    var _GGP = "GetGroupPolicy";
    var _GGPR = "GetGroupPolicyRequest";
    var _GGPRe = "GetGroupPolicyResponse";
    var _GGR = "GetGroupRequest";
    var _GGRe = "GetGroupResponse";
    var _GHRS = "GetHumanReadableSummary";
    var _GHRSR = "GetHumanReadableSummaryRequest";
    var _GHRSRe = "GetHumanReadableSummaryResponse";
    var _GI = "GroupId";
    var _GIP = "GetInstanceProfile";
    var _GIPR = "GetInstanceProfileRequest";
    var _GIPRe = "GetInstanceProfileResponse";
    var _GL = "GroupList";
    var _GLP = "GetLoginProfile";
    var _GLPR = "GetLoginProfileRequest";
    var _GLPRe = "GetLoginProfileResponse";
    var _GMFAD = "GetMFADevice";
    var _GMFADR = "GetMFADeviceRequest";
    var _GMFADRe = "GetMFADeviceResponse";
    var _GN = "GroupName";
    var _GOAR = "GenerateOrganizationsAccessReport";
    var _GOARR = "GenerateOrganizationsAccessReportRequest";
    var _GOARRe = "GenerateOrganizationsAccessReportResponse";
    var _GOARRet = "GetOrganizationsAccessReportRequest";
    var _GOARRetr = "GetOrganizationsAccessReportResponse";
    var _GOARe = "GetOrganizationsAccessReport";
    var _GOIDCP = "GetOpenIDConnectProvider";
    var _GOIDCPR = "GetOpenIDConnectProviderRequest";
    var _GOIDCPRe = "GetOpenIDConnectProviderResponse";
    var _GOWIFI = "GetOutboundWebIdentityFederationInfo";
    var _GOWIFIR = "GetOutboundWebIdentityFederationInfoResponse";
    var _GP = "GetPolicy";
    var _GPL = "GroupPolicyList";
    var _GPR = "GetPolicyRequest";
    var _GPRe = "GetPolicyResponse";
    var _GPV = "GetPolicyVersion";
    var _GPVR = "GetPolicyVersionRequest";
    var _GPVRe = "GetPolicyVersionResponse";
    var _GR = "GetRole";
    var _GRP = "GetRolePolicy";
    var _GRPR = "GetRolePolicyRequest";
    var _GRPRe = "GetRolePolicyResponse";
    var _GRR = "GetRoleRequest";
    var _GRRe = "GetRoleResponse";
    var _GRTV = "GetRoleTemplateVersion";
    var _GRTVR = "GetRoleTemplateVersionRequest";
    var _GRTVRe = "GetRoleTemplateVersionResponse";
    var _GSAMLP = "GetSAMLProvider";
    var _GSAMLPR = "GetSAMLProviderRequest";
    var _GSAMLPRe = "GetSAMLProviderResponse";
    var _GSC = "GetServerCertificate";
    var _GSCR = "GetServerCertificateRequest";
    var _GSCRe = "GetServerCertificateResponse";
    var _GSLAD = "GenerateServiceLastAccessedDetails";
    var _GSLADR = "GenerateServiceLastAccessedDetailsRequest";
    var _GSLADRe = "GenerateServiceLastAccessedDetailsResponse";
    var _GSLADRet = "GetServiceLastAccessedDetailsRequest";
    var _GSLADRete = "GetServiceLastAccessedDetailsResponse";
    var _GSLADWE = "GetServiceLastAccessedDetailsWithEntities";
    var _GSLADWER = "GetServiceLastAccessedDetailsWithEntitiesRequest";
    var _GSLADWERe = "GetServiceLastAccessedDetailsWithEntitiesResponse";
    var _GSLADe = "GetServiceLastAccessedDetails";
    var _GSLRDS = "GetServiceLinkedRoleDeletionStatus";
    var _GSLRDSR = "GetServiceLinkedRoleDeletionStatusRequest";
    var _GSLRDSRe = "GetServiceLinkedRoleDeletionStatusResponse";
    var _GSSHPK = "GetSSHPublicKey";
    var _GSSHPKR = "GetSSHPublicKeyRequest";
    var _GSSHPKRe = "GetSSHPublicKeyResponse";
    var _GT = "GeneratedTime";
    var _GU = "GetUser";
    var _GUP = "GetUserPolicy";
    var _GUPR = "GetUserPolicyRequest";
    var _GUPRe = "GetUserPolicyResponse";
    var _GUR = "GetUserRequest";
    var _GURe = "GetUserResponse";
    var _Gr = "Granularity";
    var _Gro = "Groups";
    var _HE = "HardExpiry";
    var _I = "Id";
    var _IA = "IsAttachable";
    var _IACE = "InvalidAuthenticationCodeException";
    var _ICE = "InvalidCertificateException";
    var _IDV = "IsDefaultVersion";
    var _II = "IssuerIdentifier";
    var _IIE = "InvalidInputException";
    var _IP = "InstanceProfile";
    var _IPI = "InstanceProfileId";
    var _IPIT = "InlinePolicyIdentifierType";
    var _IPIn = "InlinePolicyIdentifier";
    var _IPKE = "InvalidPublicKeyException";
    var _IPL = "InstanceProfileList";
    var _IPN = "InstanceProfileName";
    var _IPT = "InlinePolicyTemplates";
    var _IPn = "InlinePolicy";
    var _IPns = "InstanceProfiles";
    var _IR = "IsRequired";
    var _IT = "IsTruncated";
    var _IUTE = "InvalidUserTypeException";
    var _Im = "Immutable";
    var _JCD = "JobCreationDate";
    var _JCDo = "JobCompletionDate";
    var _JI = "JobId";
    var _JS = "JobStatus";
    var _JT = "JobType";
    var _JVE = "JwtVendingEnabled";
    var _K = "Key";
    var _KI = "KeyId";
    var _KPME = "KeyPairMismatchException";
    var _L = "Locale";
    var _LA = "LastAuthenticated";
    var _LAA = "ListAccountAliases";
    var _LAAR = "ListAccountAliasesRequest";
    var _LAARi = "ListAccountAliasesResponse";
    var _LAE = "LastAuthenticatedEntity";
    var _LAEa = "LastAccessedEntity";
    var _LAGP = "ListAttachedGroupPolicies";
    var _LAGPR = "ListAttachedGroupPoliciesRequest";
    var _LAGPRi = "ListAttachedGroupPoliciesResponse";
    var _LAK = "ListAccessKeys";
    var _LAKR = "ListAccessKeysRequest";
    var _LAKRi = "ListAccessKeysResponse";
    var _LAR = "LastAuthenticatedRegion";
    var _LARP = "ListAttachedRolePolicies";
    var _LARPR = "ListAttachedRolePoliciesRequest";
    var _LARPRi = "ListAttachedRolePoliciesResponse";
    var _LARa = "LastAccessedRegion";
    var _LAT = "LastAuthenticatedTime";
    var _LATa = "LastAccessedTime";
    var _LAUP = "ListAttachedUserPolicies";
    var _LAUPR = "ListAttachedUserPoliciesRequest";
    var _LAUPRi = "ListAttachedUserPoliciesResponse";
    var _LDR = "ListDelegationRequests";
    var _LDRR = "ListDelegationRequestsRequest";
    var _LDRRi = "ListDelegationRequestsResponse";
    var _LEE = "LimitExceededException";
    var _LEFP = "ListEntitiesForPolicy";
    var _LEFPR = "ListEntitiesForPolicyRequest";
    var _LEFPRi = "ListEntitiesForPolicyResponse";
    var _LG = "ListGroups";
    var _LGFU = "ListGroupsForUser";
    var _LGFUR = "ListGroupsForUserRequest";
    var _LGFURi = "ListGroupsForUserResponse";
    var _LGP = "ListGroupPolicies";
    var _LGPR = "ListGroupPoliciesRequest";
    var _LGPRi = "ListGroupPoliciesResponse";
    var _LGR = "ListGroupsRequest";
    var _LGRi = "ListGroupsResponse";
    var _LIP = "ListInstanceProfiles";
    var _LIPFR = "ListInstanceProfilesForRole";
    var _LIPFRR = "ListInstanceProfilesForRoleRequest";
    var _LIPFRRi = "ListInstanceProfilesForRoleResponse";
    var _LIPR = "ListInstanceProfilesRequest";
    var _LIPRi = "ListInstanceProfilesResponse";
    var _LIPT = "ListInstanceProfileTags";
    var _LIPTR = "ListInstanceProfileTagsRequest";
    var _LIPTRi = "ListInstanceProfileTagsResponse";
    var _LMFAD = "ListMFADevices";
    var _LMFADR = "ListMFADevicesRequest";
    var _LMFADRi = "ListMFADevicesResponse";
    var _LMFADT = "ListMFADeviceTags";
    var _LMFADTR = "ListMFADeviceTagsRequest";
    var _LMFADTRi = "ListMFADeviceTagsResponse";
    var _LOF = "ListOrganizationsFeatures";
    var _LOFR = "ListOrganizationsFeaturesRequest";
    var _LOFRi = "ListOrganizationsFeaturesResponse";
    var _LOIDCP = "ListOpenIDConnectProviders";
    var _LOIDCPR = "ListOpenIDConnectProvidersRequest";
    var _LOIDCPRi = "ListOpenIDConnectProvidersResponse";
    var _LOIDCPT = "ListOpenIDConnectProviderTags";
    var _LOIDCPTR = "ListOpenIDConnectProviderTagsRequest";
    var _LOIDCPTRi = "ListOpenIDConnectProviderTagsResponse";
    var _LP = "LoginProfile";
    var _LPGSA = "ListPoliciesGrantingServiceAccess";
    var _LPGSAE = "ListPoliciesGrantingServiceAccessEntry";
    var _LPGSAR = "ListPoliciesGrantingServiceAccessRequest";
    var _LPGSARi = "ListPoliciesGrantingServiceAccessResponse";
    var _LPR = "ListPoliciesRequest";
    var _LPRi = "ListPoliciesResponse";
    var _LPT = "ListPolicyTags";
    var _LPTR = "ListPolicyTagsRequest";
    var _LPTRi = "ListPolicyTagsResponse";
    var _LPV = "ListPolicyVersions";
    var _LPVR = "ListPolicyVersionsRequest";
    var _LPVRi = "ListPolicyVersionsResponse";
    var _LPi = "ListPolicies";
    var _LR = "ListRoles";
    var _LRP = "ListRolePolicies";
    var _LRPR = "ListRolePoliciesRequest";
    var _LRPRi = "ListRolePoliciesResponse";
    var _LRR = "ListRolesRequest";
    var _LRRi = "ListRolesResponse";
    var _LRT = "ListRoleTags";
    var _LRTR = "ListRoleTagsRequest";
    var _LRTRi = "ListRoleTagsResponse";
    var _LSAMLP = "ListSAMLProviders";
    var _LSAMLPR = "ListSAMLProvidersRequest";
    var _LSAMLPRi = "ListSAMLProvidersResponse";
    var _LSAMLPT = "ListSAMLProviderTags";
    var _LSAMLPTR = "ListSAMLProviderTagsRequest";
    var _LSAMLPTRi = "ListSAMLProviderTagsResponse";
    var _LSC = "ListServerCertificates";
    var _LSCR = "ListServerCertificatesRequest";
    var _LSCRi = "ListServerCertificatesResponse";
    var _LSCRis = "ListSigningCertificatesRequest";
    var _LSCRist = "ListSigningCertificatesResponse";
    var _LSCT = "ListServerCertificateTags";
    var _LSCTR = "ListServerCertificateTagsRequest";
    var _LSCTRi = "ListServerCertificateTagsResponse";
    var _LSCi = "ListSigningCertificates";
    var _LSSC = "ListServiceSpecificCredentials";
    var _LSSCR = "ListServiceSpecificCredentialsRequest";
    var _LSSCRi = "ListServiceSpecificCredentialsResponse";
    var _LSSHPK = "ListSSHPublicKeys";
    var _LSSHPKR = "ListSSHPublicKeysRequest";
    var _LSSHPKRi = "ListSSHPublicKeysResponse";
    var _LU = "ListUsers";
    var _LUD = "LastUsedDate";
    var _LUP = "ListUserPolicies";
    var _LUPR = "ListUserPoliciesRequest";
    var _LUPRi = "ListUserPoliciesResponse";
    var _LUR = "ListUsersRequest";
    var _LURi = "ListUsersResponse";
    var _LUT = "ListUserTags";
    var _LUTR = "ListUserTagsRequest";
    var _LUTRi = "ListUserTagsResponse";
    var _LVMFAD = "ListVirtualMFADevices";
    var _LVMFADR = "ListVirtualMFADevicesRequest";
    var _LVMFADRi = "ListVirtualMFADevicesResponse";
    var _Li = "Line";
    var _M = "Message";
    var _MBT = "ManagedByType";
    var _MBV = "ManagedByValue";
    var _MCE = "MalformedCertificateException";
    var _MCV = "MissingContextValues";
    var _MFAD = "MFADevices";
    var _MFADe = "MFADevice";
    var _MI = "MaxItems";
    var _MPA = "MaxPasswordAge";
    var _MPAa = "ManagedPolicyArns";
    var _MPD = "ManagedPolicyDetail";
    var _MPDE = "MalformedPolicyDocumentException";
    var _MPDLT = "ManagedPolicyDetailListType";
    var _MPL = "MinimumPasswordLength";
    var _MS = "MatchedStatements";
    var _MSD = "MaxSessionDuration";
    var _MV = "MinorVersion";
    var _MVa = "MajorVersion";
    var _Ma = "Marker";
    var _N = "Name";
    var _NC = "NotificationChannel";
    var _NCE = "NameConflictException";
    var _NGN = "NewGroupName";
    var _NOSA = "NumberOfServicesAccessible";
    var _NOSNA = "NumberOfServicesNotAccessed";
    var _NP = "NewPassword";
    var _NPe = "NewPath";
    var _NSCN = "NewServerCertificateName";
    var _NSEE = "NoSuchEntityException";
    var _NUN = "NewUserName";
    var _No = "Notes";
    var _OA = "OnlyAttached";
    var _OAI = "OwnerAccountId";
    var _ODD = "OrganizationsDecisionDetail";
    var _OI = "OwnerId";
    var _OIDCPA = "OpenIDConnectProviderArn";
    var _OIDCPL = "OpenIDConnectProviderList";
    var _OIDCPLE = "OpenIDConnectProviderListEntry";
    var _OIDCPLT = "OpenIDConnectProviderListType";
    var _OIICEE = "OpenIdIdpCommunicationErrorException";
    var _OIr = "OrganizationId";
    var _ONFE = "OrganizationNotFoundException";
    var _ONIAFME = "OrganizationNotInAllFeaturesModeException";
    var _OOPIL = "OrderedOrganizationPolicyInputList";
    var _OOPT = "OrderedOrganizationPolicyType";
    var _OP = "OldPassword";
    var _OPI = "OrganizationsPolicyId";
    var _OPLT = "OrganizationPolicyListType";
    var _OSBO = "OnlySendByOwner";
    var _P = "Permissions";
    var _PA = "PolicyArn";
    var _PAP = "PutAccountProperties";
    var _PAPR = "PutAccountPropertiesRequest";
    var _PAPRu = "PutAccountPropertiesResponse";
    var _PB = "PermissionsBoundary";
    var _PBA = "PermissionsBoundaryArn";
    var _PBAe = "PermissionBoundaryArn";
    var _PBDD = "PermissionsBoundaryDecisionDetail";
    var _PBPIL = "PermissionsBoundaryPolicyInputList";
    var _PBT = "PermissionsBoundaryType";
    var _PBUC = "PermissionsBoundaryUsageCount";
    var _PCR = "PermissionCheckResult";
    var _PCS = "PermissionCheckStatus";
    var _PD = "PolicyDocument";
    var _PDa = "ParameterDefinition";
    var _PDar = "ParametersDefinition";
    var _PDo = "PolicyDetail";
    var _PEE = "PolicyEvaluationException";
    var _PEL = "PolicyExclusionList";
    var _PELT = "PolicyExclusionsListType";
    var _PG = "PolicyGroups";
    var _PGLT = "PolicyGroupListType";
    var _PGP = "PutGroupPolicy";
    var _PGPR = "PutGroupPolicyRequest";
    var _PGSA = "PoliciesGrantingServiceAccess";
    var _PGSAo = "PolicyGrantingServiceAccess";
    var _PGo = "PolicyGroup";
    var _PI = "PolicyId";
    var _PIL = "PolicyInputList";
    var _PIo = "PolicyIdentifier";
    var _PK = "PrivateKey";
    var _PKL = "PrivateKeyList";
    var _PLU = "PasswordLastUsed";
    var _PN = "PolicyName";
    var _PNAE = "PolicyNotAttachableException";
    var _PNo = "PolicyNames";
    var _PP = "PermissionPolicy";
    var _PPVE = "PasswordPolicyViolationException";
    var _PPa = "PasswordPolicy";
    var _PPat = "PathPrefix";
    var _PPo = "PolicyParameter";
    var _PR = "PolicyRoles";
    var _PRLT = "PolicyRoleListType";
    var _PRP = "PasswordReusePrevention";
    var _PRPB = "PutRolePermissionsBoundary";
    var _PRPBR = "PutRolePermissionsBoundaryRequest";
    var _PRPR = "PutRolePolicyRequest";
    var _PRPu = "PutRolePolicy";
    var _PRR = "PasswordResetRequired";
    var _PRo = "PolicyRole";
    var _PSA = "PolicySourceArn";
    var _PT = "PolicyType";
    var _PTA = "PolicyTemplateArn";
    var _PU = "PolicyUsers";
    var _PUF = "PolicyUsageFilter";
    var _PULT = "PolicyUserListType";
    var _PUP = "PutUserPolicy";
    var _PUPB = "PutUserPermissionsBoundary";
    var _PUPBR = "PutUserPermissionsBoundaryRequest";
    var _PUPR = "PutUserPolicyRequest";
    var _PUo = "PolicyUser";
    var _PV = "PolicyVersion";
    var _PVL = "PolicyVersionList";
    var _Pa = "Path";
    var _Par = "Parameters";
    var _Pas = "Password";
    var _Po = "Policy";
    var _Pol = "Policies";
    var _Pos = "Position";
    var _Pr = "Properties";
    var _QRCPNG = "QRCodePNG";
    var _R = "Region";
    var _RA = "ResourceArns";
    var _RCIDFOIDCP = "RemoveClientIDFromOpenIDConnectProvider";
    var _RCIDFOIDCPR = "RemoveClientIDFromOpenIDConnectProviderRequest";
    var _RD = "RoleDetail";
    var _RDL = "RoleDetailList";
    var _RDP = "RoleDescriptionPattern";
    var _RDR = "RejectDelegationRequest";
    var _RDRR = "RejectDelegationRequestRequest";
    var _RF = "ReportFormat";
    var _RGLEE = "ReportGenerationLimitExceededException";
    var _RHO = "ResourceHandlingOption";
    var _RI = "RequestorId";
    var _RIo = "RoleId";
    var _RLC = "RequireLowercaseCharacters";
    var _RLU = "RoleLastUsed";
    var _RM = "RequestMessage";
    var _RME = "RoleModifiedException";
    var _RMFAD = "ResyncMFADevice";
    var _RMFADR = "ResyncMFADeviceRequest";
    var _RN = "RoleName";
    var _RNP = "RoleNamePattern";
    var _RNe = "RequestorName";
    var _RNeq = "RequireNumbers";
    var _RO = "ResourceOwner";
    var _RP = "ResourcePolicy";
    var _RPK = "RemovePrivateKey";
    var _RPL = "RolePolicyList";
    var _RPP = "RolePathPattern";
    var _RPRA = "RolePermissionRestrictionArns";
    var _RR = "RejectionReason";
    var _RRFIP = "RemoveRoleFromInstanceProfile";
    var _RRFIPR = "RemoveRoleFromInstanceProfileRequest";
    var _RS = "RequireSymbols";
    var _RSR = "ResourceSpecificResults";
    var _RSRLT = "ResourceSpecificResultListType";
    var _RSRe = "ResourceSpecificResult";
    var _RSSC = "ResetServiceSpecificCredential";
    var _RSSCR = "ResetServiceSpecificCredentialRequest";
    var _RSSCRe = "ResetServiceSpecificCredentialResponse";
    var _RTDE = "RoleTemplateDisabledException";
    var _RTT = "RoleTagsTemplate";
    var _RTV = "RoleTemplateVersion";
    var _RU = "RedirectUrl";
    var _RUC = "RequireUppercaseCharacters";
    var _RUFG = "RemoveUserFromGroup";
    var _RUFGR = "RemoveUserFromGroupRequest";
    var _RUL = "RoleUsageList";
    var _RULT = "RoleUsageListType";
    var _RUT = "RoleUsageType";
    var _RV = "ReplacementValues";
    var _RVE = "ReplacementValueEntry";
    var _RWI = "RequestorWorkflowId";
    var _Re = "Reason";
    var _Res = "Resources";
    var _Ro = "Role";
    var _Rol = "Roles";
    var _S = "Status";
    var _SAD = "SetAsDefault";
    var _SAK = "SecretAccessKey";
    var _SAMLMD = "SAMLMetadataDocument";
    var _SAMLPA = "SAMLProviderArn";
    var _SAMLPK = "SAMLPrivateKey";
    var _SAMLPL = "SAMLProviderList";
    var _SAMLPLE = "SAMLProviderListEntry";
    var _SAMLPLT = "SAMLProviderListType";
    var _SAMLPUUID = "SAMLProviderUUID";
    var _SANEE = "ServiceAccessNotEnabledException";
    var _SC = "SummaryContent";
    var _SCA = "ServiceCredentialAlias";
    var _SCI = "ServerCertificateId";
    var _SCM = "ServerCertificateMetadata";
    var _SCML = "ServerCertificateMetadataList";
    var _SCN = "ServerCertificateName";
    var _SCP = "SimulateCustomPolicy";
    var _SCPIL = "ServiceControlPolicyInputList";
    var _SCPR = "SimulateCustomPolicyRequest";
    var _SCS = "ServiceCredentialSecret";
    var _SCe = "ServerCertificate";
    var _SCi = "SigningCertificate";
    var _SD = "SessionDuration";
    var _SDPV = "SetDefaultPolicyVersion";
    var _SDPVR = "SetDefaultPolicyVersionRequest";
    var _SDT = "SendDelegationToken";
    var _SDTR = "SendDelegationTokenRequest";
    var _SFE = "ServiceFailureException";
    var _SK = "SortKey";
    var _SLA = "ServicesLastAccessed";
    var _SLAe = "ServiceLastAccessed";
    var _SLT = "StatementListType";
    var _SM = "SummaryMap";
    var _SN = "ServiceName";
    var _SNSE = "ServiceNotSupportedException";
    var _SNe = "ServiceNamespace";
    var _SNer = "SerialNumber";
    var _SNerv = "ServiceNamespaces";
    var _SP = "ServicePassword";
    var _SPI = "SourcePolicyId";
    var _SPP = "SimulatePrincipalPolicy";
    var _SPPR = "SimulatePrincipalPolicyRequest";
    var _SPR = "SimulatePolicyResponse";
    var _SPT = "SourcePolicyType";
    var _SPt = "StartPosition";
    var _SRT = "SourceRoleTemplate";
    var _SS = "SummaryState";
    var _SSC = "ServiceSpecificCredential";
    var _SSCI = "ServiceSpecificCredentialId";
    var _SSCLT = "ServiceSpecificCredentialsListType";
    var _SSCM = "ServiceSpecificCredentialMetadata";
    var _SSCe = "ServiceSpecificCredentials";
    var _SSHPK = "SSHPublicKey";
    var _SSHPKB = "SSHPublicKeyBody";
    var _SSHPKI = "SSHPublicKeyId";
    var _SSHPKLT = "SSHPublicKeyListType";
    var _SSHPKM = "SSHPublicKeyMetadata";
    var _SSHPKu = "SSHPublicKeys";
    var _SSTSP = "SetSecurityTokenServicePreferences";
    var _SSTSPR = "SetSecurityTokenServicePreferencesRequest";
    var _ST = "SubType";
    var _SUN = "ServiceUserName";
    var _Sc = "Scope";
    var _St = "State";
    var _Sta = "Statement";
    var _T = "Tags";
    var _TA = "TemplateArn";
    var _TAE = "TotalAuthenticatedEntities";
    var _TALA = "TrackedActionsLastAccessed";
    var _TALAr = "TrackedActionLastAccessed";
    var _TIP = "TagInstanceProfile";
    var _TIPR = "TagInstanceProfileRequest";
    var _TK = "TagKeys";
    var _TL = "ThumbprintList";
    var _TMFAD = "TagMFADevice";
    var _TMFADR = "TagMFADeviceRequest";
    var _TMV = "TemplateMinorVersion";
    var _TN = "TemplateName";
    var _TOIDCP = "TagOpenIDConnectProvider";
    var _TOIDCPR = "TagOpenIDConnectProviderRequest";
    var _TP = "TagPolicy";
    var _TPR = "TagPolicyRequest";
    var _TR = "TagRole";
    var _TRR = "TagRoleRequest";
    var _TSAMLP = "TagSAMLProvider";
    var _TSAMLPR = "TagSAMLProviderRequest";
    var _TSC = "TagServerCertificate";
    var _TSCR = "TagServerCertificateRequest";
    var _TT = "TagTemplate";
    var _TU = "TagUser";
    var _TUR = "TagUserRequest";
    var _TVI = "TemplateVersionId";
    var _Ta = "Tag";
    var _Ti = "Timestamp";
    var _Ty = "Type";
    var _U = "Url";
    var _UAK = "UpdateAccessKey";
    var _UAKR = "UpdateAccessKeyRequest";
    var _UAPP = "UpdateAccountPasswordPolicy";
    var _UAPPR = "UpdateAccountPasswordPolicyRequest";
    var _UARP = "UpdateAssumeRolePolicy";
    var _UARPR = "UpdateAssumeRolePolicyRequest";
    var _UD = "UpdateDate";
    var _UDL = "UserDetailList";
    var _UDR = "UpdateDelegationRequest";
    var _UDRR = "UpdateDelegationRequestRequest";
    var _UDp = "UploadDate";
    var _UDs = "UserDetail";
    var _UEE = "UnmodifiableEntityException";
    var _UG = "UpdateGroup";
    var _UGR = "UpdateGroupRequest";
    var _UI = "UserId";
    var _UIP = "UntagInstanceProfile";
    var _UIPR = "UntagInstanceProfileRequest";
    var _ULP = "UpdateLoginProfile";
    var _ULPR = "UpdateLoginProfileRequest";
    var _UMFAD = "UntagMFADevice";
    var _UMFADR = "UntagMFADeviceRequest";
    var _UN = "UserName";
    var _UOIDCP = "UntagOpenIDConnectProvider";
    var _UOIDCPR = "UntagOpenIDConnectProviderRequest";
    var _UOIDCPT = "UpdateOpenIDConnectProviderThumbprint";
    var _UOIDCPTR = "UpdateOpenIDConnectProviderThumbprintRequest";
    var _UP = "UntagPolicy";
    var _UPKEE = "UnrecognizedPublicKeyEncodingException";
    var _UPL = "UserPolicyList";
    var _UPR = "UntagPolicyRequest";
    var _UR = "UntagRole";
    var _URD = "UpdateRoleDescription";
    var _URDR = "UpdateRoleDescriptionRequest";
    var _URDRp = "UpdateRoleDescriptionResponse";
    var _URR = "UntagRoleRequest";
    var _URRp = "UpdateRoleRequest";
    var _URRpd = "UpdateRoleResponse";
    var _URp = "UpdateRole";
    var _USAMLP = "UntagSAMLProvider";
    var _USAMLPR = "UntagSAMLProviderRequest";
    var _USAMLPRp = "UpdateSAMLProviderRequest";
    var _USAMLPRpd = "UpdateSAMLProviderResponse";
    var _USAMLPp = "UpdateSAMLProvider";
    var _USC = "UntagServerCertificate";
    var _USCR = "UntagServerCertificateRequest";
    var _USCRp = "UpdateServerCertificateRequest";
    var _USCRpd = "UpdateSigningCertificateRequest";
    var _USCRpl = "UploadServerCertificateRequest";
    var _USCRplo = "UploadServerCertificateResponse";
    var _USCRploa = "UploadSigningCertificateRequest";
    var _USCRpload = "UploadSigningCertificateResponse";
    var _USCp = "UpdateServerCertificate";
    var _USCpd = "UpdateSigningCertificate";
    var _USCpl = "UploadServerCertificate";
    var _USCplo = "UploadSigningCertificate";
    var _USSC = "UpdateServiceSpecificCredential";
    var _USSCR = "UpdateServiceSpecificCredentialRequest";
    var _USSHPK = "UpdateSSHPublicKey";
    var _USSHPKR = "UpdateSSHPublicKeyRequest";
    var _USSHPKRp = "UploadSSHPublicKeyRequest";
    var _USSHPKRpl = "UploadSSHPublicKeyResponse";
    var _USSHPKp = "UploadSSHPublicKey";
    var _UT = "UpdatedTime";
    var _UTp = "UpdateTimestamp";
    var _UU = "UntagUser";
    var _UUR = "UntagUserRequest";
    var _UURp = "UpdateUserRequest";
    var _UUp = "UpdateUser";
    var _Us = "User";
    var _Use = "Users";
    var _V = "Versions";
    var _VE = "VersionEnabled";
    var _VI = "VersionId";
    var _VMFAD = "VirtualMFADevice";
    var _VMFADN = "VirtualMFADeviceName";
    var _VMFADi = "VirtualMFADevices";
    var _VU = "ValidUntil";
    var _Va = "Values";
    var _Val = "Value";
    var _aKMLT = "accessKeyMetadataListType";
    var _aKST = "accessKeySecretType";
    var _aPLT = "attachedPoliciesListType";
    var _aQE = "awsQueryError";
    var _c = "client";
    var _cLT = "certificateListType";
    var _dRLT = "delegationRequestsListType";
    var _e = "error";
    var _eDLT = "entityDetailsListType";
    var _gDLT = "groupDetailListType";
    var _gLT = "groupListType";
    var _hE = "httpError";
    var _iPLT = "instanceProfileListType";
    var _iPTLT = "inlinePolicyTemplateListType";
    var _iT = "isTruncated";
    var _lPGSARLT = "listPolicyGrantingServiceAccessResponseListType";
    var _m = "message";
    var _mDLT = "mfaDeviceListType";
    var _mSRVE = "mapStringReplacementValueEntry";
    var _pDLT = "parametersDefinitionListType";
    var _pDLTo = "policyDetailListType";
    var _pDVLT = "policyDocumentVersionListType";
    var _pGSALT = "policyGrantingServiceAccessListType";
    var _pKL = "privateKeyList";
    var _pKT = "privateKeyType";
    var _pLT = "policyListType";
    var _pPLT = "policyParameterListType";
    var _pT = "passwordType";
    var _rDLT = "roleDetailListType";
    var _rLT = "roleListType";
    var _s = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
    var _sCMLT = "serverCertificateMetadataListType";
    var _sCS = "serviceCredentialSecret";
    var _sP = "servicePassword";
    var _se = "server";
    var _tLT = "tagListType";
    var _tTLT = "tagTemplateListType";
    var _uDLT = "userDetailListType";
    var _uLT = "userListType";
    var _vMFADLT = "virtualMFADeviceListType";
    var n0 = "com.amazonaws.iam";
    var _s_registry = new TypeRegistry(_s);
    var IAMServiceException$ = [-3, _s, "IAMServiceException", 0, [], []];
    _s_registry.registerError(IAMServiceException$, IAMServiceException);
    var n0_registry = new TypeRegistry(n0);
    var AccountNotManagementOrDelegatedAdministratorException$ = [
      -3,
      n0,
      _ANMODAE,
      { [_e]: _c, [_hE]: 400 },
      [_M],
      [0]
    ];
    n0_registry.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
    var CallerIsNotManagementAccountException$ = [
      -3,
      n0,
      _CINMAE,
      { [_e]: _c, [_hE]: 400 },
      [_M],
      [0]
    ];
    n0_registry.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
    var ConcurrentModificationException$ = [
      -3,
      n0,
      _CME,
      { [_aQE]: [`ConcurrentModification`, 409], [_e]: _c, [_hE]: 409 },
      [_m],
      [0]
    ];
    n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
    var CredentialReportExpiredException$ = [
      -3,
      n0,
      _CREE,
      { [_aQE]: [`ReportExpired`, 410], [_e]: _c, [_hE]: 410 },
      [_m],
      [0]
    ];
    n0_registry.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
    var CredentialReportNotPresentException$ = [
      -3,
      n0,
      _CRNPE,
      { [_aQE]: [`ReportNotPresent`, 410], [_e]: _c, [_hE]: 410 },
      [_m],
      [0]
    ];
    n0_registry.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
    var CredentialReportNotReadyException$ = [
      -3,
      n0,
      _CRNRE,
      { [_aQE]: [`ReportInProgress`, 404], [_e]: _c, [_hE]: 404 },
      [_m],
      [0]
    ];
    n0_registry.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
    var DeleteConflictException$ = [
      -3,
      n0,
      _DCE,
      { [_aQE]: [`DeleteConflict`, 409], [_e]: _c, [_hE]: 409 },
      [_m],
      [0]
    ];
    n0_registry.registerError(DeleteConflictException$, DeleteConflictException);
    var DuplicateCertificateException$ = [
      -3,
      n0,
      _DCEu,
      { [_aQE]: [`DuplicateCertificate`, 409], [_e]: _c, [_hE]: 409 },
      [_m],
      [0]
    ];
    n0_registry.registerError(DuplicateCertificateException$, DuplicateCertificateException);
    var DuplicateSSHPublicKeyException$ = [
      -3,
      n0,
      _DSSHPKE,
      { [_aQE]: [`DuplicateSSHPublicKey`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
    var EntityAlreadyExistsException$ = [
      -3,
      n0,
      _EAEE,
      { [_aQE]: [`EntityAlreadyExists`, 409], [_e]: _c, [_hE]: 409 },
      [_m],
      [0]
    ];
    n0_registry.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
    var EntityTemporarilyUnmodifiableException$ = [
      -3,
      n0,
      _ETUE,
      { [_aQE]: [`EntityTemporarilyUnmodifiable`, 409], [_e]: _c, [_hE]: 409 },
      [_m],
      [0]
    ];
    n0_registry.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
    var FeatureDisabledException$ = [
      -3,
      n0,
      _FDE,
      { [_aQE]: [`FeatureDisabled`, 404], [_e]: _c, [_hE]: 404 },
      [_m],
      [0]
    ];
    n0_registry.registerError(FeatureDisabledException$, FeatureDisabledException);
    var FeatureEnabledException$ = [
      -3,
      n0,
      _FEE,
      { [_aQE]: [`FeatureEnabled`, 409], [_e]: _c, [_hE]: 409 },
      [_m],
      [0]
    ];
    n0_registry.registerError(FeatureEnabledException$, FeatureEnabledException);
    var InvalidAuthenticationCodeException$ = [
      -3,
      n0,
      _IACE,
      { [_aQE]: [`InvalidAuthenticationCode`, 403], [_e]: _c, [_hE]: 403 },
      [_m],
      [0]
    ];
    n0_registry.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
    var InvalidCertificateException$ = [
      -3,
      n0,
      _ICE,
      { [_aQE]: [`InvalidCertificate`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(InvalidCertificateException$, InvalidCertificateException);
    var InvalidInputException$ = [
      -3,
      n0,
      _IIE,
      { [_aQE]: [`InvalidInput`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(InvalidInputException$, InvalidInputException);
    var InvalidPublicKeyException$ = [
      -3,
      n0,
      _IPKE,
      { [_aQE]: [`InvalidPublicKey`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
    var InvalidUserTypeException$ = [
      -3,
      n0,
      _IUTE,
      { [_aQE]: [`InvalidUserType`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(InvalidUserTypeException$, InvalidUserTypeException);
    var KeyPairMismatchException$ = [
      -3,
      n0,
      _KPME,
      { [_aQE]: [`KeyPairMismatch`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(KeyPairMismatchException$, KeyPairMismatchException);
    var LimitExceededException$ = [
      -3,
      n0,
      _LEE,
      { [_aQE]: [`LimitExceeded`, 409], [_e]: _c, [_hE]: 409 },
      [_m],
      [0]
    ];
    n0_registry.registerError(LimitExceededException$, LimitExceededException);
    var MalformedCertificateException$ = [
      -3,
      n0,
      _MCE,
      { [_aQE]: [`MalformedCertificate`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(MalformedCertificateException$, MalformedCertificateException);
    var MalformedPolicyDocumentException$ = [
      -3,
      n0,
      _MPDE,
      { [_aQE]: [`MalformedPolicyDocument`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
    var NameConflictException$ = [
      -3,
      n0,
      _NCE,
      { [_aQE]: [`NameConflict`, 409], [_e]: _c, [_hE]: 409 },
      [_m],
      [0]
    ];
    n0_registry.registerError(NameConflictException$, NameConflictException);
    var NoSuchEntityException$ = [
      -3,
      n0,
      _NSEE,
      { [_aQE]: [`NoSuchEntity`, 404], [_e]: _c, [_hE]: 404 },
      [_m],
      [0]
    ];
    n0_registry.registerError(NoSuchEntityException$, NoSuchEntityException);
    var OpenIdIdpCommunicationErrorException$ = [
      -3,
      n0,
      _OIICEE,
      { [_aQE]: [`OpenIdIdpCommunicationError`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
    var OrganizationNotFoundException$ = [
      -3,
      n0,
      _ONFE,
      { [_e]: _c, [_hE]: 400 },
      [_M],
      [0]
    ];
    n0_registry.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
    var OrganizationNotInAllFeaturesModeException$ = [
      -3,
      n0,
      _ONIAFME,
      { [_e]: _c, [_hE]: 400 },
      [_M],
      [0]
    ];
    n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
    var PasswordPolicyViolationException$ = [
      -3,
      n0,
      _PPVE,
      { [_aQE]: [`PasswordPolicyViolation`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
    var PolicyEvaluationException$ = [
      -3,
      n0,
      _PEE,
      { [_aQE]: [`PolicyEvaluation`, 500], [_e]: _se, [_hE]: 500 },
      [_m],
      [0]
    ];
    n0_registry.registerError(PolicyEvaluationException$, PolicyEvaluationException);
    var PolicyNotAttachableException$ = [
      -3,
      n0,
      _PNAE,
      { [_aQE]: [`PolicyNotAttachable`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
    var ReportGenerationLimitExceededException$ = [
      -3,
      n0,
      _RGLEE,
      { [_aQE]: [`ReportGenerationLimitExceeded`, 409], [_e]: _c, [_hE]: 409 },
      [_m],
      [0]
    ];
    n0_registry.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
    var RoleModifiedException$ = [
      -3,
      n0,
      _RME,
      { [_aQE]: [`RoleModified`, 409], [_e]: _c, [_hE]: 409 },
      [_m],
      [0]
    ];
    n0_registry.registerError(RoleModifiedException$, RoleModifiedException);
    var RoleTemplateDisabledException$ = [
      -3,
      n0,
      _RTDE,
      { [_aQE]: [`RoleTemplateDisabled`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
    var ServiceAccessNotEnabledException$ = [
      -3,
      n0,
      _SANEE,
      { [_e]: _c, [_hE]: 400 },
      [_M],
      [0]
    ];
    n0_registry.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
    var ServiceFailureException$ = [
      -3,
      n0,
      _SFE,
      { [_aQE]: [`ServiceFailure`, 500], [_e]: _se, [_hE]: 500 },
      [_m],
      [0]
    ];
    n0_registry.registerError(ServiceFailureException$, ServiceFailureException);
    var ServiceNotSupportedException$ = [
      -3,
      n0,
      _SNSE,
      { [_aQE]: [`NotSupportedService`, 404], [_e]: _c, [_hE]: 404 },
      [_m],
      [0]
    ];
    n0_registry.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
    var UnmodifiableEntityException$ = [
      -3,
      n0,
      _UEE,
      { [_aQE]: [`UnmodifiableEntity`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
    var UnrecognizedPublicKeyEncodingException$ = [
      -3,
      n0,
      _UPKEE,
      { [_aQE]: [`UnrecognizedPublicKeyEncoding`, 400], [_e]: _c, [_hE]: 400 },
      [_m],
      [0]
    ];
    n0_registry.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
    var errorTypeRegistries = [
      _s_registry,
      n0_registry
    ];
    var accessKeySecretType = [0, n0, _aKST, 8, 0];
    var BootstrapDatum = [0, n0, _BD, 8, 21];
    var passwordType = [0, n0, _pT, 8, 0];
    var privateKeyType = [0, n0, _pKT, 8, 0];
    var serviceCredentialSecret = [0, n0, _sCS, 8, 0];
    var servicePassword = [0, n0, _sP, 8, 0];
    var AcceptDelegationRequestRequest$ = [
      3,
      n0,
      _ADRR,
      0,
      [_DRI],
      [0],
      1
    ];
    var AccessDetail$ = [
      3,
      n0,
      _AD,
      0,
      [_SN, _SNe, _R, _EP, _LAT, _TAE],
      [0, 0, 0, 0, 4, 1],
      2
    ];
    var AccessKey$ = [
      3,
      n0,
      _AK,
      0,
      [_UN, _AKI, _S, _SAK, _CD],
      [0, 0, 0, [() => accessKeySecretType, 0], 4],
      4
    ];
    var AccessKeyLastUsed$ = [
      3,
      n0,
      _AKLU,
      0,
      [_SN, _R, _LUD],
      [0, 0, 4],
      2
    ];
    var AccessKeyMetadata$ = [
      3,
      n0,
      _AKM,
      0,
      [_UN, _AKI, _S, _CD],
      [0, 0, 0, 4]
    ];
    var AcquireRoleRequest$ = [
      3,
      n0,
      _ARR,
      0,
      [_TA, _TMV, _RV],
      [0, 1, () => mapStringReplacementValueEntry],
      1
    ];
    var AcquireRoleResponse$ = [
      3,
      n0,
      _ARRc,
      0,
      [_Ro],
      [() => Role$],
      1
    ];
    var AddClientIDToOpenIDConnectProviderRequest$ = [
      3,
      n0,
      _ACIDTOIDCPR,
      0,
      [_OIDCPA, _CID],
      [0, 0],
      2
    ];
    var AddRoleToInstanceProfileRequest$ = [
      3,
      n0,
      _ARTIPR,
      0,
      [_IPN, _RN],
      [0, 0],
      2
    ];
    var AddUserToGroupRequest$ = [
      3,
      n0,
      _AUTGR,
      0,
      [_GN, _UN],
      [0, 0],
      2
    ];
    var AssociateDelegationRequestRequest$ = [
      3,
      n0,
      _ADRRs,
      0,
      [_DRI],
      [0],
      1
    ];
    var AttachedPermissionsBoundary$ = [
      3,
      n0,
      _APB,
      0,
      [_PBT, _PBA],
      [0, 0]
    ];
    var AttachedPolicy$ = [
      3,
      n0,
      _AP,
      0,
      [_PN, _PA],
      [0, 0]
    ];
    var AttachGroupPolicyRequest$ = [
      3,
      n0,
      _AGPR,
      0,
      [_GN, _PA],
      [0, 0],
      2
    ];
    var AttachRolePolicyRequest$ = [
      3,
      n0,
      _ARPR,
      0,
      [_RN, _PA],
      [0, 0],
      2
    ];
    var AttachUserPolicyRequest$ = [
      3,
      n0,
      _AUPR,
      0,
      [_UN, _PA],
      [0, 0],
      2
    ];
    var ChangePasswordRequest$ = [
      3,
      n0,
      _CPR,
      0,
      [_OP, _NP],
      [[() => passwordType, 0], [() => passwordType, 0]],
      2
    ];
    var ContextEntry$ = [
      3,
      n0,
      _CE,
      0,
      [_CKN, _CKV, _CKT],
      [0, 64 | 0, 0]
    ];
    var CreateAccessKeyRequest$ = [
      3,
      n0,
      _CAKR,
      0,
      [_UN],
      [0]
    ];
    var CreateAccessKeyResponse$ = [
      3,
      n0,
      _CAKRr,
      0,
      [_AK],
      [[() => AccessKey$, 0]],
      1
    ];
    var CreateAccountAliasRequest$ = [
      3,
      n0,
      _CAAR,
      0,
      [_AA],
      [0],
      1
    ];
    var CreateDelegationRequestRequest$ = [
      3,
      n0,
      _CDRR,
      0,
      [_D, _P, _RWI, _NC, _SD, _OAI, _RM, _RU, _OSBO],
      [0, () => DelegationPermission$, 0, 0, 1, 0, 0, 0, 2],
      5
    ];
    var CreateDelegationRequestResponse$ = [
      3,
      n0,
      _CDRRr,
      0,
      [_CDL, _DRI],
      [0, 0]
    ];
    var CreateGroupRequest$ = [
      3,
      n0,
      _CGR,
      0,
      [_GN, _Pa],
      [0, 0],
      1
    ];
    var CreateGroupResponse$ = [
      3,
      n0,
      _CGRr,
      0,
      [_G],
      [() => Group$],
      1
    ];
    var CreateInstanceProfileRequest$ = [
      3,
      n0,
      _CIPR,
      0,
      [_IPN, _Pa, _T],
      [0, 0, () => tagListType],
      1
    ];
    var CreateInstanceProfileResponse$ = [
      3,
      n0,
      _CIPRr,
      0,
      [_IP],
      [() => InstanceProfile$],
      1
    ];
    var CreateLoginProfileRequest$ = [
      3,
      n0,
      _CLPR,
      0,
      [_UN, _Pas, _PRR],
      [0, [() => passwordType, 0], 2]
    ];
    var CreateLoginProfileResponse$ = [
      3,
      n0,
      _CLPRr,
      0,
      [_LP],
      [() => LoginProfile$],
      1
    ];
    var CreateOpenIDConnectProviderRequest$ = [
      3,
      n0,
      _COIDCPR,
      0,
      [_U, _CIDL, _TL, _T],
      [0, 64 | 0, 64 | 0, () => tagListType],
      1
    ];
    var CreateOpenIDConnectProviderResponse$ = [
      3,
      n0,
      _COIDCPRr,
      0,
      [_OIDCPA, _T],
      [0, () => tagListType]
    ];
    var CreatePolicyRequest$ = [
      3,
      n0,
      _CPRr,
      0,
      [_PN, _PD, _Pa, _D, _T],
      [0, 0, 0, 0, () => tagListType],
      2
    ];
    var CreatePolicyResponse$ = [
      3,
      n0,
      _CPRre,
      0,
      [_Po],
      [() => Policy$]
    ];
    var CreatePolicyVersionRequest$ = [
      3,
      n0,
      _CPVR,
      0,
      [_PA, _PD, _SAD],
      [0, 0, 2],
      2
    ];
    var CreatePolicyVersionResponse$ = [
      3,
      n0,
      _CPVRr,
      0,
      [_PV],
      [() => PolicyVersion$]
    ];
    var CreateRoleRequest$ = [
      3,
      n0,
      _CRR,
      0,
      [_RN, _ARPD, _Pa, _D, _MSD, _PB, _T],
      [0, 0, 0, 0, 1, 0, () => tagListType],
      2
    ];
    var CreateRoleResponse$ = [
      3,
      n0,
      _CRRr,
      0,
      [_Ro],
      [() => Role$],
      1
    ];
    var CreateSAMLProviderRequest$ = [
      3,
      n0,
      _CSAMLPR,
      0,
      [_SAMLMD, _N, _T, _AEM, _APK],
      [0, 0, () => tagListType, 0, [() => privateKeyType, 0]],
      2
    ];
    var CreateSAMLProviderResponse$ = [
      3,
      n0,
      _CSAMLPRr,
      0,
      [_SAMLPA, _T],
      [0, () => tagListType]
    ];
    var CreateServiceLinkedRoleRequest$ = [
      3,
      n0,
      _CSLRR,
      0,
      [_AWSSN, _D, _CS],
      [0, 0, 0],
      1
    ];
    var CreateServiceLinkedRoleResponse$ = [
      3,
      n0,
      _CSLRRr,
      0,
      [_Ro],
      [() => Role$]
    ];
    var CreateServiceSpecificCredentialRequest$ = [
      3,
      n0,
      _CSSCR,
      0,
      [_UN, _SN, _CAD],
      [0, 0, 1],
      2
    ];
    var CreateServiceSpecificCredentialResponse$ = [
      3,
      n0,
      _CSSCRr,
      0,
      [_SSC],
      [[() => ServiceSpecificCredential$, 0]]
    ];
    var CreateUserRequest$ = [
      3,
      n0,
      _CUR,
      0,
      [_UN, _Pa, _PB, _T],
      [0, 0, 0, () => tagListType],
      1
    ];
    var CreateUserResponse$ = [
      3,
      n0,
      _CURr,
      0,
      [_Us],
      [() => User$]
    ];
    var CreateVirtualMFADeviceRequest$ = [
      3,
      n0,
      _CVMFADR,
      0,
      [_VMFADN, _Pa, _T],
      [0, 0, () => tagListType],
      1
    ];
    var CreateVirtualMFADeviceResponse$ = [
      3,
      n0,
      _CVMFADRr,
      0,
      [_VMFAD],
      [[() => VirtualMFADevice$, 0]],
      1
    ];
    var DeactivateMFADeviceRequest$ = [
      3,
      n0,
      _DMFADR,
      0,
      [_SNer, _UN],
      [0, 0],
      1
    ];
    var DelegationPermission$ = [
      3,
      n0,
      _DP,
      0,
      [_PTA, _Par],
      [0, () => policyParameterListType]
    ];
    var DelegationRequest$ = [
      3,
      n0,
      _DR,
      0,
      [_DRI, _OAI, _D, _RM, _P, _PP, _RPRA, _OI, _AI, _St, _ET, _RI, _RNe, _CD, _SD, _RU, _No, _RR, _OSBO, _UT],
      [0, 0, 0, 0, () => DelegationPermission$, 0, 64 | 0, 0, 0, 0, 4, 0, 0, 4, 1, 0, 0, 0, 2, 4]
    ];
    var DeleteAccessKeyRequest$ = [
      3,
      n0,
      _DAKR,
      0,
      [_AKI, _UN],
      [0, 0],
      1
    ];
    var DeleteAccountAliasRequest$ = [
      3,
      n0,
      _DAAR,
      0,
      [_AA],
      [0],
      1
    ];
    var DeleteGroupPolicyRequest$ = [
      3,
      n0,
      _DGPR,
      0,
      [_GN, _PN],
      [0, 0],
      2
    ];
    var DeleteGroupRequest$ = [
      3,
      n0,
      _DGR,
      0,
      [_GN],
      [0],
      1
    ];
    var DeleteInstanceProfileRequest$ = [
      3,
      n0,
      _DIPR,
      0,
      [_IPN],
      [0],
      1
    ];
    var DeleteLoginProfileRequest$ = [
      3,
      n0,
      _DLPR,
      0,
      [_UN],
      [0]
    ];
    var DeleteOpenIDConnectProviderRequest$ = [
      3,
      n0,
      _DOIDCPR,
      0,
      [_OIDCPA],
      [0],
      1
    ];
    var DeletePolicyRequest$ = [
      3,
      n0,
      _DPR,
      0,
      [_PA],
      [0],
      1
    ];
    var DeletePolicyVersionRequest$ = [
      3,
      n0,
      _DPVR,
      0,
      [_PA, _VI],
      [0, 0],
      2
    ];
    var DeleteRolePermissionsBoundaryRequest$ = [
      3,
      n0,
      _DRPBR,
      0,
      [_RN],
      [0],
      1
    ];
    var DeleteRolePolicyRequest$ = [
      3,
      n0,
      _DRPR,
      0,
      [_RN, _PN],
      [0, 0],
      2
    ];
    var DeleteRoleRequest$ = [
      3,
      n0,
      _DRR,
      0,
      [_RN],
      [0],
      1
    ];
    var DeleteSAMLProviderRequest$ = [
      3,
      n0,
      _DSAMLPR,
      0,
      [_SAMLPA],
      [0],
      1
    ];
    var DeleteServerCertificateRequest$ = [
      3,
      n0,
      _DSCR,
      0,
      [_SCN],
      [0],
      1
    ];
    var DeleteServiceLinkedRoleRequest$ = [
      3,
      n0,
      _DSLRR,
      0,
      [_RN],
      [0],
      1
    ];
    var DeleteServiceLinkedRoleResponse$ = [
      3,
      n0,
      _DSLRRe,
      0,
      [_DTI],
      [0],
      1
    ];
    var DeleteServiceSpecificCredentialRequest$ = [
      3,
      n0,
      _DSSCR,
      0,
      [_SSCI, _UN],
      [0, 0],
      1
    ];
    var DeleteSigningCertificateRequest$ = [
      3,
      n0,
      _DSCRe,
      0,
      [_CI, _UN],
      [0, 0],
      1
    ];
    var DeleteSSHPublicKeyRequest$ = [
      3,
      n0,
      _DSSHPKR,
      0,
      [_UN, _SSHPKI],
      [0, 0],
      2
    ];
    var DeleteUserPermissionsBoundaryRequest$ = [
      3,
      n0,
      _DUPBR,
      0,
      [_UN],
      [0],
      1
    ];
    var DeleteUserPolicyRequest$ = [
      3,
      n0,
      _DUPR,
      0,
      [_UN, _PN],
      [0, 0],
      2
    ];
    var DeleteUserRequest$ = [
      3,
      n0,
      _DUR,
      0,
      [_UN],
      [0],
      1
    ];
    var DeleteVirtualMFADeviceRequest$ = [
      3,
      n0,
      _DVMFADR,
      0,
      [_SNer],
      [0],
      1
    ];
    var DeletionTaskFailureReasonType$ = [
      3,
      n0,
      _DTFRT,
      0,
      [_Re, _RUL],
      [0, () => RoleUsageListType]
    ];
    var DetachGroupPolicyRequest$ = [
      3,
      n0,
      _DGPRe,
      0,
      [_GN, _PA],
      [0, 0],
      2
    ];
    var DetachRolePolicyRequest$ = [
      3,
      n0,
      _DRPRe,
      0,
      [_RN, _PA],
      [0, 0],
      2
    ];
    var DetachUserPolicyRequest$ = [
      3,
      n0,
      _DUPRe,
      0,
      [_UN, _PA],
      [0, 0],
      2
    ];
    var DisableOrganizationsRootCredentialsManagementRequest$ = [
      3,
      n0,
      _DORCMR,
      0,
      [],
      []
    ];
    var DisableOrganizationsRootCredentialsManagementResponse$ = [
      3,
      n0,
      _DORCMRi,
      0,
      [_OIr, _EF],
      [0, 64 | 0]
    ];
    var DisableOrganizationsRootSessionsRequest$ = [
      3,
      n0,
      _DORSR,
      0,
      [],
      []
    ];
    var DisableOrganizationsRootSessionsResponse$ = [
      3,
      n0,
      _DORSRi,
      0,
      [_OIr, _EF],
      [0, 64 | 0]
    ];
    var EnableMFADeviceRequest$ = [
      3,
      n0,
      _EMFADR,
      0,
      [_UN, _SNer, _AC, _ACu],
      [0, 0, 0, 0],
      4
    ];
    var EnableOrganizationsRootCredentialsManagementRequest$ = [
      3,
      n0,
      _EORCMR,
      0,
      [],
      []
    ];
    var EnableOrganizationsRootCredentialsManagementResponse$ = [
      3,
      n0,
      _EORCMRn,
      0,
      [_OIr, _EF],
      [0, 64 | 0]
    ];
    var EnableOrganizationsRootSessionsRequest$ = [
      3,
      n0,
      _EORSR,
      0,
      [],
      []
    ];
    var EnableOrganizationsRootSessionsResponse$ = [
      3,
      n0,
      _EORSRn,
      0,
      [_OIr, _EF],
      [0, 64 | 0]
    ];
    var EnableOutboundWebIdentityFederationResponse$ = [
      3,
      n0,
      _EOWIFR,
      0,
      [_II],
      [0]
    ];
    var EntityDetails$ = [
      3,
      n0,
      _ED,
      0,
      [_EI, _LA],
      [() => EntityInfo$, 4],
      1
    ];
    var EntityInfo$ = [
      3,
      n0,
      _EI,
      0,
      [_A, _N, _Ty, _I, _Pa],
      [0, 0, 0, 0, 0],
      4
    ];
    var ErrorDetails$ = [
      3,
      n0,
      _EDr,
      0,
      [_M, _C],
      [0, 0],
      2
    ];
    var EvaluationResult$ = [
      3,
      n0,
      _ER,
      0,
      [_EAN, _EDv, _ERN, _MS, _MCV, _ODD, _PBDD, _EDD, _RSR],
      [0, 0, 0, () => StatementListType, 64 | 0, () => OrganizationsDecisionDetail$, () => PermissionsBoundaryDecisionDetail$, 128 | 0, () => ResourceSpecificResultListType],
      2
    ];
    var GenerateCredentialReportResponse$ = [
      3,
      n0,
      _GCRR,
      0,
      [_St, _D],
      [0, 0]
    ];
    var GenerateOrganizationsAccessReportRequest$ = [
      3,
      n0,
      _GOARR,
      0,
      [_EP, _OPI],
      [0, 0],
      1
    ];
    var GenerateOrganizationsAccessReportResponse$ = [
      3,
      n0,
      _GOARRe,
      0,
      [_JI],
      [0]
    ];
    var GenerateServiceLastAccessedDetailsRequest$ = [
      3,
      n0,
      _GSLADR,
      0,
      [_A, _Gr],
      [0, 0],
      1
    ];
    var GenerateServiceLastAccessedDetailsResponse$ = [
      3,
      n0,
      _GSLADRe,
      0,
      [_JI],
      [0]
    ];
    var GetAccessKeyLastUsedRequest$ = [
      3,
      n0,
      _GAKLUR,
      0,
      [_AKI],
      [0],
      1
    ];
    var GetAccessKeyLastUsedResponse$ = [
      3,
      n0,
      _GAKLURe,
      0,
      [_UN, _AKLU],
      [0, () => AccessKeyLastUsed$]
    ];
    var GetAccountAuthorizationDetailsRequest$ = [
      3,
      n0,
      _GAADR,
      0,
      [_F, _MI, _Ma],
      [64 | 0, 1, 0]
    ];
    var GetAccountAuthorizationDetailsResponse$ = [
      3,
      n0,
      _GAADRe,
      0,
      [_UDL, _GDL, _RDL, _Pol, _IT, _Ma],
      [() => userDetailListType, () => groupDetailListType, () => roleDetailListType, () => ManagedPolicyDetailListType, 2, 0]
    ];
    var GetAccountPasswordPolicyResponse$ = [
      3,
      n0,
      _GAPPR,
      0,
      [_PPa],
      [() => PasswordPolicy$],
      1
    ];
    var GetAccountPropertiesRequest$ = [
      3,
      n0,
      _GAPR,
      0,
      [],
      []
    ];
    var GetAccountPropertiesResponse$ = [
      3,
      n0,
      _GAPRe,
      0,
      [_Pr],
      [128 | 0]
    ];
    var GetAccountSummaryResponse$ = [
      3,
      n0,
      _GASR,
      0,
      [_SM],
      [128 | 1]
    ];
    var GetContextKeysForCustomPolicyRequest$ = [
      3,
      n0,
      _GCKFCPR,
      0,
      [_PIL],
      [64 | 0],
      1
    ];
    var GetContextKeysForPolicyResponse$ = [
      3,
      n0,
      _GCKFPR,
      0,
      [_CKNo],
      [64 | 0]
    ];
    var GetContextKeysForPrincipalPolicyRequest$ = [
      3,
      n0,
      _GCKFPPR,
      0,
      [_PSA, _PIL],
      [0, 64 | 0],
      1
    ];
    var GetCredentialReportResponse$ = [
      3,
      n0,
      _GCRRe,
      0,
      [_Co, _RF, _GT],
      [21, 0, 4]
    ];
    var GetDelegationRequestRequest$ = [
      3,
      n0,
      _GDRR,
      0,
      [_DRI, _DPC],
      [0, 2],
      1
    ];
    var GetDelegationRequestResponse$ = [
      3,
      n0,
      _GDRRe,
      0,
      [_DR, _PCS, _PCR],
      [() => DelegationRequest$, 0, 0]
    ];
    var GetGroupPolicyRequest$ = [
      3,
      n0,
      _GGPR,
      0,
      [_GN, _PN],
      [0, 0],
      2
    ];
    var GetGroupPolicyResponse$ = [
      3,
      n0,
      _GGPRe,
      0,
      [_GN, _PN, _PD],
      [0, 0, 0],
      3
    ];
    var GetGroupRequest$ = [
      3,
      n0,
      _GGR,
      0,
      [_GN, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var GetGroupResponse$ = [
      3,
      n0,
      _GGRe,
      0,
      [_G, _Use, _IT, _Ma],
      [() => Group$, () => userListType, 2, 0],
      2
    ];
    var GetHumanReadableSummaryRequest$ = [
      3,
      n0,
      _GHRSR,
      0,
      [_EA, _L],
      [0, 0],
      1
    ];
    var GetHumanReadableSummaryResponse$ = [
      3,
      n0,
      _GHRSRe,
      0,
      [_SC, _L, _SS],
      [0, 0, 0]
    ];
    var GetInstanceProfileRequest$ = [
      3,
      n0,
      _GIPR,
      0,
      [_IPN],
      [0],
      1
    ];
    var GetInstanceProfileResponse$ = [
      3,
      n0,
      _GIPRe,
      0,
      [_IP],
      [() => InstanceProfile$],
      1
    ];
    var GetLoginProfileRequest$ = [
      3,
      n0,
      _GLPR,
      0,
      [_UN],
      [0]
    ];
    var GetLoginProfileResponse$ = [
      3,
      n0,
      _GLPRe,
      0,
      [_LP],
      [() => LoginProfile$],
      1
    ];
    var GetMFADeviceRequest$ = [
      3,
      n0,
      _GMFADR,
      0,
      [_SNer, _UN],
      [0, 0],
      1
    ];
    var GetMFADeviceResponse$ = [
      3,
      n0,
      _GMFADRe,
      0,
      [_SNer, _UN, _EDn, _Ce],
      [0, 0, 4, 128 | 0],
      1
    ];
    var GetOpenIDConnectProviderRequest$ = [
      3,
      n0,
      _GOIDCPR,
      0,
      [_OIDCPA],
      [0],
      1
    ];
    var GetOpenIDConnectProviderResponse$ = [
      3,
      n0,
      _GOIDCPRe,
      0,
      [_U, _CIDL, _TL, _CD, _T],
      [0, 64 | 0, 64 | 0, 4, () => tagListType]
    ];
    var GetOrganizationsAccessReportRequest$ = [
      3,
      n0,
      _GOARRet,
      0,
      [_JI, _MI, _Ma, _SK],
      [0, 1, 0, 0],
      1
    ];
    var GetOrganizationsAccessReportResponse$ = [
      3,
      n0,
      _GOARRetr,
      0,
      [_JS, _JCD, _JCDo, _NOSA, _NOSNA, _ADc, _IT, _Ma, _EDr],
      [0, 4, 4, 1, 1, () => AccessDetails, 2, 0, () => ErrorDetails$],
      2
    ];
    var GetOutboundWebIdentityFederationInfoResponse$ = [
      3,
      n0,
      _GOWIFIR,
      0,
      [_II, _JVE],
      [0, 2]
    ];
    var GetPolicyRequest$ = [
      3,
      n0,
      _GPR,
      0,
      [_PA],
      [0],
      1
    ];
    var GetPolicyResponse$ = [
      3,
      n0,
      _GPRe,
      0,
      [_Po],
      [() => Policy$]
    ];
    var GetPolicyVersionRequest$ = [
      3,
      n0,
      _GPVR,
      0,
      [_PA, _VI],
      [0, 0],
      2
    ];
    var GetPolicyVersionResponse$ = [
      3,
      n0,
      _GPVRe,
      0,
      [_PV],
      [() => PolicyVersion$]
    ];
    var GetRolePolicyRequest$ = [
      3,
      n0,
      _GRPR,
      0,
      [_RN, _PN],
      [0, 0],
      2
    ];
    var GetRolePolicyResponse$ = [
      3,
      n0,
      _GRPRe,
      0,
      [_RN, _PN, _PD],
      [0, 0, 0],
      3
    ];
    var GetRoleRequest$ = [
      3,
      n0,
      _GRR,
      0,
      [_RN],
      [0],
      1
    ];
    var GetRoleResponse$ = [
      3,
      n0,
      _GRRe,
      0,
      [_Ro],
      [() => Role$],
      1
    ];
    var GetRoleTemplateVersionRequest$ = [
      3,
      n0,
      _GRTVR,
      0,
      [_TA, _MV],
      [0, 1],
      1
    ];
    var GetRoleTemplateVersionResponse$ = [
      3,
      n0,
      _GRTVRe,
      0,
      [_RTV],
      [() => RoleTemplateVersion$],
      1
    ];
    var GetSAMLProviderRequest$ = [
      3,
      n0,
      _GSAMLPR,
      0,
      [_SAMLPA],
      [0],
      1
    ];
    var GetSAMLProviderResponse$ = [
      3,
      n0,
      _GSAMLPRe,
      0,
      [_SAMLPUUID, _SAMLMD, _CD, _VU, _T, _AEM, _PKL],
      [0, 0, 4, 4, () => tagListType, 0, () => privateKeyList]
    ];
    var GetServerCertificateRequest$ = [
      3,
      n0,
      _GSCR,
      0,
      [_SCN],
      [0],
      1
    ];
    var GetServerCertificateResponse$ = [
      3,
      n0,
      _GSCRe,
      0,
      [_SCe],
      [() => ServerCertificate$],
      1
    ];
    var GetServiceLastAccessedDetailsRequest$ = [
      3,
      n0,
      _GSLADRet,
      0,
      [_JI, _MI, _Ma],
      [0, 1, 0],
      1
    ];
    var GetServiceLastAccessedDetailsResponse$ = [
      3,
      n0,
      _GSLADRete,
      0,
      [_JS, _JCD, _SLA, _JCDo, _JT, _IT, _Ma, _E],
      [0, 4, () => ServicesLastAccessed, 4, 0, 2, 0, () => ErrorDetails$],
      4
    ];
    var GetServiceLastAccessedDetailsWithEntitiesRequest$ = [
      3,
      n0,
      _GSLADWER,
      0,
      [_JI, _SNe, _MI, _Ma],
      [0, 0, 1, 0],
      2
    ];
    var GetServiceLastAccessedDetailsWithEntitiesResponse$ = [
      3,
      n0,
      _GSLADWERe,
      0,
      [_JS, _JCD, _JCDo, _EDL, _IT, _Ma, _E],
      [0, 4, 4, () => entityDetailsListType, 2, 0, () => ErrorDetails$],
      4
    ];
    var GetServiceLinkedRoleDeletionStatusRequest$ = [
      3,
      n0,
      _GSLRDSR,
      0,
      [_DTI],
      [0],
      1
    ];
    var GetServiceLinkedRoleDeletionStatusResponse$ = [
      3,
      n0,
      _GSLRDSRe,
      0,
      [_S, _Re],
      [0, () => DeletionTaskFailureReasonType$],
      1
    ];
    var GetSSHPublicKeyRequest$ = [
      3,
      n0,
      _GSSHPKR,
      0,
      [_UN, _SSHPKI, _En],
      [0, 0, 0],
      3
    ];
    var GetSSHPublicKeyResponse$ = [
      3,
      n0,
      _GSSHPKRe,
      0,
      [_SSHPK],
      [() => SSHPublicKey$]
    ];
    var GetUserPolicyRequest$ = [
      3,
      n0,
      _GUPR,
      0,
      [_UN, _PN],
      [0, 0],
      2
    ];
    var GetUserPolicyResponse$ = [
      3,
      n0,
      _GUPRe,
      0,
      [_UN, _PN, _PD],
      [0, 0, 0],
      3
    ];
    var GetUserRequest$ = [
      3,
      n0,
      _GUR,
      0,
      [_UN],
      [0]
    ];
    var GetUserResponse$ = [
      3,
      n0,
      _GURe,
      0,
      [_Us],
      [() => User$],
      1
    ];
    var Group$ = [
      3,
      n0,
      _G,
      0,
      [_Pa, _GN, _GI, _A, _CD],
      [0, 0, 0, 0, 4],
      5
    ];
    var GroupDetail$ = [
      3,
      n0,
      _GD,
      0,
      [_Pa, _GN, _GI, _A, _CD, _GPL, _AMP],
      [0, 0, 0, 0, 4, () => policyDetailListType, () => attachedPoliciesListType]
    ];
    var InlinePolicy$ = [
      3,
      n0,
      _IPn,
      0,
      [_PN, _PD],
      [0, 0],
      2
    ];
    var InlinePolicyIdentifierType$ = [
      3,
      n0,
      _IPIT,
      0,
      [_PN, _AT, _AN],
      [0, 0, 0],
      3
    ];
    var InstanceProfile$ = [
      3,
      n0,
      _IP,
      0,
      [_Pa, _IPN, _IPI, _A, _CD, _Rol, _T],
      [0, 0, 0, 0, 4, () => roleListType, () => tagListType],
      6
    ];
    var ListAccessKeysRequest$ = [
      3,
      n0,
      _LAKR,
      0,
      [_UN, _Ma, _MI],
      [0, 0, 1]
    ];
    var ListAccessKeysResponse$ = [
      3,
      n0,
      _LAKRi,
      0,
      [_AKM, _IT, _Ma],
      [() => accessKeyMetadataListType, 2, 0],
      1
    ];
    var ListAccountAliasesRequest$ = [
      3,
      n0,
      _LAAR,
      0,
      [_Ma, _MI],
      [0, 1]
    ];
    var ListAccountAliasesResponse$ = [
      3,
      n0,
      _LAARi,
      0,
      [_AAc, _IT, _Ma],
      [64 | 0, 2, 0],
      1
    ];
    var ListAttachedGroupPoliciesRequest$ = [
      3,
      n0,
      _LAGPR,
      0,
      [_GN, _PPat, _Ma, _MI],
      [0, 0, 0, 1],
      1
    ];
    var ListAttachedGroupPoliciesResponse$ = [
      3,
      n0,
      _LAGPRi,
      0,
      [_APt, _IT, _Ma],
      [() => attachedPoliciesListType, 2, 0]
    ];
    var ListAttachedRolePoliciesRequest$ = [
      3,
      n0,
      _LARPR,
      0,
      [_RN, _PPat, _Ma, _MI],
      [0, 0, 0, 1],
      1
    ];
    var ListAttachedRolePoliciesResponse$ = [
      3,
      n0,
      _LARPRi,
      0,
      [_APt, _IT, _Ma],
      [() => attachedPoliciesListType, 2, 0]
    ];
    var ListAttachedUserPoliciesRequest$ = [
      3,
      n0,
      _LAUPR,
      0,
      [_UN, _PPat, _Ma, _MI],
      [0, 0, 0, 1],
      1
    ];
    var ListAttachedUserPoliciesResponse$ = [
      3,
      n0,
      _LAUPRi,
      0,
      [_APt, _IT, _Ma],
      [() => attachedPoliciesListType, 2, 0]
    ];
    var ListDelegationRequestsRequest$ = [
      3,
      n0,
      _LDRR,
      0,
      [_OI, _Ma, _MI],
      [0, 0, 1]
    ];
    var ListDelegationRequestsResponse$ = [
      3,
      n0,
      _LDRRi,
      0,
      [_DRe, _Ma, _iT],
      [() => delegationRequestsListType, 0, 2]
    ];
    var ListEntitiesForPolicyRequest$ = [
      3,
      n0,
      _LEFPR,
      0,
      [_PA, _EFn, _PPat, _PUF, _Ma, _MI],
      [0, 0, 0, 0, 0, 1],
      1
    ];
    var ListEntitiesForPolicyResponse$ = [
      3,
      n0,
      _LEFPRi,
      0,
      [_PG, _PU, _PR, _IT, _Ma],
      [() => PolicyGroupListType, () => PolicyUserListType, () => PolicyRoleListType, 2, 0]
    ];
    var ListGroupPoliciesRequest$ = [
      3,
      n0,
      _LGPR,
      0,
      [_GN, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListGroupPoliciesResponse$ = [
      3,
      n0,
      _LGPRi,
      0,
      [_PNo, _IT, _Ma],
      [64 | 0, 2, 0],
      1
    ];
    var ListGroupsForUserRequest$ = [
      3,
      n0,
      _LGFUR,
      0,
      [_UN, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListGroupsForUserResponse$ = [
      3,
      n0,
      _LGFURi,
      0,
      [_Gro, _IT, _Ma],
      [() => groupListType, 2, 0],
      1
    ];
    var ListGroupsRequest$ = [
      3,
      n0,
      _LGR,
      0,
      [_PPat, _Ma, _MI],
      [0, 0, 1]
    ];
    var ListGroupsResponse$ = [
      3,
      n0,
      _LGRi,
      0,
      [_Gro, _IT, _Ma],
      [() => groupListType, 2, 0],
      1
    ];
    var ListInstanceProfilesForRoleRequest$ = [
      3,
      n0,
      _LIPFRR,
      0,
      [_RN, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListInstanceProfilesForRoleResponse$ = [
      3,
      n0,
      _LIPFRRi,
      0,
      [_IPns, _IT, _Ma],
      [() => instanceProfileListType, 2, 0],
      1
    ];
    var ListInstanceProfilesRequest$ = [
      3,
      n0,
      _LIPR,
      0,
      [_PPat, _Ma, _MI],
      [0, 0, 1]
    ];
    var ListInstanceProfilesResponse$ = [
      3,
      n0,
      _LIPRi,
      0,
      [_IPns, _IT, _Ma],
      [() => instanceProfileListType, 2, 0],
      1
    ];
    var ListInstanceProfileTagsRequest$ = [
      3,
      n0,
      _LIPTR,
      0,
      [_IPN, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListInstanceProfileTagsResponse$ = [
      3,
      n0,
      _LIPTRi,
      0,
      [_T, _IT, _Ma],
      [() => tagListType, 2, 0],
      1
    ];
    var ListMFADevicesRequest$ = [
      3,
      n0,
      _LMFADR,
      0,
      [_UN, _Ma, _MI],
      [0, 0, 1]
    ];
    var ListMFADevicesResponse$ = [
      3,
      n0,
      _LMFADRi,
      0,
      [_MFAD, _IT, _Ma],
      [() => mfaDeviceListType, 2, 0],
      1
    ];
    var ListMFADeviceTagsRequest$ = [
      3,
      n0,
      _LMFADTR,
      0,
      [_SNer, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListMFADeviceTagsResponse$ = [
      3,
      n0,
      _LMFADTRi,
      0,
      [_T, _IT, _Ma],
      [() => tagListType, 2, 0],
      1
    ];
    var ListOpenIDConnectProvidersRequest$ = [
      3,
      n0,
      _LOIDCPR,
      0,
      [],
      []
    ];
    var ListOpenIDConnectProvidersResponse$ = [
      3,
      n0,
      _LOIDCPRi,
      0,
      [_OIDCPL],
      [() => OpenIDConnectProviderListType]
    ];
    var ListOpenIDConnectProviderTagsRequest$ = [
      3,
      n0,
      _LOIDCPTR,
      0,
      [_OIDCPA, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListOpenIDConnectProviderTagsResponse$ = [
      3,
      n0,
      _LOIDCPTRi,
      0,
      [_T, _IT, _Ma],
      [() => tagListType, 2, 0],
      1
    ];
    var ListOrganizationsFeaturesRequest$ = [
      3,
      n0,
      _LOFR,
      0,
      [],
      []
    ];
    var ListOrganizationsFeaturesResponse$ = [
      3,
      n0,
      _LOFRi,
      0,
      [_OIr, _EF],
      [0, 64 | 0]
    ];
    var ListPoliciesGrantingServiceAccessEntry$ = [
      3,
      n0,
      _LPGSAE,
      0,
      [_SNe, _Pol],
      [0, () => policyGrantingServiceAccessListType]
    ];
    var ListPoliciesGrantingServiceAccessRequest$ = [
      3,
      n0,
      _LPGSAR,
      0,
      [_A, _SNerv, _Ma],
      [0, 64 | 0, 0],
      2
    ];
    var ListPoliciesGrantingServiceAccessResponse$ = [
      3,
      n0,
      _LPGSARi,
      0,
      [_PGSA, _IT, _Ma],
      [() => listPolicyGrantingServiceAccessResponseListType, 2, 0],
      1
    ];
    var ListPoliciesRequest$ = [
      3,
      n0,
      _LPR,
      0,
      [_Sc, _OA, _PPat, _PUF, _Ma, _MI],
      [0, 2, 0, 0, 0, 1]
    ];
    var ListPoliciesResponse$ = [
      3,
      n0,
      _LPRi,
      0,
      [_Pol, _IT, _Ma],
      [() => policyListType, 2, 0]
    ];
    var ListPolicyTagsRequest$ = [
      3,
      n0,
      _LPTR,
      0,
      [_PA, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListPolicyTagsResponse$ = [
      3,
      n0,
      _LPTRi,
      0,
      [_T, _IT, _Ma],
      [() => tagListType, 2, 0],
      1
    ];
    var ListPolicyVersionsRequest$ = [
      3,
      n0,
      _LPVR,
      0,
      [_PA, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListPolicyVersionsResponse$ = [
      3,
      n0,
      _LPVRi,
      0,
      [_V, _IT, _Ma],
      [() => policyDocumentVersionListType, 2, 0]
    ];
    var ListRolePoliciesRequest$ = [
      3,
      n0,
      _LRPR,
      0,
      [_RN, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListRolePoliciesResponse$ = [
      3,
      n0,
      _LRPRi,
      0,
      [_PNo, _IT, _Ma],
      [64 | 0, 2, 0],
      1
    ];
    var ListRolesRequest$ = [
      3,
      n0,
      _LRR,
      0,
      [_PPat, _Ma, _MI],
      [0, 0, 1]
    ];
    var ListRolesResponse$ = [
      3,
      n0,
      _LRRi,
      0,
      [_Rol, _IT, _Ma],
      [() => roleListType, 2, 0],
      1
    ];
    var ListRoleTagsRequest$ = [
      3,
      n0,
      _LRTR,
      0,
      [_RN, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListRoleTagsResponse$ = [
      3,
      n0,
      _LRTRi,
      0,
      [_T, _IT, _Ma],
      [() => tagListType, 2, 0],
      1
    ];
    var ListSAMLProvidersRequest$ = [
      3,
      n0,
      _LSAMLPR,
      0,
      [],
      []
    ];
    var ListSAMLProvidersResponse$ = [
      3,
      n0,
      _LSAMLPRi,
      0,
      [_SAMLPL],
      [() => SAMLProviderListType]
    ];
    var ListSAMLProviderTagsRequest$ = [
      3,
      n0,
      _LSAMLPTR,
      0,
      [_SAMLPA, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListSAMLProviderTagsResponse$ = [
      3,
      n0,
      _LSAMLPTRi,
      0,
      [_T, _IT, _Ma],
      [() => tagListType, 2, 0],
      1
    ];
    var ListServerCertificatesRequest$ = [
      3,
      n0,
      _LSCR,
      0,
      [_PPat, _Ma, _MI],
      [0, 0, 1]
    ];
    var ListServerCertificatesResponse$ = [
      3,
      n0,
      _LSCRi,
      0,
      [_SCML, _IT, _Ma],
      [() => serverCertificateMetadataListType, 2, 0],
      1
    ];
    var ListServerCertificateTagsRequest$ = [
      3,
      n0,
      _LSCTR,
      0,
      [_SCN, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListServerCertificateTagsResponse$ = [
      3,
      n0,
      _LSCTRi,
      0,
      [_T, _IT, _Ma],
      [() => tagListType, 2, 0],
      1
    ];
    var ListServiceSpecificCredentialsRequest$ = [
      3,
      n0,
      _LSSCR,
      0,
      [_UN, _SN, _AU, _Ma, _MI],
      [0, 0, 2, 0, 1]
    ];
    var ListServiceSpecificCredentialsResponse$ = [
      3,
      n0,
      _LSSCRi,
      0,
      [_SSCe, _Ma, _IT],
      [() => ServiceSpecificCredentialsListType, 0, 2]
    ];
    var ListSigningCertificatesRequest$ = [
      3,
      n0,
      _LSCRis,
      0,
      [_UN, _Ma, _MI],
      [0, 0, 1]
    ];
    var ListSigningCertificatesResponse$ = [
      3,
      n0,
      _LSCRist,
      0,
      [_Cer, _IT, _Ma],
      [() => certificateListType, 2, 0],
      1
    ];
    var ListSSHPublicKeysRequest$ = [
      3,
      n0,
      _LSSHPKR,
      0,
      [_UN, _Ma, _MI],
      [0, 0, 1]
    ];
    var ListSSHPublicKeysResponse$ = [
      3,
      n0,
      _LSSHPKRi,
      0,
      [_SSHPKu, _IT, _Ma],
      [() => SSHPublicKeyListType, 2, 0]
    ];
    var ListUserPoliciesRequest$ = [
      3,
      n0,
      _LUPR,
      0,
      [_UN, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListUserPoliciesResponse$ = [
      3,
      n0,
      _LUPRi,
      0,
      [_PNo, _IT, _Ma],
      [64 | 0, 2, 0],
      1
    ];
    var ListUsersRequest$ = [
      3,
      n0,
      _LUR,
      0,
      [_PPat, _Ma, _MI],
      [0, 0, 1]
    ];
    var ListUsersResponse$ = [
      3,
      n0,
      _LURi,
      0,
      [_Use, _IT, _Ma],
      [() => userListType, 2, 0],
      1
    ];
    var ListUserTagsRequest$ = [
      3,
      n0,
      _LUTR,
      0,
      [_UN, _Ma, _MI],
      [0, 0, 1],
      1
    ];
    var ListUserTagsResponse$ = [
      3,
      n0,
      _LUTRi,
      0,
      [_T, _IT, _Ma],
      [() => tagListType, 2, 0],
      1
    ];
    var ListVirtualMFADevicesRequest$ = [
      3,
      n0,
      _LVMFADR,
      0,
      [_AS, _Ma, _MI],
      [0, 0, 1]
    ];
    var ListVirtualMFADevicesResponse$ = [
      3,
      n0,
      _LVMFADRi,
      0,
      [_VMFADi, _IT, _Ma],
      [[() => virtualMFADeviceListType, 0], 2, 0],
      1
    ];
    var LoginProfile$ = [
      3,
      n0,
      _LP,
      0,
      [_UN, _CD, _PRR],
      [0, 4, 2],
      2
    ];
    var ManagedPolicyDetail$ = [
      3,
      n0,
      _MPD,
      0,
      [_PN, _PI, _A, _Pa, _DVI, _ACt, _PBUC, _IA, _D, _CD, _UD, _PVL],
      [0, 0, 0, 0, 0, 1, 1, 2, 0, 4, 4, () => policyDocumentVersionListType]
    ];
    var MFADevice$ = [
      3,
      n0,
      _MFADe,
      0,
      [_UN, _SNer, _EDn],
      [0, 0, 4],
      3
    ];
    var OpenIDConnectProviderListEntry$ = [
      3,
      n0,
      _OIDCPLE,
      0,
      [_A],
      [0]
    ];
    var OrderedOrganizationPolicyType$ = [
      3,
      n0,
      _OOPT,
      0,
      [_SCPIL],
      [64 | 0]
    ];
    var OrganizationsDecisionDetail$ = [
      3,
      n0,
      _ODD,
      0,
      [_ABO],
      [2]
    ];
    var ParameterDefinition$ = [
      3,
      n0,
      _PDa,
      0,
      [_N, _Ty, _ST, _D, _IR, _DV, _Im],
      [0, 0, 0, 0, 2, 0, 2],
      2
    ];
    var PasswordPolicy$ = [
      3,
      n0,
      _PPa,
      0,
      [_MPL, _RS, _RNeq, _RUC, _RLC, _AUTCP, _EPx, _MPA, _PRP, _HE],
      [1, 2, 2, 2, 2, 2, 2, 1, 1, 2]
    ];
    var PermissionsBoundaryDecisionDetail$ = [
      3,
      n0,
      _PBDD,
      0,
      [_ABPB],
      [2]
    ];
    var Policy$ = [
      3,
      n0,
      _Po,
      0,
      [_PN, _PI, _A, _Pa, _DVI, _ACt, _PBUC, _IA, _D, _CD, _UD, _T],
      [0, 0, 0, 0, 0, 1, 1, 2, 0, 4, 4, () => tagListType]
    ];
    var PolicyDetail$ = [
      3,
      n0,
      _PDo,
      0,
      [_PN, _PD],
      [0, 0]
    ];
    var PolicyGrantingServiceAccess$ = [
      3,
      n0,
      _PGSAo,
      0,
      [_PN, _PT, _PA, _ETn, _EN],
      [0, 0, 0, 0, 0],
      2
    ];
    var PolicyGroup$ = [
      3,
      n0,
      _PGo,
      0,
      [_GN, _GI],
      [0, 0]
    ];
    var PolicyParameter$ = [
      3,
      n0,
      _PPo,
      0,
      [_N, _Va, _Ty],
      [0, 64 | 0, 0]
    ];
    var PolicyRole$ = [
      3,
      n0,
      _PRo,
      0,
      [_RN, _RIo],
      [0, 0]
    ];
    var PolicyUser$ = [
      3,
      n0,
      _PUo,
      0,
      [_UN, _UI],
      [0, 0]
    ];
    var PolicyVersion$ = [
      3,
      n0,
      _PV,
      0,
      [_Do, _VI, _IDV, _CD],
      [0, 0, 2, 4]
    ];
    var Position$ = [
      3,
      n0,
      _Pos,
      0,
      [_Li, _Col],
      [1, 1]
    ];
    var PutAccountPropertiesRequest$ = [
      3,
      n0,
      _PAPR,
      0,
      [_Pr],
      [128 | 0],
      1
    ];
    var PutAccountPropertiesResponse$ = [
      3,
      n0,
      _PAPRu,
      0,
      [],
      []
    ];
    var PutGroupPolicyRequest$ = [
      3,
      n0,
      _PGPR,
      0,
      [_GN, _PN, _PD],
      [0, 0, 0],
      3
    ];
    var PutRolePermissionsBoundaryRequest$ = [
      3,
      n0,
      _PRPBR,
      0,
      [_RN, _PB],
      [0, 0],
      2
    ];
    var PutRolePolicyRequest$ = [
      3,
      n0,
      _PRPR,
      0,
      [_RN, _PN, _PD],
      [0, 0, 0],
      3
    ];
    var PutUserPermissionsBoundaryRequest$ = [
      3,
      n0,
      _PUPBR,
      0,
      [_UN, _PB],
      [0, 0],
      2
    ];
    var PutUserPolicyRequest$ = [
      3,
      n0,
      _PUPR,
      0,
      [_UN, _PN, _PD],
      [0, 0, 0],
      3
    ];
    var RejectDelegationRequestRequest$ = [
      3,
      n0,
      _RDRR,
      0,
      [_DRI, _No],
      [0, 0],
      1
    ];
    var RemoveClientIDFromOpenIDConnectProviderRequest$ = [
      3,
      n0,
      _RCIDFOIDCPR,
      0,
      [_OIDCPA, _CID],
      [0, 0],
      2
    ];
    var RemoveRoleFromInstanceProfileRequest$ = [
      3,
      n0,
      _RRFIPR,
      0,
      [_IPN, _RN],
      [0, 0],
      2
    ];
    var RemoveUserFromGroupRequest$ = [
      3,
      n0,
      _RUFGR,
      0,
      [_GN, _UN],
      [0, 0],
      2
    ];
    var ReplacementValueEntry$ = [
      3,
      n0,
      _RVE,
      0,
      [_Va],
      [64 | 0],
      1
    ];
    var ResetServiceSpecificCredentialRequest$ = [
      3,
      n0,
      _RSSCR,
      0,
      [_SSCI, _UN],
      [0, 0],
      1
    ];
    var ResetServiceSpecificCredentialResponse$ = [
      3,
      n0,
      _RSSCRe,
      0,
      [_SSC],
      [[() => ServiceSpecificCredential$, 0]]
    ];
    var ResourceSpecificResult$ = [
      3,
      n0,
      _RSRe,
      0,
      [_ERN, _ERD, _MS, _MCV, _EDD, _PBDD],
      [0, 0, () => StatementListType, 64 | 0, 128 | 0, () => PermissionsBoundaryDecisionDetail$],
      2
    ];
    var ResyncMFADeviceRequest$ = [
      3,
      n0,
      _RMFADR,
      0,
      [_UN, _SNer, _AC, _ACu],
      [0, 0, 0, 0],
      4
    ];
    var Role$ = [
      3,
      n0,
      _Ro,
      0,
      [_Pa, _RN, _RIo, _A, _CD, _ARPD, _D, _MSD, _PB, _T, _RLU, _SRT],
      [0, 0, 0, 0, 4, 0, 0, 1, () => AttachedPermissionsBoundary$, () => tagListType, () => RoleLastUsed$, () => SourceRoleTemplate$],
      5
    ];
    var RoleDetail$ = [
      3,
      n0,
      _RD,
      0,
      [_Pa, _RN, _RIo, _A, _CD, _ARPD, _IPL, _RPL, _AMP, _PB, _T, _RLU],
      [0, 0, 0, 0, 4, 0, () => instanceProfileListType, () => policyDetailListType, () => attachedPoliciesListType, () => AttachedPermissionsBoundary$, () => tagListType, () => RoleLastUsed$]
    ];
    var RoleLastUsed$ = [
      3,
      n0,
      _RLU,
      0,
      [_LUD, _R],
      [4, 0]
    ];
    var RoleTemplateVersion$ = [
      3,
      n0,
      _RTV,
      0,
      [_TA, _TN, _TVI, _D, _MVa, _DMV, _MBT, _MBV, _Ena, _MV, _RNP, _RPP, _RDP, _ARPDT, _IPT, _MPAa, _PBAe, _PDar, _RTT, _MSD, _VE, _CT, _UTp],
      [0, 0, 0, 0, 1, 1, 0, 0, 2, 1, 0, 0, 0, 0, () => inlinePolicyTemplateListType, 64 | 0, 0, () => parametersDefinitionListType, () => tagTemplateListType, 1, 2, 4, 4]
    ];
    var RoleUsageType$ = [
      3,
      n0,
      _RUT,
      0,
      [_R, _Res],
      [0, 64 | 0]
    ];
    var SAMLPrivateKey$ = [
      3,
      n0,
      _SAMLPK,
      0,
      [_KI, _Ti],
      [0, 4]
    ];
    var SAMLProviderListEntry$ = [
      3,
      n0,
      _SAMLPLE,
      0,
      [_A, _VU, _CD],
      [0, 4, 4]
    ];
    var SendDelegationTokenRequest$ = [
      3,
      n0,
      _SDTR,
      0,
      [_DRI],
      [0],
      1
    ];
    var ServerCertificate$ = [
      3,
      n0,
      _SCe,
      0,
      [_SCM, _CB, _CC, _T],
      [() => ServerCertificateMetadata$, 0, 0, () => tagListType],
      2
    ];
    var ServerCertificateMetadata$ = [
      3,
      n0,
      _SCM,
      0,
      [_Pa, _SCN, _SCI, _A, _UDp, _Ex],
      [0, 0, 0, 0, 4, 4],
      4
    ];
    var ServiceLastAccessed$ = [
      3,
      n0,
      _SLAe,
      0,
      [_SN, _SNe, _LA, _LAE, _LAR, _TAE, _TALA],
      [0, 0, 4, 0, 0, 1, () => TrackedActionsLastAccessed],
      2
    ];
    var ServiceSpecificCredential$ = [
      3,
      n0,
      _SSC,
      0,
      [_CD, _SN, _SSCI, _UN, _S, _EDx, _SUN, _SP, _SCA, _SCS],
      [4, 0, 0, 0, 0, 4, 0, [() => servicePassword, 0], 0, [() => serviceCredentialSecret, 0]],
      5
    ];
    var ServiceSpecificCredentialMetadata$ = [
      3,
      n0,
      _SSCM,
      0,
      [_UN, _S, _CD, _SSCI, _SN, _SUN, _SCA, _EDx],
      [0, 0, 4, 0, 0, 0, 0, 4],
      5
    ];
    var SetDefaultPolicyVersionRequest$ = [
      3,
      n0,
      _SDPVR,
      0,
      [_PA, _VI],
      [0, 0],
      2
    ];
    var SetSecurityTokenServicePreferencesRequest$ = [
      3,
      n0,
      _SSTSPR,
      0,
      [_GETV],
      [0],
      1
    ];
    var SigningCertificate$ = [
      3,
      n0,
      _SCi,
      0,
      [_UN, _CI, _CB, _S, _UDp],
      [0, 0, 0, 0, 4],
      4
    ];
    var SimulateCustomPolicyRequest$ = [
      3,
      n0,
      _SCPR,
      0,
      [_PIL, _ANc, _PBPIL, _OOPIL, _RA, _RP, _RO, _CA, _CEo, _RHO, _MI, _Ma],
      [64 | 0, 64 | 0, 64 | 0, () => OrganizationPolicyListType, 64 | 0, 0, 0, 0, () => ContextEntryListType, 0, 1, 0],
      2
    ];
    var SimulatePolicyResponse$ = [
      3,
      n0,
      _SPR,
      0,
      [_ERv, _IT, _Ma],
      [() => EvaluationResultsListType, 2, 0]
    ];
    var SimulatePrincipalPolicyRequest$ = [
      3,
      n0,
      _SPPR,
      0,
      [_PSA, _ANc, _PIL, _PBPIL, _PEL, _RA, _RP, _RO, _CA, _CEo, _RHO, _MI, _Ma],
      [0, 64 | 0, 64 | 0, 64 | 0, () => PolicyExclusionsListType, 64 | 0, 0, 0, 0, () => ContextEntryListType, 0, 1, 0],
      2
    ];
    var SourceRoleTemplate$ = [
      3,
      n0,
      _SRT,
      0,
      [_TA, _TMV],
      [0, 1],
      2
    ];
    var SSHPublicKey$ = [
      3,
      n0,
      _SSHPK,
      0,
      [_UN, _SSHPKI, _Fi, _SSHPKB, _S, _UDp],
      [0, 0, 0, 0, 0, 4],
      5
    ];
    var SSHPublicKeyMetadata$ = [
      3,
      n0,
      _SSHPKM,
      0,
      [_UN, _SSHPKI, _S, _UDp],
      [0, 0, 0, 4],
      4
    ];
    var Statement$ = [
      3,
      n0,
      _Sta,
      0,
      [_SPI, _SPT, _SPt, _EPn],
      [0, 0, () => Position$, () => Position$]
    ];
    var Tag$ = [
      3,
      n0,
      _Ta,
      0,
      [_K, _Val],
      [0, 0],
      2
    ];
    var TagInstanceProfileRequest$ = [
      3,
      n0,
      _TIPR,
      0,
      [_IPN, _T],
      [0, () => tagListType],
      2
    ];
    var TagMFADeviceRequest$ = [
      3,
      n0,
      _TMFADR,
      0,
      [_SNer, _T],
      [0, () => tagListType],
      2
    ];
    var TagOpenIDConnectProviderRequest$ = [
      3,
      n0,
      _TOIDCPR,
      0,
      [_OIDCPA, _T],
      [0, () => tagListType],
      2
    ];
    var TagPolicyRequest$ = [
      3,
      n0,
      _TPR,
      0,
      [_PA, _T],
      [0, () => tagListType],
      2
    ];
    var TagRoleRequest$ = [
      3,
      n0,
      _TRR,
      0,
      [_RN, _T],
      [0, () => tagListType],
      2
    ];
    var TagSAMLProviderRequest$ = [
      3,
      n0,
      _TSAMLPR,
      0,
      [_SAMLPA, _T],
      [0, () => tagListType],
      2
    ];
    var TagServerCertificateRequest$ = [
      3,
      n0,
      _TSCR,
      0,
      [_SCN, _T],
      [0, () => tagListType],
      2
    ];
    var TagTemplate$ = [
      3,
      n0,
      _TT,
      0,
      [_K, _Val],
      [0, 0],
      2
    ];
    var TagUserRequest$ = [
      3,
      n0,
      _TUR,
      0,
      [_UN, _T],
      [0, () => tagListType],
      2
    ];
    var TrackedActionLastAccessed$ = [
      3,
      n0,
      _TALAr,
      0,
      [_ANct, _LAEa, _LATa, _LARa],
      [0, 0, 4, 0]
    ];
    var UntagInstanceProfileRequest$ = [
      3,
      n0,
      _UIPR,
      0,
      [_IPN, _TK],
      [0, 64 | 0],
      2
    ];
    var UntagMFADeviceRequest$ = [
      3,
      n0,
      _UMFADR,
      0,
      [_SNer, _TK],
      [0, 64 | 0],
      2
    ];
    var UntagOpenIDConnectProviderRequest$ = [
      3,
      n0,
      _UOIDCPR,
      0,
      [_OIDCPA, _TK],
      [0, 64 | 0],
      2
    ];
    var UntagPolicyRequest$ = [
      3,
      n0,
      _UPR,
      0,
      [_PA, _TK],
      [0, 64 | 0],
      2
    ];
    var UntagRoleRequest$ = [
      3,
      n0,
      _URR,
      0,
      [_RN, _TK],
      [0, 64 | 0],
      2
    ];
    var UntagSAMLProviderRequest$ = [
      3,
      n0,
      _USAMLPR,
      0,
      [_SAMLPA, _TK],
      [0, 64 | 0],
      2
    ];
    var UntagServerCertificateRequest$ = [
      3,
      n0,
      _USCR,
      0,
      [_SCN, _TK],
      [0, 64 | 0],
      2
    ];
    var UntagUserRequest$ = [
      3,
      n0,
      _UUR,
      0,
      [_UN, _TK],
      [0, 64 | 0],
      2
    ];
    var UpdateAccessKeyRequest$ = [
      3,
      n0,
      _UAKR,
      0,
      [_AKI, _S, _UN],
      [0, 0, 0],
      2
    ];
    var UpdateAccountPasswordPolicyRequest$ = [
      3,
      n0,
      _UAPPR,
      0,
      [_MPL, _RS, _RNeq, _RUC, _RLC, _AUTCP, _MPA, _PRP, _HE],
      [1, 2, 2, 2, 2, 2, 1, 1, 2]
    ];
    var UpdateAssumeRolePolicyRequest$ = [
      3,
      n0,
      _UARPR,
      0,
      [_RN, _PD],
      [0, 0],
      2
    ];
    var UpdateDelegationRequestRequest$ = [
      3,
      n0,
      _UDRR,
      0,
      [_DRI, _No],
      [0, 0],
      1
    ];
    var UpdateGroupRequest$ = [
      3,
      n0,
      _UGR,
      0,
      [_GN, _NPe, _NGN],
      [0, 0, 0],
      1
    ];
    var UpdateLoginProfileRequest$ = [
      3,
      n0,
      _ULPR,
      0,
      [_UN, _Pas, _PRR],
      [0, [() => passwordType, 0], 2],
      1
    ];
    var UpdateOpenIDConnectProviderThumbprintRequest$ = [
      3,
      n0,
      _UOIDCPTR,
      0,
      [_OIDCPA, _TL],
      [0, 64 | 0],
      2
    ];
    var UpdateRoleDescriptionRequest$ = [
      3,
      n0,
      _URDR,
      0,
      [_RN, _D],
      [0, 0],
      2
    ];
    var UpdateRoleDescriptionResponse$ = [
      3,
      n0,
      _URDRp,
      0,
      [_Ro],
      [() => Role$]
    ];
    var UpdateRoleRequest$ = [
      3,
      n0,
      _URRp,
      0,
      [_RN, _D, _MSD],
      [0, 0, 1],
      1
    ];
    var UpdateRoleResponse$ = [
      3,
      n0,
      _URRpd,
      0,
      [],
      []
    ];
    var UpdateSAMLProviderRequest$ = [
      3,
      n0,
      _USAMLPRp,
      0,
      [_SAMLPA, _SAMLMD, _AEM, _APK, _RPK],
      [0, 0, 0, [() => privateKeyType, 0], 0],
      1
    ];
    var UpdateSAMLProviderResponse$ = [
      3,
      n0,
      _USAMLPRpd,
      0,
      [_SAMLPA],
      [0]
    ];
    var UpdateServerCertificateRequest$ = [
      3,
      n0,
      _USCRp,
      0,
      [_SCN, _NPe, _NSCN],
      [0, 0, 0],
      1
    ];
    var UpdateServiceSpecificCredentialRequest$ = [
      3,
      n0,
      _USSCR,
      0,
      [_SSCI, _S, _UN],
      [0, 0, 0],
      2
    ];
    var UpdateSigningCertificateRequest$ = [
      3,
      n0,
      _USCRpd,
      0,
      [_CI, _S, _UN],
      [0, 0, 0],
      2
    ];
    var UpdateSSHPublicKeyRequest$ = [
      3,
      n0,
      _USSHPKR,
      0,
      [_UN, _SSHPKI, _S],
      [0, 0, 0],
      3
    ];
    var UpdateUserRequest$ = [
      3,
      n0,
      _UURp,
      0,
      [_UN, _NPe, _NUN],
      [0, 0, 0],
      1
    ];
    var UploadServerCertificateRequest$ = [
      3,
      n0,
      _USCRpl,
      0,
      [_SCN, _CB, _PK, _Pa, _CC, _T],
      [0, 0, [() => privateKeyType, 0], 0, 0, () => tagListType],
      3
    ];
    var UploadServerCertificateResponse$ = [
      3,
      n0,
      _USCRplo,
      0,
      [_SCM, _T],
      [() => ServerCertificateMetadata$, () => tagListType]
    ];
    var UploadSigningCertificateRequest$ = [
      3,
      n0,
      _USCRploa,
      0,
      [_CB, _UN],
      [0, 0],
      1
    ];
    var UploadSigningCertificateResponse$ = [
      3,
      n0,
      _USCRpload,
      0,
      [_Cert],
      [() => SigningCertificate$],
      1
    ];
    var UploadSSHPublicKeyRequest$ = [
      3,
      n0,
      _USSHPKRp,
      0,
      [_UN, _SSHPKB],
      [0, 0],
      2
    ];
    var UploadSSHPublicKeyResponse$ = [
      3,
      n0,
      _USSHPKRpl,
      0,
      [_SSHPK],
      [() => SSHPublicKey$]
    ];
    var User$ = [
      3,
      n0,
      _Us,
      0,
      [_Pa, _UN, _UI, _A, _CD, _PLU, _PB, _T],
      [0, 0, 0, 0, 4, 4, () => AttachedPermissionsBoundary$, () => tagListType],
      5
    ];
    var UserDetail$ = [
      3,
      n0,
      _UDs,
      0,
      [_Pa, _UN, _UI, _A, _CD, _UPL, _GL, _AMP, _PB, _T],
      [0, 0, 0, 0, 4, () => policyDetailListType, 64 | 0, () => attachedPoliciesListType, () => AttachedPermissionsBoundary$, () => tagListType]
    ];
    var VirtualMFADevice$ = [
      3,
      n0,
      _VMFAD,
      0,
      [_SNer, _BSS, _QRCPNG, _Us, _EDn, _T],
      [0, [() => BootstrapDatum, 0], [() => BootstrapDatum, 0], () => User$, 4, () => tagListType],
      1
    ];
    var __Unit = "unit";
    var AccessDetails = [
      1,
      n0,
      _ADc,
      0,
      () => AccessDetail$
    ];
    var accessKeyMetadataListType = [
      1,
      n0,
      _aKMLT,
      0,
      () => AccessKeyMetadata$
    ];
    var attachedPoliciesListType = [
      1,
      n0,
      _aPLT,
      0,
      () => AttachedPolicy$
    ];
    var certificateListType = [
      1,
      n0,
      _cLT,
      0,
      () => SigningCertificate$
    ];
    var ContextEntryListType = [
      1,
      n0,
      _CELT,
      0,
      () => ContextEntry$
    ];
    var delegationRequestsListType = [
      1,
      n0,
      _dRLT,
      0,
      () => DelegationRequest$
    ];
    var entityDetailsListType = [
      1,
      n0,
      _eDLT,
      0,
      () => EntityDetails$
    ];
    var EvaluationResultsListType = [
      1,
      n0,
      _ERLT,
      0,
      () => EvaluationResult$
    ];
    var groupDetailListType = [
      1,
      n0,
      _gDLT,
      0,
      () => GroupDetail$
    ];
    var groupListType = [
      1,
      n0,
      _gLT,
      0,
      () => Group$
    ];
    var inlinePolicyTemplateListType = [
      1,
      n0,
      _iPTLT,
      0,
      () => InlinePolicy$
    ];
    var instanceProfileListType = [
      1,
      n0,
      _iPLT,
      0,
      () => InstanceProfile$
    ];
    var listPolicyGrantingServiceAccessResponseListType = [
      1,
      n0,
      _lPGSARLT,
      0,
      () => ListPoliciesGrantingServiceAccessEntry$
    ];
    var ManagedPolicyDetailListType = [
      1,
      n0,
      _MPDLT,
      0,
      () => ManagedPolicyDetail$
    ];
    var mfaDeviceListType = [
      1,
      n0,
      _mDLT,
      0,
      () => MFADevice$
    ];
    var OpenIDConnectProviderListType = [
      1,
      n0,
      _OIDCPLT,
      0,
      () => OpenIDConnectProviderListEntry$
    ];
    var OrganizationPolicyListType = [
      1,
      n0,
      _OPLT,
      0,
      () => OrderedOrganizationPolicyType$
    ];
    var parametersDefinitionListType = [
      1,
      n0,
      _pDLT,
      0,
      () => ParameterDefinition$
    ];
    var policyDetailListType = [
      1,
      n0,
      _pDLTo,
      0,
      () => PolicyDetail$
    ];
    var policyDocumentVersionListType = [
      1,
      n0,
      _pDVLT,
      0,
      () => PolicyVersion$
    ];
    var PolicyExclusionsListType = [
      1,
      n0,
      _PELT,
      0,
      () => PolicyIdentifier$
    ];
    var policyGrantingServiceAccessListType = [
      1,
      n0,
      _pGSALT,
      0,
      () => PolicyGrantingServiceAccess$
    ];
    var PolicyGroupListType = [
      1,
      n0,
      _PGLT,
      0,
      () => PolicyGroup$
    ];
    var policyListType = [
      1,
      n0,
      _pLT,
      0,
      () => Policy$
    ];
    var policyParameterListType = [
      1,
      n0,
      _pPLT,
      0,
      () => PolicyParameter$
    ];
    var PolicyRoleListType = [
      1,
      n0,
      _PRLT,
      0,
      () => PolicyRole$
    ];
    var PolicyUserListType = [
      1,
      n0,
      _PULT,
      0,
      () => PolicyUser$
    ];
    var privateKeyList = [
      1,
      n0,
      _pKL,
      0,
      () => SAMLPrivateKey$
    ];
    var ResourceSpecificResultListType = [
      1,
      n0,
      _RSRLT,
      0,
      () => ResourceSpecificResult$
    ];
    var roleDetailListType = [
      1,
      n0,
      _rDLT,
      0,
      () => RoleDetail$
    ];
    var roleListType = [
      1,
      n0,
      _rLT,
      0,
      () => Role$
    ];
    var RoleUsageListType = [
      1,
      n0,
      _RULT,
      0,
      () => RoleUsageType$
    ];
    var SAMLProviderListType = [
      1,
      n0,
      _SAMLPLT,
      0,
      () => SAMLProviderListEntry$
    ];
    var serverCertificateMetadataListType = [
      1,
      n0,
      _sCMLT,
      0,
      () => ServerCertificateMetadata$
    ];
    var ServicesLastAccessed = [
      1,
      n0,
      _SLA,
      0,
      () => ServiceLastAccessed$
    ];
    var ServiceSpecificCredentialsListType = [
      1,
      n0,
      _SSCLT,
      0,
      () => ServiceSpecificCredentialMetadata$
    ];
    var SSHPublicKeyListType = [
      1,
      n0,
      _SSHPKLT,
      0,
      () => SSHPublicKeyMetadata$
    ];
    var StatementListType = [
      1,
      n0,
      _SLT,
      0,
      () => Statement$
    ];
    var tagListType = [
      1,
      n0,
      _tLT,
      0,
      () => Tag$
    ];
    var tagTemplateListType = [
      1,
      n0,
      _tTLT,
      0,
      () => TagTemplate$
    ];
    var TrackedActionsLastAccessed = [
      1,
      n0,
      _TALA,
      0,
      () => TrackedActionLastAccessed$
    ];
    var userDetailListType = [
      1,
      n0,
      _uDLT,
      0,
      () => UserDetail$
    ];
    var userListType = [
      1,
      n0,
      _uLT,
      0,
      () => User$
    ];
    var virtualMFADeviceListType = [
      1,
      n0,
      _vMFADLT,
      0,
      [
        () => VirtualMFADevice$,
        0
      ]
    ];
    var mapStringReplacementValueEntry = [
      2,
      n0,
      _mSRVE,
      0,
      0,
      () => ReplacementValueEntry$
    ];
    var PolicyIdentifier$ = [
      4,
      n0,
      _PIo,
      0,
      [_PT, _PA, _IPIn],
      [0, 0, () => InlinePolicyIdentifierType$]
    ];
    var AcceptDelegationRequest$ = [
      9,
      n0,
      _ADR,
      0,
      () => AcceptDelegationRequestRequest$,
      () => __Unit
    ];
    var AcquireRole$ = [
      9,
      n0,
      _AR,
      0,
      () => AcquireRoleRequest$,
      () => AcquireRoleResponse$
    ];
    var AddClientIDToOpenIDConnectProvider$ = [
      9,
      n0,
      _ACIDTOIDCP,
      0,
      () => AddClientIDToOpenIDConnectProviderRequest$,
      () => __Unit
    ];
    var AddRoleToInstanceProfile$ = [
      9,
      n0,
      _ARTIP,
      0,
      () => AddRoleToInstanceProfileRequest$,
      () => __Unit
    ];
    var AddUserToGroup$ = [
      9,
      n0,
      _AUTG,
      0,
      () => AddUserToGroupRequest$,
      () => __Unit
    ];
    var AssociateDelegationRequest$ = [
      9,
      n0,
      _ADRs,
      0,
      () => AssociateDelegationRequestRequest$,
      () => __Unit
    ];
    var AttachGroupPolicy$ = [
      9,
      n0,
      _AGP,
      0,
      () => AttachGroupPolicyRequest$,
      () => __Unit
    ];
    var AttachRolePolicy$ = [
      9,
      n0,
      _ARP,
      0,
      () => AttachRolePolicyRequest$,
      () => __Unit
    ];
    var AttachUserPolicy$ = [
      9,
      n0,
      _AUP,
      0,
      () => AttachUserPolicyRequest$,
      () => __Unit
    ];
    var ChangePassword$ = [
      9,
      n0,
      _CP,
      0,
      () => ChangePasswordRequest$,
      () => __Unit
    ];
    var CreateAccessKey$ = [
      9,
      n0,
      _CAK,
      0,
      () => CreateAccessKeyRequest$,
      () => CreateAccessKeyResponse$
    ];
    var CreateAccountAlias$ = [
      9,
      n0,
      _CAA,
      0,
      () => CreateAccountAliasRequest$,
      () => __Unit
    ];
    var CreateDelegationRequest$ = [
      9,
      n0,
      _CDR,
      0,
      () => CreateDelegationRequestRequest$,
      () => CreateDelegationRequestResponse$
    ];
    var CreateGroup$ = [
      9,
      n0,
      _CG,
      0,
      () => CreateGroupRequest$,
      () => CreateGroupResponse$
    ];
    var CreateInstanceProfile$ = [
      9,
      n0,
      _CIP,
      0,
      () => CreateInstanceProfileRequest$,
      () => CreateInstanceProfileResponse$
    ];
    var CreateLoginProfile$ = [
      9,
      n0,
      _CLP,
      0,
      () => CreateLoginProfileRequest$,
      () => CreateLoginProfileResponse$
    ];
    var CreateOpenIDConnectProvider$ = [
      9,
      n0,
      _COIDCP,
      0,
      () => CreateOpenIDConnectProviderRequest$,
      () => CreateOpenIDConnectProviderResponse$
    ];
    var CreatePolicy$ = [
      9,
      n0,
      _CPr,
      0,
      () => CreatePolicyRequest$,
      () => CreatePolicyResponse$
    ];
    var CreatePolicyVersion$ = [
      9,
      n0,
      _CPV,
      0,
      () => CreatePolicyVersionRequest$,
      () => CreatePolicyVersionResponse$
    ];
    var CreateRole$ = [
      9,
      n0,
      _CR,
      0,
      () => CreateRoleRequest$,
      () => CreateRoleResponse$
    ];
    var CreateSAMLProvider$ = [
      9,
      n0,
      _CSAMLP,
      0,
      () => CreateSAMLProviderRequest$,
      () => CreateSAMLProviderResponse$
    ];
    var CreateServiceLinkedRole$ = [
      9,
      n0,
      _CSLR,
      0,
      () => CreateServiceLinkedRoleRequest$,
      () => CreateServiceLinkedRoleResponse$
    ];
    var CreateServiceSpecificCredential$ = [
      9,
      n0,
      _CSSC,
      0,
      () => CreateServiceSpecificCredentialRequest$,
      () => CreateServiceSpecificCredentialResponse$
    ];
    var CreateUser$ = [
      9,
      n0,
      _CU,
      0,
      () => CreateUserRequest$,
      () => CreateUserResponse$
    ];
    var CreateVirtualMFADevice$ = [
      9,
      n0,
      _CVMFAD,
      0,
      () => CreateVirtualMFADeviceRequest$,
      () => CreateVirtualMFADeviceResponse$
    ];
    var DeactivateMFADevice$ = [
      9,
      n0,
      _DMFAD,
      0,
      () => DeactivateMFADeviceRequest$,
      () => __Unit
    ];
    var DeleteAccessKey$ = [
      9,
      n0,
      _DAK,
      0,
      () => DeleteAccessKeyRequest$,
      () => __Unit
    ];
    var DeleteAccountAlias$ = [
      9,
      n0,
      _DAA,
      0,
      () => DeleteAccountAliasRequest$,
      () => __Unit
    ];
    var DeleteAccountPasswordPolicy$ = [
      9,
      n0,
      _DAPP,
      0,
      () => __Unit,
      () => __Unit
    ];
    var DeleteGroup$ = [
      9,
      n0,
      _DG,
      0,
      () => DeleteGroupRequest$,
      () => __Unit
    ];
    var DeleteGroupPolicy$ = [
      9,
      n0,
      _DGP,
      0,
      () => DeleteGroupPolicyRequest$,
      () => __Unit
    ];
    var DeleteInstanceProfile$ = [
      9,
      n0,
      _DIP,
      0,
      () => DeleteInstanceProfileRequest$,
      () => __Unit
    ];
    var DeleteLoginProfile$ = [
      9,
      n0,
      _DLP,
      0,
      () => DeleteLoginProfileRequest$,
      () => __Unit
    ];
    var DeleteOpenIDConnectProvider$ = [
      9,
      n0,
      _DOIDCP,
      0,
      () => DeleteOpenIDConnectProviderRequest$,
      () => __Unit
    ];
    var DeletePolicy$ = [
      9,
      n0,
      _DPe,
      0,
      () => DeletePolicyRequest$,
      () => __Unit
    ];
    var DeletePolicyVersion$ = [
      9,
      n0,
      _DPV,
      0,
      () => DeletePolicyVersionRequest$,
      () => __Unit
    ];
    var DeleteRole$ = [
      9,
      n0,
      _DRel,
      0,
      () => DeleteRoleRequest$,
      () => __Unit
    ];
    var DeleteRolePermissionsBoundary$ = [
      9,
      n0,
      _DRPB,
      0,
      () => DeleteRolePermissionsBoundaryRequest$,
      () => __Unit
    ];
    var DeleteRolePolicy$ = [
      9,
      n0,
      _DRP,
      0,
      () => DeleteRolePolicyRequest$,
      () => __Unit
    ];
    var DeleteSAMLProvider$ = [
      9,
      n0,
      _DSAMLP,
      0,
      () => DeleteSAMLProviderRequest$,
      () => __Unit
    ];
    var DeleteServerCertificate$ = [
      9,
      n0,
      _DSC,
      0,
      () => DeleteServerCertificateRequest$,
      () => __Unit
    ];
    var DeleteServiceLinkedRole$ = [
      9,
      n0,
      _DSLR,
      0,
      () => DeleteServiceLinkedRoleRequest$,
      () => DeleteServiceLinkedRoleResponse$
    ];
    var DeleteServiceSpecificCredential$ = [
      9,
      n0,
      _DSSC,
      0,
      () => DeleteServiceSpecificCredentialRequest$,
      () => __Unit
    ];
    var DeleteSigningCertificate$ = [
      9,
      n0,
      _DSCe,
      0,
      () => DeleteSigningCertificateRequest$,
      () => __Unit
    ];
    var DeleteSSHPublicKey$ = [
      9,
      n0,
      _DSSHPK,
      0,
      () => DeleteSSHPublicKeyRequest$,
      () => __Unit
    ];
    var DeleteUser$ = [
      9,
      n0,
      _DU,
      0,
      () => DeleteUserRequest$,
      () => __Unit
    ];
    var DeleteUserPermissionsBoundary$ = [
      9,
      n0,
      _DUPB,
      0,
      () => DeleteUserPermissionsBoundaryRequest$,
      () => __Unit
    ];
    var DeleteUserPolicy$ = [
      9,
      n0,
      _DUP,
      0,
      () => DeleteUserPolicyRequest$,
      () => __Unit
    ];
    var DeleteVirtualMFADevice$ = [
      9,
      n0,
      _DVMFAD,
      0,
      () => DeleteVirtualMFADeviceRequest$,
      () => __Unit
    ];
    var DetachGroupPolicy$ = [
      9,
      n0,
      _DGPe,
      0,
      () => DetachGroupPolicyRequest$,
      () => __Unit
    ];
    var DetachRolePolicy$ = [
      9,
      n0,
      _DRPe,
      0,
      () => DetachRolePolicyRequest$,
      () => __Unit
    ];
    var DetachUserPolicy$ = [
      9,
      n0,
      _DUPe,
      0,
      () => DetachUserPolicyRequest$,
      () => __Unit
    ];
    var DisableOrganizationsRootCredentialsManagement$ = [
      9,
      n0,
      _DORCM,
      0,
      () => DisableOrganizationsRootCredentialsManagementRequest$,
      () => DisableOrganizationsRootCredentialsManagementResponse$
    ];
    var DisableOrganizationsRootSessions$ = [
      9,
      n0,
      _DORS,
      0,
      () => DisableOrganizationsRootSessionsRequest$,
      () => DisableOrganizationsRootSessionsResponse$
    ];
    var DisableOutboundWebIdentityFederation$ = [
      9,
      n0,
      _DOWIF,
      0,
      () => __Unit,
      () => __Unit
    ];
    var EnableMFADevice$ = [
      9,
      n0,
      _EMFAD,
      0,
      () => EnableMFADeviceRequest$,
      () => __Unit
    ];
    var EnableOrganizationsRootCredentialsManagement$ = [
      9,
      n0,
      _EORCM,
      0,
      () => EnableOrganizationsRootCredentialsManagementRequest$,
      () => EnableOrganizationsRootCredentialsManagementResponse$
    ];
    var EnableOrganizationsRootSessions$ = [
      9,
      n0,
      _EORS,
      0,
      () => EnableOrganizationsRootSessionsRequest$,
      () => EnableOrganizationsRootSessionsResponse$
    ];
    var EnableOutboundWebIdentityFederation$ = [
      9,
      n0,
      _EOWIF,
      0,
      () => __Unit,
      () => EnableOutboundWebIdentityFederationResponse$
    ];
    var GenerateCredentialReport$ = [
      9,
      n0,
      _GCR,
      0,
      () => __Unit,
      () => GenerateCredentialReportResponse$
    ];
    var GenerateOrganizationsAccessReport$ = [
      9,
      n0,
      _GOAR,
      0,
      () => GenerateOrganizationsAccessReportRequest$,
      () => GenerateOrganizationsAccessReportResponse$
    ];
    var GenerateServiceLastAccessedDetails$ = [
      9,
      n0,
      _GSLAD,
      0,
      () => GenerateServiceLastAccessedDetailsRequest$,
      () => GenerateServiceLastAccessedDetailsResponse$
    ];
    var GetAccessKeyLastUsed$ = [
      9,
      n0,
      _GAKLU,
      0,
      () => GetAccessKeyLastUsedRequest$,
      () => GetAccessKeyLastUsedResponse$
    ];
    var GetAccountAuthorizationDetails$ = [
      9,
      n0,
      _GAAD,
      0,
      () => GetAccountAuthorizationDetailsRequest$,
      () => GetAccountAuthorizationDetailsResponse$
    ];
    var GetAccountPasswordPolicy$ = [
      9,
      n0,
      _GAPP,
      0,
      () => __Unit,
      () => GetAccountPasswordPolicyResponse$
    ];
    var GetAccountProperties$ = [
      9,
      n0,
      _GAP,
      0,
      () => GetAccountPropertiesRequest$,
      () => GetAccountPropertiesResponse$
    ];
    var GetAccountSummary$ = [
      9,
      n0,
      _GAS,
      0,
      () => __Unit,
      () => GetAccountSummaryResponse$
    ];
    var GetContextKeysForCustomPolicy$ = [
      9,
      n0,
      _GCKFCP,
      0,
      () => GetContextKeysForCustomPolicyRequest$,
      () => GetContextKeysForPolicyResponse$
    ];
    var GetContextKeysForPrincipalPolicy$ = [
      9,
      n0,
      _GCKFPP,
      0,
      () => GetContextKeysForPrincipalPolicyRequest$,
      () => GetContextKeysForPolicyResponse$
    ];
    var GetCredentialReport$ = [
      9,
      n0,
      _GCRe,
      0,
      () => __Unit,
      () => GetCredentialReportResponse$
    ];
    var GetDelegationRequest$ = [
      9,
      n0,
      _GDR,
      0,
      () => GetDelegationRequestRequest$,
      () => GetDelegationRequestResponse$
    ];
    var GetGroup$ = [
      9,
      n0,
      _GG,
      0,
      () => GetGroupRequest$,
      () => GetGroupResponse$
    ];
    var GetGroupPolicy$ = [
      9,
      n0,
      _GGP,
      0,
      () => GetGroupPolicyRequest$,
      () => GetGroupPolicyResponse$
    ];
    var GetHumanReadableSummary$ = [
      9,
      n0,
      _GHRS,
      0,
      () => GetHumanReadableSummaryRequest$,
      () => GetHumanReadableSummaryResponse$
    ];
    var GetInstanceProfile$ = [
      9,
      n0,
      _GIP,
      0,
      () => GetInstanceProfileRequest$,
      () => GetInstanceProfileResponse$
    ];
    var GetLoginProfile$ = [
      9,
      n0,
      _GLP,
      0,
      () => GetLoginProfileRequest$,
      () => GetLoginProfileResponse$
    ];
    var GetMFADevice$ = [
      9,
      n0,
      _GMFAD,
      0,
      () => GetMFADeviceRequest$,
      () => GetMFADeviceResponse$
    ];
    var GetOpenIDConnectProvider$ = [
      9,
      n0,
      _GOIDCP,
      0,
      () => GetOpenIDConnectProviderRequest$,
      () => GetOpenIDConnectProviderResponse$
    ];
    var GetOrganizationsAccessReport$ = [
      9,
      n0,
      _GOARe,
      0,
      () => GetOrganizationsAccessReportRequest$,
      () => GetOrganizationsAccessReportResponse$
    ];
    var GetOutboundWebIdentityFederationInfo$ = [
      9,
      n0,
      _GOWIFI,
      0,
      () => __Unit,
      () => GetOutboundWebIdentityFederationInfoResponse$
    ];
    var GetPolicy$ = [
      9,
      n0,
      _GP,
      0,
      () => GetPolicyRequest$,
      () => GetPolicyResponse$
    ];
    var GetPolicyVersion$ = [
      9,
      n0,
      _GPV,
      0,
      () => GetPolicyVersionRequest$,
      () => GetPolicyVersionResponse$
    ];
    var GetRole$ = [
      9,
      n0,
      _GR,
      0,
      () => GetRoleRequest$,
      () => GetRoleResponse$
    ];
    var GetRolePolicy$ = [
      9,
      n0,
      _GRP,
      0,
      () => GetRolePolicyRequest$,
      () => GetRolePolicyResponse$
    ];
    var GetRoleTemplateVersion$ = [
      9,
      n0,
      _GRTV,
      0,
      () => GetRoleTemplateVersionRequest$,
      () => GetRoleTemplateVersionResponse$
    ];
    var GetSAMLProvider$ = [
      9,
      n0,
      _GSAMLP,
      0,
      () => GetSAMLProviderRequest$,
      () => GetSAMLProviderResponse$
    ];
    var GetServerCertificate$ = [
      9,
      n0,
      _GSC,
      0,
      () => GetServerCertificateRequest$,
      () => GetServerCertificateResponse$
    ];
    var GetServiceLastAccessedDetails$ = [
      9,
      n0,
      _GSLADe,
      0,
      () => GetServiceLastAccessedDetailsRequest$,
      () => GetServiceLastAccessedDetailsResponse$
    ];
    var GetServiceLastAccessedDetailsWithEntities$ = [
      9,
      n0,
      _GSLADWE,
      0,
      () => GetServiceLastAccessedDetailsWithEntitiesRequest$,
      () => GetServiceLastAccessedDetailsWithEntitiesResponse$
    ];
    var GetServiceLinkedRoleDeletionStatus$ = [
      9,
      n0,
      _GSLRDS,
      0,
      () => GetServiceLinkedRoleDeletionStatusRequest$,
      () => GetServiceLinkedRoleDeletionStatusResponse$
    ];
    var GetSSHPublicKey$ = [
      9,
      n0,
      _GSSHPK,
      0,
      () => GetSSHPublicKeyRequest$,
      () => GetSSHPublicKeyResponse$
    ];
    var GetUser$ = [
      9,
      n0,
      _GU,
      0,
      () => GetUserRequest$,
      () => GetUserResponse$
    ];
    var GetUserPolicy$ = [
      9,
      n0,
      _GUP,
      0,
      () => GetUserPolicyRequest$,
      () => GetUserPolicyResponse$
    ];
    var ListAccessKeys$ = [
      9,
      n0,
      _LAK,
      0,
      () => ListAccessKeysRequest$,
      () => ListAccessKeysResponse$
    ];
    var ListAccountAliases$ = [
      9,
      n0,
      _LAA,
      0,
      () => ListAccountAliasesRequest$,
      () => ListAccountAliasesResponse$
    ];
    var ListAttachedGroupPolicies$ = [
      9,
      n0,
      _LAGP,
      0,
      () => ListAttachedGroupPoliciesRequest$,
      () => ListAttachedGroupPoliciesResponse$
    ];
    var ListAttachedRolePolicies$ = [
      9,
      n0,
      _LARP,
      0,
      () => ListAttachedRolePoliciesRequest$,
      () => ListAttachedRolePoliciesResponse$
    ];
    var ListAttachedUserPolicies$ = [
      9,
      n0,
      _LAUP,
      0,
      () => ListAttachedUserPoliciesRequest$,
      () => ListAttachedUserPoliciesResponse$
    ];
    var ListDelegationRequests$ = [
      9,
      n0,
      _LDR,
      0,
      () => ListDelegationRequestsRequest$,
      () => ListDelegationRequestsResponse$
    ];
    var ListEntitiesForPolicy$ = [
      9,
      n0,
      _LEFP,
      0,
      () => ListEntitiesForPolicyRequest$,
      () => ListEntitiesForPolicyResponse$
    ];
    var ListGroupPolicies$ = [
      9,
      n0,
      _LGP,
      0,
      () => ListGroupPoliciesRequest$,
      () => ListGroupPoliciesResponse$
    ];
    var ListGroups$ = [
      9,
      n0,
      _LG,
      0,
      () => ListGroupsRequest$,
      () => ListGroupsResponse$
    ];
    var ListGroupsForUser$ = [
      9,
      n0,
      _LGFU,
      0,
      () => ListGroupsForUserRequest$,
      () => ListGroupsForUserResponse$
    ];
    var ListInstanceProfiles$ = [
      9,
      n0,
      _LIP,
      0,
      () => ListInstanceProfilesRequest$,
      () => ListInstanceProfilesResponse$
    ];
    var ListInstanceProfilesForRole$ = [
      9,
      n0,
      _LIPFR,
      0,
      () => ListInstanceProfilesForRoleRequest$,
      () => ListInstanceProfilesForRoleResponse$
    ];
    var ListInstanceProfileTags$ = [
      9,
      n0,
      _LIPT,
      0,
      () => ListInstanceProfileTagsRequest$,
      () => ListInstanceProfileTagsResponse$
    ];
    var ListMFADevices$ = [
      9,
      n0,
      _LMFAD,
      0,
      () => ListMFADevicesRequest$,
      () => ListMFADevicesResponse$
    ];
    var ListMFADeviceTags$ = [
      9,
      n0,
      _LMFADT,
      0,
      () => ListMFADeviceTagsRequest$,
      () => ListMFADeviceTagsResponse$
    ];
    var ListOpenIDConnectProviders$ = [
      9,
      n0,
      _LOIDCP,
      0,
      () => ListOpenIDConnectProvidersRequest$,
      () => ListOpenIDConnectProvidersResponse$
    ];
    var ListOpenIDConnectProviderTags$ = [
      9,
      n0,
      _LOIDCPT,
      0,
      () => ListOpenIDConnectProviderTagsRequest$,
      () => ListOpenIDConnectProviderTagsResponse$
    ];
    var ListOrganizationsFeatures$ = [
      9,
      n0,
      _LOF,
      0,
      () => ListOrganizationsFeaturesRequest$,
      () => ListOrganizationsFeaturesResponse$
    ];
    var ListPolicies$ = [
      9,
      n0,
      _LPi,
      0,
      () => ListPoliciesRequest$,
      () => ListPoliciesResponse$
    ];
    var ListPoliciesGrantingServiceAccess$ = [
      9,
      n0,
      _LPGSA,
      0,
      () => ListPoliciesGrantingServiceAccessRequest$,
      () => ListPoliciesGrantingServiceAccessResponse$
    ];
    var ListPolicyTags$ = [
      9,
      n0,
      _LPT,
      0,
      () => ListPolicyTagsRequest$,
      () => ListPolicyTagsResponse$
    ];
    var ListPolicyVersions$ = [
      9,
      n0,
      _LPV,
      0,
      () => ListPolicyVersionsRequest$,
      () => ListPolicyVersionsResponse$
    ];
    var ListRolePolicies$ = [
      9,
      n0,
      _LRP,
      0,
      () => ListRolePoliciesRequest$,
      () => ListRolePoliciesResponse$
    ];
    var ListRoles$ = [
      9,
      n0,
      _LR,
      0,
      () => ListRolesRequest$,
      () => ListRolesResponse$
    ];
    var ListRoleTags$ = [
      9,
      n0,
      _LRT,
      0,
      () => ListRoleTagsRequest$,
      () => ListRoleTagsResponse$
    ];
    var ListSAMLProviders$ = [
      9,
      n0,
      _LSAMLP,
      0,
      () => ListSAMLProvidersRequest$,
      () => ListSAMLProvidersResponse$
    ];
    var ListSAMLProviderTags$ = [
      9,
      n0,
      _LSAMLPT,
      0,
      () => ListSAMLProviderTagsRequest$,
      () => ListSAMLProviderTagsResponse$
    ];
    var ListServerCertificates$ = [
      9,
      n0,
      _LSC,
      0,
      () => ListServerCertificatesRequest$,
      () => ListServerCertificatesResponse$
    ];
    var ListServerCertificateTags$ = [
      9,
      n0,
      _LSCT,
      0,
      () => ListServerCertificateTagsRequest$,
      () => ListServerCertificateTagsResponse$
    ];
    var ListServiceSpecificCredentials$ = [
      9,
      n0,
      _LSSC,
      0,
      () => ListServiceSpecificCredentialsRequest$,
      () => ListServiceSpecificCredentialsResponse$
    ];
    var ListSigningCertificates$ = [
      9,
      n0,
      _LSCi,
      0,
      () => ListSigningCertificatesRequest$,
      () => ListSigningCertificatesResponse$
    ];
    var ListSSHPublicKeys$ = [
      9,
      n0,
      _LSSHPK,
      0,
      () => ListSSHPublicKeysRequest$,
      () => ListSSHPublicKeysResponse$
    ];
    var ListUserPolicies$ = [
      9,
      n0,
      _LUP,
      0,
      () => ListUserPoliciesRequest$,
      () => ListUserPoliciesResponse$
    ];
    var ListUsers$ = [
      9,
      n0,
      _LU,
      0,
      () => ListUsersRequest$,
      () => ListUsersResponse$
    ];
    var ListUserTags$ = [
      9,
      n0,
      _LUT,
      0,
      () => ListUserTagsRequest$,
      () => ListUserTagsResponse$
    ];
    var ListVirtualMFADevices$ = [
      9,
      n0,
      _LVMFAD,
      0,
      () => ListVirtualMFADevicesRequest$,
      () => ListVirtualMFADevicesResponse$
    ];
    var PutAccountProperties$ = [
      9,
      n0,
      _PAP,
      0,
      () => PutAccountPropertiesRequest$,
      () => PutAccountPropertiesResponse$
    ];
    var PutGroupPolicy$ = [
      9,
      n0,
      _PGP,
      0,
      () => PutGroupPolicyRequest$,
      () => __Unit
    ];
    var PutRolePermissionsBoundary$ = [
      9,
      n0,
      _PRPB,
      0,
      () => PutRolePermissionsBoundaryRequest$,
      () => __Unit
    ];
    var PutRolePolicy$ = [
      9,
      n0,
      _PRPu,
      0,
      () => PutRolePolicyRequest$,
      () => __Unit
    ];
    var PutUserPermissionsBoundary$ = [
      9,
      n0,
      _PUPB,
      0,
      () => PutUserPermissionsBoundaryRequest$,
      () => __Unit
    ];
    var PutUserPolicy$ = [
      9,
      n0,
      _PUP,
      0,
      () => PutUserPolicyRequest$,
      () => __Unit
    ];
    var RejectDelegationRequest$ = [
      9,
      n0,
      _RDR,
      0,
      () => RejectDelegationRequestRequest$,
      () => __Unit
    ];
    var RemoveClientIDFromOpenIDConnectProvider$ = [
      9,
      n0,
      _RCIDFOIDCP,
      0,
      () => RemoveClientIDFromOpenIDConnectProviderRequest$,
      () => __Unit
    ];
    var RemoveRoleFromInstanceProfile$ = [
      9,
      n0,
      _RRFIP,
      0,
      () => RemoveRoleFromInstanceProfileRequest$,
      () => __Unit
    ];
    var RemoveUserFromGroup$ = [
      9,
      n0,
      _RUFG,
      0,
      () => RemoveUserFromGroupRequest$,
      () => __Unit
    ];
    var ResetServiceSpecificCredential$ = [
      9,
      n0,
      _RSSC,
      0,
      () => ResetServiceSpecificCredentialRequest$,
      () => ResetServiceSpecificCredentialResponse$
    ];
    var ResyncMFADevice$ = [
      9,
      n0,
      _RMFAD,
      0,
      () => ResyncMFADeviceRequest$,
      () => __Unit
    ];
    var SendDelegationToken$ = [
      9,
      n0,
      _SDT,
      0,
      () => SendDelegationTokenRequest$,
      () => __Unit
    ];
    var SetDefaultPolicyVersion$ = [
      9,
      n0,
      _SDPV,
      0,
      () => SetDefaultPolicyVersionRequest$,
      () => __Unit
    ];
    var SetSecurityTokenServicePreferences$ = [
      9,
      n0,
      _SSTSP,
      0,
      () => SetSecurityTokenServicePreferencesRequest$,
      () => __Unit
    ];
    var SimulateCustomPolicy$ = [
      9,
      n0,
      _SCP,
      0,
      () => SimulateCustomPolicyRequest$,
      () => SimulatePolicyResponse$
    ];
    var SimulatePrincipalPolicy$ = [
      9,
      n0,
      _SPP,
      0,
      () => SimulatePrincipalPolicyRequest$,
      () => SimulatePolicyResponse$
    ];
    var TagInstanceProfile$ = [
      9,
      n0,
      _TIP,
      0,
      () => TagInstanceProfileRequest$,
      () => __Unit
    ];
    var TagMFADevice$ = [
      9,
      n0,
      _TMFAD,
      0,
      () => TagMFADeviceRequest$,
      () => __Unit
    ];
    var TagOpenIDConnectProvider$ = [
      9,
      n0,
      _TOIDCP,
      0,
      () => TagOpenIDConnectProviderRequest$,
      () => __Unit
    ];
    var TagPolicy$ = [
      9,
      n0,
      _TP,
      0,
      () => TagPolicyRequest$,
      () => __Unit
    ];
    var TagRole$ = [
      9,
      n0,
      _TR,
      0,
      () => TagRoleRequest$,
      () => __Unit
    ];
    var TagSAMLProvider$ = [
      9,
      n0,
      _TSAMLP,
      0,
      () => TagSAMLProviderRequest$,
      () => __Unit
    ];
    var TagServerCertificate$ = [
      9,
      n0,
      _TSC,
      0,
      () => TagServerCertificateRequest$,
      () => __Unit
    ];
    var TagUser$ = [
      9,
      n0,
      _TU,
      0,
      () => TagUserRequest$,
      () => __Unit
    ];
    var UntagInstanceProfile$ = [
      9,
      n0,
      _UIP,
      0,
      () => UntagInstanceProfileRequest$,
      () => __Unit
    ];
    var UntagMFADevice$ = [
      9,
      n0,
      _UMFAD,
      0,
      () => UntagMFADeviceRequest$,
      () => __Unit
    ];
    var UntagOpenIDConnectProvider$ = [
      9,
      n0,
      _UOIDCP,
      0,
      () => UntagOpenIDConnectProviderRequest$,
      () => __Unit
    ];
    var UntagPolicy$ = [
      9,
      n0,
      _UP,
      0,
      () => UntagPolicyRequest$,
      () => __Unit
    ];
    var UntagRole$ = [
      9,
      n0,
      _UR,
      0,
      () => UntagRoleRequest$,
      () => __Unit
    ];
    var UntagSAMLProvider$ = [
      9,
      n0,
      _USAMLP,
      0,
      () => UntagSAMLProviderRequest$,
      () => __Unit
    ];
    var UntagServerCertificate$ = [
      9,
      n0,
      _USC,
      0,
      () => UntagServerCertificateRequest$,
      () => __Unit
    ];
    var UntagUser$ = [
      9,
      n0,
      _UU,
      0,
      () => UntagUserRequest$,
      () => __Unit
    ];
    var UpdateAccessKey$ = [
      9,
      n0,
      _UAK,
      0,
      () => UpdateAccessKeyRequest$,
      () => __Unit
    ];
    var UpdateAccountPasswordPolicy$ = [
      9,
      n0,
      _UAPP,
      0,
      () => UpdateAccountPasswordPolicyRequest$,
      () => __Unit
    ];
    var UpdateAssumeRolePolicy$ = [
      9,
      n0,
      _UARP,
      0,
      () => UpdateAssumeRolePolicyRequest$,
      () => __Unit
    ];
    var UpdateDelegationRequest$ = [
      9,
      n0,
      _UDR,
      0,
      () => UpdateDelegationRequestRequest$,
      () => __Unit
    ];
    var UpdateGroup$ = [
      9,
      n0,
      _UG,
      0,
      () => UpdateGroupRequest$,
      () => __Unit
    ];
    var UpdateLoginProfile$ = [
      9,
      n0,
      _ULP,
      0,
      () => UpdateLoginProfileRequest$,
      () => __Unit
    ];
    var UpdateOpenIDConnectProviderThumbprint$ = [
      9,
      n0,
      _UOIDCPT,
      0,
      () => UpdateOpenIDConnectProviderThumbprintRequest$,
      () => __Unit
    ];
    var UpdateRole$ = [
      9,
      n0,
      _URp,
      0,
      () => UpdateRoleRequest$,
      () => UpdateRoleResponse$
    ];
    var UpdateRoleDescription$ = [
      9,
      n0,
      _URD,
      0,
      () => UpdateRoleDescriptionRequest$,
      () => UpdateRoleDescriptionResponse$
    ];
    var UpdateSAMLProvider$ = [
      9,
      n0,
      _USAMLPp,
      0,
      () => UpdateSAMLProviderRequest$,
      () => UpdateSAMLProviderResponse$
    ];
    var UpdateServerCertificate$ = [
      9,
      n0,
      _USCp,
      0,
      () => UpdateServerCertificateRequest$,
      () => __Unit
    ];
    var UpdateServiceSpecificCredential$ = [
      9,
      n0,
      _USSC,
      0,
      () => UpdateServiceSpecificCredentialRequest$,
      () => __Unit
    ];
    var UpdateSigningCertificate$ = [
      9,
      n0,
      _USCpd,
      0,
      () => UpdateSigningCertificateRequest$,
      () => __Unit
    ];
    var UpdateSSHPublicKey$ = [
      9,
      n0,
      _USSHPK,
      0,
      () => UpdateSSHPublicKeyRequest$,
      () => __Unit
    ];
    var UpdateUser$ = [
      9,
      n0,
      _UUp,
      0,
      () => UpdateUserRequest$,
      () => __Unit
    ];
    var UploadServerCertificate$ = [
      9,
      n0,
      _USCpl,
      0,
      () => UploadServerCertificateRequest$,
      () => UploadServerCertificateResponse$
    ];
    var UploadSigningCertificate$ = [
      9,
      n0,
      _USCplo,
      0,
      () => UploadSigningCertificateRequest$,
      () => UploadSigningCertificateResponse$
    ];
    var UploadSSHPublicKey$ = [
      9,
      n0,
      _USSHPKp,
      0,
      () => UploadSSHPublicKeyRequest$,
      () => UploadSSHPublicKeyResponse$
    ];
    var getRuntimeConfig$1 = (config) => {
      return {
        apiVersion: "2010-05-08",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
          {
            schemeId: "aws.auth#sigv4",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
            signer: new AwsSdkSigV4Signer()
          }
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsQueryProtocol,
        protocolSettings: config?.protocolSettings ?? {
          defaultNamespace: "com.amazonaws.iam",
          errorTypeRegistries,
          xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
          version: "2010-05-08",
          serviceTarget: "AWSIdentityManagementV20100508"
        },
        serviceId: config?.serviceId ?? "IAM",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8
      };
    };
    var getRuntimeConfig = (config) => {
      emitWarningIfUnsupportedVersion(process.version);
      const defaultsMode = resolveDefaultsModeConfig(config);
      const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
      const clientSharedValues = getRuntimeConfig$1(config);
      emitWarningIfUnsupportedVersion$1(process.version);
      const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger
      };
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
        defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ?? loadConfig({
          ...NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
        }, config),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
      };
    };
    var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
      const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
      let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
      let _credentials = runtimeConfig.credentials;
      return {
        setHttpAuthScheme(httpAuthScheme) {
          const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
          if (index === -1) {
            _httpAuthSchemes.push(httpAuthScheme);
          } else {
            _httpAuthSchemes.splice(index, 1, httpAuthScheme);
          }
        },
        httpAuthSchemes() {
          return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
          _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
          return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
          _credentials = credentials;
        },
        credentials() {
          return _credentials;
        }
      };
    };
    var resolveHttpAuthRuntimeConfig = (config) => {
      return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials()
      };
    };
    var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
      const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
      extensions.forEach((extension) => extension.configure(extensionConfiguration));
      return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
    };
    var IAMClient2 = class extends Client {
      config;
      constructor(...[configuration]) {
        const _config_0 = getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveUserAgentConfig(_config_1);
        const _config_3 = resolveRetryConfig(_config_2);
        const _config_4 = resolveRegionConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveEndpointConfig(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
          httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
            "aws.auth#sigv4": config.credentials
          })
        }));
        this.middlewareStack.use(getHttpSigningPlugin(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
    var command = makeBuilder(commonParams, "AWSIdentityManagementV20100508", "IAMClient", getEndpointPlugin);
    var _ep0 = {};
    var _mw0 = (Command, cs, config, o2) => [];
    var AcceptDelegationRequestCommand = class extends command(_ep0, _mw0, "AcceptDelegationRequest", AcceptDelegationRequest$) {
    };
    var AcquireRoleCommand = class extends command(_ep0, _mw0, "AcquireRole", AcquireRole$) {
    };
    var AddClientIDToOpenIDConnectProviderCommand = class extends command(_ep0, _mw0, "AddClientIDToOpenIDConnectProvider", AddClientIDToOpenIDConnectProvider$) {
    };
    var AddRoleToInstanceProfileCommand = class extends command(_ep0, _mw0, "AddRoleToInstanceProfile", AddRoleToInstanceProfile$) {
    };
    var AddUserToGroupCommand = class extends command(_ep0, _mw0, "AddUserToGroup", AddUserToGroup$) {
    };
    var AssociateDelegationRequestCommand = class extends command(_ep0, _mw0, "AssociateDelegationRequest", AssociateDelegationRequest$) {
    };
    var AttachGroupPolicyCommand = class extends command(_ep0, _mw0, "AttachGroupPolicy", AttachGroupPolicy$) {
    };
    var AttachRolePolicyCommand = class extends command(_ep0, _mw0, "AttachRolePolicy", AttachRolePolicy$) {
    };
    var AttachUserPolicyCommand = class extends command(_ep0, _mw0, "AttachUserPolicy", AttachUserPolicy$) {
    };
    var ChangePasswordCommand = class extends command(_ep0, _mw0, "ChangePassword", ChangePassword$) {
    };
    var CreateAccessKeyCommand = class extends command(_ep0, _mw0, "CreateAccessKey", CreateAccessKey$) {
    };
    var CreateAccountAliasCommand = class extends command(_ep0, _mw0, "CreateAccountAlias", CreateAccountAlias$) {
    };
    var CreateDelegationRequestCommand = class extends command(_ep0, _mw0, "CreateDelegationRequest", CreateDelegationRequest$) {
    };
    var CreateGroupCommand = class extends command(_ep0, _mw0, "CreateGroup", CreateGroup$) {
    };
    var CreateInstanceProfileCommand = class extends command(_ep0, _mw0, "CreateInstanceProfile", CreateInstanceProfile$) {
    };
    var CreateLoginProfileCommand = class extends command(_ep0, _mw0, "CreateLoginProfile", CreateLoginProfile$) {
    };
    var CreateOpenIDConnectProviderCommand = class extends command(_ep0, _mw0, "CreateOpenIDConnectProvider", CreateOpenIDConnectProvider$) {
    };
    var CreatePolicyCommand = class extends command(_ep0, _mw0, "CreatePolicy", CreatePolicy$) {
    };
    var CreatePolicyVersionCommand = class extends command(_ep0, _mw0, "CreatePolicyVersion", CreatePolicyVersion$) {
    };
    var CreateRoleCommand = class extends command(_ep0, _mw0, "CreateRole", CreateRole$) {
    };
    var CreateSAMLProviderCommand = class extends command(_ep0, _mw0, "CreateSAMLProvider", CreateSAMLProvider$) {
    };
    var CreateServiceLinkedRoleCommand = class extends command(_ep0, _mw0, "CreateServiceLinkedRole", CreateServiceLinkedRole$) {
    };
    var CreateServiceSpecificCredentialCommand = class extends command(_ep0, _mw0, "CreateServiceSpecificCredential", CreateServiceSpecificCredential$) {
    };
    var CreateUserCommand = class extends command(_ep0, _mw0, "CreateUser", CreateUser$) {
    };
    var CreateVirtualMFADeviceCommand = class extends command(_ep0, _mw0, "CreateVirtualMFADevice", CreateVirtualMFADevice$) {
    };
    var DeactivateMFADeviceCommand = class extends command(_ep0, _mw0, "DeactivateMFADevice", DeactivateMFADevice$) {
    };
    var DeleteAccessKeyCommand = class extends command(_ep0, _mw0, "DeleteAccessKey", DeleteAccessKey$) {
    };
    var DeleteAccountAliasCommand = class extends command(_ep0, _mw0, "DeleteAccountAlias", DeleteAccountAlias$) {
    };
    var DeleteAccountPasswordPolicyCommand = class extends command(_ep0, _mw0, "DeleteAccountPasswordPolicy", DeleteAccountPasswordPolicy$) {
    };
    var DeleteGroupCommand = class extends command(_ep0, _mw0, "DeleteGroup", DeleteGroup$) {
    };
    var DeleteGroupPolicyCommand = class extends command(_ep0, _mw0, "DeleteGroupPolicy", DeleteGroupPolicy$) {
    };
    var DeleteInstanceProfileCommand = class extends command(_ep0, _mw0, "DeleteInstanceProfile", DeleteInstanceProfile$) {
    };
    var DeleteLoginProfileCommand = class extends command(_ep0, _mw0, "DeleteLoginProfile", DeleteLoginProfile$) {
    };
    var DeleteOpenIDConnectProviderCommand = class extends command(_ep0, _mw0, "DeleteOpenIDConnectProvider", DeleteOpenIDConnectProvider$) {
    };
    var DeletePolicyCommand = class extends command(_ep0, _mw0, "DeletePolicy", DeletePolicy$) {
    };
    var DeletePolicyVersionCommand = class extends command(_ep0, _mw0, "DeletePolicyVersion", DeletePolicyVersion$) {
    };
    var DeleteRoleCommand = class extends command(_ep0, _mw0, "DeleteRole", DeleteRole$) {
    };
    var DeleteRolePermissionsBoundaryCommand = class extends command(_ep0, _mw0, "DeleteRolePermissionsBoundary", DeleteRolePermissionsBoundary$) {
    };
    var DeleteRolePolicyCommand = class extends command(_ep0, _mw0, "DeleteRolePolicy", DeleteRolePolicy$) {
    };
    var DeleteSAMLProviderCommand = class extends command(_ep0, _mw0, "DeleteSAMLProvider", DeleteSAMLProvider$) {
    };
    var DeleteServerCertificateCommand = class extends command(_ep0, _mw0, "DeleteServerCertificate", DeleteServerCertificate$) {
    };
    var DeleteServiceLinkedRoleCommand = class extends command(_ep0, _mw0, "DeleteServiceLinkedRole", DeleteServiceLinkedRole$) {
    };
    var DeleteServiceSpecificCredentialCommand = class extends command(_ep0, _mw0, "DeleteServiceSpecificCredential", DeleteServiceSpecificCredential$) {
    };
    var DeleteSigningCertificateCommand = class extends command(_ep0, _mw0, "DeleteSigningCertificate", DeleteSigningCertificate$) {
    };
    var DeleteSSHPublicKeyCommand = class extends command(_ep0, _mw0, "DeleteSSHPublicKey", DeleteSSHPublicKey$) {
    };
    var DeleteUserCommand = class extends command(_ep0, _mw0, "DeleteUser", DeleteUser$) {
    };
    var DeleteUserPermissionsBoundaryCommand = class extends command(_ep0, _mw0, "DeleteUserPermissionsBoundary", DeleteUserPermissionsBoundary$) {
    };
    var DeleteUserPolicyCommand = class extends command(_ep0, _mw0, "DeleteUserPolicy", DeleteUserPolicy$) {
    };
    var DeleteVirtualMFADeviceCommand = class extends command(_ep0, _mw0, "DeleteVirtualMFADevice", DeleteVirtualMFADevice$) {
    };
    var DetachGroupPolicyCommand = class extends command(_ep0, _mw0, "DetachGroupPolicy", DetachGroupPolicy$) {
    };
    var DetachRolePolicyCommand = class extends command(_ep0, _mw0, "DetachRolePolicy", DetachRolePolicy$) {
    };
    var DetachUserPolicyCommand = class extends command(_ep0, _mw0, "DetachUserPolicy", DetachUserPolicy$) {
    };
    var DisableOrganizationsRootCredentialsManagementCommand = class extends command(_ep0, _mw0, "DisableOrganizationsRootCredentialsManagement", DisableOrganizationsRootCredentialsManagement$) {
    };
    var DisableOrganizationsRootSessionsCommand = class extends command(_ep0, _mw0, "DisableOrganizationsRootSessions", DisableOrganizationsRootSessions$) {
    };
    var DisableOutboundWebIdentityFederationCommand = class extends command(_ep0, _mw0, "DisableOutboundWebIdentityFederation", DisableOutboundWebIdentityFederation$) {
    };
    var EnableMFADeviceCommand = class extends command(_ep0, _mw0, "EnableMFADevice", EnableMFADevice$) {
    };
    var EnableOrganizationsRootCredentialsManagementCommand = class extends command(_ep0, _mw0, "EnableOrganizationsRootCredentialsManagement", EnableOrganizationsRootCredentialsManagement$) {
    };
    var EnableOrganizationsRootSessionsCommand = class extends command(_ep0, _mw0, "EnableOrganizationsRootSessions", EnableOrganizationsRootSessions$) {
    };
    var EnableOutboundWebIdentityFederationCommand = class extends command(_ep0, _mw0, "EnableOutboundWebIdentityFederation", EnableOutboundWebIdentityFederation$) {
    };
    var GenerateCredentialReportCommand = class extends command(_ep0, _mw0, "GenerateCredentialReport", GenerateCredentialReport$) {
    };
    var GenerateOrganizationsAccessReportCommand = class extends command(_ep0, _mw0, "GenerateOrganizationsAccessReport", GenerateOrganizationsAccessReport$) {
    };
    var GenerateServiceLastAccessedDetailsCommand = class extends command(_ep0, _mw0, "GenerateServiceLastAccessedDetails", GenerateServiceLastAccessedDetails$) {
    };
    var GetAccessKeyLastUsedCommand = class extends command(_ep0, _mw0, "GetAccessKeyLastUsed", GetAccessKeyLastUsed$) {
    };
    var GetAccountAuthorizationDetailsCommand = class extends command(_ep0, _mw0, "GetAccountAuthorizationDetails", GetAccountAuthorizationDetails$) {
    };
    var GetAccountPasswordPolicyCommand = class extends command(_ep0, _mw0, "GetAccountPasswordPolicy", GetAccountPasswordPolicy$) {
    };
    var GetAccountPropertiesCommand = class extends command(_ep0, _mw0, "GetAccountProperties", GetAccountProperties$) {
    };
    var GetAccountSummaryCommand = class extends command(_ep0, _mw0, "GetAccountSummary", GetAccountSummary$) {
    };
    var GetContextKeysForCustomPolicyCommand = class extends command(_ep0, _mw0, "GetContextKeysForCustomPolicy", GetContextKeysForCustomPolicy$) {
    };
    var GetContextKeysForPrincipalPolicyCommand = class extends command(_ep0, _mw0, "GetContextKeysForPrincipalPolicy", GetContextKeysForPrincipalPolicy$) {
    };
    var GetCredentialReportCommand = class extends command(_ep0, _mw0, "GetCredentialReport", GetCredentialReport$) {
    };
    var GetDelegationRequestCommand = class extends command(_ep0, _mw0, "GetDelegationRequest", GetDelegationRequest$) {
    };
    var GetGroupCommand = class extends command(_ep0, _mw0, "GetGroup", GetGroup$) {
    };
    var GetGroupPolicyCommand = class extends command(_ep0, _mw0, "GetGroupPolicy", GetGroupPolicy$) {
    };
    var GetHumanReadableSummaryCommand = class extends command(_ep0, _mw0, "GetHumanReadableSummary", GetHumanReadableSummary$) {
    };
    var GetInstanceProfileCommand = class extends command(_ep0, _mw0, "GetInstanceProfile", GetInstanceProfile$) {
    };
    var GetLoginProfileCommand = class extends command(_ep0, _mw0, "GetLoginProfile", GetLoginProfile$) {
    };
    var GetMFADeviceCommand = class extends command(_ep0, _mw0, "GetMFADevice", GetMFADevice$) {
    };
    var GetOpenIDConnectProviderCommand = class extends command(_ep0, _mw0, "GetOpenIDConnectProvider", GetOpenIDConnectProvider$) {
    };
    var GetOrganizationsAccessReportCommand = class extends command(_ep0, _mw0, "GetOrganizationsAccessReport", GetOrganizationsAccessReport$) {
    };
    var GetOutboundWebIdentityFederationInfoCommand = class extends command(_ep0, _mw0, "GetOutboundWebIdentityFederationInfo", GetOutboundWebIdentityFederationInfo$) {
    };
    var GetPolicyCommand2 = class extends command(_ep0, _mw0, "GetPolicy", GetPolicy$) {
    };
    var GetPolicyVersionCommand2 = class extends command(_ep0, _mw0, "GetPolicyVersion", GetPolicyVersion$) {
    };
    var GetRoleCommand2 = class extends command(_ep0, _mw0, "GetRole", GetRole$) {
    };
    var GetRolePolicyCommand2 = class extends command(_ep0, _mw0, "GetRolePolicy", GetRolePolicy$) {
    };
    var GetRoleTemplateVersionCommand = class extends command(_ep0, _mw0, "GetRoleTemplateVersion", GetRoleTemplateVersion$) {
    };
    var GetSAMLProviderCommand = class extends command(_ep0, _mw0, "GetSAMLProvider", GetSAMLProvider$) {
    };
    var GetServerCertificateCommand = class extends command(_ep0, _mw0, "GetServerCertificate", GetServerCertificate$) {
    };
    var GetServiceLastAccessedDetailsCommand = class extends command(_ep0, _mw0, "GetServiceLastAccessedDetails", GetServiceLastAccessedDetails$) {
    };
    var GetServiceLastAccessedDetailsWithEntitiesCommand = class extends command(_ep0, _mw0, "GetServiceLastAccessedDetailsWithEntities", GetServiceLastAccessedDetailsWithEntities$) {
    };
    var GetServiceLinkedRoleDeletionStatusCommand = class extends command(_ep0, _mw0, "GetServiceLinkedRoleDeletionStatus", GetServiceLinkedRoleDeletionStatus$) {
    };
    var GetSSHPublicKeyCommand = class extends command(_ep0, _mw0, "GetSSHPublicKey", GetSSHPublicKey$) {
    };
    var GetUserCommand = class extends command(_ep0, _mw0, "GetUser", GetUser$) {
    };
    var GetUserPolicyCommand = class extends command(_ep0, _mw0, "GetUserPolicy", GetUserPolicy$) {
    };
    var ListAccessKeysCommand = class extends command(_ep0, _mw0, "ListAccessKeys", ListAccessKeys$) {
    };
    var ListAccountAliasesCommand = class extends command(_ep0, _mw0, "ListAccountAliases", ListAccountAliases$) {
    };
    var ListAttachedGroupPoliciesCommand = class extends command(_ep0, _mw0, "ListAttachedGroupPolicies", ListAttachedGroupPolicies$) {
    };
    var ListAttachedRolePoliciesCommand2 = class extends command(_ep0, _mw0, "ListAttachedRolePolicies", ListAttachedRolePolicies$) {
    };
    var ListAttachedUserPoliciesCommand = class extends command(_ep0, _mw0, "ListAttachedUserPolicies", ListAttachedUserPolicies$) {
    };
    var ListDelegationRequestsCommand = class extends command(_ep0, _mw0, "ListDelegationRequests", ListDelegationRequests$) {
    };
    var ListEntitiesForPolicyCommand = class extends command(_ep0, _mw0, "ListEntitiesForPolicy", ListEntitiesForPolicy$) {
    };
    var ListGroupPoliciesCommand = class extends command(_ep0, _mw0, "ListGroupPolicies", ListGroupPolicies$) {
    };
    var ListGroupsCommand = class extends command(_ep0, _mw0, "ListGroups", ListGroups$) {
    };
    var ListGroupsForUserCommand = class extends command(_ep0, _mw0, "ListGroupsForUser", ListGroupsForUser$) {
    };
    var ListInstanceProfilesCommand = class extends command(_ep0, _mw0, "ListInstanceProfiles", ListInstanceProfiles$) {
    };
    var ListInstanceProfilesForRoleCommand = class extends command(_ep0, _mw0, "ListInstanceProfilesForRole", ListInstanceProfilesForRole$) {
    };
    var ListInstanceProfileTagsCommand = class extends command(_ep0, _mw0, "ListInstanceProfileTags", ListInstanceProfileTags$) {
    };
    var ListMFADevicesCommand = class extends command(_ep0, _mw0, "ListMFADevices", ListMFADevices$) {
    };
    var ListMFADeviceTagsCommand = class extends command(_ep0, _mw0, "ListMFADeviceTags", ListMFADeviceTags$) {
    };
    var ListOpenIDConnectProvidersCommand = class extends command(_ep0, _mw0, "ListOpenIDConnectProviders", ListOpenIDConnectProviders$) {
    };
    var ListOpenIDConnectProviderTagsCommand = class extends command(_ep0, _mw0, "ListOpenIDConnectProviderTags", ListOpenIDConnectProviderTags$) {
    };
    var ListOrganizationsFeaturesCommand = class extends command(_ep0, _mw0, "ListOrganizationsFeatures", ListOrganizationsFeatures$) {
    };
    var ListPoliciesCommand = class extends command(_ep0, _mw0, "ListPolicies", ListPolicies$) {
    };
    var ListPoliciesGrantingServiceAccessCommand = class extends command(_ep0, _mw0, "ListPoliciesGrantingServiceAccess", ListPoliciesGrantingServiceAccess$) {
    };
    var ListPolicyTagsCommand = class extends command(_ep0, _mw0, "ListPolicyTags", ListPolicyTags$) {
    };
    var ListPolicyVersionsCommand = class extends command(_ep0, _mw0, "ListPolicyVersions", ListPolicyVersions$) {
    };
    var ListRolePoliciesCommand2 = class extends command(_ep0, _mw0, "ListRolePolicies", ListRolePolicies$) {
    };
    var ListRolesCommand = class extends command(_ep0, _mw0, "ListRoles", ListRoles$) {
    };
    var ListRoleTagsCommand = class extends command(_ep0, _mw0, "ListRoleTags", ListRoleTags$) {
    };
    var ListSAMLProvidersCommand = class extends command(_ep0, _mw0, "ListSAMLProviders", ListSAMLProviders$) {
    };
    var ListSAMLProviderTagsCommand = class extends command(_ep0, _mw0, "ListSAMLProviderTags", ListSAMLProviderTags$) {
    };
    var ListServerCertificatesCommand = class extends command(_ep0, _mw0, "ListServerCertificates", ListServerCertificates$) {
    };
    var ListServerCertificateTagsCommand = class extends command(_ep0, _mw0, "ListServerCertificateTags", ListServerCertificateTags$) {
    };
    var ListServiceSpecificCredentialsCommand = class extends command(_ep0, _mw0, "ListServiceSpecificCredentials", ListServiceSpecificCredentials$) {
    };
    var ListSigningCertificatesCommand = class extends command(_ep0, _mw0, "ListSigningCertificates", ListSigningCertificates$) {
    };
    var ListSSHPublicKeysCommand = class extends command(_ep0, _mw0, "ListSSHPublicKeys", ListSSHPublicKeys$) {
    };
    var ListUserPoliciesCommand = class extends command(_ep0, _mw0, "ListUserPolicies", ListUserPolicies$) {
    };
    var ListUsersCommand = class extends command(_ep0, _mw0, "ListUsers", ListUsers$) {
    };
    var ListUserTagsCommand = class extends command(_ep0, _mw0, "ListUserTags", ListUserTags$) {
    };
    var ListVirtualMFADevicesCommand = class extends command(_ep0, _mw0, "ListVirtualMFADevices", ListVirtualMFADevices$) {
    };
    var PutAccountPropertiesCommand = class extends command(_ep0, _mw0, "PutAccountProperties", PutAccountProperties$) {
    };
    var PutGroupPolicyCommand = class extends command(_ep0, _mw0, "PutGroupPolicy", PutGroupPolicy$) {
    };
    var PutRolePermissionsBoundaryCommand = class extends command(_ep0, _mw0, "PutRolePermissionsBoundary", PutRolePermissionsBoundary$) {
    };
    var PutRolePolicyCommand = class extends command(_ep0, _mw0, "PutRolePolicy", PutRolePolicy$) {
    };
    var PutUserPermissionsBoundaryCommand = class extends command(_ep0, _mw0, "PutUserPermissionsBoundary", PutUserPermissionsBoundary$) {
    };
    var PutUserPolicyCommand = class extends command(_ep0, _mw0, "PutUserPolicy", PutUserPolicy$) {
    };
    var RejectDelegationRequestCommand = class extends command(_ep0, _mw0, "RejectDelegationRequest", RejectDelegationRequest$) {
    };
    var RemoveClientIDFromOpenIDConnectProviderCommand = class extends command(_ep0, _mw0, "RemoveClientIDFromOpenIDConnectProvider", RemoveClientIDFromOpenIDConnectProvider$) {
    };
    var RemoveRoleFromInstanceProfileCommand = class extends command(_ep0, _mw0, "RemoveRoleFromInstanceProfile", RemoveRoleFromInstanceProfile$) {
    };
    var RemoveUserFromGroupCommand = class extends command(_ep0, _mw0, "RemoveUserFromGroup", RemoveUserFromGroup$) {
    };
    var ResetServiceSpecificCredentialCommand = class extends command(_ep0, _mw0, "ResetServiceSpecificCredential", ResetServiceSpecificCredential$) {
    };
    var ResyncMFADeviceCommand = class extends command(_ep0, _mw0, "ResyncMFADevice", ResyncMFADevice$) {
    };
    var SendDelegationTokenCommand = class extends command(_ep0, _mw0, "SendDelegationToken", SendDelegationToken$) {
    };
    var SetDefaultPolicyVersionCommand = class extends command(_ep0, _mw0, "SetDefaultPolicyVersion", SetDefaultPolicyVersion$) {
    };
    var SetSecurityTokenServicePreferencesCommand = class extends command(_ep0, _mw0, "SetSecurityTokenServicePreferences", SetSecurityTokenServicePreferences$) {
    };
    var SimulateCustomPolicyCommand = class extends command(_ep0, _mw0, "SimulateCustomPolicy", SimulateCustomPolicy$) {
    };
    var SimulatePrincipalPolicyCommand = class extends command(_ep0, _mw0, "SimulatePrincipalPolicy", SimulatePrincipalPolicy$) {
    };
    var TagInstanceProfileCommand = class extends command(_ep0, _mw0, "TagInstanceProfile", TagInstanceProfile$) {
    };
    var TagMFADeviceCommand = class extends command(_ep0, _mw0, "TagMFADevice", TagMFADevice$) {
    };
    var TagOpenIDConnectProviderCommand = class extends command(_ep0, _mw0, "TagOpenIDConnectProvider", TagOpenIDConnectProvider$) {
    };
    var TagPolicyCommand = class extends command(_ep0, _mw0, "TagPolicy", TagPolicy$) {
    };
    var TagRoleCommand = class extends command(_ep0, _mw0, "TagRole", TagRole$) {
    };
    var TagSAMLProviderCommand = class extends command(_ep0, _mw0, "TagSAMLProvider", TagSAMLProvider$) {
    };
    var TagServerCertificateCommand = class extends command(_ep0, _mw0, "TagServerCertificate", TagServerCertificate$) {
    };
    var TagUserCommand = class extends command(_ep0, _mw0, "TagUser", TagUser$) {
    };
    var UntagInstanceProfileCommand = class extends command(_ep0, _mw0, "UntagInstanceProfile", UntagInstanceProfile$) {
    };
    var UntagMFADeviceCommand = class extends command(_ep0, _mw0, "UntagMFADevice", UntagMFADevice$) {
    };
    var UntagOpenIDConnectProviderCommand = class extends command(_ep0, _mw0, "UntagOpenIDConnectProvider", UntagOpenIDConnectProvider$) {
    };
    var UntagPolicyCommand = class extends command(_ep0, _mw0, "UntagPolicy", UntagPolicy$) {
    };
    var UntagRoleCommand = class extends command(_ep0, _mw0, "UntagRole", UntagRole$) {
    };
    var UntagSAMLProviderCommand = class extends command(_ep0, _mw0, "UntagSAMLProvider", UntagSAMLProvider$) {
    };
    var UntagServerCertificateCommand = class extends command(_ep0, _mw0, "UntagServerCertificate", UntagServerCertificate$) {
    };
    var UntagUserCommand = class extends command(_ep0, _mw0, "UntagUser", UntagUser$) {
    };
    var UpdateAccessKeyCommand = class extends command(_ep0, _mw0, "UpdateAccessKey", UpdateAccessKey$) {
    };
    var UpdateAccountPasswordPolicyCommand = class extends command(_ep0, _mw0, "UpdateAccountPasswordPolicy", UpdateAccountPasswordPolicy$) {
    };
    var UpdateAssumeRolePolicyCommand = class extends command(_ep0, _mw0, "UpdateAssumeRolePolicy", UpdateAssumeRolePolicy$) {
    };
    var UpdateDelegationRequestCommand = class extends command(_ep0, _mw0, "UpdateDelegationRequest", UpdateDelegationRequest$) {
    };
    var UpdateGroupCommand = class extends command(_ep0, _mw0, "UpdateGroup", UpdateGroup$) {
    };
    var UpdateLoginProfileCommand = class extends command(_ep0, _mw0, "UpdateLoginProfile", UpdateLoginProfile$) {
    };
    var UpdateOpenIDConnectProviderThumbprintCommand = class extends command(_ep0, _mw0, "UpdateOpenIDConnectProviderThumbprint", UpdateOpenIDConnectProviderThumbprint$) {
    };
    var UpdateRoleCommand = class extends command(_ep0, _mw0, "UpdateRole", UpdateRole$) {
    };
    var UpdateRoleDescriptionCommand = class extends command(_ep0, _mw0, "UpdateRoleDescription", UpdateRoleDescription$) {
    };
    var UpdateSAMLProviderCommand = class extends command(_ep0, _mw0, "UpdateSAMLProvider", UpdateSAMLProvider$) {
    };
    var UpdateServerCertificateCommand = class extends command(_ep0, _mw0, "UpdateServerCertificate", UpdateServerCertificate$) {
    };
    var UpdateServiceSpecificCredentialCommand = class extends command(_ep0, _mw0, "UpdateServiceSpecificCredential", UpdateServiceSpecificCredential$) {
    };
    var UpdateSigningCertificateCommand = class extends command(_ep0, _mw0, "UpdateSigningCertificate", UpdateSigningCertificate$) {
    };
    var UpdateSSHPublicKeyCommand = class extends command(_ep0, _mw0, "UpdateSSHPublicKey", UpdateSSHPublicKey$) {
    };
    var UpdateUserCommand = class extends command(_ep0, _mw0, "UpdateUser", UpdateUser$) {
    };
    var UploadServerCertificateCommand = class extends command(_ep0, _mw0, "UploadServerCertificate", UploadServerCertificate$) {
    };
    var UploadSigningCertificateCommand = class extends command(_ep0, _mw0, "UploadSigningCertificate", UploadSigningCertificate$) {
    };
    var UploadSSHPublicKeyCommand = class extends command(_ep0, _mw0, "UploadSSHPublicKey", UploadSSHPublicKey$) {
    };
    var paginateGetAccountAuthorizationDetails = createPaginator(IAMClient2, GetAccountAuthorizationDetailsCommand, "Marker", "Marker", "MaxItems");
    var paginateGetGroup = createPaginator(IAMClient2, GetGroupCommand, "Marker", "Marker", "MaxItems");
    var paginateListAccessKeys = createPaginator(IAMClient2, ListAccessKeysCommand, "Marker", "Marker", "MaxItems");
    var paginateListAccountAliases = createPaginator(IAMClient2, ListAccountAliasesCommand, "Marker", "Marker", "MaxItems");
    var paginateListAttachedGroupPolicies = createPaginator(IAMClient2, ListAttachedGroupPoliciesCommand, "Marker", "Marker", "MaxItems");
    var paginateListAttachedRolePolicies = createPaginator(IAMClient2, ListAttachedRolePoliciesCommand2, "Marker", "Marker", "MaxItems");
    var paginateListAttachedUserPolicies = createPaginator(IAMClient2, ListAttachedUserPoliciesCommand, "Marker", "Marker", "MaxItems");
    var paginateListEntitiesForPolicy = createPaginator(IAMClient2, ListEntitiesForPolicyCommand, "Marker", "Marker", "MaxItems");
    var paginateListGroupPolicies = createPaginator(IAMClient2, ListGroupPoliciesCommand, "Marker", "Marker", "MaxItems");
    var paginateListGroupsForUser = createPaginator(IAMClient2, ListGroupsForUserCommand, "Marker", "Marker", "MaxItems");
    var paginateListGroups = createPaginator(IAMClient2, ListGroupsCommand, "Marker", "Marker", "MaxItems");
    var paginateListInstanceProfilesForRole = createPaginator(IAMClient2, ListInstanceProfilesForRoleCommand, "Marker", "Marker", "MaxItems");
    var paginateListInstanceProfiles = createPaginator(IAMClient2, ListInstanceProfilesCommand, "Marker", "Marker", "MaxItems");
    var paginateListInstanceProfileTags = createPaginator(IAMClient2, ListInstanceProfileTagsCommand, "Marker", "Marker", "MaxItems");
    var paginateListMFADevices = createPaginator(IAMClient2, ListMFADevicesCommand, "Marker", "Marker", "MaxItems");
    var paginateListMFADeviceTags = createPaginator(IAMClient2, ListMFADeviceTagsCommand, "Marker", "Marker", "MaxItems");
    var paginateListOpenIDConnectProviderTags = createPaginator(IAMClient2, ListOpenIDConnectProviderTagsCommand, "Marker", "Marker", "MaxItems");
    var paginateListPolicies = createPaginator(IAMClient2, ListPoliciesCommand, "Marker", "Marker", "MaxItems");
    var paginateListPolicyTags = createPaginator(IAMClient2, ListPolicyTagsCommand, "Marker", "Marker", "MaxItems");
    var paginateListPolicyVersions = createPaginator(IAMClient2, ListPolicyVersionsCommand, "Marker", "Marker", "MaxItems");
    var paginateListRolePolicies = createPaginator(IAMClient2, ListRolePoliciesCommand2, "Marker", "Marker", "MaxItems");
    var paginateListRoles = createPaginator(IAMClient2, ListRolesCommand, "Marker", "Marker", "MaxItems");
    var paginateListRoleTags = createPaginator(IAMClient2, ListRoleTagsCommand, "Marker", "Marker", "MaxItems");
    var paginateListSAMLProviderTags = createPaginator(IAMClient2, ListSAMLProviderTagsCommand, "Marker", "Marker", "MaxItems");
    var paginateListServerCertificates = createPaginator(IAMClient2, ListServerCertificatesCommand, "Marker", "Marker", "MaxItems");
    var paginateListServerCertificateTags = createPaginator(IAMClient2, ListServerCertificateTagsCommand, "Marker", "Marker", "MaxItems");
    var paginateListSigningCertificates = createPaginator(IAMClient2, ListSigningCertificatesCommand, "Marker", "Marker", "MaxItems");
    var paginateListSSHPublicKeys = createPaginator(IAMClient2, ListSSHPublicKeysCommand, "Marker", "Marker", "MaxItems");
    var paginateListUserPolicies = createPaginator(IAMClient2, ListUserPoliciesCommand, "Marker", "Marker", "MaxItems");
    var paginateListUsers = createPaginator(IAMClient2, ListUsersCommand, "Marker", "Marker", "MaxItems");
    var paginateListUserTags = createPaginator(IAMClient2, ListUserTagsCommand, "Marker", "Marker", "MaxItems");
    var paginateListVirtualMFADevices = createPaginator(IAMClient2, ListVirtualMFADevicesCommand, "Marker", "Marker", "MaxItems");
    var paginateSimulateCustomPolicy = createPaginator(IAMClient2, SimulateCustomPolicyCommand, "Marker", "Marker", "MaxItems");
    var paginateSimulatePrincipalPolicy = createPaginator(IAMClient2, SimulatePrincipalPolicyCommand, "Marker", "Marker", "MaxItems");
    var checkState$3 = async (client, input) => {
      let reason;
      try {
        let result = await client.send(new GetInstanceProfileCommand(input));
        reason = result;
        return { state: WaiterState.SUCCESS, reason };
      } catch (exception) {
        reason = exception;
        if (exception.name === "NoSuchEntityException") {
          return { state: WaiterState.RETRY, reason };
        }
      }
      return { state: WaiterState.RETRY, reason };
    };
    var waitForInstanceProfileExists = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 120 };
      return createWaiter({ ...serviceDefaults, ...params }, input, checkState$3);
    };
    var waitUntilInstanceProfileExists = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 120 };
      const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$3);
      return checkExceptions(result);
    };
    var checkState$2 = async (client, input) => {
      let reason;
      try {
        let result = await client.send(new GetPolicyCommand2(input));
        reason = result;
        return { state: WaiterState.SUCCESS, reason };
      } catch (exception) {
        reason = exception;
        if (exception.name === "NoSuchEntityException") {
          return { state: WaiterState.RETRY, reason };
        }
      }
      return { state: WaiterState.RETRY, reason };
    };
    var waitForPolicyExists = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 120 };
      return createWaiter({ ...serviceDefaults, ...params }, input, checkState$2);
    };
    var waitUntilPolicyExists = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 120 };
      const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$2);
      return checkExceptions(result);
    };
    var checkState$1 = async (client, input) => {
      let reason;
      try {
        let result = await client.send(new GetRoleCommand2(input));
        reason = result;
        return { state: WaiterState.SUCCESS, reason };
      } catch (exception) {
        reason = exception;
        if (exception.name === "NoSuchEntityException") {
          return { state: WaiterState.RETRY, reason };
        }
      }
      return { state: WaiterState.RETRY, reason };
    };
    var waitForRoleExists = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 120 };
      return createWaiter({ ...serviceDefaults, ...params }, input, checkState$1);
    };
    var waitUntilRoleExists = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 120 };
      const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$1);
      return checkExceptions(result);
    };
    var checkState = async (client, input) => {
      let reason;
      try {
        let result = await client.send(new GetUserCommand(input));
        reason = result;
        return { state: WaiterState.SUCCESS, reason };
      } catch (exception) {
        reason = exception;
        if (exception.name === "NoSuchEntityException") {
          return { state: WaiterState.RETRY, reason };
        }
      }
      return { state: WaiterState.RETRY, reason };
    };
    var waitForUserExists = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 120 };
      return createWaiter({ ...serviceDefaults, ...params }, input, checkState);
    };
    var waitUntilUserExists = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 120 };
      const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
      return checkExceptions(result);
    };
    var commands = {
      AcceptDelegationRequestCommand,
      AcquireRoleCommand,
      AddClientIDToOpenIDConnectProviderCommand,
      AddRoleToInstanceProfileCommand,
      AddUserToGroupCommand,
      AssociateDelegationRequestCommand,
      AttachGroupPolicyCommand,
      AttachRolePolicyCommand,
      AttachUserPolicyCommand,
      ChangePasswordCommand,
      CreateAccessKeyCommand,
      CreateAccountAliasCommand,
      CreateDelegationRequestCommand,
      CreateGroupCommand,
      CreateInstanceProfileCommand,
      CreateLoginProfileCommand,
      CreateOpenIDConnectProviderCommand,
      CreatePolicyCommand,
      CreatePolicyVersionCommand,
      CreateRoleCommand,
      CreateSAMLProviderCommand,
      CreateServiceLinkedRoleCommand,
      CreateServiceSpecificCredentialCommand,
      CreateUserCommand,
      CreateVirtualMFADeviceCommand,
      DeactivateMFADeviceCommand,
      DeleteAccessKeyCommand,
      DeleteAccountAliasCommand,
      DeleteAccountPasswordPolicyCommand,
      DeleteGroupCommand,
      DeleteGroupPolicyCommand,
      DeleteInstanceProfileCommand,
      DeleteLoginProfileCommand,
      DeleteOpenIDConnectProviderCommand,
      DeletePolicyCommand,
      DeletePolicyVersionCommand,
      DeleteRoleCommand,
      DeleteRolePermissionsBoundaryCommand,
      DeleteRolePolicyCommand,
      DeleteSAMLProviderCommand,
      DeleteServerCertificateCommand,
      DeleteServiceLinkedRoleCommand,
      DeleteServiceSpecificCredentialCommand,
      DeleteSigningCertificateCommand,
      DeleteSSHPublicKeyCommand,
      DeleteUserCommand,
      DeleteUserPermissionsBoundaryCommand,
      DeleteUserPolicyCommand,
      DeleteVirtualMFADeviceCommand,
      DetachGroupPolicyCommand,
      DetachRolePolicyCommand,
      DetachUserPolicyCommand,
      DisableOrganizationsRootCredentialsManagementCommand,
      DisableOrganizationsRootSessionsCommand,
      DisableOutboundWebIdentityFederationCommand,
      EnableMFADeviceCommand,
      EnableOrganizationsRootCredentialsManagementCommand,
      EnableOrganizationsRootSessionsCommand,
      EnableOutboundWebIdentityFederationCommand,
      GenerateCredentialReportCommand,
      GenerateOrganizationsAccessReportCommand,
      GenerateServiceLastAccessedDetailsCommand,
      GetAccessKeyLastUsedCommand,
      GetAccountAuthorizationDetailsCommand,
      GetAccountPasswordPolicyCommand,
      GetAccountPropertiesCommand,
      GetAccountSummaryCommand,
      GetContextKeysForCustomPolicyCommand,
      GetContextKeysForPrincipalPolicyCommand,
      GetCredentialReportCommand,
      GetDelegationRequestCommand,
      GetGroupCommand,
      GetGroupPolicyCommand,
      GetHumanReadableSummaryCommand,
      GetInstanceProfileCommand,
      GetLoginProfileCommand,
      GetMFADeviceCommand,
      GetOpenIDConnectProviderCommand,
      GetOrganizationsAccessReportCommand,
      GetOutboundWebIdentityFederationInfoCommand,
      GetPolicyCommand: GetPolicyCommand2,
      GetPolicyVersionCommand: GetPolicyVersionCommand2,
      GetRoleCommand: GetRoleCommand2,
      GetRolePolicyCommand: GetRolePolicyCommand2,
      GetRoleTemplateVersionCommand,
      GetSAMLProviderCommand,
      GetServerCertificateCommand,
      GetServiceLastAccessedDetailsCommand,
      GetServiceLastAccessedDetailsWithEntitiesCommand,
      GetServiceLinkedRoleDeletionStatusCommand,
      GetSSHPublicKeyCommand,
      GetUserCommand,
      GetUserPolicyCommand,
      ListAccessKeysCommand,
      ListAccountAliasesCommand,
      ListAttachedGroupPoliciesCommand,
      ListAttachedRolePoliciesCommand: ListAttachedRolePoliciesCommand2,
      ListAttachedUserPoliciesCommand,
      ListDelegationRequestsCommand,
      ListEntitiesForPolicyCommand,
      ListGroupPoliciesCommand,
      ListGroupsCommand,
      ListGroupsForUserCommand,
      ListInstanceProfilesCommand,
      ListInstanceProfilesForRoleCommand,
      ListInstanceProfileTagsCommand,
      ListMFADevicesCommand,
      ListMFADeviceTagsCommand,
      ListOpenIDConnectProvidersCommand,
      ListOpenIDConnectProviderTagsCommand,
      ListOrganizationsFeaturesCommand,
      ListPoliciesCommand,
      ListPoliciesGrantingServiceAccessCommand,
      ListPolicyTagsCommand,
      ListPolicyVersionsCommand,
      ListRolePoliciesCommand: ListRolePoliciesCommand2,
      ListRolesCommand,
      ListRoleTagsCommand,
      ListSAMLProvidersCommand,
      ListSAMLProviderTagsCommand,
      ListServerCertificatesCommand,
      ListServerCertificateTagsCommand,
      ListServiceSpecificCredentialsCommand,
      ListSigningCertificatesCommand,
      ListSSHPublicKeysCommand,
      ListUserPoliciesCommand,
      ListUsersCommand,
      ListUserTagsCommand,
      ListVirtualMFADevicesCommand,
      PutAccountPropertiesCommand,
      PutGroupPolicyCommand,
      PutRolePermissionsBoundaryCommand,
      PutRolePolicyCommand,
      PutUserPermissionsBoundaryCommand,
      PutUserPolicyCommand,
      RejectDelegationRequestCommand,
      RemoveClientIDFromOpenIDConnectProviderCommand,
      RemoveRoleFromInstanceProfileCommand,
      RemoveUserFromGroupCommand,
      ResetServiceSpecificCredentialCommand,
      ResyncMFADeviceCommand,
      SendDelegationTokenCommand,
      SetDefaultPolicyVersionCommand,
      SetSecurityTokenServicePreferencesCommand,
      SimulateCustomPolicyCommand,
      SimulatePrincipalPolicyCommand,
      TagInstanceProfileCommand,
      TagMFADeviceCommand,
      TagOpenIDConnectProviderCommand,
      TagPolicyCommand,
      TagRoleCommand,
      TagSAMLProviderCommand,
      TagServerCertificateCommand,
      TagUserCommand,
      UntagInstanceProfileCommand,
      UntagMFADeviceCommand,
      UntagOpenIDConnectProviderCommand,
      UntagPolicyCommand,
      UntagRoleCommand,
      UntagSAMLProviderCommand,
      UntagServerCertificateCommand,
      UntagUserCommand,
      UpdateAccessKeyCommand,
      UpdateAccountPasswordPolicyCommand,
      UpdateAssumeRolePolicyCommand,
      UpdateDelegationRequestCommand,
      UpdateGroupCommand,
      UpdateLoginProfileCommand,
      UpdateOpenIDConnectProviderThumbprintCommand,
      UpdateRoleCommand,
      UpdateRoleDescriptionCommand,
      UpdateSAMLProviderCommand,
      UpdateServerCertificateCommand,
      UpdateServiceSpecificCredentialCommand,
      UpdateSigningCertificateCommand,
      UpdateSSHPublicKeyCommand,
      UpdateUserCommand,
      UploadServerCertificateCommand,
      UploadSigningCertificateCommand,
      UploadSSHPublicKeyCommand
    };
    var paginators = {
      paginateGetAccountAuthorizationDetails,
      paginateGetGroup,
      paginateListAccessKeys,
      paginateListAccountAliases,
      paginateListAttachedGroupPolicies,
      paginateListAttachedRolePolicies,
      paginateListAttachedUserPolicies,
      paginateListEntitiesForPolicy,
      paginateListGroupPolicies,
      paginateListGroups,
      paginateListGroupsForUser,
      paginateListInstanceProfiles,
      paginateListInstanceProfilesForRole,
      paginateListInstanceProfileTags,
      paginateListMFADevices,
      paginateListMFADeviceTags,
      paginateListOpenIDConnectProviderTags,
      paginateListPolicies,
      paginateListPolicyTags,
      paginateListPolicyVersions,
      paginateListRolePolicies,
      paginateListRoles,
      paginateListRoleTags,
      paginateListSAMLProviderTags,
      paginateListServerCertificates,
      paginateListServerCertificateTags,
      paginateListSigningCertificates,
      paginateListSSHPublicKeys,
      paginateListUserPolicies,
      paginateListUsers,
      paginateListUserTags,
      paginateListVirtualMFADevices,
      paginateSimulateCustomPolicy,
      paginateSimulatePrincipalPolicy
    };
    var waiters = {
      waitUntilInstanceProfileExists,
      waitUntilPolicyExists,
      waitUntilRoleExists,
      waitUntilUserExists
    };
    var IAM = class extends IAMClient2 {
    };
    createAggregatedClient(commands, IAM, { paginators, waiters });
    var AccessAdvisorUsageGranularityType = {
      ACTION_LEVEL: "ACTION_LEVEL",
      SERVICE_LEVEL: "SERVICE_LEVEL"
    };
    var StatusType = {
      Active: "Active",
      Expired: "Expired",
      Inactive: "Inactive"
    };
    var PermissionsBoundaryAttachmentType = {
      Policy: "PermissionsBoundaryPolicy"
    };
    var AssertionEncryptionModeType = {
      Allowed: "Allowed",
      Required: "Required"
    };
    var AssignmentStatusType = {
      Any: "Any",
      Assigned: "Assigned",
      Unassigned: "Unassigned"
    };
    var AttachmentType = {
      GROUP: "group",
      ROLE: "role",
      USER: "user"
    };
    var PolicyParameterTypeEnum = {
      STRING: "string",
      STRING_LIST: "stringList"
    };
    var FeatureType = {
      ROOT_CREDENTIALS_MANAGEMENT: "RootCredentialsManagement",
      ROOT_SESSIONS: "RootSessions"
    };
    var ReportStateType = {
      COMPLETE: "COMPLETE",
      INPROGRESS: "INPROGRESS",
      STARTED: "STARTED"
    };
    var EntityType = {
      AWSManagedPolicy: "AWSManagedPolicy",
      Group: "Group",
      LocalManagedPolicy: "LocalManagedPolicy",
      Role: "Role",
      User: "User"
    };
    var SummaryKeyType = {
      AccessKeysPerUserQuota: "AccessKeysPerUserQuota",
      AccountAccessKeysPresent: "AccountAccessKeysPresent",
      AccountMFAEnabled: "AccountMFAEnabled",
      AccountPasswordPresent: "AccountPasswordPresent",
      AccountSigningCertificatesPresent: "AccountSigningCertificatesPresent",
      AssumeRolePolicySizeQuota: "AssumeRolePolicySizeQuota",
      AttachedPoliciesPerGroupQuota: "AttachedPoliciesPerGroupQuota",
      AttachedPoliciesPerRoleQuota: "AttachedPoliciesPerRoleQuota",
      AttachedPoliciesPerUserQuota: "AttachedPoliciesPerUserQuota",
      GlobalEndpointTokenVersion: "GlobalEndpointTokenVersion",
      GroupPolicySizeQuota: "GroupPolicySizeQuota",
      Groups: "Groups",
      GroupsPerUserQuota: "GroupsPerUserQuota",
      GroupsQuota: "GroupsQuota",
      InstanceProfiles: "InstanceProfiles",
      InstanceProfilesQuota: "InstanceProfilesQuota",
      MFADevices: "MFADevices",
      MFADevicesInUse: "MFADevicesInUse",
      Policies: "Policies",
      PoliciesQuota: "PoliciesQuota",
      PolicySizeQuota: "PolicySizeQuota",
      PolicyVersionsInUse: "PolicyVersionsInUse",
      PolicyVersionsInUseQuota: "PolicyVersionsInUseQuota",
      Providers: "Providers",
      RolePolicySizeQuota: "RolePolicySizeQuota",
      Roles: "Roles",
      RolesQuota: "RolesQuota",
      ServerCertificates: "ServerCertificates",
      ServerCertificatesQuota: "ServerCertificatesQuota",
      SigningCertificatesPerUserQuota: "SigningCertificatesPerUserQuota",
      UserPolicySizeQuota: "UserPolicySizeQuota",
      Users: "Users",
      UsersQuota: "UsersQuota",
      VersionsPerPolicyQuota: "VersionsPerPolicyQuota"
    };
    var ReportFormatType = {
      text_csv: "text/csv"
    };
    var StateType = {
      ACCEPTED: "ACCEPTED",
      ASSIGNED: "ASSIGNED",
      EXPIRED: "EXPIRED",
      FINALIZED: "FINALIZED",
      PENDING_APPROVAL: "PENDING_APPROVAL",
      REJECTED: "REJECTED",
      UNASSIGNED: "UNASSIGNED"
    };
    var PermissionCheckResultType = {
      ALLOWED: "ALLOWED",
      DENIED: "DENIED",
      UNSURE: "UNSURE"
    };
    var PermissionCheckStatusType = {
      COMPLETE: "COMPLETE",
      FAILED: "FAILED",
      IN_PROGRESS: "IN_PROGRESS"
    };
    var SummaryStateType = {
      AVAILABLE: "AVAILABLE",
      FAILED: "FAILED",
      NOT_AVAILABLE: "NOT_AVAILABLE",
      NOT_SUPPORTED: "NOT_SUPPORTED"
    };
    var SortKeyType = {
      LAST_AUTHENTICATED_TIME_ASCENDING: "LAST_AUTHENTICATED_TIME_ASCENDING",
      LAST_AUTHENTICATED_TIME_DESCENDING: "LAST_AUTHENTICATED_TIME_DESCENDING",
      SERVICE_NAMESPACE_ASCENDING: "SERVICE_NAMESPACE_ASCENDING",
      SERVICE_NAMESPACE_DESCENDING: "SERVICE_NAMESPACE_DESCENDING"
    };
    var JobStatusType = {
      COMPLETED: "COMPLETED",
      FAILED: "FAILED",
      IN_PROGRESS: "IN_PROGRESS"
    };
    var ManagedByTypeType = {
      Service: "Service"
    };
    var ParameterTypeType = {
      Arn: "Arn",
      ArnList: "ArnList",
      Number: "Number",
      NumberList: "NumberList",
      String: "String",
      StringList: "StringList"
    };
    var PolicyOwnerEntityType = {
      GROUP: "GROUP",
      ROLE: "ROLE",
      USER: "USER"
    };
    var DeletionTaskStatusType = {
      FAILED: "FAILED",
      IN_PROGRESS: "IN_PROGRESS",
      NOT_STARTED: "NOT_STARTED",
      SUCCEEDED: "SUCCEEDED"
    };
    var EncodingType = {
      PEM: "PEM",
      SSH: "SSH"
    };
    var PolicyUsageType = {
      PermissionsBoundary: "PermissionsBoundary",
      PermissionsPolicy: "PermissionsPolicy"
    };
    var PolicyScopeType = {
      AWS: "AWS",
      All: "All",
      Local: "Local"
    };
    var PolicyType = {
      INLINE: "INLINE",
      MANAGED: "MANAGED"
    };
    var GlobalEndpointTokenVersion = {
      v1Token: "v1Token",
      v2Token: "v2Token"
    };
    var ContextKeyTypeEnum = {
      BINARY: "binary",
      BINARY_LIST: "binaryList",
      BOOLEAN: "boolean",
      BOOLEAN_LIST: "booleanList",
      DATE: "date",
      DATE_LIST: "dateList",
      IP: "ip",
      IP_LIST: "ipList",
      NUMERIC: "numeric",
      NUMERIC_LIST: "numericList",
      STRING: "string",
      STRING_LIST: "stringList"
    };
    var PolicyEvaluationDecisionType = {
      ALLOWED: "allowed",
      EXPLICIT_DENY: "explicitDeny",
      IMPLICIT_DENY: "implicitDeny"
    };
    var PolicySourceType = {
      AWS_MANAGED: "aws-managed",
      GROUP: "group",
      NONE: "none",
      RESOURCE: "resource",
      ROLE: "role",
      USER: "user",
      USER_MANAGED: "user-managed"
    };
    var PolicyIdentifierPolicyType = {
      AWS_MANAGED: "aws-managed",
      INLINE: "inline",
      PERMISSION_BOUNDARY: "permission-boundary",
      RCP: "rcp",
      SCP: "scp",
      USER_MANAGED: "user-managed"
    };
    exports.AcceptDelegationRequest$ = AcceptDelegationRequest$;
    exports.AcceptDelegationRequestCommand = AcceptDelegationRequestCommand;
    exports.AcceptDelegationRequestRequest$ = AcceptDelegationRequestRequest$;
    exports.AccessAdvisorUsageGranularityType = AccessAdvisorUsageGranularityType;
    exports.AccessDetail$ = AccessDetail$;
    exports.AccessKey$ = AccessKey$;
    exports.AccessKeyLastUsed$ = AccessKeyLastUsed$;
    exports.AccessKeyMetadata$ = AccessKeyMetadata$;
    exports.AccountNotManagementOrDelegatedAdministratorException = AccountNotManagementOrDelegatedAdministratorException;
    exports.AccountNotManagementOrDelegatedAdministratorException$ = AccountNotManagementOrDelegatedAdministratorException$;
    exports.AcquireRole$ = AcquireRole$;
    exports.AcquireRoleCommand = AcquireRoleCommand;
    exports.AcquireRoleRequest$ = AcquireRoleRequest$;
    exports.AcquireRoleResponse$ = AcquireRoleResponse$;
    exports.AddClientIDToOpenIDConnectProvider$ = AddClientIDToOpenIDConnectProvider$;
    exports.AddClientIDToOpenIDConnectProviderCommand = AddClientIDToOpenIDConnectProviderCommand;
    exports.AddClientIDToOpenIDConnectProviderRequest$ = AddClientIDToOpenIDConnectProviderRequest$;
    exports.AddRoleToInstanceProfile$ = AddRoleToInstanceProfile$;
    exports.AddRoleToInstanceProfileCommand = AddRoleToInstanceProfileCommand;
    exports.AddRoleToInstanceProfileRequest$ = AddRoleToInstanceProfileRequest$;
    exports.AddUserToGroup$ = AddUserToGroup$;
    exports.AddUserToGroupCommand = AddUserToGroupCommand;
    exports.AddUserToGroupRequest$ = AddUserToGroupRequest$;
    exports.AssertionEncryptionModeType = AssertionEncryptionModeType;
    exports.AssignmentStatusType = AssignmentStatusType;
    exports.AssociateDelegationRequest$ = AssociateDelegationRequest$;
    exports.AssociateDelegationRequestCommand = AssociateDelegationRequestCommand;
    exports.AssociateDelegationRequestRequest$ = AssociateDelegationRequestRequest$;
    exports.AttachGroupPolicy$ = AttachGroupPolicy$;
    exports.AttachGroupPolicyCommand = AttachGroupPolicyCommand;
    exports.AttachGroupPolicyRequest$ = AttachGroupPolicyRequest$;
    exports.AttachRolePolicy$ = AttachRolePolicy$;
    exports.AttachRolePolicyCommand = AttachRolePolicyCommand;
    exports.AttachRolePolicyRequest$ = AttachRolePolicyRequest$;
    exports.AttachUserPolicy$ = AttachUserPolicy$;
    exports.AttachUserPolicyCommand = AttachUserPolicyCommand;
    exports.AttachUserPolicyRequest$ = AttachUserPolicyRequest$;
    exports.AttachedPermissionsBoundary$ = AttachedPermissionsBoundary$;
    exports.AttachedPolicy$ = AttachedPolicy$;
    exports.AttachmentType = AttachmentType;
    exports.CallerIsNotManagementAccountException = CallerIsNotManagementAccountException;
    exports.CallerIsNotManagementAccountException$ = CallerIsNotManagementAccountException$;
    exports.ChangePassword$ = ChangePassword$;
    exports.ChangePasswordCommand = ChangePasswordCommand;
    exports.ChangePasswordRequest$ = ChangePasswordRequest$;
    exports.ConcurrentModificationException = ConcurrentModificationException;
    exports.ConcurrentModificationException$ = ConcurrentModificationException$;
    exports.ContextEntry$ = ContextEntry$;
    exports.ContextKeyTypeEnum = ContextKeyTypeEnum;
    exports.CreateAccessKey$ = CreateAccessKey$;
    exports.CreateAccessKeyCommand = CreateAccessKeyCommand;
    exports.CreateAccessKeyRequest$ = CreateAccessKeyRequest$;
    exports.CreateAccessKeyResponse$ = CreateAccessKeyResponse$;
    exports.CreateAccountAlias$ = CreateAccountAlias$;
    exports.CreateAccountAliasCommand = CreateAccountAliasCommand;
    exports.CreateAccountAliasRequest$ = CreateAccountAliasRequest$;
    exports.CreateDelegationRequest$ = CreateDelegationRequest$;
    exports.CreateDelegationRequestCommand = CreateDelegationRequestCommand;
    exports.CreateDelegationRequestRequest$ = CreateDelegationRequestRequest$;
    exports.CreateDelegationRequestResponse$ = CreateDelegationRequestResponse$;
    exports.CreateGroup$ = CreateGroup$;
    exports.CreateGroupCommand = CreateGroupCommand;
    exports.CreateGroupRequest$ = CreateGroupRequest$;
    exports.CreateGroupResponse$ = CreateGroupResponse$;
    exports.CreateInstanceProfile$ = CreateInstanceProfile$;
    exports.CreateInstanceProfileCommand = CreateInstanceProfileCommand;
    exports.CreateInstanceProfileRequest$ = CreateInstanceProfileRequest$;
    exports.CreateInstanceProfileResponse$ = CreateInstanceProfileResponse$;
    exports.CreateLoginProfile$ = CreateLoginProfile$;
    exports.CreateLoginProfileCommand = CreateLoginProfileCommand;
    exports.CreateLoginProfileRequest$ = CreateLoginProfileRequest$;
    exports.CreateLoginProfileResponse$ = CreateLoginProfileResponse$;
    exports.CreateOpenIDConnectProvider$ = CreateOpenIDConnectProvider$;
    exports.CreateOpenIDConnectProviderCommand = CreateOpenIDConnectProviderCommand;
    exports.CreateOpenIDConnectProviderRequest$ = CreateOpenIDConnectProviderRequest$;
    exports.CreateOpenIDConnectProviderResponse$ = CreateOpenIDConnectProviderResponse$;
    exports.CreatePolicy$ = CreatePolicy$;
    exports.CreatePolicyCommand = CreatePolicyCommand;
    exports.CreatePolicyRequest$ = CreatePolicyRequest$;
    exports.CreatePolicyResponse$ = CreatePolicyResponse$;
    exports.CreatePolicyVersion$ = CreatePolicyVersion$;
    exports.CreatePolicyVersionCommand = CreatePolicyVersionCommand;
    exports.CreatePolicyVersionRequest$ = CreatePolicyVersionRequest$;
    exports.CreatePolicyVersionResponse$ = CreatePolicyVersionResponse$;
    exports.CreateRole$ = CreateRole$;
    exports.CreateRoleCommand = CreateRoleCommand;
    exports.CreateRoleRequest$ = CreateRoleRequest$;
    exports.CreateRoleResponse$ = CreateRoleResponse$;
    exports.CreateSAMLProvider$ = CreateSAMLProvider$;
    exports.CreateSAMLProviderCommand = CreateSAMLProviderCommand;
    exports.CreateSAMLProviderRequest$ = CreateSAMLProviderRequest$;
    exports.CreateSAMLProviderResponse$ = CreateSAMLProviderResponse$;
    exports.CreateServiceLinkedRole$ = CreateServiceLinkedRole$;
    exports.CreateServiceLinkedRoleCommand = CreateServiceLinkedRoleCommand;
    exports.CreateServiceLinkedRoleRequest$ = CreateServiceLinkedRoleRequest$;
    exports.CreateServiceLinkedRoleResponse$ = CreateServiceLinkedRoleResponse$;
    exports.CreateServiceSpecificCredential$ = CreateServiceSpecificCredential$;
    exports.CreateServiceSpecificCredentialCommand = CreateServiceSpecificCredentialCommand;
    exports.CreateServiceSpecificCredentialRequest$ = CreateServiceSpecificCredentialRequest$;
    exports.CreateServiceSpecificCredentialResponse$ = CreateServiceSpecificCredentialResponse$;
    exports.CreateUser$ = CreateUser$;
    exports.CreateUserCommand = CreateUserCommand;
    exports.CreateUserRequest$ = CreateUserRequest$;
    exports.CreateUserResponse$ = CreateUserResponse$;
    exports.CreateVirtualMFADevice$ = CreateVirtualMFADevice$;
    exports.CreateVirtualMFADeviceCommand = CreateVirtualMFADeviceCommand;
    exports.CreateVirtualMFADeviceRequest$ = CreateVirtualMFADeviceRequest$;
    exports.CreateVirtualMFADeviceResponse$ = CreateVirtualMFADeviceResponse$;
    exports.CredentialReportExpiredException = CredentialReportExpiredException;
    exports.CredentialReportExpiredException$ = CredentialReportExpiredException$;
    exports.CredentialReportNotPresentException = CredentialReportNotPresentException;
    exports.CredentialReportNotPresentException$ = CredentialReportNotPresentException$;
    exports.CredentialReportNotReadyException = CredentialReportNotReadyException;
    exports.CredentialReportNotReadyException$ = CredentialReportNotReadyException$;
    exports.DeactivateMFADevice$ = DeactivateMFADevice$;
    exports.DeactivateMFADeviceCommand = DeactivateMFADeviceCommand;
    exports.DeactivateMFADeviceRequest$ = DeactivateMFADeviceRequest$;
    exports.DelegationPermission$ = DelegationPermission$;
    exports.DelegationRequest$ = DelegationRequest$;
    exports.DeleteAccessKey$ = DeleteAccessKey$;
    exports.DeleteAccessKeyCommand = DeleteAccessKeyCommand;
    exports.DeleteAccessKeyRequest$ = DeleteAccessKeyRequest$;
    exports.DeleteAccountAlias$ = DeleteAccountAlias$;
    exports.DeleteAccountAliasCommand = DeleteAccountAliasCommand;
    exports.DeleteAccountAliasRequest$ = DeleteAccountAliasRequest$;
    exports.DeleteAccountPasswordPolicy$ = DeleteAccountPasswordPolicy$;
    exports.DeleteAccountPasswordPolicyCommand = DeleteAccountPasswordPolicyCommand;
    exports.DeleteConflictException = DeleteConflictException;
    exports.DeleteConflictException$ = DeleteConflictException$;
    exports.DeleteGroup$ = DeleteGroup$;
    exports.DeleteGroupCommand = DeleteGroupCommand;
    exports.DeleteGroupPolicy$ = DeleteGroupPolicy$;
    exports.DeleteGroupPolicyCommand = DeleteGroupPolicyCommand;
    exports.DeleteGroupPolicyRequest$ = DeleteGroupPolicyRequest$;
    exports.DeleteGroupRequest$ = DeleteGroupRequest$;
    exports.DeleteInstanceProfile$ = DeleteInstanceProfile$;
    exports.DeleteInstanceProfileCommand = DeleteInstanceProfileCommand;
    exports.DeleteInstanceProfileRequest$ = DeleteInstanceProfileRequest$;
    exports.DeleteLoginProfile$ = DeleteLoginProfile$;
    exports.DeleteLoginProfileCommand = DeleteLoginProfileCommand;
    exports.DeleteLoginProfileRequest$ = DeleteLoginProfileRequest$;
    exports.DeleteOpenIDConnectProvider$ = DeleteOpenIDConnectProvider$;
    exports.DeleteOpenIDConnectProviderCommand = DeleteOpenIDConnectProviderCommand;
    exports.DeleteOpenIDConnectProviderRequest$ = DeleteOpenIDConnectProviderRequest$;
    exports.DeletePolicy$ = DeletePolicy$;
    exports.DeletePolicyCommand = DeletePolicyCommand;
    exports.DeletePolicyRequest$ = DeletePolicyRequest$;
    exports.DeletePolicyVersion$ = DeletePolicyVersion$;
    exports.DeletePolicyVersionCommand = DeletePolicyVersionCommand;
    exports.DeletePolicyVersionRequest$ = DeletePolicyVersionRequest$;
    exports.DeleteRole$ = DeleteRole$;
    exports.DeleteRoleCommand = DeleteRoleCommand;
    exports.DeleteRolePermissionsBoundary$ = DeleteRolePermissionsBoundary$;
    exports.DeleteRolePermissionsBoundaryCommand = DeleteRolePermissionsBoundaryCommand;
    exports.DeleteRolePermissionsBoundaryRequest$ = DeleteRolePermissionsBoundaryRequest$;
    exports.DeleteRolePolicy$ = DeleteRolePolicy$;
    exports.DeleteRolePolicyCommand = DeleteRolePolicyCommand;
    exports.DeleteRolePolicyRequest$ = DeleteRolePolicyRequest$;
    exports.DeleteRoleRequest$ = DeleteRoleRequest$;
    exports.DeleteSAMLProvider$ = DeleteSAMLProvider$;
    exports.DeleteSAMLProviderCommand = DeleteSAMLProviderCommand;
    exports.DeleteSAMLProviderRequest$ = DeleteSAMLProviderRequest$;
    exports.DeleteSSHPublicKey$ = DeleteSSHPublicKey$;
    exports.DeleteSSHPublicKeyCommand = DeleteSSHPublicKeyCommand;
    exports.DeleteSSHPublicKeyRequest$ = DeleteSSHPublicKeyRequest$;
    exports.DeleteServerCertificate$ = DeleteServerCertificate$;
    exports.DeleteServerCertificateCommand = DeleteServerCertificateCommand;
    exports.DeleteServerCertificateRequest$ = DeleteServerCertificateRequest$;
    exports.DeleteServiceLinkedRole$ = DeleteServiceLinkedRole$;
    exports.DeleteServiceLinkedRoleCommand = DeleteServiceLinkedRoleCommand;
    exports.DeleteServiceLinkedRoleRequest$ = DeleteServiceLinkedRoleRequest$;
    exports.DeleteServiceLinkedRoleResponse$ = DeleteServiceLinkedRoleResponse$;
    exports.DeleteServiceSpecificCredential$ = DeleteServiceSpecificCredential$;
    exports.DeleteServiceSpecificCredentialCommand = DeleteServiceSpecificCredentialCommand;
    exports.DeleteServiceSpecificCredentialRequest$ = DeleteServiceSpecificCredentialRequest$;
    exports.DeleteSigningCertificate$ = DeleteSigningCertificate$;
    exports.DeleteSigningCertificateCommand = DeleteSigningCertificateCommand;
    exports.DeleteSigningCertificateRequest$ = DeleteSigningCertificateRequest$;
    exports.DeleteUser$ = DeleteUser$;
    exports.DeleteUserCommand = DeleteUserCommand;
    exports.DeleteUserPermissionsBoundary$ = DeleteUserPermissionsBoundary$;
    exports.DeleteUserPermissionsBoundaryCommand = DeleteUserPermissionsBoundaryCommand;
    exports.DeleteUserPermissionsBoundaryRequest$ = DeleteUserPermissionsBoundaryRequest$;
    exports.DeleteUserPolicy$ = DeleteUserPolicy$;
    exports.DeleteUserPolicyCommand = DeleteUserPolicyCommand;
    exports.DeleteUserPolicyRequest$ = DeleteUserPolicyRequest$;
    exports.DeleteUserRequest$ = DeleteUserRequest$;
    exports.DeleteVirtualMFADevice$ = DeleteVirtualMFADevice$;
    exports.DeleteVirtualMFADeviceCommand = DeleteVirtualMFADeviceCommand;
    exports.DeleteVirtualMFADeviceRequest$ = DeleteVirtualMFADeviceRequest$;
    exports.DeletionTaskFailureReasonType$ = DeletionTaskFailureReasonType$;
    exports.DeletionTaskStatusType = DeletionTaskStatusType;
    exports.DetachGroupPolicy$ = DetachGroupPolicy$;
    exports.DetachGroupPolicyCommand = DetachGroupPolicyCommand;
    exports.DetachGroupPolicyRequest$ = DetachGroupPolicyRequest$;
    exports.DetachRolePolicy$ = DetachRolePolicy$;
    exports.DetachRolePolicyCommand = DetachRolePolicyCommand;
    exports.DetachRolePolicyRequest$ = DetachRolePolicyRequest$;
    exports.DetachUserPolicy$ = DetachUserPolicy$;
    exports.DetachUserPolicyCommand = DetachUserPolicyCommand;
    exports.DetachUserPolicyRequest$ = DetachUserPolicyRequest$;
    exports.DisableOrganizationsRootCredentialsManagement$ = DisableOrganizationsRootCredentialsManagement$;
    exports.DisableOrganizationsRootCredentialsManagementCommand = DisableOrganizationsRootCredentialsManagementCommand;
    exports.DisableOrganizationsRootCredentialsManagementRequest$ = DisableOrganizationsRootCredentialsManagementRequest$;
    exports.DisableOrganizationsRootCredentialsManagementResponse$ = DisableOrganizationsRootCredentialsManagementResponse$;
    exports.DisableOrganizationsRootSessions$ = DisableOrganizationsRootSessions$;
    exports.DisableOrganizationsRootSessionsCommand = DisableOrganizationsRootSessionsCommand;
    exports.DisableOrganizationsRootSessionsRequest$ = DisableOrganizationsRootSessionsRequest$;
    exports.DisableOrganizationsRootSessionsResponse$ = DisableOrganizationsRootSessionsResponse$;
    exports.DisableOutboundWebIdentityFederation$ = DisableOutboundWebIdentityFederation$;
    exports.DisableOutboundWebIdentityFederationCommand = DisableOutboundWebIdentityFederationCommand;
    exports.DuplicateCertificateException = DuplicateCertificateException;
    exports.DuplicateCertificateException$ = DuplicateCertificateException$;
    exports.DuplicateSSHPublicKeyException = DuplicateSSHPublicKeyException;
    exports.DuplicateSSHPublicKeyException$ = DuplicateSSHPublicKeyException$;
    exports.EnableMFADevice$ = EnableMFADevice$;
    exports.EnableMFADeviceCommand = EnableMFADeviceCommand;
    exports.EnableMFADeviceRequest$ = EnableMFADeviceRequest$;
    exports.EnableOrganizationsRootCredentialsManagement$ = EnableOrganizationsRootCredentialsManagement$;
    exports.EnableOrganizationsRootCredentialsManagementCommand = EnableOrganizationsRootCredentialsManagementCommand;
    exports.EnableOrganizationsRootCredentialsManagementRequest$ = EnableOrganizationsRootCredentialsManagementRequest$;
    exports.EnableOrganizationsRootCredentialsManagementResponse$ = EnableOrganizationsRootCredentialsManagementResponse$;
    exports.EnableOrganizationsRootSessions$ = EnableOrganizationsRootSessions$;
    exports.EnableOrganizationsRootSessionsCommand = EnableOrganizationsRootSessionsCommand;
    exports.EnableOrganizationsRootSessionsRequest$ = EnableOrganizationsRootSessionsRequest$;
    exports.EnableOrganizationsRootSessionsResponse$ = EnableOrganizationsRootSessionsResponse$;
    exports.EnableOutboundWebIdentityFederation$ = EnableOutboundWebIdentityFederation$;
    exports.EnableOutboundWebIdentityFederationCommand = EnableOutboundWebIdentityFederationCommand;
    exports.EnableOutboundWebIdentityFederationResponse$ = EnableOutboundWebIdentityFederationResponse$;
    exports.EncodingType = EncodingType;
    exports.EntityAlreadyExistsException = EntityAlreadyExistsException;
    exports.EntityAlreadyExistsException$ = EntityAlreadyExistsException$;
    exports.EntityDetails$ = EntityDetails$;
    exports.EntityInfo$ = EntityInfo$;
    exports.EntityTemporarilyUnmodifiableException = EntityTemporarilyUnmodifiableException;
    exports.EntityTemporarilyUnmodifiableException$ = EntityTemporarilyUnmodifiableException$;
    exports.EntityType = EntityType;
    exports.ErrorDetails$ = ErrorDetails$;
    exports.EvaluationResult$ = EvaluationResult$;
    exports.FeatureDisabledException = FeatureDisabledException;
    exports.FeatureDisabledException$ = FeatureDisabledException$;
    exports.FeatureEnabledException = FeatureEnabledException;
    exports.FeatureEnabledException$ = FeatureEnabledException$;
    exports.FeatureType = FeatureType;
    exports.GenerateCredentialReport$ = GenerateCredentialReport$;
    exports.GenerateCredentialReportCommand = GenerateCredentialReportCommand;
    exports.GenerateCredentialReportResponse$ = GenerateCredentialReportResponse$;
    exports.GenerateOrganizationsAccessReport$ = GenerateOrganizationsAccessReport$;
    exports.GenerateOrganizationsAccessReportCommand = GenerateOrganizationsAccessReportCommand;
    exports.GenerateOrganizationsAccessReportRequest$ = GenerateOrganizationsAccessReportRequest$;
    exports.GenerateOrganizationsAccessReportResponse$ = GenerateOrganizationsAccessReportResponse$;
    exports.GenerateServiceLastAccessedDetails$ = GenerateServiceLastAccessedDetails$;
    exports.GenerateServiceLastAccessedDetailsCommand = GenerateServiceLastAccessedDetailsCommand;
    exports.GenerateServiceLastAccessedDetailsRequest$ = GenerateServiceLastAccessedDetailsRequest$;
    exports.GenerateServiceLastAccessedDetailsResponse$ = GenerateServiceLastAccessedDetailsResponse$;
    exports.GetAccessKeyLastUsed$ = GetAccessKeyLastUsed$;
    exports.GetAccessKeyLastUsedCommand = GetAccessKeyLastUsedCommand;
    exports.GetAccessKeyLastUsedRequest$ = GetAccessKeyLastUsedRequest$;
    exports.GetAccessKeyLastUsedResponse$ = GetAccessKeyLastUsedResponse$;
    exports.GetAccountAuthorizationDetails$ = GetAccountAuthorizationDetails$;
    exports.GetAccountAuthorizationDetailsCommand = GetAccountAuthorizationDetailsCommand;
    exports.GetAccountAuthorizationDetailsRequest$ = GetAccountAuthorizationDetailsRequest$;
    exports.GetAccountAuthorizationDetailsResponse$ = GetAccountAuthorizationDetailsResponse$;
    exports.GetAccountPasswordPolicy$ = GetAccountPasswordPolicy$;
    exports.GetAccountPasswordPolicyCommand = GetAccountPasswordPolicyCommand;
    exports.GetAccountPasswordPolicyResponse$ = GetAccountPasswordPolicyResponse$;
    exports.GetAccountProperties$ = GetAccountProperties$;
    exports.GetAccountPropertiesCommand = GetAccountPropertiesCommand;
    exports.GetAccountPropertiesRequest$ = GetAccountPropertiesRequest$;
    exports.GetAccountPropertiesResponse$ = GetAccountPropertiesResponse$;
    exports.GetAccountSummary$ = GetAccountSummary$;
    exports.GetAccountSummaryCommand = GetAccountSummaryCommand;
    exports.GetAccountSummaryResponse$ = GetAccountSummaryResponse$;
    exports.GetContextKeysForCustomPolicy$ = GetContextKeysForCustomPolicy$;
    exports.GetContextKeysForCustomPolicyCommand = GetContextKeysForCustomPolicyCommand;
    exports.GetContextKeysForCustomPolicyRequest$ = GetContextKeysForCustomPolicyRequest$;
    exports.GetContextKeysForPolicyResponse$ = GetContextKeysForPolicyResponse$;
    exports.GetContextKeysForPrincipalPolicy$ = GetContextKeysForPrincipalPolicy$;
    exports.GetContextKeysForPrincipalPolicyCommand = GetContextKeysForPrincipalPolicyCommand;
    exports.GetContextKeysForPrincipalPolicyRequest$ = GetContextKeysForPrincipalPolicyRequest$;
    exports.GetCredentialReport$ = GetCredentialReport$;
    exports.GetCredentialReportCommand = GetCredentialReportCommand;
    exports.GetCredentialReportResponse$ = GetCredentialReportResponse$;
    exports.GetDelegationRequest$ = GetDelegationRequest$;
    exports.GetDelegationRequestCommand = GetDelegationRequestCommand;
    exports.GetDelegationRequestRequest$ = GetDelegationRequestRequest$;
    exports.GetDelegationRequestResponse$ = GetDelegationRequestResponse$;
    exports.GetGroup$ = GetGroup$;
    exports.GetGroupCommand = GetGroupCommand;
    exports.GetGroupPolicy$ = GetGroupPolicy$;
    exports.GetGroupPolicyCommand = GetGroupPolicyCommand;
    exports.GetGroupPolicyRequest$ = GetGroupPolicyRequest$;
    exports.GetGroupPolicyResponse$ = GetGroupPolicyResponse$;
    exports.GetGroupRequest$ = GetGroupRequest$;
    exports.GetGroupResponse$ = GetGroupResponse$;
    exports.GetHumanReadableSummary$ = GetHumanReadableSummary$;
    exports.GetHumanReadableSummaryCommand = GetHumanReadableSummaryCommand;
    exports.GetHumanReadableSummaryRequest$ = GetHumanReadableSummaryRequest$;
    exports.GetHumanReadableSummaryResponse$ = GetHumanReadableSummaryResponse$;
    exports.GetInstanceProfile$ = GetInstanceProfile$;
    exports.GetInstanceProfileCommand = GetInstanceProfileCommand;
    exports.GetInstanceProfileRequest$ = GetInstanceProfileRequest$;
    exports.GetInstanceProfileResponse$ = GetInstanceProfileResponse$;
    exports.GetLoginProfile$ = GetLoginProfile$;
    exports.GetLoginProfileCommand = GetLoginProfileCommand;
    exports.GetLoginProfileRequest$ = GetLoginProfileRequest$;
    exports.GetLoginProfileResponse$ = GetLoginProfileResponse$;
    exports.GetMFADevice$ = GetMFADevice$;
    exports.GetMFADeviceCommand = GetMFADeviceCommand;
    exports.GetMFADeviceRequest$ = GetMFADeviceRequest$;
    exports.GetMFADeviceResponse$ = GetMFADeviceResponse$;
    exports.GetOpenIDConnectProvider$ = GetOpenIDConnectProvider$;
    exports.GetOpenIDConnectProviderCommand = GetOpenIDConnectProviderCommand;
    exports.GetOpenIDConnectProviderRequest$ = GetOpenIDConnectProviderRequest$;
    exports.GetOpenIDConnectProviderResponse$ = GetOpenIDConnectProviderResponse$;
    exports.GetOrganizationsAccessReport$ = GetOrganizationsAccessReport$;
    exports.GetOrganizationsAccessReportCommand = GetOrganizationsAccessReportCommand;
    exports.GetOrganizationsAccessReportRequest$ = GetOrganizationsAccessReportRequest$;
    exports.GetOrganizationsAccessReportResponse$ = GetOrganizationsAccessReportResponse$;
    exports.GetOutboundWebIdentityFederationInfo$ = GetOutboundWebIdentityFederationInfo$;
    exports.GetOutboundWebIdentityFederationInfoCommand = GetOutboundWebIdentityFederationInfoCommand;
    exports.GetOutboundWebIdentityFederationInfoResponse$ = GetOutboundWebIdentityFederationInfoResponse$;
    exports.GetPolicy$ = GetPolicy$;
    exports.GetPolicyCommand = GetPolicyCommand2;
    exports.GetPolicyRequest$ = GetPolicyRequest$;
    exports.GetPolicyResponse$ = GetPolicyResponse$;
    exports.GetPolicyVersion$ = GetPolicyVersion$;
    exports.GetPolicyVersionCommand = GetPolicyVersionCommand2;
    exports.GetPolicyVersionRequest$ = GetPolicyVersionRequest$;
    exports.GetPolicyVersionResponse$ = GetPolicyVersionResponse$;
    exports.GetRole$ = GetRole$;
    exports.GetRoleCommand = GetRoleCommand2;
    exports.GetRolePolicy$ = GetRolePolicy$;
    exports.GetRolePolicyCommand = GetRolePolicyCommand2;
    exports.GetRolePolicyRequest$ = GetRolePolicyRequest$;
    exports.GetRolePolicyResponse$ = GetRolePolicyResponse$;
    exports.GetRoleRequest$ = GetRoleRequest$;
    exports.GetRoleResponse$ = GetRoleResponse$;
    exports.GetRoleTemplateVersion$ = GetRoleTemplateVersion$;
    exports.GetRoleTemplateVersionCommand = GetRoleTemplateVersionCommand;
    exports.GetRoleTemplateVersionRequest$ = GetRoleTemplateVersionRequest$;
    exports.GetRoleTemplateVersionResponse$ = GetRoleTemplateVersionResponse$;
    exports.GetSAMLProvider$ = GetSAMLProvider$;
    exports.GetSAMLProviderCommand = GetSAMLProviderCommand;
    exports.GetSAMLProviderRequest$ = GetSAMLProviderRequest$;
    exports.GetSAMLProviderResponse$ = GetSAMLProviderResponse$;
    exports.GetSSHPublicKey$ = GetSSHPublicKey$;
    exports.GetSSHPublicKeyCommand = GetSSHPublicKeyCommand;
    exports.GetSSHPublicKeyRequest$ = GetSSHPublicKeyRequest$;
    exports.GetSSHPublicKeyResponse$ = GetSSHPublicKeyResponse$;
    exports.GetServerCertificate$ = GetServerCertificate$;
    exports.GetServerCertificateCommand = GetServerCertificateCommand;
    exports.GetServerCertificateRequest$ = GetServerCertificateRequest$;
    exports.GetServerCertificateResponse$ = GetServerCertificateResponse$;
    exports.GetServiceLastAccessedDetails$ = GetServiceLastAccessedDetails$;
    exports.GetServiceLastAccessedDetailsCommand = GetServiceLastAccessedDetailsCommand;
    exports.GetServiceLastAccessedDetailsRequest$ = GetServiceLastAccessedDetailsRequest$;
    exports.GetServiceLastAccessedDetailsResponse$ = GetServiceLastAccessedDetailsResponse$;
    exports.GetServiceLastAccessedDetailsWithEntities$ = GetServiceLastAccessedDetailsWithEntities$;
    exports.GetServiceLastAccessedDetailsWithEntitiesCommand = GetServiceLastAccessedDetailsWithEntitiesCommand;
    exports.GetServiceLastAccessedDetailsWithEntitiesRequest$ = GetServiceLastAccessedDetailsWithEntitiesRequest$;
    exports.GetServiceLastAccessedDetailsWithEntitiesResponse$ = GetServiceLastAccessedDetailsWithEntitiesResponse$;
    exports.GetServiceLinkedRoleDeletionStatus$ = GetServiceLinkedRoleDeletionStatus$;
    exports.GetServiceLinkedRoleDeletionStatusCommand = GetServiceLinkedRoleDeletionStatusCommand;
    exports.GetServiceLinkedRoleDeletionStatusRequest$ = GetServiceLinkedRoleDeletionStatusRequest$;
    exports.GetServiceLinkedRoleDeletionStatusResponse$ = GetServiceLinkedRoleDeletionStatusResponse$;
    exports.GetUser$ = GetUser$;
    exports.GetUserCommand = GetUserCommand;
    exports.GetUserPolicy$ = GetUserPolicy$;
    exports.GetUserPolicyCommand = GetUserPolicyCommand;
    exports.GetUserPolicyRequest$ = GetUserPolicyRequest$;
    exports.GetUserPolicyResponse$ = GetUserPolicyResponse$;
    exports.GetUserRequest$ = GetUserRequest$;
    exports.GetUserResponse$ = GetUserResponse$;
    exports.GlobalEndpointTokenVersion = GlobalEndpointTokenVersion;
    exports.Group$ = Group$;
    exports.GroupDetail$ = GroupDetail$;
    exports.IAM = IAM;
    exports.IAMClient = IAMClient2;
    exports.IAMServiceException = IAMServiceException;
    exports.IAMServiceException$ = IAMServiceException$;
    exports.InlinePolicy$ = InlinePolicy$;
    exports.InlinePolicyIdentifierType$ = InlinePolicyIdentifierType$;
    exports.InstanceProfile$ = InstanceProfile$;
    exports.InvalidAuthenticationCodeException = InvalidAuthenticationCodeException;
    exports.InvalidAuthenticationCodeException$ = InvalidAuthenticationCodeException$;
    exports.InvalidCertificateException = InvalidCertificateException;
    exports.InvalidCertificateException$ = InvalidCertificateException$;
    exports.InvalidInputException = InvalidInputException;
    exports.InvalidInputException$ = InvalidInputException$;
    exports.InvalidPublicKeyException = InvalidPublicKeyException;
    exports.InvalidPublicKeyException$ = InvalidPublicKeyException$;
    exports.InvalidUserTypeException = InvalidUserTypeException;
    exports.InvalidUserTypeException$ = InvalidUserTypeException$;
    exports.JobStatusType = JobStatusType;
    exports.KeyPairMismatchException = KeyPairMismatchException;
    exports.KeyPairMismatchException$ = KeyPairMismatchException$;
    exports.LimitExceededException = LimitExceededException;
    exports.LimitExceededException$ = LimitExceededException$;
    exports.ListAccessKeys$ = ListAccessKeys$;
    exports.ListAccessKeysCommand = ListAccessKeysCommand;
    exports.ListAccessKeysRequest$ = ListAccessKeysRequest$;
    exports.ListAccessKeysResponse$ = ListAccessKeysResponse$;
    exports.ListAccountAliases$ = ListAccountAliases$;
    exports.ListAccountAliasesCommand = ListAccountAliasesCommand;
    exports.ListAccountAliasesRequest$ = ListAccountAliasesRequest$;
    exports.ListAccountAliasesResponse$ = ListAccountAliasesResponse$;
    exports.ListAttachedGroupPolicies$ = ListAttachedGroupPolicies$;
    exports.ListAttachedGroupPoliciesCommand = ListAttachedGroupPoliciesCommand;
    exports.ListAttachedGroupPoliciesRequest$ = ListAttachedGroupPoliciesRequest$;
    exports.ListAttachedGroupPoliciesResponse$ = ListAttachedGroupPoliciesResponse$;
    exports.ListAttachedRolePolicies$ = ListAttachedRolePolicies$;
    exports.ListAttachedRolePoliciesCommand = ListAttachedRolePoliciesCommand2;
    exports.ListAttachedRolePoliciesRequest$ = ListAttachedRolePoliciesRequest$;
    exports.ListAttachedRolePoliciesResponse$ = ListAttachedRolePoliciesResponse$;
    exports.ListAttachedUserPolicies$ = ListAttachedUserPolicies$;
    exports.ListAttachedUserPoliciesCommand = ListAttachedUserPoliciesCommand;
    exports.ListAttachedUserPoliciesRequest$ = ListAttachedUserPoliciesRequest$;
    exports.ListAttachedUserPoliciesResponse$ = ListAttachedUserPoliciesResponse$;
    exports.ListDelegationRequests$ = ListDelegationRequests$;
    exports.ListDelegationRequestsCommand = ListDelegationRequestsCommand;
    exports.ListDelegationRequestsRequest$ = ListDelegationRequestsRequest$;
    exports.ListDelegationRequestsResponse$ = ListDelegationRequestsResponse$;
    exports.ListEntitiesForPolicy$ = ListEntitiesForPolicy$;
    exports.ListEntitiesForPolicyCommand = ListEntitiesForPolicyCommand;
    exports.ListEntitiesForPolicyRequest$ = ListEntitiesForPolicyRequest$;
    exports.ListEntitiesForPolicyResponse$ = ListEntitiesForPolicyResponse$;
    exports.ListGroupPolicies$ = ListGroupPolicies$;
    exports.ListGroupPoliciesCommand = ListGroupPoliciesCommand;
    exports.ListGroupPoliciesRequest$ = ListGroupPoliciesRequest$;
    exports.ListGroupPoliciesResponse$ = ListGroupPoliciesResponse$;
    exports.ListGroups$ = ListGroups$;
    exports.ListGroupsCommand = ListGroupsCommand;
    exports.ListGroupsForUser$ = ListGroupsForUser$;
    exports.ListGroupsForUserCommand = ListGroupsForUserCommand;
    exports.ListGroupsForUserRequest$ = ListGroupsForUserRequest$;
    exports.ListGroupsForUserResponse$ = ListGroupsForUserResponse$;
    exports.ListGroupsRequest$ = ListGroupsRequest$;
    exports.ListGroupsResponse$ = ListGroupsResponse$;
    exports.ListInstanceProfileTags$ = ListInstanceProfileTags$;
    exports.ListInstanceProfileTagsCommand = ListInstanceProfileTagsCommand;
    exports.ListInstanceProfileTagsRequest$ = ListInstanceProfileTagsRequest$;
    exports.ListInstanceProfileTagsResponse$ = ListInstanceProfileTagsResponse$;
    exports.ListInstanceProfiles$ = ListInstanceProfiles$;
    exports.ListInstanceProfilesCommand = ListInstanceProfilesCommand;
    exports.ListInstanceProfilesForRole$ = ListInstanceProfilesForRole$;
    exports.ListInstanceProfilesForRoleCommand = ListInstanceProfilesForRoleCommand;
    exports.ListInstanceProfilesForRoleRequest$ = ListInstanceProfilesForRoleRequest$;
    exports.ListInstanceProfilesForRoleResponse$ = ListInstanceProfilesForRoleResponse$;
    exports.ListInstanceProfilesRequest$ = ListInstanceProfilesRequest$;
    exports.ListInstanceProfilesResponse$ = ListInstanceProfilesResponse$;
    exports.ListMFADeviceTags$ = ListMFADeviceTags$;
    exports.ListMFADeviceTagsCommand = ListMFADeviceTagsCommand;
    exports.ListMFADeviceTagsRequest$ = ListMFADeviceTagsRequest$;
    exports.ListMFADeviceTagsResponse$ = ListMFADeviceTagsResponse$;
    exports.ListMFADevices$ = ListMFADevices$;
    exports.ListMFADevicesCommand = ListMFADevicesCommand;
    exports.ListMFADevicesRequest$ = ListMFADevicesRequest$;
    exports.ListMFADevicesResponse$ = ListMFADevicesResponse$;
    exports.ListOpenIDConnectProviderTags$ = ListOpenIDConnectProviderTags$;
    exports.ListOpenIDConnectProviderTagsCommand = ListOpenIDConnectProviderTagsCommand;
    exports.ListOpenIDConnectProviderTagsRequest$ = ListOpenIDConnectProviderTagsRequest$;
    exports.ListOpenIDConnectProviderTagsResponse$ = ListOpenIDConnectProviderTagsResponse$;
    exports.ListOpenIDConnectProviders$ = ListOpenIDConnectProviders$;
    exports.ListOpenIDConnectProvidersCommand = ListOpenIDConnectProvidersCommand;
    exports.ListOpenIDConnectProvidersRequest$ = ListOpenIDConnectProvidersRequest$;
    exports.ListOpenIDConnectProvidersResponse$ = ListOpenIDConnectProvidersResponse$;
    exports.ListOrganizationsFeatures$ = ListOrganizationsFeatures$;
    exports.ListOrganizationsFeaturesCommand = ListOrganizationsFeaturesCommand;
    exports.ListOrganizationsFeaturesRequest$ = ListOrganizationsFeaturesRequest$;
    exports.ListOrganizationsFeaturesResponse$ = ListOrganizationsFeaturesResponse$;
    exports.ListPolicies$ = ListPolicies$;
    exports.ListPoliciesCommand = ListPoliciesCommand;
    exports.ListPoliciesGrantingServiceAccess$ = ListPoliciesGrantingServiceAccess$;
    exports.ListPoliciesGrantingServiceAccessCommand = ListPoliciesGrantingServiceAccessCommand;
    exports.ListPoliciesGrantingServiceAccessEntry$ = ListPoliciesGrantingServiceAccessEntry$;
    exports.ListPoliciesGrantingServiceAccessRequest$ = ListPoliciesGrantingServiceAccessRequest$;
    exports.ListPoliciesGrantingServiceAccessResponse$ = ListPoliciesGrantingServiceAccessResponse$;
    exports.ListPoliciesRequest$ = ListPoliciesRequest$;
    exports.ListPoliciesResponse$ = ListPoliciesResponse$;
    exports.ListPolicyTags$ = ListPolicyTags$;
    exports.ListPolicyTagsCommand = ListPolicyTagsCommand;
    exports.ListPolicyTagsRequest$ = ListPolicyTagsRequest$;
    exports.ListPolicyTagsResponse$ = ListPolicyTagsResponse$;
    exports.ListPolicyVersions$ = ListPolicyVersions$;
    exports.ListPolicyVersionsCommand = ListPolicyVersionsCommand;
    exports.ListPolicyVersionsRequest$ = ListPolicyVersionsRequest$;
    exports.ListPolicyVersionsResponse$ = ListPolicyVersionsResponse$;
    exports.ListRolePolicies$ = ListRolePolicies$;
    exports.ListRolePoliciesCommand = ListRolePoliciesCommand2;
    exports.ListRolePoliciesRequest$ = ListRolePoliciesRequest$;
    exports.ListRolePoliciesResponse$ = ListRolePoliciesResponse$;
    exports.ListRoleTags$ = ListRoleTags$;
    exports.ListRoleTagsCommand = ListRoleTagsCommand;
    exports.ListRoleTagsRequest$ = ListRoleTagsRequest$;
    exports.ListRoleTagsResponse$ = ListRoleTagsResponse$;
    exports.ListRoles$ = ListRoles$;
    exports.ListRolesCommand = ListRolesCommand;
    exports.ListRolesRequest$ = ListRolesRequest$;
    exports.ListRolesResponse$ = ListRolesResponse$;
    exports.ListSAMLProviderTags$ = ListSAMLProviderTags$;
    exports.ListSAMLProviderTagsCommand = ListSAMLProviderTagsCommand;
    exports.ListSAMLProviderTagsRequest$ = ListSAMLProviderTagsRequest$;
    exports.ListSAMLProviderTagsResponse$ = ListSAMLProviderTagsResponse$;
    exports.ListSAMLProviders$ = ListSAMLProviders$;
    exports.ListSAMLProvidersCommand = ListSAMLProvidersCommand;
    exports.ListSAMLProvidersRequest$ = ListSAMLProvidersRequest$;
    exports.ListSAMLProvidersResponse$ = ListSAMLProvidersResponse$;
    exports.ListSSHPublicKeys$ = ListSSHPublicKeys$;
    exports.ListSSHPublicKeysCommand = ListSSHPublicKeysCommand;
    exports.ListSSHPublicKeysRequest$ = ListSSHPublicKeysRequest$;
    exports.ListSSHPublicKeysResponse$ = ListSSHPublicKeysResponse$;
    exports.ListServerCertificateTags$ = ListServerCertificateTags$;
    exports.ListServerCertificateTagsCommand = ListServerCertificateTagsCommand;
    exports.ListServerCertificateTagsRequest$ = ListServerCertificateTagsRequest$;
    exports.ListServerCertificateTagsResponse$ = ListServerCertificateTagsResponse$;
    exports.ListServerCertificates$ = ListServerCertificates$;
    exports.ListServerCertificatesCommand = ListServerCertificatesCommand;
    exports.ListServerCertificatesRequest$ = ListServerCertificatesRequest$;
    exports.ListServerCertificatesResponse$ = ListServerCertificatesResponse$;
    exports.ListServiceSpecificCredentials$ = ListServiceSpecificCredentials$;
    exports.ListServiceSpecificCredentialsCommand = ListServiceSpecificCredentialsCommand;
    exports.ListServiceSpecificCredentialsRequest$ = ListServiceSpecificCredentialsRequest$;
    exports.ListServiceSpecificCredentialsResponse$ = ListServiceSpecificCredentialsResponse$;
    exports.ListSigningCertificates$ = ListSigningCertificates$;
    exports.ListSigningCertificatesCommand = ListSigningCertificatesCommand;
    exports.ListSigningCertificatesRequest$ = ListSigningCertificatesRequest$;
    exports.ListSigningCertificatesResponse$ = ListSigningCertificatesResponse$;
    exports.ListUserPolicies$ = ListUserPolicies$;
    exports.ListUserPoliciesCommand = ListUserPoliciesCommand;
    exports.ListUserPoliciesRequest$ = ListUserPoliciesRequest$;
    exports.ListUserPoliciesResponse$ = ListUserPoliciesResponse$;
    exports.ListUserTags$ = ListUserTags$;
    exports.ListUserTagsCommand = ListUserTagsCommand;
    exports.ListUserTagsRequest$ = ListUserTagsRequest$;
    exports.ListUserTagsResponse$ = ListUserTagsResponse$;
    exports.ListUsers$ = ListUsers$;
    exports.ListUsersCommand = ListUsersCommand;
    exports.ListUsersRequest$ = ListUsersRequest$;
    exports.ListUsersResponse$ = ListUsersResponse$;
    exports.ListVirtualMFADevices$ = ListVirtualMFADevices$;
    exports.ListVirtualMFADevicesCommand = ListVirtualMFADevicesCommand;
    exports.ListVirtualMFADevicesRequest$ = ListVirtualMFADevicesRequest$;
    exports.ListVirtualMFADevicesResponse$ = ListVirtualMFADevicesResponse$;
    exports.LoginProfile$ = LoginProfile$;
    exports.MFADevice$ = MFADevice$;
    exports.MalformedCertificateException = MalformedCertificateException;
    exports.MalformedCertificateException$ = MalformedCertificateException$;
    exports.MalformedPolicyDocumentException = MalformedPolicyDocumentException;
    exports.MalformedPolicyDocumentException$ = MalformedPolicyDocumentException$;
    exports.ManagedByTypeType = ManagedByTypeType;
    exports.ManagedPolicyDetail$ = ManagedPolicyDetail$;
    exports.NameConflictException = NameConflictException;
    exports.NameConflictException$ = NameConflictException$;
    exports.NoSuchEntityException = NoSuchEntityException;
    exports.NoSuchEntityException$ = NoSuchEntityException$;
    exports.OpenIDConnectProviderListEntry$ = OpenIDConnectProviderListEntry$;
    exports.OpenIdIdpCommunicationErrorException = OpenIdIdpCommunicationErrorException;
    exports.OpenIdIdpCommunicationErrorException$ = OpenIdIdpCommunicationErrorException$;
    exports.OrderedOrganizationPolicyType$ = OrderedOrganizationPolicyType$;
    exports.OrganizationNotFoundException = OrganizationNotFoundException;
    exports.OrganizationNotFoundException$ = OrganizationNotFoundException$;
    exports.OrganizationNotInAllFeaturesModeException = OrganizationNotInAllFeaturesModeException;
    exports.OrganizationNotInAllFeaturesModeException$ = OrganizationNotInAllFeaturesModeException$;
    exports.OrganizationsDecisionDetail$ = OrganizationsDecisionDetail$;
    exports.ParameterDefinition$ = ParameterDefinition$;
    exports.ParameterTypeType = ParameterTypeType;
    exports.PasswordPolicy$ = PasswordPolicy$;
    exports.PasswordPolicyViolationException = PasswordPolicyViolationException;
    exports.PasswordPolicyViolationException$ = PasswordPolicyViolationException$;
    exports.PermissionCheckResultType = PermissionCheckResultType;
    exports.PermissionCheckStatusType = PermissionCheckStatusType;
    exports.PermissionsBoundaryAttachmentType = PermissionsBoundaryAttachmentType;
    exports.PermissionsBoundaryDecisionDetail$ = PermissionsBoundaryDecisionDetail$;
    exports.Policy$ = Policy$;
    exports.PolicyDetail$ = PolicyDetail$;
    exports.PolicyEvaluationDecisionType = PolicyEvaluationDecisionType;
    exports.PolicyEvaluationException = PolicyEvaluationException;
    exports.PolicyEvaluationException$ = PolicyEvaluationException$;
    exports.PolicyGrantingServiceAccess$ = PolicyGrantingServiceAccess$;
    exports.PolicyGroup$ = PolicyGroup$;
    exports.PolicyIdentifier$ = PolicyIdentifier$;
    exports.PolicyIdentifierPolicyType = PolicyIdentifierPolicyType;
    exports.PolicyNotAttachableException = PolicyNotAttachableException;
    exports.PolicyNotAttachableException$ = PolicyNotAttachableException$;
    exports.PolicyOwnerEntityType = PolicyOwnerEntityType;
    exports.PolicyParameter$ = PolicyParameter$;
    exports.PolicyParameterTypeEnum = PolicyParameterTypeEnum;
    exports.PolicyRole$ = PolicyRole$;
    exports.PolicyScopeType = PolicyScopeType;
    exports.PolicySourceType = PolicySourceType;
    exports.PolicyType = PolicyType;
    exports.PolicyUsageType = PolicyUsageType;
    exports.PolicyUser$ = PolicyUser$;
    exports.PolicyVersion$ = PolicyVersion$;
    exports.Position$ = Position$;
    exports.PutAccountProperties$ = PutAccountProperties$;
    exports.PutAccountPropertiesCommand = PutAccountPropertiesCommand;
    exports.PutAccountPropertiesRequest$ = PutAccountPropertiesRequest$;
    exports.PutAccountPropertiesResponse$ = PutAccountPropertiesResponse$;
    exports.PutGroupPolicy$ = PutGroupPolicy$;
    exports.PutGroupPolicyCommand = PutGroupPolicyCommand;
    exports.PutGroupPolicyRequest$ = PutGroupPolicyRequest$;
    exports.PutRolePermissionsBoundary$ = PutRolePermissionsBoundary$;
    exports.PutRolePermissionsBoundaryCommand = PutRolePermissionsBoundaryCommand;
    exports.PutRolePermissionsBoundaryRequest$ = PutRolePermissionsBoundaryRequest$;
    exports.PutRolePolicy$ = PutRolePolicy$;
    exports.PutRolePolicyCommand = PutRolePolicyCommand;
    exports.PutRolePolicyRequest$ = PutRolePolicyRequest$;
    exports.PutUserPermissionsBoundary$ = PutUserPermissionsBoundary$;
    exports.PutUserPermissionsBoundaryCommand = PutUserPermissionsBoundaryCommand;
    exports.PutUserPermissionsBoundaryRequest$ = PutUserPermissionsBoundaryRequest$;
    exports.PutUserPolicy$ = PutUserPolicy$;
    exports.PutUserPolicyCommand = PutUserPolicyCommand;
    exports.PutUserPolicyRequest$ = PutUserPolicyRequest$;
    exports.RejectDelegationRequest$ = RejectDelegationRequest$;
    exports.RejectDelegationRequestCommand = RejectDelegationRequestCommand;
    exports.RejectDelegationRequestRequest$ = RejectDelegationRequestRequest$;
    exports.RemoveClientIDFromOpenIDConnectProvider$ = RemoveClientIDFromOpenIDConnectProvider$;
    exports.RemoveClientIDFromOpenIDConnectProviderCommand = RemoveClientIDFromOpenIDConnectProviderCommand;
    exports.RemoveClientIDFromOpenIDConnectProviderRequest$ = RemoveClientIDFromOpenIDConnectProviderRequest$;
    exports.RemoveRoleFromInstanceProfile$ = RemoveRoleFromInstanceProfile$;
    exports.RemoveRoleFromInstanceProfileCommand = RemoveRoleFromInstanceProfileCommand;
    exports.RemoveRoleFromInstanceProfileRequest$ = RemoveRoleFromInstanceProfileRequest$;
    exports.RemoveUserFromGroup$ = RemoveUserFromGroup$;
    exports.RemoveUserFromGroupCommand = RemoveUserFromGroupCommand;
    exports.RemoveUserFromGroupRequest$ = RemoveUserFromGroupRequest$;
    exports.ReplacementValueEntry$ = ReplacementValueEntry$;
    exports.ReportFormatType = ReportFormatType;
    exports.ReportGenerationLimitExceededException = ReportGenerationLimitExceededException;
    exports.ReportGenerationLimitExceededException$ = ReportGenerationLimitExceededException$;
    exports.ReportStateType = ReportStateType;
    exports.ResetServiceSpecificCredential$ = ResetServiceSpecificCredential$;
    exports.ResetServiceSpecificCredentialCommand = ResetServiceSpecificCredentialCommand;
    exports.ResetServiceSpecificCredentialRequest$ = ResetServiceSpecificCredentialRequest$;
    exports.ResetServiceSpecificCredentialResponse$ = ResetServiceSpecificCredentialResponse$;
    exports.ResourceSpecificResult$ = ResourceSpecificResult$;
    exports.ResyncMFADevice$ = ResyncMFADevice$;
    exports.ResyncMFADeviceCommand = ResyncMFADeviceCommand;
    exports.ResyncMFADeviceRequest$ = ResyncMFADeviceRequest$;
    exports.Role$ = Role$;
    exports.RoleDetail$ = RoleDetail$;
    exports.RoleLastUsed$ = RoleLastUsed$;
    exports.RoleModifiedException = RoleModifiedException;
    exports.RoleModifiedException$ = RoleModifiedException$;
    exports.RoleTemplateDisabledException = RoleTemplateDisabledException;
    exports.RoleTemplateDisabledException$ = RoleTemplateDisabledException$;
    exports.RoleTemplateVersion$ = RoleTemplateVersion$;
    exports.RoleUsageType$ = RoleUsageType$;
    exports.SAMLPrivateKey$ = SAMLPrivateKey$;
    exports.SAMLProviderListEntry$ = SAMLProviderListEntry$;
    exports.SSHPublicKey$ = SSHPublicKey$;
    exports.SSHPublicKeyMetadata$ = SSHPublicKeyMetadata$;
    exports.SendDelegationToken$ = SendDelegationToken$;
    exports.SendDelegationTokenCommand = SendDelegationTokenCommand;
    exports.SendDelegationTokenRequest$ = SendDelegationTokenRequest$;
    exports.ServerCertificate$ = ServerCertificate$;
    exports.ServerCertificateMetadata$ = ServerCertificateMetadata$;
    exports.ServiceAccessNotEnabledException = ServiceAccessNotEnabledException;
    exports.ServiceAccessNotEnabledException$ = ServiceAccessNotEnabledException$;
    exports.ServiceFailureException = ServiceFailureException;
    exports.ServiceFailureException$ = ServiceFailureException$;
    exports.ServiceLastAccessed$ = ServiceLastAccessed$;
    exports.ServiceNotSupportedException = ServiceNotSupportedException;
    exports.ServiceNotSupportedException$ = ServiceNotSupportedException$;
    exports.ServiceSpecificCredential$ = ServiceSpecificCredential$;
    exports.ServiceSpecificCredentialMetadata$ = ServiceSpecificCredentialMetadata$;
    exports.SetDefaultPolicyVersion$ = SetDefaultPolicyVersion$;
    exports.SetDefaultPolicyVersionCommand = SetDefaultPolicyVersionCommand;
    exports.SetDefaultPolicyVersionRequest$ = SetDefaultPolicyVersionRequest$;
    exports.SetSecurityTokenServicePreferences$ = SetSecurityTokenServicePreferences$;
    exports.SetSecurityTokenServicePreferencesCommand = SetSecurityTokenServicePreferencesCommand;
    exports.SetSecurityTokenServicePreferencesRequest$ = SetSecurityTokenServicePreferencesRequest$;
    exports.SigningCertificate$ = SigningCertificate$;
    exports.SimulateCustomPolicy$ = SimulateCustomPolicy$;
    exports.SimulateCustomPolicyCommand = SimulateCustomPolicyCommand;
    exports.SimulateCustomPolicyRequest$ = SimulateCustomPolicyRequest$;
    exports.SimulatePolicyResponse$ = SimulatePolicyResponse$;
    exports.SimulatePrincipalPolicy$ = SimulatePrincipalPolicy$;
    exports.SimulatePrincipalPolicyCommand = SimulatePrincipalPolicyCommand;
    exports.SimulatePrincipalPolicyRequest$ = SimulatePrincipalPolicyRequest$;
    exports.SortKeyType = SortKeyType;
    exports.SourceRoleTemplate$ = SourceRoleTemplate$;
    exports.StateType = StateType;
    exports.Statement$ = Statement$;
    exports.StatusType = StatusType;
    exports.SummaryKeyType = SummaryKeyType;
    exports.SummaryStateType = SummaryStateType;
    exports.Tag$ = Tag$;
    exports.TagInstanceProfile$ = TagInstanceProfile$;
    exports.TagInstanceProfileCommand = TagInstanceProfileCommand;
    exports.TagInstanceProfileRequest$ = TagInstanceProfileRequest$;
    exports.TagMFADevice$ = TagMFADevice$;
    exports.TagMFADeviceCommand = TagMFADeviceCommand;
    exports.TagMFADeviceRequest$ = TagMFADeviceRequest$;
    exports.TagOpenIDConnectProvider$ = TagOpenIDConnectProvider$;
    exports.TagOpenIDConnectProviderCommand = TagOpenIDConnectProviderCommand;
    exports.TagOpenIDConnectProviderRequest$ = TagOpenIDConnectProviderRequest$;
    exports.TagPolicy$ = TagPolicy$;
    exports.TagPolicyCommand = TagPolicyCommand;
    exports.TagPolicyRequest$ = TagPolicyRequest$;
    exports.TagRole$ = TagRole$;
    exports.TagRoleCommand = TagRoleCommand;
    exports.TagRoleRequest$ = TagRoleRequest$;
    exports.TagSAMLProvider$ = TagSAMLProvider$;
    exports.TagSAMLProviderCommand = TagSAMLProviderCommand;
    exports.TagSAMLProviderRequest$ = TagSAMLProviderRequest$;
    exports.TagServerCertificate$ = TagServerCertificate$;
    exports.TagServerCertificateCommand = TagServerCertificateCommand;
    exports.TagServerCertificateRequest$ = TagServerCertificateRequest$;
    exports.TagTemplate$ = TagTemplate$;
    exports.TagUser$ = TagUser$;
    exports.TagUserCommand = TagUserCommand;
    exports.TagUserRequest$ = TagUserRequest$;
    exports.TrackedActionLastAccessed$ = TrackedActionLastAccessed$;
    exports.UnmodifiableEntityException = UnmodifiableEntityException;
    exports.UnmodifiableEntityException$ = UnmodifiableEntityException$;
    exports.UnrecognizedPublicKeyEncodingException = UnrecognizedPublicKeyEncodingException;
    exports.UnrecognizedPublicKeyEncodingException$ = UnrecognizedPublicKeyEncodingException$;
    exports.UntagInstanceProfile$ = UntagInstanceProfile$;
    exports.UntagInstanceProfileCommand = UntagInstanceProfileCommand;
    exports.UntagInstanceProfileRequest$ = UntagInstanceProfileRequest$;
    exports.UntagMFADevice$ = UntagMFADevice$;
    exports.UntagMFADeviceCommand = UntagMFADeviceCommand;
    exports.UntagMFADeviceRequest$ = UntagMFADeviceRequest$;
    exports.UntagOpenIDConnectProvider$ = UntagOpenIDConnectProvider$;
    exports.UntagOpenIDConnectProviderCommand = UntagOpenIDConnectProviderCommand;
    exports.UntagOpenIDConnectProviderRequest$ = UntagOpenIDConnectProviderRequest$;
    exports.UntagPolicy$ = UntagPolicy$;
    exports.UntagPolicyCommand = UntagPolicyCommand;
    exports.UntagPolicyRequest$ = UntagPolicyRequest$;
    exports.UntagRole$ = UntagRole$;
    exports.UntagRoleCommand = UntagRoleCommand;
    exports.UntagRoleRequest$ = UntagRoleRequest$;
    exports.UntagSAMLProvider$ = UntagSAMLProvider$;
    exports.UntagSAMLProviderCommand = UntagSAMLProviderCommand;
    exports.UntagSAMLProviderRequest$ = UntagSAMLProviderRequest$;
    exports.UntagServerCertificate$ = UntagServerCertificate$;
    exports.UntagServerCertificateCommand = UntagServerCertificateCommand;
    exports.UntagServerCertificateRequest$ = UntagServerCertificateRequest$;
    exports.UntagUser$ = UntagUser$;
    exports.UntagUserCommand = UntagUserCommand;
    exports.UntagUserRequest$ = UntagUserRequest$;
    exports.UpdateAccessKey$ = UpdateAccessKey$;
    exports.UpdateAccessKeyCommand = UpdateAccessKeyCommand;
    exports.UpdateAccessKeyRequest$ = UpdateAccessKeyRequest$;
    exports.UpdateAccountPasswordPolicy$ = UpdateAccountPasswordPolicy$;
    exports.UpdateAccountPasswordPolicyCommand = UpdateAccountPasswordPolicyCommand;
    exports.UpdateAccountPasswordPolicyRequest$ = UpdateAccountPasswordPolicyRequest$;
    exports.UpdateAssumeRolePolicy$ = UpdateAssumeRolePolicy$;
    exports.UpdateAssumeRolePolicyCommand = UpdateAssumeRolePolicyCommand;
    exports.UpdateAssumeRolePolicyRequest$ = UpdateAssumeRolePolicyRequest$;
    exports.UpdateDelegationRequest$ = UpdateDelegationRequest$;
    exports.UpdateDelegationRequestCommand = UpdateDelegationRequestCommand;
    exports.UpdateDelegationRequestRequest$ = UpdateDelegationRequestRequest$;
    exports.UpdateGroup$ = UpdateGroup$;
    exports.UpdateGroupCommand = UpdateGroupCommand;
    exports.UpdateGroupRequest$ = UpdateGroupRequest$;
    exports.UpdateLoginProfile$ = UpdateLoginProfile$;
    exports.UpdateLoginProfileCommand = UpdateLoginProfileCommand;
    exports.UpdateLoginProfileRequest$ = UpdateLoginProfileRequest$;
    exports.UpdateOpenIDConnectProviderThumbprint$ = UpdateOpenIDConnectProviderThumbprint$;
    exports.UpdateOpenIDConnectProviderThumbprintCommand = UpdateOpenIDConnectProviderThumbprintCommand;
    exports.UpdateOpenIDConnectProviderThumbprintRequest$ = UpdateOpenIDConnectProviderThumbprintRequest$;
    exports.UpdateRole$ = UpdateRole$;
    exports.UpdateRoleCommand = UpdateRoleCommand;
    exports.UpdateRoleDescription$ = UpdateRoleDescription$;
    exports.UpdateRoleDescriptionCommand = UpdateRoleDescriptionCommand;
    exports.UpdateRoleDescriptionRequest$ = UpdateRoleDescriptionRequest$;
    exports.UpdateRoleDescriptionResponse$ = UpdateRoleDescriptionResponse$;
    exports.UpdateRoleRequest$ = UpdateRoleRequest$;
    exports.UpdateRoleResponse$ = UpdateRoleResponse$;
    exports.UpdateSAMLProvider$ = UpdateSAMLProvider$;
    exports.UpdateSAMLProviderCommand = UpdateSAMLProviderCommand;
    exports.UpdateSAMLProviderRequest$ = UpdateSAMLProviderRequest$;
    exports.UpdateSAMLProviderResponse$ = UpdateSAMLProviderResponse$;
    exports.UpdateSSHPublicKey$ = UpdateSSHPublicKey$;
    exports.UpdateSSHPublicKeyCommand = UpdateSSHPublicKeyCommand;
    exports.UpdateSSHPublicKeyRequest$ = UpdateSSHPublicKeyRequest$;
    exports.UpdateServerCertificate$ = UpdateServerCertificate$;
    exports.UpdateServerCertificateCommand = UpdateServerCertificateCommand;
    exports.UpdateServerCertificateRequest$ = UpdateServerCertificateRequest$;
    exports.UpdateServiceSpecificCredential$ = UpdateServiceSpecificCredential$;
    exports.UpdateServiceSpecificCredentialCommand = UpdateServiceSpecificCredentialCommand;
    exports.UpdateServiceSpecificCredentialRequest$ = UpdateServiceSpecificCredentialRequest$;
    exports.UpdateSigningCertificate$ = UpdateSigningCertificate$;
    exports.UpdateSigningCertificateCommand = UpdateSigningCertificateCommand;
    exports.UpdateSigningCertificateRequest$ = UpdateSigningCertificateRequest$;
    exports.UpdateUser$ = UpdateUser$;
    exports.UpdateUserCommand = UpdateUserCommand;
    exports.UpdateUserRequest$ = UpdateUserRequest$;
    exports.UploadSSHPublicKey$ = UploadSSHPublicKey$;
    exports.UploadSSHPublicKeyCommand = UploadSSHPublicKeyCommand;
    exports.UploadSSHPublicKeyRequest$ = UploadSSHPublicKeyRequest$;
    exports.UploadSSHPublicKeyResponse$ = UploadSSHPublicKeyResponse$;
    exports.UploadServerCertificate$ = UploadServerCertificate$;
    exports.UploadServerCertificateCommand = UploadServerCertificateCommand;
    exports.UploadServerCertificateRequest$ = UploadServerCertificateRequest$;
    exports.UploadServerCertificateResponse$ = UploadServerCertificateResponse$;
    exports.UploadSigningCertificate$ = UploadSigningCertificate$;
    exports.UploadSigningCertificateCommand = UploadSigningCertificateCommand;
    exports.UploadSigningCertificateRequest$ = UploadSigningCertificateRequest$;
    exports.UploadSigningCertificateResponse$ = UploadSigningCertificateResponse$;
    exports.User$ = User$;
    exports.UserDetail$ = UserDetail$;
    exports.VirtualMFADevice$ = VirtualMFADevice$;
    exports.errorTypeRegistries = errorTypeRegistries;
    exports.paginateGetAccountAuthorizationDetails = paginateGetAccountAuthorizationDetails;
    exports.paginateGetGroup = paginateGetGroup;
    exports.paginateListAccessKeys = paginateListAccessKeys;
    exports.paginateListAccountAliases = paginateListAccountAliases;
    exports.paginateListAttachedGroupPolicies = paginateListAttachedGroupPolicies;
    exports.paginateListAttachedRolePolicies = paginateListAttachedRolePolicies;
    exports.paginateListAttachedUserPolicies = paginateListAttachedUserPolicies;
    exports.paginateListEntitiesForPolicy = paginateListEntitiesForPolicy;
    exports.paginateListGroupPolicies = paginateListGroupPolicies;
    exports.paginateListGroups = paginateListGroups;
    exports.paginateListGroupsForUser = paginateListGroupsForUser;
    exports.paginateListInstanceProfileTags = paginateListInstanceProfileTags;
    exports.paginateListInstanceProfiles = paginateListInstanceProfiles;
    exports.paginateListInstanceProfilesForRole = paginateListInstanceProfilesForRole;
    exports.paginateListMFADeviceTags = paginateListMFADeviceTags;
    exports.paginateListMFADevices = paginateListMFADevices;
    exports.paginateListOpenIDConnectProviderTags = paginateListOpenIDConnectProviderTags;
    exports.paginateListPolicies = paginateListPolicies;
    exports.paginateListPolicyTags = paginateListPolicyTags;
    exports.paginateListPolicyVersions = paginateListPolicyVersions;
    exports.paginateListRolePolicies = paginateListRolePolicies;
    exports.paginateListRoleTags = paginateListRoleTags;
    exports.paginateListRoles = paginateListRoles;
    exports.paginateListSAMLProviderTags = paginateListSAMLProviderTags;
    exports.paginateListSSHPublicKeys = paginateListSSHPublicKeys;
    exports.paginateListServerCertificateTags = paginateListServerCertificateTags;
    exports.paginateListServerCertificates = paginateListServerCertificates;
    exports.paginateListSigningCertificates = paginateListSigningCertificates;
    exports.paginateListUserPolicies = paginateListUserPolicies;
    exports.paginateListUserTags = paginateListUserTags;
    exports.paginateListUsers = paginateListUsers;
    exports.paginateListVirtualMFADevices = paginateListVirtualMFADevices;
    exports.paginateSimulateCustomPolicy = paginateSimulateCustomPolicy;
    exports.paginateSimulatePrincipalPolicy = paginateSimulatePrincipalPolicy;
    exports.waitForInstanceProfileExists = waitForInstanceProfileExists;
    exports.waitForPolicyExists = waitForPolicyExists;
    exports.waitForRoleExists = waitForRoleExists;
    exports.waitForUserExists = waitForUserExists;
    exports.waitUntilInstanceProfileExists = waitUntilInstanceProfileExists;
    exports.waitUntilPolicyExists = waitUntilPolicyExists;
    exports.waitUntilRoleExists = waitUntilRoleExists;
    exports.waitUntilUserExists = waitUntilUserExists;
  }
});

// node_modules/@aws-sdk/client-lambda/dist-cjs/index.js
var require_dist_cjs4 = __commonJS({
  "node_modules/@aws-sdk/client-lambda/dist-cjs/index.js"(exports) {
    var { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = (init_client2(), __toCommonJS(client_exports2));
    var { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = (init_dist_es(), __toCommonJS(dist_es_exports));
    var { normalizeProvider, getSmithyContext, ServiceException: ServiceException$1, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createWaiter, checkExceptions, WaiterState, createAggregatedClient } = (init_client(), __toCommonJS(client_exports));
    var { Command: $Command } = (init_client(), __toCommonJS(client_exports));
    exports.$Command = $Command;
    exports.__Client = Client;
    var { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = (init_config(), __toCommonJS(config_exports));
    var { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = (init_endpoints(), __toCommonJS(endpoints_exports));
    var { eventStreamSerdeProvider, resolveEventStreamSerdeConfig } = (init_event_streams(), __toCommonJS(event_streams_exports));
    var { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = (init_protocols(), __toCommonJS(protocols_exports));
    var { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = (init_retry(), __toCommonJS(retry_exports));
    var { TypeRegistry, getSchemaSerdePlugin } = (init_schema(), __toCommonJS(schema_exports));
    var { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = (init_httpAuthSchemes(), __toCommonJS(httpAuthSchemes_exports));
    var { defaultProvider } = require_dist_cjs2();
    var { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = (init_serde(), __toCommonJS(serde_exports));
    var { streamCollector, NodeHttpHandler } = require_dist_cjs();
    var { AwsRestJsonProtocol } = (init_protocols2(), __toCommonJS(protocols_exports2));
    var { Sha256 } = (init_checksum(), __toCommonJS(checksum_exports));
    var defaultLambdaHttpAuthSchemeParametersProvider = async (config, context, input) => {
      return {
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
          throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })()
      };
    };
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "lambda",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config,
            context
          }
        })
      };
    }
    var defaultLambdaHttpAuthSchemeProvider = (authParameters) => {
      const options = [];
      switch (authParameters.operation) {
        default: {
          options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
      }
      return options;
    };
    var resolveHttpAuthSchemeConfig = (config) => {
      const config_0 = resolveAwsSdkSigV4Config(config);
      return Object.assign(config_0, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
      });
    };
    var resolveClientEndpointParameters = (options) => {
      return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "lambda"
      });
    };
    var commonParams = {
      UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
      Endpoint: { type: "builtInParams", name: "endpoint" },
      Region: { type: "builtInParams", name: "region" },
      UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
    };
    var version = "3.1161.0";
    var packageInfo = {
      version
    };
    var k = "ref";
    var a = -1;
    var b = true;
    var c = "isSet";
    var d = "PartitionResult";
    var e = "booleanEquals";
    var f = "getAttr";
    var g = { [k]: "Endpoint" };
    var h = { [k]: d };
    var i = {};
    var j = [{ [k]: "Region" }];
    var _data = {
      conditions: [
        [c, [g]],
        [c, j],
        ["aws.partition", j, d],
        [e, [{ [k]: "UseFIPS" }, b]],
        [e, [{ [k]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
      ],
      results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, i],
        ["https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://lambda.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "Invalid Configuration: Missing Region"]
      ]
    };
    var root = 2;
    var r = 1e8;
    var nodes = new Int32Array([
      -1,
      1,
      -1,
      0,
      12,
      3,
      1,
      4,
      r + 11,
      2,
      5,
      r + 11,
      3,
      8,
      6,
      4,
      7,
      r + 10,
      5,
      r + 8,
      r + 9,
      4,
      10,
      9,
      6,
      r + 6,
      r + 7,
      5,
      11,
      r + 5,
      6,
      r + 4,
      r + 5,
      3,
      r + 1,
      13,
      4,
      r + 2,
      r + 3
    ]);
    var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
    var cache = new EndpointCache({
      size: 50,
      params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
    });
    var defaultEndpointResolver = (endpointParams, context = {}) => {
      return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams,
        logger: context.logger
      }));
    };
    customEndpointFunctions.aws = awsEndpointFunctions;
    var LambdaServiceException = class _LambdaServiceException extends ServiceException$1 {
      static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, _LambdaServiceException.prototype);
      }
    };
    var InvalidParameterValueException = class _InvalidParameterValueException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#InvalidParameterValueException";
      name = "InvalidParameterValueException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "InvalidParameterValueException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidParameterValueException.prototype);
        this.Type = opts.Type;
      }
    };
    var PolicyLengthExceededException = class _PolicyLengthExceededException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#PolicyLengthExceededException";
      name = "PolicyLengthExceededException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "PolicyLengthExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _PolicyLengthExceededException.prototype);
        this.Type = opts.Type;
      }
    };
    var PreconditionFailedException = class _PreconditionFailedException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#PreconditionFailedException";
      name = "PreconditionFailedException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "PreconditionFailedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _PreconditionFailedException.prototype);
        this.Type = opts.Type;
      }
    };
    var ResourceConflictException = class _ResourceConflictException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#ResourceConflictException";
      name = "ResourceConflictException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "ResourceConflictException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _ResourceConflictException.prototype);
        this.Type = opts.Type;
      }
    };
    var ResourceNotFoundException = class _ResourceNotFoundException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#ResourceNotFoundException";
      name = "ResourceNotFoundException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ResourceNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var ServiceException = class _ServiceException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#ServiceException";
      name = "ServiceException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ServiceException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _ServiceException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var TooManyRequestsException = class _TooManyRequestsException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#TooManyRequestsException";
      name = "TooManyRequestsException";
      $fault = "client";
      retryAfterSeconds;
      Type;
      Reason;
      constructor(opts) {
        super({
          name: "TooManyRequestsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _TooManyRequestsException.prototype);
        this.retryAfterSeconds = opts.retryAfterSeconds;
        this.Type = opts.Type;
        this.Reason = opts.Reason;
      }
    };
    var PublicPolicyException = class _PublicPolicyException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#PublicPolicyException";
      name = "PublicPolicyException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "PublicPolicyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _PublicPolicyException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var AliasLimitExceededException = class _AliasLimitExceededException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#AliasLimitExceededException";
      name = "AliasLimitExceededException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "AliasLimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _AliasLimitExceededException.prototype);
        this.Type = opts.Type;
      }
    };
    var CapacityProviderLimitExceededException = class _CapacityProviderLimitExceededException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#CapacityProviderLimitExceededException";
      name = "CapacityProviderLimitExceededException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "CapacityProviderLimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _CapacityProviderLimitExceededException.prototype);
        this.Type = opts.Type;
      }
    };
    var KMSAccessDeniedException = class _KMSAccessDeniedException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#KMSAccessDeniedException";
      name = "KMSAccessDeniedException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "KMSAccessDeniedException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _KMSAccessDeniedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var KMSDisabledException = class _KMSDisabledException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#KMSDisabledException";
      name = "KMSDisabledException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "KMSDisabledException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _KMSDisabledException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var KMSInvalidStateException = class _KMSInvalidStateException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#KMSInvalidStateException";
      name = "KMSInvalidStateException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "KMSInvalidStateException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _KMSInvalidStateException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var KMSNotFoundException = class _KMSNotFoundException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#KMSNotFoundException";
      name = "KMSNotFoundException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "KMSNotFoundException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _KMSNotFoundException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var ResourceInUseException = class _ResourceInUseException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#ResourceInUseException";
      name = "ResourceInUseException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ResourceInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _ResourceInUseException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var CodeSigningConfigNotFoundException = class _CodeSigningConfigNotFoundException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#CodeSigningConfigNotFoundException";
      name = "CodeSigningConfigNotFoundException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "CodeSigningConfigNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _CodeSigningConfigNotFoundException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var CodeStorageExceededException = class _CodeStorageExceededException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#CodeStorageExceededException";
      name = "CodeStorageExceededException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "CodeStorageExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _CodeStorageExceededException.prototype);
        this.Type = opts.Type;
      }
    };
    var CodeVerificationFailedException = class _CodeVerificationFailedException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#CodeVerificationFailedException";
      name = "CodeVerificationFailedException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "CodeVerificationFailedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _CodeVerificationFailedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var FunctionVersionsPerCapacityProviderLimitExceededException = class _FunctionVersionsPerCapacityProviderLimitExceededException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#FunctionVersionsPerCapacityProviderLimitExceededException";
      name = "FunctionVersionsPerCapacityProviderLimitExceededException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "FunctionVersionsPerCapacityProviderLimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _FunctionVersionsPerCapacityProviderLimitExceededException.prototype);
        this.Type = opts.Type;
      }
    };
    var InvalidCodeSignatureException = class _InvalidCodeSignatureException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#InvalidCodeSignatureException";
      name = "InvalidCodeSignatureException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "InvalidCodeSignatureException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidCodeSignatureException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var CodeArtifactUserDeletedException = class _CodeArtifactUserDeletedException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#CodeArtifactUserDeletedException";
      name = "CodeArtifactUserDeletedException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "CodeArtifactUserDeletedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _CodeArtifactUserDeletedException.prototype);
        this.Type = opts.Type;
      }
    };
    var CodeArtifactUserFailedException = class _CodeArtifactUserFailedException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#CodeArtifactUserFailedException";
      name = "CodeArtifactUserFailedException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "CodeArtifactUserFailedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _CodeArtifactUserFailedException.prototype);
        this.Type = opts.Type;
      }
    };
    var CodeArtifactUserPendingException = class _CodeArtifactUserPendingException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#CodeArtifactUserPendingException";
      name = "CodeArtifactUserPendingException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "CodeArtifactUserPendingException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _CodeArtifactUserPendingException.prototype);
        this.Type = opts.Type;
      }
    };
    var DurableExecutionAlreadyStartedException = class _DurableExecutionAlreadyStartedException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#DurableExecutionAlreadyStartedException";
      name = "DurableExecutionAlreadyStartedException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "DurableExecutionAlreadyStartedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _DurableExecutionAlreadyStartedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var EC2AccessDeniedException = class _EC2AccessDeniedException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#EC2AccessDeniedException";
      name = "EC2AccessDeniedException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "EC2AccessDeniedException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _EC2AccessDeniedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var EC2ThrottledException = class _EC2ThrottledException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#EC2ThrottledException";
      name = "EC2ThrottledException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "EC2ThrottledException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _EC2ThrottledException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var EC2UnexpectedException = class _EC2UnexpectedException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#EC2UnexpectedException";
      name = "EC2UnexpectedException";
      $fault = "server";
      Type;
      Message;
      EC2ErrorCode;
      constructor(opts) {
        super({
          name: "EC2UnexpectedException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _EC2UnexpectedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
        this.EC2ErrorCode = opts.EC2ErrorCode;
      }
    };
    var EFSIOException = class _EFSIOException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#EFSIOException";
      name = "EFSIOException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "EFSIOException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _EFSIOException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var EFSMountConnectivityException = class _EFSMountConnectivityException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#EFSMountConnectivityException";
      name = "EFSMountConnectivityException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "EFSMountConnectivityException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _EFSMountConnectivityException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var EFSMountFailureException = class _EFSMountFailureException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#EFSMountFailureException";
      name = "EFSMountFailureException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "EFSMountFailureException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _EFSMountFailureException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var EFSMountTimeoutException = class _EFSMountTimeoutException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#EFSMountTimeoutException";
      name = "EFSMountTimeoutException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "EFSMountTimeoutException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _EFSMountTimeoutException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var ENILimitReachedException = class _ENILimitReachedException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#ENILimitReachedException";
      name = "ENILimitReachedException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ENILimitReachedException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _ENILimitReachedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var ENINotReadyException = class _ENINotReadyException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#ENINotReadyException";
      name = "ENINotReadyException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ENINotReadyException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _ENINotReadyException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var InvalidRequestContentException = class _InvalidRequestContentException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#InvalidRequestContentException";
      name = "InvalidRequestContentException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "InvalidRequestContentException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidRequestContentException.prototype);
        this.Type = opts.Type;
      }
    };
    var InvalidRuntimeException = class _InvalidRuntimeException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#InvalidRuntimeException";
      name = "InvalidRuntimeException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "InvalidRuntimeException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidRuntimeException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var InvalidSecurityGroupIDException = class _InvalidSecurityGroupIDException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#InvalidSecurityGroupIDException";
      name = "InvalidSecurityGroupIDException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "InvalidSecurityGroupIDException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidSecurityGroupIDException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var InvalidSubnetIDException = class _InvalidSubnetIDException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#InvalidSubnetIDException";
      name = "InvalidSubnetIDException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "InvalidSubnetIDException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidSubnetIDException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var InvalidZipFileException = class _InvalidZipFileException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#InvalidZipFileException";
      name = "InvalidZipFileException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "InvalidZipFileException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _InvalidZipFileException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var ModeNotSupportedException = class _ModeNotSupportedException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#ModeNotSupportedException";
      name = "ModeNotSupportedException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "ModeNotSupportedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _ModeNotSupportedException.prototype);
        this.Type = opts.Type;
      }
    };
    var NoPublishedVersionException = class _NoPublishedVersionException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#NoPublishedVersionException";
      name = "NoPublishedVersionException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "NoPublishedVersionException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _NoPublishedVersionException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var RecursiveInvocationException = class _RecursiveInvocationException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#RecursiveInvocationException";
      name = "RecursiveInvocationException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "RecursiveInvocationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _RecursiveInvocationException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var RequestTooLargeException = class _RequestTooLargeException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#RequestTooLargeException";
      name = "RequestTooLargeException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "RequestTooLargeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _RequestTooLargeException.prototype);
        this.Type = opts.Type;
      }
    };
    var ResourceNotReadyException = class _ResourceNotReadyException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#ResourceNotReadyException";
      name = "ResourceNotReadyException";
      $fault = "server";
      Type;
      constructor(opts) {
        super({
          name: "ResourceNotReadyException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _ResourceNotReadyException.prototype);
        this.Type = opts.Type;
      }
    };
    var S3FilesMountConnectivityException = class _S3FilesMountConnectivityException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#S3FilesMountConnectivityException";
      name = "S3FilesMountConnectivityException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "S3FilesMountConnectivityException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _S3FilesMountConnectivityException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var S3FilesMountFailureException = class _S3FilesMountFailureException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#S3FilesMountFailureException";
      name = "S3FilesMountFailureException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "S3FilesMountFailureException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _S3FilesMountFailureException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var S3FilesMountTimeoutException = class _S3FilesMountTimeoutException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#S3FilesMountTimeoutException";
      name = "S3FilesMountTimeoutException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "S3FilesMountTimeoutException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _S3FilesMountTimeoutException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var SerializedRequestEntityTooLargeException = class _SerializedRequestEntityTooLargeException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#SerializedRequestEntityTooLargeException";
      name = "SerializedRequestEntityTooLargeException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "SerializedRequestEntityTooLargeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _SerializedRequestEntityTooLargeException.prototype);
        this.Type = opts.Type;
      }
    };
    var ServiceQuotaExceededException = class _ServiceQuotaExceededException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#ServiceQuotaExceededException";
      name = "ServiceQuotaExceededException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ServiceQuotaExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _ServiceQuotaExceededException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var SnapStartException = class _SnapStartException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#SnapStartException";
      name = "SnapStartException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "SnapStartException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _SnapStartException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var SnapStartNotReadyException = class _SnapStartNotReadyException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#SnapStartNotReadyException";
      name = "SnapStartNotReadyException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "SnapStartNotReadyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _SnapStartNotReadyException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var SnapStartRegenerationFailureException = class _SnapStartRegenerationFailureException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#SnapStartRegenerationFailureException";
      name = "SnapStartRegenerationFailureException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "SnapStartRegenerationFailureException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _SnapStartRegenerationFailureException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var SnapStartTimeoutException = class _SnapStartTimeoutException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#SnapStartTimeoutException";
      name = "SnapStartTimeoutException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "SnapStartTimeoutException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _SnapStartTimeoutException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var SubnetIPAddressLimitReachedException = class _SubnetIPAddressLimitReachedException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#SubnetIPAddressLimitReachedException";
      name = "SubnetIPAddressLimitReachedException";
      $fault = "server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "SubnetIPAddressLimitReachedException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, _SubnetIPAddressLimitReachedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var UnsupportedMediaTypeException = class _UnsupportedMediaTypeException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#UnsupportedMediaTypeException";
      name = "UnsupportedMediaTypeException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "UnsupportedMediaTypeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _UnsupportedMediaTypeException.prototype);
        this.Type = opts.Type;
      }
    };
    var ProvisionedConcurrencyConfigNotFoundException = class _ProvisionedConcurrencyConfigNotFoundException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#ProvisionedConcurrencyConfigNotFoundException";
      name = "ProvisionedConcurrencyConfigNotFoundException";
      $fault = "client";
      Type;
      constructor(opts) {
        super({
          name: "ProvisionedConcurrencyConfigNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _ProvisionedConcurrencyConfigNotFoundException.prototype);
        this.Type = opts.Type;
      }
    };
    var CallbackTimeoutException = class _CallbackTimeoutException extends LambdaServiceException {
      static shapeId = "com.amazonaws.lambda#CallbackTimeoutException";
      name = "CallbackTimeoutException";
      $fault = "client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "CallbackTimeoutException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, _CallbackTimeoutException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    };
    var _A = "Action";
    var _AA = "AliasArn";
    var _AC = "AliasConfiguration";
    var _ACc = "AccessConfigs";
    var _ACl = "AllowCredentials";
    var _AFSC = "AppliedFunctionScalingConfig";
    var _AH = "AllowHeaders";
    var _AIT = "AllowedInstanceTypes";
    var _AL = "AccountLimit";
    var _ALEE = "AliasLimitExceededException";
    var _ALL = "ApplicationLogLevel";
    var _ALVP = "AddLayerVersionPermission";
    var _ALVPR = "AddLayerVersionPermissionRequest";
    var _ALVPRd = "AddLayerVersionPermissionResponse";
    var _ALl = "AliasList";
    var _AM = "AllowMethods";
    var _AMKESC = "AmazonManagedKafkaEventSourceConfig";
    var _AO = "AllowOrigins";
    var _AOp = "ApplyOn";
    var _AP = "AllowedPublishers";
    var _APCE = "AvailableProvisionedConcurrentExecutions";
    var _APCEl = "AllocatedProvisionedConcurrentExecutions";
    var _APR = "AddPermissionRequest";
    var _APRd = "AddPermissionResponse";
    var _APd = "AddPermission";
    var _ARC = "AliasRoutingConfiguration";
    var _AT = "AuthType";
    var _AU = "AccountUsage";
    var _AVW = "AdditionalVersionWeights";
    var _Al = "Aliases";
    var _Ar = "Architectures";
    var _Arn = "Arn";
    var _At = "Attribute";
    var _Att = "Attempt";
    var _B = "Blob";
    var _BBOFE = "BisectBatchOnFunctionError";
    var _BOP = "BinaryOperationPayload";
    var _BS = "BlobStream";
    var _BSa = "BatchSize";
    var _C = "Concurrency";
    var _CA = "CompatibleArchitectures";
    var _CAR = "CreateAliasRequest";
    var _CAUDE = "CodeArtifactUserDeletedException";
    var _CAUFE = "CodeArtifactUserFailedException";
    var _CAUPE = "CodeArtifactUserPendingException";
    var _CAo = "CompatibleArchitecture";
    var _CAr = "CreateAlias";
    var _CAu = "CurrentAttempt";
    var _CC = "ClientContext";
    var _CCP = "CreateCapacityProvider";
    var _CCPR = "CreateCapacityProviderRequest";
    var _CCPRr = "CreateCapacityProviderResponse";
    var _CCSC = "CreateCodeSigningConfig";
    var _CCSCR = "CreateCodeSigningConfigRequest";
    var _CCSCRr = "CreateCodeSigningConfigResponse";
    var _CD = "CallbackDetails";
    var _CDE = "CheckpointDurableExecution";
    var _CDER = "CheckpointDurableExecutionRequest";
    var _CDERh = "CheckpointDurableExecutionResponse";
    var _CDo = "ContextDetails";
    var _CDr = "CreatedDate";
    var _CE = "ConcurrentExecutions";
    var _CESM = "CreateEventSourceMapping";
    var _CESMR = "CreateEventSourceMappingRequest";
    var _CF = "CreateFunction";
    var _CFD = "CallbackFailedDetails";
    var _CFDo = "ContextFailedDetails";
    var _CFR = "CreateFunctionRequest";
    var _CFUC = "CreateFunctionUrlConfig";
    var _CFUCR = "CreateFunctionUrlConfigRequest";
    var _CFUCRr = "CreateFunctionUrlConfigResponse";
    var _CGI = "ConsumerGroupId";
    var _CI = "CallbackId";
    var _CID = "ChainedInvokeDetails";
    var _CIFD = "ChainedInvokeFailedDetails";
    var _CIO = "ChainedInvokeOptions";
    var _CISD = "ChainedInvokeStartedDetails";
    var _CISDh = "ChainedInvokeStoppedDetails";
    var _CISDha = "ChainedInvokeSucceededDetails";
    var _CITOD = "ChainedInvokeTimedOutDetails";
    var _CM = "ConsumptionMode";
    var _CN = "CollectionName";
    var _CO = "CallbackOptions";
    var _COo = "ContextOptions";
    var _CP = "CapacityProvider";
    var _CPA = "CapacityProviderArn";
    var _CPC = "CapacityProviderConfig";
    var _CPL = "CapacityProvidersList";
    var _CPLC = "CapacityProviderLoggingConfig";
    var _CPLEE = "CapacityProviderLimitExceededException";
    var _CPN = "CapacityProviderName";
    var _CPORA = "CapacityProviderOperatorRoleArn";
    var _CPPC = "CapacityProviderPermissionsConfig";
    var _CPSC = "CapacityProviderScalingConfig";
    var _CPSPL = "CapacityProviderScalingPoliciesList";
    var _CPTC = "CapacityProviderTelemetryConfig";
    var _CPVC = "CapacityProviderVpcConfig";
    var _CPa = "CapacityProviders";
    var _CR = "CompatibleRuntimes";
    var _CRo = "CompatibleRuntime";
    var _CS = "CodeSize";
    var _CSC = "CodeSigningConfig";
    var _CSCA = "CodeSigningConfigArn";
    var _CSCI = "CodeSigningConfigId";
    var _CSCL = "CodeSigningConfigList";
    var _CSCNFE = "CodeSigningConfigNotFoundException";
    var _CSCo = "CodeSigningConfigs";
    var _CSD = "CallbackStartedDetails";
    var _CSDa = "CallbackSucceededDetails";
    var _CSDo = "ContextStartedDetails";
    var _CSDon = "ContextSucceededDetails";
    var _CSEE = "CodeStorageExceededException";
    var _CSP = "CodeSigningPolicies";
    var _CSU = "CodeSizeUnzipped";
    var _CSZ = "CodeSizeZipped";
    var _CSo = "CodeSha256";
    var _CSon = "ConfigSha256";
    var _CT = "CheckpointToken";
    var _CTE = "CallbackTimeoutException";
    var _CTOD = "CallbackTimedOutDetails";
    var _CT_ = "Content-Type";
    var _CTl = "ClientToken";
    var _CTr = "CreationTime";
    var _CUES = "CheckpointUpdatedExecutionState";
    var _CVFE = "CodeVerificationFailedException";
    var _Co = "Cors";
    var _Cod = "Code";
    var _Com = "Command";
    var _Con = "Configuration";
    var _Cont = "Content";
    var _D = "Description";
    var _DA = "DeleteAlias";
    var _DAR = "DeleteAliasRequest";
    var _DC = "DestinationConfig";
    var _DCP = "DeleteCapacityProvider";
    var _DCPR = "DeleteCapacityProviderRequest";
    var _DCPRe = "DeleteCapacityProviderResponse";
    var _DCSC = "DeleteCodeSigningConfig";
    var _DCSCR = "DeleteCodeSigningConfigRequest";
    var _DCSCRe = "DeleteCodeSigningConfigResponse";
    var _DCu = "DurableConfig";
    var _DDBESC = "DocumentDBEventSourceConfig";
    var _DE = "DurableExecutions";
    var _DEA = "DurableExecutionArn";
    var _DEASE = "DurableExecutionAlreadyStartedException";
    var _DEN = "DurableExecutionName";
    var _DESM = "DeleteEventSourceMapping";
    var _DESMR = "DeleteEventSourceMappingRequest";
    var _DF = "DeleteFunction";
    var _DFC = "DeleteFunctionConcurrency";
    var _DFCR = "DeleteFunctionConcurrencyRequest";
    var _DFCSC = "DeleteFunctionCodeSigningConfig";
    var _DFCSCR = "DeleteFunctionCodeSigningConfigRequest";
    var _DFEIC = "DeleteFunctionEventInvokeConfig";
    var _DFEICR = "DeleteFunctionEventInvokeConfigRequest";
    var _DFR = "DeleteFunctionRequest";
    var _DFRe = "DeleteFunctionResponse";
    var _DFUC = "DeleteFunctionUrlConfig";
    var _DFUCR = "DeleteFunctionUrlConfigRequest";
    var _DLC = "DeadLetterConfig";
    var _DLV = "DeleteLayerVersion";
    var _DLVR = "DeleteLayerVersionRequest";
    var _DN = "DatabaseName";
    var _DPCC = "DeleteProvisionedConcurrencyConfig";
    var _DPCCR = "DeleteProvisionedConcurrencyConfigRequest";
    var _DR = "DryRun";
    var _DRP = "DeleteResourcePolicy";
    var _DRPR = "DeleteResourcePolicyRequest";
    var _DSR = "DirectS3Read";
    var _De = "Destination";
    var _Du = "Duration";
    var _E = "Error";
    var _EC = "ErrorCode";
    var _ECADE = "EC2AccessDeniedException";
    var _ECEC = "EC2ErrorCode";
    var _ECTE = "EC2ThrottledException";
    var _ECUE = "EC2UnexpectedException";
    var _ED = "ErrorData";
    var _EDI = "ExecutionDataIncluded";
    var _EDr = "ErrorDetails";
    var _EDx = "ExecutionDetails";
    var _EE = "EnvironmentError";
    var _EEMGBPVC = "ExecutionEnvironmentMemoryGiBPerVCpu";
    var _EEv = "EventError";
    var _EFD = "ExecutionFailedDetails";
    var _EFSIOE = "EFSIOException";
    var _EFSMCE = "EFSMountConnectivityException";
    var _EFSMFE = "EFSMountFailureException";
    var _EFSMTE = "EFSMountTimeoutException";
    var _EH = "ExposeHeaders";
    var _EI = "EventId";
    var _EIT = "ExcludedInstanceTypes";
    var _EIv = "EventInput";
    var _EM = "ErrorMessage";
    var _ENILRE = "ENILimitReachedException";
    var _ENINRE = "ENINotReadyException";
    var _EO = "ErrorObject";
    var _EP = "EntryPoint";
    var _ER = "EnvironmentResponse";
    var _ERF = "EventRecordFormat";
    var _ERv = "EventResult";
    var _ES = "EphemeralStorage";
    var _ESA = "EventSourceArn";
    var _ESD = "ExecutionStartedDetails";
    var _ESDx = "ExecutionSucceededDetails";
    var _ESDxe = "ExecutionStoppedDetails";
    var _ESM = "EventSourceMappings";
    var _ESMA = "EventSourceMappingArn";
    var _ESMC = "EventSourceMappingConfiguration";
    var _ESML = "EventSourceMappingsList";
    var _ESMLC = "EventSourceMappingLoggingConfig";
    var _ESMMC = "EventSourceMappingMetricsConfig";
    var _EST = "EventSourceToken";
    var _ESv = "EventStream";
    var _ET = "ErrorType";
    var _ETOD = "ExecutionTimedOutDetails";
    var _ETn = "EndTimestamp";
    var _ETv = "EventType";
    var _ETve = "EventTimestamp";
    var _ETx = "ExecutionTimeout";
    var _ETxp = "ExplicitTags";
    var _EV = "ExecutedVersion";
    var _EVN = "EnvironmentVariableName";
    var _EVV = "EnvironmentVariableValue";
    var _EVn = "EnvironmentVariables";
    var _En = "Enabled";
    var _End = "Endpoints";
    var _Env = "Environment";
    var _Ev = "Event";
    var _Eve = "Events";
    var _Ex = "Execution";
    var _F = "Filter";
    var _FA = "FunctionArn";
    var _FAu = "FunctionArns";
    var _FC = "FunctionCount";
    var _FCE = "FilterCriteriaError";
    var _FCL = "FunctionCodeLocation";
    var _FCLE = "FunctionCodeLocationError";
    var _FCi = "FilterCriteria";
    var _FCu = "FunctionCode";
    var _FCun = "FunctionConfiguration";
    var _FD = "FullDocument";
    var _FE = "FunctionError";
    var _FEIC = "FunctionEventInvokeConfig";
    var _FEICL = "FunctionEventInvokeConfigList";
    var _FEICu = "FunctionEventInvokeConfigs";
    var _FL = "FilterList";
    var _FLu = "FunctionList";
    var _FN = "FunctionName";
    var _FRT = "FunctionResponseTypes";
    var _FS = "FunctionState";
    var _FSC = "FileSystemConfigs";
    var _FSCL = "FileSystemConfigList";
    var _FSCi = "FileSystemConfig";
    var _FSCu = "FunctionScalingConfig";
    var _FU = "FunctionUrl";
    var _FUAT = "FunctionUrlAuthType";
    var _FUC = "FunctionUrlConfig";
    var _FUCL = "FunctionUrlConfigList";
    var _FUCu = "FunctionUrlConfigs";
    var _FV = "FunctionVersion";
    var _FVBCPL = "FunctionVersionsByCapacityProviderList";
    var _FVBCPLI = "FunctionVersionsByCapacityProviderListItem";
    var _FVPCPLEE = "FunctionVersionsPerCapacityProviderLimitExceededException";
    var _FVu = "FunctionVersions";
    var _Fi = "Filters";
    var _Fu = "Functions";
    var _GA = "GetAlias";
    var _GAR = "GetAliasRequest";
    var _GAS = "GetAccountSettings";
    var _GASR = "GetAccountSettingsRequest";
    var _GASRe = "GetAccountSettingsResponse";
    var _GCP = "GetCapacityProvider";
    var _GCPR = "GetCapacityProviderRequest";
    var _GCPRe = "GetCapacityProviderResponse";
    var _GCSC = "GetCodeSigningConfig";
    var _GCSCR = "GetCodeSigningConfigRequest";
    var _GCSCRe = "GetCodeSigningConfigResponse";
    var _GDE = "GetDurableExecution";
    var _GDEH = "GetDurableExecutionHistory";
    var _GDEHR = "GetDurableExecutionHistoryRequest";
    var _GDEHRe = "GetDurableExecutionHistoryResponse";
    var _GDER = "GetDurableExecutionRequest";
    var _GDERe = "GetDurableExecutionResponse";
    var _GDES = "GetDurableExecutionState";
    var _GDESR = "GetDurableExecutionStateRequest";
    var _GDESRe = "GetDurableExecutionStateResponse";
    var _GESM = "GetEventSourceMapping";
    var _GESMR = "GetEventSourceMappingRequest";
    var _GF = "GetFunction";
    var _GFC = "GetFunctionConcurrency";
    var _GFCR = "GetFunctionConcurrencyRequest";
    var _GFCRe = "GetFunctionConcurrencyResponse";
    var _GFCRet = "GetFunctionConfigurationRequest";
    var _GFCSC = "GetFunctionCodeSigningConfig";
    var _GFCSCR = "GetFunctionCodeSigningConfigRequest";
    var _GFCSCRe = "GetFunctionCodeSigningConfigResponse";
    var _GFCe = "GetFunctionConfiguration";
    var _GFEIC = "GetFunctionEventInvokeConfig";
    var _GFEICR = "GetFunctionEventInvokeConfigRequest";
    var _GFR = "GetFunctionRequest";
    var _GFRC = "GetFunctionRecursionConfig";
    var _GFRCR = "GetFunctionRecursionConfigRequest";
    var _GFRCRe = "GetFunctionRecursionConfigResponse";
    var _GFRe = "GetFunctionResponse";
    var _GFSC = "GetFunctionScalingConfig";
    var _GFSCR = "GetFunctionScalingConfigRequest";
    var _GFSCRe = "GetFunctionScalingConfigResponse";
    var _GFUC = "GetFunctionUrlConfig";
    var _GFUCR = "GetFunctionUrlConfigRequest";
    var _GFUCRe = "GetFunctionUrlConfigResponse";
    var _GLV = "GetLayerVersion";
    var _GLVBA = "GetLayerVersionByArn";
    var _GLVBAR = "GetLayerVersionByArnRequest";
    var _GLVP = "GetLayerVersionPolicy";
    var _GLVPR = "GetLayerVersionPolicyRequest";
    var _GLVPRe = "GetLayerVersionPolicyResponse";
    var _GLVR = "GetLayerVersionRequest";
    var _GLVRe = "GetLayerVersionResponse";
    var _GP = "GetPolicy";
    var _GPCC = "GetProvisionedConcurrencyConfig";
    var _GPCCR = "GetProvisionedConcurrencyConfigRequest";
    var _GPCCRe = "GetProvisionedConcurrencyConfigResponse";
    var _GPR = "GetPolicyRequest";
    var _GPRe = "GetPolicyResponse";
    var _GRMC = "GetRuntimeManagementConfig";
    var _GRMCR = "GetRuntimeManagementConfigRequest";
    var _GRMCRe = "GetRuntimeManagementConfigResponse";
    var _GRP = "GetResourcePolicy";
    var _GRPR = "GetResourcePolicyRequest";
    var _GRPRe = "GetResourcePolicyResponse";
    var _H = "Handler";
    var _HT = "HeartbeatTimeout";
    var _HTS = "HeartbeatTimeoutSeconds";
    var _I = "Input";
    var _IA = "InvokeArgs";
    var _IAFDS = "Ipv6AllowedForDualStack";
    var _IAR = "InvokeAsyncRequest";
    var _IARn = "InvokeAsyncResponse";
    var _IAn = "InvokeAsync";
    var _IC = "ImageConfig";
    var _ICD = "InvocationCompletedDetails";
    var _ICE = "ImageConfigError";
    var _ICR = "ImageConfigResponse";
    var _ICSE = "InvalidCodeSignatureException";
    var _ICn = "InvokeComplete";
    var _IED = "IncludeExecutionData";
    var _IM = "InvokeMode";
    var _IP = "InputPayload";
    var _IPVE = "InvalidParameterValueException";
    var _IR = "InstanceRequirements";
    var _IRCE = "InvalidRequestContentException";
    var _IRE = "InvalidRuntimeException";
    var _IRSU = "InvokeResponseStreamUpdate";
    var _IRn = "InvocationRequest";
    var _IRnv = "InvocationResponse";
    var _ISGIDE = "InvalidSecurityGroupIDException";
    var _ISIDE = "InvalidSubnetIDException";
    var _IT = "InvocationType";
    var _IU = "ImageUri";
    var _IVFU = "InvokedViaFunctionUrl";
    var _IWRS = "InvokeWithResponseStream";
    var _IWRSCE = "InvokeWithResponseStreamCompleteEvent";
    var _IWRSR = "InvokeWithResponseStreamRequest";
    var _IWRSRE = "InvokeWithResponseStreamResponseEvent";
    var _IWRSRn = "InvokeWithResponseStreamResponse";
    var _IZFE = "InvalidZipFileException";
    var _Id = "Id";
    var _In = "Invoke";
    var _K = "Key";
    var _KKA = "KmsKeyArn";
    var _KMSADE = "KMSAccessDeniedException";
    var _KMSDE = "KMSDisabledException";
    var _KMSISE = "KMSInvalidStateException";
    var _KMSKA = "KMSKeyArn";
    var _KMSNFE = "KMSNotFoundException";
    var _KSRAC = "KafkaSchemaRegistryAccessConfig";
    var _KSRACL = "KafkaSchemaRegistryAccessConfigList";
    var _KSRC = "KafkaSchemaRegistryConfig";
    var _KSVC = "KafkaSchemaValidationConfig";
    var _KSVCL = "KafkaSchemaValidationConfigList";
    var _L = "Layers";
    var _LA = "LayerArn";
    var _LAR = "ListAliasesRequest";
    var _LARi = "ListAliasesResponse";
    var _LAi = "ListAliases";
    var _LC = "LoggingConfig";
    var _LCP = "ListCapacityProviders";
    var _LCPR = "ListCapacityProvidersRequest";
    var _LCPRi = "ListCapacityProvidersResponse";
    var _LCSC = "ListCodeSigningConfigs";
    var _LCSCR = "ListCodeSigningConfigsRequest";
    var _LCSCRi = "ListCodeSigningConfigsResponse";
    var _LDEBF = "ListDurableExecutionsByFunction";
    var _LDEBFR = "ListDurableExecutionsByFunctionRequest";
    var _LDEBFRi = "ListDurableExecutionsByFunctionResponse";
    var _LESM = "ListEventSourceMappings";
    var _LESMR = "ListEventSourceMappingsRequest";
    var _LESMRi = "ListEventSourceMappingsResponse";
    var _LF = "LogFormat";
    var _LFBCSC = "ListFunctionsByCodeSigningConfig";
    var _LFBCSCR = "ListFunctionsByCodeSigningConfigRequest";
    var _LFBCSCRi = "ListFunctionsByCodeSigningConfigResponse";
    var _LFEIC = "ListFunctionEventInvokeConfigs";
    var _LFEICR = "ListFunctionEventInvokeConfigsRequest";
    var _LFEICRi = "ListFunctionEventInvokeConfigsResponse";
    var _LFR = "ListFunctionsRequest";
    var _LFRi = "ListFunctionsResponse";
    var _LFUC = "ListFunctionUrlConfigs";
    var _LFUCR = "ListFunctionUrlConfigsRequest";
    var _LFUCRi = "ListFunctionUrlConfigsResponse";
    var _LFVBCP = "ListFunctionVersionsByCapacityProvider";
    var _LFVBCPR = "ListFunctionVersionsByCapacityProviderRequest";
    var _LFVBCPRi = "ListFunctionVersionsByCapacityProviderResponse";
    var _LFi = "ListFunctions";
    var _LG = "LogGroup";
    var _LI = "LicenseInfo";
    var _LL = "LayersList";
    var _LLI = "LayersListItem";
    var _LLR = "ListLayersRequest";
    var _LLRi = "ListLayersResponse";
    var _LLV = "ListLayerVersions";
    var _LLVR = "ListLayerVersionsRequest";
    var _LLVRi = "ListLayerVersionsResponse";
    var _LLi = "ListLayers";
    var _LM = "LastModified";
    var _LMICPC = "LambdaManagedInstancesCapacityProviderConfig";
    var _LMP = "LocalMountPath";
    var _LMT = "LastModifiedTime";
    var _LMV = "LatestMatchingVersion";
    var _LN = "LayerName";
    var _LPCC = "ListProvisionedConcurrencyConfigs";
    var _LPCCR = "ListProvisionedConcurrencyConfigsRequest";
    var _LPCCRi = "ListProvisionedConcurrencyConfigsResponse";
    var _LPR = "LastProcessingResult";
    var _LR = "LogResult";
    var _LRL = "LayersReferenceList";
    var _LT = "LogType";
    var _LTR = "ListTagsRequest";
    var _LTRi = "ListTagsResponse";
    var _LTi = "ListTags";
    var _LUS = "LastUpdateStatus";
    var _LUSR = "LastUpdateStatusReason";
    var _LUSRC = "LastUpdateStatusReasonCode";
    var _LV = "LayerVersions";
    var _LVA = "LayerVersionArn";
    var _LVBF = "ListVersionsByFunction";
    var _LVBFR = "ListVersionsByFunctionRequest";
    var _LVBFRi = "ListVersionsByFunctionResponse";
    var _LVCI = "LayerVersionContentInput";
    var _LVCO = "LayerVersionContentOutput";
    var _LVL = "LayerVersionsList";
    var _LVLI = "LayerVersionsListItem";
    var _La = "Layer";
    var _Lo = "Location";
    var _M = "Message";
    var _MA = "MaxAge";
    var _MAa = "MasterArn";
    var _MBWIS = "MaximumBatchingWindowInSeconds";
    var _MC = "MetricsConfig";
    var _MCa = "MaximumConcurrency";
    var _MEAIS = "MaximumEventAgeInSeconds";
    var _MEE = "MinExecutionEnvironments";
    var _MEEa = "MaxExecutionEnvironments";
    var _MI = "MaxItems";
    var _MNSE = "ModeNotSupportedException";
    var _MP = "MinimumPollers";
    var _MPa = "MaximumPollers";
    var _MR = "MasterRegion";
    var _MRA = "MaximumRetryAttempts";
    var _MRAIS = "MaximumRecordAgeInSeconds";
    var _MS = "MemorySize";
    var _MVCC = "MaxVCpuCount";
    var _Ma = "Marker";
    var _Me = "Metrics";
    var _Mo = "Mode";
    var _N = "Name";
    var _NADS = "NextAttemptDelaySeconds";
    var _NAT = "NextAttemptTimestamp";
    var _NES = "NewExecutionState";
    var _NM = "NextMarker";
    var _NPVE = "NoPublishedVersionException";
    var _O = "Operations";
    var _OF = "OnFailure";
    var _OI = "OrganizationId";
    var _OP = "OperationPayload";
    var _OPu = "OutputPayload";
    var _OS = "OnSuccess";
    var _OSp = "OptimizationStatus";
    var _OU = "OperationUpdate";
    var _OUp = "OperationUpdates";
    var _Op = "Operation";
    var _P = "Principal";
    var _PC = "PermissionsConfig";
    var _PCC = "ProvisionedConcurrencyConfigs";
    var _PCCL = "ProvisionedConcurrencyConfigList";
    var _PCCLI = "ProvisionedConcurrencyConfigListItem";
    var _PCCNFE = "ProvisionedConcurrencyConfigNotFoundException";
    var _PCE = "ProvisionedConcurrentExecutions";
    var _PCa = "PayloadChunk";
    var _PEEMC = "PerExecutionEnvironmentMaxConcurrency";
    var _PF = "ParallelizationFactor";
    var _PFC = "PutFunctionConcurrency";
    var _PFCR = "PutFunctionConcurrencyRequest";
    var _PFCSC = "PutFunctionCodeSigningConfig";
    var _PFCSCR = "PutFunctionCodeSigningConfigRequest";
    var _PFCSCRu = "PutFunctionCodeSigningConfigResponse";
    var _PFE = "PreconditionFailedException";
    var _PFEIC = "PutFunctionEventInvokeConfig";
    var _PFEICR = "PutFunctionEventInvokeConfigRequest";
    var _PFRC = "PutFunctionRecursionConfig";
    var _PFRCR = "PutFunctionRecursionConfigRequest";
    var _PFRCRu = "PutFunctionRecursionConfigResponse";
    var _PFSC = "PutFunctionScalingConfig";
    var _PFSCR = "PutFunctionScalingConfigRequest";
    var _PFSCRu = "PutFunctionScalingConfigResponse";
    var _PGN = "PollerGroupName";
    var _PI = "ParentId";
    var _PLEE = "PolicyLengthExceededException";
    var _PLV = "PublishLayerVersion";
    var _PLVR = "PublishLayerVersionRequest";
    var _PLVRu = "PublishLayerVersionResponse";
    var _PMT = "PredefinedMetricType";
    var _POID = "PrincipalOrgID";
    var _PPC = "ProvisionedPollerConfig";
    var _PPCC = "PutProvisionedConcurrencyConfig";
    var _PPCCR = "PutProvisionedConcurrencyConfigRequest";
    var _PPCCRu = "PutProvisionedConcurrencyConfigResponse";
    var _PPE = "PublicPolicyException";
    var _PRMC = "PutRuntimeManagementConfig";
    var _PRMCR = "PutRuntimeManagementConfigRequest";
    var _PRMCRu = "PutRuntimeManagementConfigResponse";
    var _PRP = "PutResourcePolicy";
    var _PRPR = "PutResourcePolicyRequest";
    var _PRPRu = "PutResourcePolicyResponse";
    var _PT = "PropagateTags";
    var _PTa = "PackageType";
    var _PTu = "PublishTo";
    var _PV = "PublishVersion";
    var _PVR = "PublishVersionRequest";
    var _Pa = "Payload";
    var _Pat = "Pattern";
    var _Po = "Policy";
    var _Pu = "Publish";
    var _Q = "Qualifier";
    var _Qu = "Queues";
    var _R = "Reason";
    var _RA = "Retry-After";
    var _RAe = "ResourceArn";
    var _RC = "RoutingConfig";
    var _RCE = "ResourceConflictException";
    var _RCEe = "ReservedConcurrentExecutions";
    var _RCe = "ReplayChildren";
    var _RD = "RetryDetails";
    var _RFSC = "RequestedFunctionScalingConfig";
    var _RI = "RevisionId";
    var _RIE = "RecursiveInvocationException";
    var _RIU = "ResolvedImageUri";
    var _RIUE = "ResourceInUseException";
    var _RIe = "RequestId";
    var _RL = "RecursiveLoop";
    var _RLVP = "RemoveLayerVersionPermission";
    var _RLVPR = "RemoveLayerVersionPermissionRequest";
    var _RNFE = "ResourceNotFoundException";
    var _RNRE = "ResourceNotReadyException";
    var _RO = "ReverseOrder";
    var _RP = "RemovePermission";
    var _RPCE = "RequestedProvisionedConcurrentExecutions";
    var _RPID = "RetentionPeriodInDays";
    var _RPR = "RemovePermissionRequest";
    var _RSCT = "ResponseStreamContentType";
    var _RSO = "ResolvedS3Object";
    var _RT = "RepositoryType";
    var _RTLE = "RequestTooLargeException";
    var _RVA = "RuntimeVersionArn";
    var _RVC = "RuntimeVersionConfig";
    var _RVE = "RuntimeVersionError";
    var _Re = "Result";
    var _Res = "Resource";
    var _Ro = "Role";
    var _Ru = "Runtime";
    var _S = "Statement";
    var _SA = "SourceArn";
    var _SAC = "SourceAccessConfigurations";
    var _SACo = "SourceAccessConfiguration";
    var _SAo = "SourceAccount";
    var _SAt = "StartedAfter";
    var _SB = "S3Bucket";
    var _SBt = "StartedBefore";
    var _SC = "ScalingConfig";
    var _SCt = "StatusCode";
    var _SD = "StepDetails";
    var _SDE = "StopDurableExecution";
    var _SDECF = "SendDurableExecutionCallbackFailure";
    var _SDECFR = "SendDurableExecutionCallbackFailureRequest";
    var _SDECFRe = "SendDurableExecutionCallbackFailureResponse";
    var _SDECH = "SendDurableExecutionCallbackHeartbeat";
    var _SDECHR = "SendDurableExecutionCallbackHeartbeatRequest";
    var _SDECHRe = "SendDurableExecutionCallbackHeartbeatResponse";
    var _SDECS = "SendDurableExecutionCallbackSuccess";
    var _SDECSR = "SendDurableExecutionCallbackSuccessRequest";
    var _SDECSRe = "SendDurableExecutionCallbackSuccessResponse";
    var _SDER = "StopDurableExecutionRequest";
    var _SDERt = "StopDurableExecutionResponse";
    var _SE = "ServiceException";
    var _SET = "ScheduledEndTimestamp";
    var _SFC = "S3FilesConfig";
    var _SFD = "StepFailedDetails";
    var _SFMCE = "S3FilesMountConnectivityException";
    var _SFMFE = "S3FilesMountFailureException";
    var _SFMTE = "S3FilesMountTimeoutException";
    var _SGI = "SecurityGroupIds";
    var _SI = "StatementId";
    var _SIPALRE = "SubnetIPAddressLimitReachedException";
    var _SIu = "SubnetIds";
    var _SJA = "SigningJobArn";
    var _SK = "S3Key";
    var _SKMSKA = "SourceKMSKeyArn";
    var _SLL = "SystemLogLevel";
    var _SM = "ScalingMode";
    var _SMES = "SelfManagedEventSource";
    var _SMKESC = "SelfManagedKafkaEventSourceConfig";
    var _SO = "StepOptions";
    var _SOSM = "S3ObjectStorageMode";
    var _SOV = "S3ObjectVersion";
    var _SP = "ScalingPolicies";
    var _SPT = "StartingPositionTimestamp";
    var _SPVA = "SigningProfileVersionArns";
    var _SPVAi = "SigningProfileVersionArn";
    var _SPt = "StartingPosition";
    var _SQEE = "ServiceQuotaExceededException";
    var _SR = "StateReason";
    var _SRC = "SchemaRegistryConfig";
    var _SRCt = "StateReasonCode";
    var _SRETLE = "SerializedRequestEntityTooLargeException";
    var _SRURI = "SchemaRegistryURI";
    var _SRt = "StatusReason";
    var _SS = "SensitiveString";
    var _SSD = "StepStartedDetails";
    var _SSDt = "StepSucceededDetails";
    var _SSE = "SnapStartException";
    var _SSNRE = "SnapStartNotReadyException";
    var _SSR = "SnapStartResponse";
    var _SSRFE = "SnapStartRegenerationFailureException";
    var _SSTE = "SnapStartTimeoutException";
    var _SSn = "SnapStart";
    var _ST = "StackTrace";
    var _STE = "StackTraceEntry";
    var _STEt = "StackTraceEntries";
    var _STR = "StateTransitionReason";
    var _STt = "StartTimestamp";
    var _STto = "StopTimestamp";
    var _STu = "SubType";
    var _SVC = "SchemaValidationConfigs";
    var _Si = "Size";
    var _St = "State";
    var _Sta = "Status";
    var _Stat = "Statuses";
    var _T = "Type";
    var _TA = "TargetArn";
    var _TC = "TelemetryConfig";
    var _TCR = "TracingConfigResponse";
    var _TCS = "TotalCodeSize";
    var _TCe = "TenancyConfig";
    var _TCr = "TracingConfig";
    var _TE = "TagsError";
    var _TH = "TraceHeader";
    var _TI = "TenantId";
    var _TIM = "TenantIsolationMode";
    var _TK = "TagKeys";
    var _TKL = "TagKeyList";
    var _TMRE = "TooManyRequestsException";
    var _TR = "TagResource";
    var _TRR = "TagResourceRequest";
    var _TS = "TimeoutSeconds";
    var _TTSP = "TargetTrackingScalingPolicy";
    var _TV = "TargetValue";
    var _TWIS = "TumblingWindowInSeconds";
    var _Ta = "Tags";
    var _Ti = "Timeout";
    var _To = "Topics";
    var _Tr = "Truncated";
    var _U = "Updates";
    var _UA = "UpdateAlias";
    var _UAOD = "UntrustedArtifactOnDeployment";
    var _UAR = "UpdateAliasRequest";
    var _UCE = "UnreservedConcurrentExecutions";
    var _UCP = "UpdateCapacityProvider";
    var _UCPR = "UpdateCapacityProviderRequest";
    var _UCPRp = "UpdateCapacityProviderResponse";
    var _UCSC = "UpdateCodeSigningConfig";
    var _UCSCR = "UpdateCodeSigningConfigRequest";
    var _UCSCRp = "UpdateCodeSigningConfigResponse";
    var _UESM = "UpdateEventSourceMapping";
    var _UESMR = "UpdateEventSourceMappingRequest";
    var _UFC = "UpdateFunctionCode";
    var _UFCR = "UpdateFunctionCodeRequest";
    var _UFCRp = "UpdateFunctionConfigurationRequest";
    var _UFCp = "UpdateFunctionConfiguration";
    var _UFEIC = "UpdateFunctionEventInvokeConfig";
    var _UFEICR = "UpdateFunctionEventInvokeConfigRequest";
    var _UFUC = "UpdateFunctionUrlConfig";
    var _UFUCR = "UpdateFunctionUrlConfigRequest";
    var _UFUCRp = "UpdateFunctionUrlConfigResponse";
    var _UMTE = "UnsupportedMediaTypeException";
    var _UR = "UntagResource";
    var _URI = "URI";
    var _URO = "UpdateRuntimeOn";
    var _URR = "UntagResourceRequest";
    var _UUID = "UUID";
    var _V = "Variables";
    var _VC = "VpcConfig";
    var _VCR = "VpcConfigResponse";
    var _VI = "VpcId";
    var _VN = "VersionNumber";
    var _Ve = "Version";
    var _Ver = "Versions";
    var _WCD = "WaitCancelledDetails";
    var _WD = "WorkingDirectory";
    var _WDa = "WaitDetails";
    var _WO = "WaitOptions";
    var _WS = "WaitSeconds";
    var _WSD = "WaitStartedDetails";
    var _WSDa = "WaitSucceededDetails";
    var _XACC = "X-Amz-Client-Context";
    var _XADEA = "X-Amz-Durable-Execution-Arn";
    var _XADEN = "X-Amz-Durable-Execution-Name";
    var _XAEV = "X-Amz-Executed-Version";
    var _XAFE = "X-Amz-Function-Error";
    var _XAIT = "X-Amz-Invocation-Type";
    var _XALR = "X-Amz-Log-Result";
    var _XALT = "X-Amz-Log-Type";
    var _XATI = "XAmznTraceId";
    var _XATI_ = "X-Amz-Tenant-Id";
    var _ZF = "ZipFile";
    var _c = "client";
    var _e = "error";
    var _eP = "eventPayload";
    var _h = "http";
    var _hE = "httpError";
    var _hH = "httpHeader";
    var _hQ = "httpQuery";
    var _m = "message";
    var _rAS = "retryAfterSeconds";
    var _s = "smithy.ts.sdk.synthetic.com.amazonaws.lambda";
    var _se = "server";
    var _st = "streaming";
    var _tK = "tagKeys";
    var _xN = "xmlName";
    var n0 = "com.amazonaws.lambda";
    var _s_registry = new TypeRegistry(_s);
    var LambdaServiceException$ = [-3, _s, "LambdaServiceException", 0, [], []];
    _s_registry.registerError(LambdaServiceException$, LambdaServiceException);
    var n0_registry = new TypeRegistry(n0);
    var AliasLimitExceededException$ = [
      -3,
      n0,
      _ALEE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(AliasLimitExceededException$, AliasLimitExceededException);
    var CallbackTimeoutException$ = [
      -3,
      n0,
      _CTE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(CallbackTimeoutException$, CallbackTimeoutException);
    var CapacityProviderLimitExceededException$ = [
      -3,
      n0,
      _CPLEE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(CapacityProviderLimitExceededException$, CapacityProviderLimitExceededException);
    var CodeArtifactUserDeletedException$ = [
      -3,
      n0,
      _CAUDE,
      { [_e]: _c, [_hE]: 409 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(CodeArtifactUserDeletedException$, CodeArtifactUserDeletedException);
    var CodeArtifactUserFailedException$ = [
      -3,
      n0,
      _CAUFE,
      { [_e]: _c, [_hE]: 409 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(CodeArtifactUserFailedException$, CodeArtifactUserFailedException);
    var CodeArtifactUserPendingException$ = [
      -3,
      n0,
      _CAUPE,
      { [_e]: _c, [_hE]: 409 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(CodeArtifactUserPendingException$, CodeArtifactUserPendingException);
    var CodeSigningConfigNotFoundException$ = [
      -3,
      n0,
      _CSCNFE,
      { [_e]: _c, [_hE]: 404 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(CodeSigningConfigNotFoundException$, CodeSigningConfigNotFoundException);
    var CodeStorageExceededException$ = [
      -3,
      n0,
      _CSEE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(CodeStorageExceededException$, CodeStorageExceededException);
    var CodeVerificationFailedException$ = [
      -3,
      n0,
      _CVFE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(CodeVerificationFailedException$, CodeVerificationFailedException);
    var DurableExecutionAlreadyStartedException$ = [
      -3,
      n0,
      _DEASE,
      { [_e]: _c, [_hE]: 409 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(DurableExecutionAlreadyStartedException$, DurableExecutionAlreadyStartedException);
    var EC2AccessDeniedException$ = [
      -3,
      n0,
      _ECADE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(EC2AccessDeniedException$, EC2AccessDeniedException);
    var EC2ThrottledException$ = [
      -3,
      n0,
      _ECTE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(EC2ThrottledException$, EC2ThrottledException);
    var EC2UnexpectedException$ = [
      -3,
      n0,
      _ECUE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M, _ECEC],
      [0, 0, 0]
    ];
    n0_registry.registerError(EC2UnexpectedException$, EC2UnexpectedException);
    var EFSIOException$ = [
      -3,
      n0,
      _EFSIOE,
      { [_e]: _c, [_hE]: 410 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(EFSIOException$, EFSIOException);
    var EFSMountConnectivityException$ = [
      -3,
      n0,
      _EFSMCE,
      { [_e]: _c, [_hE]: 408 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(EFSMountConnectivityException$, EFSMountConnectivityException);
    var EFSMountFailureException$ = [
      -3,
      n0,
      _EFSMFE,
      { [_e]: _c, [_hE]: 403 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(EFSMountFailureException$, EFSMountFailureException);
    var EFSMountTimeoutException$ = [
      -3,
      n0,
      _EFSMTE,
      { [_e]: _c, [_hE]: 408 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(EFSMountTimeoutException$, EFSMountTimeoutException);
    var ENILimitReachedException$ = [
      -3,
      n0,
      _ENILRE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(ENILimitReachedException$, ENILimitReachedException);
    var ENINotReadyException$ = [
      -3,
      n0,
      _ENINRE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(ENINotReadyException$, ENINotReadyException);
    var FunctionVersionsPerCapacityProviderLimitExceededException$ = [
      -3,
      n0,
      _FVPCPLEE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(FunctionVersionsPerCapacityProviderLimitExceededException$, FunctionVersionsPerCapacityProviderLimitExceededException);
    var InvalidCodeSignatureException$ = [
      -3,
      n0,
      _ICSE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(InvalidCodeSignatureException$, InvalidCodeSignatureException);
    var InvalidParameterValueException$ = [
      -3,
      n0,
      _IPVE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
    var InvalidRequestContentException$ = [
      -3,
      n0,
      _IRCE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(InvalidRequestContentException$, InvalidRequestContentException);
    var InvalidRuntimeException$ = [
      -3,
      n0,
      _IRE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(InvalidRuntimeException$, InvalidRuntimeException);
    var InvalidSecurityGroupIDException$ = [
      -3,
      n0,
      _ISGIDE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(InvalidSecurityGroupIDException$, InvalidSecurityGroupIDException);
    var InvalidSubnetIDException$ = [
      -3,
      n0,
      _ISIDE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(InvalidSubnetIDException$, InvalidSubnetIDException);
    var InvalidZipFileException$ = [
      -3,
      n0,
      _IZFE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(InvalidZipFileException$, InvalidZipFileException);
    var KMSAccessDeniedException$ = [
      -3,
      n0,
      _KMSADE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(KMSAccessDeniedException$, KMSAccessDeniedException);
    var KMSDisabledException$ = [
      -3,
      n0,
      _KMSDE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(KMSDisabledException$, KMSDisabledException);
    var KMSInvalidStateException$ = [
      -3,
      n0,
      _KMSISE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(KMSInvalidStateException$, KMSInvalidStateException);
    var KMSNotFoundException$ = [
      -3,
      n0,
      _KMSNFE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(KMSNotFoundException$, KMSNotFoundException);
    var ModeNotSupportedException$ = [
      -3,
      n0,
      _MNSE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(ModeNotSupportedException$, ModeNotSupportedException);
    var NoPublishedVersionException$ = [
      -3,
      n0,
      _NPVE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(NoPublishedVersionException$, NoPublishedVersionException);
    var PolicyLengthExceededException$ = [
      -3,
      n0,
      _PLEE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(PolicyLengthExceededException$, PolicyLengthExceededException);
    var PreconditionFailedException$ = [
      -3,
      n0,
      _PFE,
      { [_e]: _c, [_hE]: 412 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(PreconditionFailedException$, PreconditionFailedException);
    var ProvisionedConcurrencyConfigNotFoundException$ = [
      -3,
      n0,
      _PCCNFE,
      { [_e]: _c, [_hE]: 404 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(ProvisionedConcurrencyConfigNotFoundException$, ProvisionedConcurrencyConfigNotFoundException);
    var PublicPolicyException$ = [
      -3,
      n0,
      _PPE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(PublicPolicyException$, PublicPolicyException);
    var RecursiveInvocationException$ = [
      -3,
      n0,
      _RIE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(RecursiveInvocationException$, RecursiveInvocationException);
    var RequestTooLargeException$ = [
      -3,
      n0,
      _RTLE,
      { [_e]: _c, [_hE]: 413 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(RequestTooLargeException$, RequestTooLargeException);
    var ResourceConflictException$ = [
      -3,
      n0,
      _RCE,
      { [_e]: _c, [_hE]: 409 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(ResourceConflictException$, ResourceConflictException);
    var ResourceInUseException$ = [
      -3,
      n0,
      _RIUE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
    var ResourceNotFoundException$ = [
      -3,
      n0,
      _RNFE,
      { [_e]: _c, [_hE]: 404 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
    var ResourceNotReadyException$ = [
      -3,
      n0,
      _RNRE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(ResourceNotReadyException$, ResourceNotReadyException);
    var S3FilesMountConnectivityException$ = [
      -3,
      n0,
      _SFMCE,
      { [_e]: _c, [_hE]: 408 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(S3FilesMountConnectivityException$, S3FilesMountConnectivityException);
    var S3FilesMountFailureException$ = [
      -3,
      n0,
      _SFMFE,
      { [_e]: _c, [_hE]: 403 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(S3FilesMountFailureException$, S3FilesMountFailureException);
    var S3FilesMountTimeoutException$ = [
      -3,
      n0,
      _SFMTE,
      { [_e]: _c, [_hE]: 408 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(S3FilesMountTimeoutException$, S3FilesMountTimeoutException);
    var SerializedRequestEntityTooLargeException$ = [
      -3,
      n0,
      _SRETLE,
      { [_e]: _c, [_hE]: 413 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(SerializedRequestEntityTooLargeException$, SerializedRequestEntityTooLargeException);
    var ServiceException$ = [
      -3,
      n0,
      _SE,
      { [_e]: _se, [_hE]: 500 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(ServiceException$, ServiceException);
    var ServiceQuotaExceededException$ = [
      -3,
      n0,
      _SQEE,
      { [_e]: _c, [_hE]: 402 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
    var SnapStartException$ = [
      -3,
      n0,
      _SSE,
      { [_e]: _c, [_hE]: 400 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(SnapStartException$, SnapStartException);
    var SnapStartNotReadyException$ = [
      -3,
      n0,
      _SSNRE,
      { [_e]: _c, [_hE]: 409 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(SnapStartNotReadyException$, SnapStartNotReadyException);
    var SnapStartRegenerationFailureException$ = [
      -3,
      n0,
      _SSRFE,
      { [_e]: _c, [_hE]: 409 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(SnapStartRegenerationFailureException$, SnapStartRegenerationFailureException);
    var SnapStartTimeoutException$ = [
      -3,
      n0,
      _SSTE,
      { [_e]: _c, [_hE]: 408 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(SnapStartTimeoutException$, SnapStartTimeoutException);
    var SubnetIPAddressLimitReachedException$ = [
      -3,
      n0,
      _SIPALRE,
      { [_e]: _se, [_hE]: 502 },
      [_T, _M],
      [0, 0]
    ];
    n0_registry.registerError(SubnetIPAddressLimitReachedException$, SubnetIPAddressLimitReachedException);
    var TooManyRequestsException$ = [
      -3,
      n0,
      _TMRE,
      { [_e]: _c, [_hE]: 429 },
      [_rAS, _T, _m, _R],
      [[0, { [_hH]: _RA }], 0, 0, 0]
    ];
    n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
    var UnsupportedMediaTypeException$ = [
      -3,
      n0,
      _UMTE,
      { [_e]: _c, [_hE]: 415 },
      [_T, _m],
      [0, 0]
    ];
    n0_registry.registerError(UnsupportedMediaTypeException$, UnsupportedMediaTypeException);
    var errorTypeRegistries = [
      _s_registry,
      n0_registry
    ];
    var BinaryOperationPayload = [0, n0, _BOP, 8, 21];
    var _Blob = [0, n0, _B, 8, 21];
    var BlobStream = [0, n0, _BS, { [_st]: 1 }, 42];
    var EnvironmentVariableName = [0, n0, _EVN, 8, 0];
    var EnvironmentVariableValue = [0, n0, _EVV, 8, 0];
    var ErrorData = [0, n0, _ED, 8, 0];
    var ErrorMessage = [0, n0, _EM, 8, 0];
    var ErrorType = [0, n0, _ET, 8, 0];
    var InputPayload = [0, n0, _IP, 8, 0];
    var OperationPayload = [0, n0, _OP, 8, 0];
    var OutputPayload = [0, n0, _OPu, 8, 0];
    var SensitiveString = [0, n0, _SS, 8, 0];
    var StackTraceEntry = [0, n0, _STE, 8, 0];
    var AccountLimit$ = [
      3,
      n0,
      _AL,
      0,
      [_TCS, _CSU, _CSZ, _CE, _UCE],
      [1, 1, 1, 1, 1]
    ];
    var AccountUsage$ = [
      3,
      n0,
      _AU,
      0,
      [_TCS, _FC],
      [1, 1]
    ];
    var AddLayerVersionPermissionRequest$ = [
      3,
      n0,
      _ALVPR,
      0,
      [_LN, _VN, _SI, _A, _P, _OI, _RI],
      [[0, 1], [1, 1], 0, 0, 0, 0, [0, { [_hQ]: _RI }]],
      5
    ];
    var AddLayerVersionPermissionResponse$ = [
      3,
      n0,
      _ALVPRd,
      0,
      [_S, _RI],
      [0, 0]
    ];
    var AddPermissionRequest$ = [
      3,
      n0,
      _APR,
      0,
      [_FN, _SI, _A, _P, _SA, _FUAT, _IVFU, _SAo, _EST, _Q, _RI, _POID],
      [[0, 1], 0, 0, 0, 0, 0, 2, 0, 0, [0, { [_hQ]: _Q }], 0, 0],
      4
    ];
    var AddPermissionResponse$ = [
      3,
      n0,
      _APRd,
      0,
      [_S],
      [0]
    ];
    var AliasConfiguration$ = [
      3,
      n0,
      _AC,
      0,
      [_AA, _N, _FV, _D, _RC, _RI],
      [0, 0, 0, 0, () => AliasRoutingConfiguration$, 0]
    ];
    var AliasRoutingConfiguration$ = [
      3,
      n0,
      _ARC,
      0,
      [_AVW],
      [128 | 1]
    ];
    var AllowedPublishers$ = [
      3,
      n0,
      _AP,
      0,
      [_SPVA],
      [64 | 0],
      1
    ];
    var AmazonManagedKafkaEventSourceConfig$ = [
      3,
      n0,
      _AMKESC,
      0,
      [_CGI, _SRC],
      [0, () => KafkaSchemaRegistryConfig$]
    ];
    var CallbackDetails$ = [
      3,
      n0,
      _CD,
      0,
      [_CI, _Re, _E],
      [0, [() => OperationPayload, 0], [() => ErrorObject$, 0]]
    ];
    var CallbackFailedDetails$ = [
      3,
      n0,
      _CFD,
      0,
      [_E],
      [[() => EventError$, 0]],
      1
    ];
    var CallbackOptions$ = [
      3,
      n0,
      _CO,
      0,
      [_TS, _HTS],
      [1, 1]
    ];
    var CallbackStartedDetails$ = [
      3,
      n0,
      _CSD,
      0,
      [_CI, _HT, _Ti],
      [0, 1, 1],
      1
    ];
    var CallbackSucceededDetails$ = [
      3,
      n0,
      _CSDa,
      0,
      [_Re],
      [[() => EventResult$, 0]],
      1
    ];
    var CallbackTimedOutDetails$ = [
      3,
      n0,
      _CTOD,
      0,
      [_E],
      [[() => EventError$, 0]],
      1
    ];
    var CapacityProvider$ = [
      3,
      n0,
      _CP,
      0,
      [_CPA, _St, _VC, _PC, _IR, _CPSC, _KKA, _LM, _PT, _TC],
      [0, 0, () => CapacityProviderVpcConfig$, () => CapacityProviderPermissionsConfig$, () => InstanceRequirements$, () => CapacityProviderScalingConfig$, 0, 0, () => PropagateTags$, () => CapacityProviderTelemetryConfig$],
      4
    ];
    var CapacityProviderConfig$ = [
      3,
      n0,
      _CPC,
      0,
      [_LMICPC],
      [() => LambdaManagedInstancesCapacityProviderConfig$],
      1
    ];
    var CapacityProviderLoggingConfig$ = [
      3,
      n0,
      _CPLC,
      0,
      [_SLL, _LG],
      [0, 0]
    ];
    var CapacityProviderPermissionsConfig$ = [
      3,
      n0,
      _CPPC,
      0,
      [_CPORA],
      [0],
      1
    ];
    var CapacityProviderScalingConfig$ = [
      3,
      n0,
      _CPSC,
      0,
      [_MVCC, _SM, _SP],
      [1, 0, () => CapacityProviderScalingPoliciesList]
    ];
    var CapacityProviderTelemetryConfig$ = [
      3,
      n0,
      _CPTC,
      0,
      [_LC],
      [() => CapacityProviderLoggingConfig$]
    ];
    var CapacityProviderVpcConfig$ = [
      3,
      n0,
      _CPVC,
      0,
      [_SIu, _SGI],
      [64 | 0, 64 | 0],
      2
    ];
    var ChainedInvokeDetails$ = [
      3,
      n0,
      _CID,
      0,
      [_Re, _E],
      [[() => OperationPayload, 0], [() => ErrorObject$, 0]]
    ];
    var ChainedInvokeFailedDetails$ = [
      3,
      n0,
      _CIFD,
      0,
      [_E],
      [[() => EventError$, 0]],
      1
    ];
    var ChainedInvokeOptions$ = [
      3,
      n0,
      _CIO,
      0,
      [_FN, _TI, _XATI],
      [0, 0, 0],
      1
    ];
    var ChainedInvokeStartedDetails$ = [
      3,
      n0,
      _CISD,
      0,
      [_FN, _TI, _I, _EV, _DEA],
      [0, 0, [() => EventInput$, 0], 0, 0],
      1
    ];
    var ChainedInvokeStoppedDetails$ = [
      3,
      n0,
      _CISDh,
      0,
      [_E],
      [[() => EventError$, 0]],
      1
    ];
    var ChainedInvokeSucceededDetails$ = [
      3,
      n0,
      _CISDha,
      0,
      [_Re],
      [[() => EventResult$, 0]],
      1
    ];
    var ChainedInvokeTimedOutDetails$ = [
      3,
      n0,
      _CITOD,
      0,
      [_E],
      [[() => EventError$, 0]],
      1
    ];
    var CheckpointDurableExecutionRequest$ = [
      3,
      n0,
      _CDER,
      0,
      [_DEA, _CT, _U, _CTl],
      [[0, 1], 0, [() => OperationUpdates, 0], [0, 4]],
      2
    ];
    var CheckpointDurableExecutionResponse$ = [
      3,
      n0,
      _CDERh,
      0,
      [_NES, _CT],
      [[() => CheckpointUpdatedExecutionState$, 0], 0],
      1
    ];
    var CheckpointUpdatedExecutionState$ = [
      3,
      n0,
      _CUES,
      0,
      [_O, _NM],
      [[() => Operations, 0], 0]
    ];
    var CodeSigningConfig$ = [
      3,
      n0,
      _CSC,
      0,
      [_CSCI, _CSCA, _AP, _CSP, _LM, _D],
      [0, 0, () => AllowedPublishers$, () => CodeSigningPolicies$, 0, 0],
      5
    ];
    var CodeSigningPolicies$ = [
      3,
      n0,
      _CSP,
      0,
      [_UAOD],
      [0]
    ];
    var Concurrency$ = [
      3,
      n0,
      _C,
      0,
      [_RCEe],
      [1]
    ];
    var ContextDetails$ = [
      3,
      n0,
      _CDo,
      0,
      [_RCe, _Re, _E],
      [2, [() => OperationPayload, 0], [() => ErrorObject$, 0]]
    ];
    var ContextFailedDetails$ = [
      3,
      n0,
      _CFDo,
      0,
      [_E],
      [[() => EventError$, 0]],
      1
    ];
    var ContextOptions$ = [
      3,
      n0,
      _COo,
      0,
      [_RCe],
      [2]
    ];
    var ContextStartedDetails$ = [
      3,
      n0,
      _CSDo,
      0,
      [],
      []
    ];
    var ContextSucceededDetails$ = [
      3,
      n0,
      _CSDon,
      0,
      [_Re],
      [[() => EventResult$, 0]],
      1
    ];
    var Cors$ = [
      3,
      n0,
      _Co,
      0,
      [_ACl, _AH, _AM, _AO, _EH, _MA],
      [2, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 1]
    ];
    var CreateAliasRequest$ = [
      3,
      n0,
      _CAR,
      0,
      [_FN, _N, _FV, _D, _RC],
      [[0, 1], 0, 0, 0, () => AliasRoutingConfiguration$],
      3
    ];
    var CreateCapacityProviderRequest$ = [
      3,
      n0,
      _CCPR,
      0,
      [_CPN, _VC, _PC, _IR, _CPSC, _KKA, _Ta, _PT, _TC],
      [0, () => CapacityProviderVpcConfig$, () => CapacityProviderPermissionsConfig$, () => InstanceRequirements$, () => CapacityProviderScalingConfig$, 0, 128 | 0, () => PropagateTags$, () => CapacityProviderTelemetryConfig$],
      3
    ];
    var CreateCapacityProviderResponse$ = [
      3,
      n0,
      _CCPRr,
      0,
      [_CP],
      [() => CapacityProvider$],
      1
    ];
    var CreateCodeSigningConfigRequest$ = [
      3,
      n0,
      _CCSCR,
      0,
      [_AP, _D, _CSP, _Ta],
      [() => AllowedPublishers$, 0, () => CodeSigningPolicies$, 128 | 0],
      1
    ];
    var CreateCodeSigningConfigResponse$ = [
      3,
      n0,
      _CCSCRr,
      0,
      [_CSC],
      [() => CodeSigningConfig$],
      1
    ];
    var CreateEventSourceMappingRequest$ = [
      3,
      n0,
      _CESMR,
      0,
      [_FN, _ESA, _En, _BSa, _FCi, _KMSKA, _MC, _LC, _SC, _MBWIS, _PF, _SPt, _SPT, _DC, _MRAIS, _BBOFE, _MRA, _Ta, _TWIS, _To, _Qu, _SAC, _SMES, _FRT, _AMKESC, _SMKESC, _DDBESC, _PPC],
      [0, 0, 2, 1, () => FilterCriteria$, 0, () => EventSourceMappingMetricsConfig$, () => EventSourceMappingLoggingConfig$, () => ScalingConfig$, 1, 1, 0, 4, () => DestinationConfig$, 1, 2, 1, 128 | 0, 1, 64 | 0, 64 | 0, () => SourceAccessConfigurations, () => SelfManagedEventSource$, 64 | 0, () => AmazonManagedKafkaEventSourceConfig$, () => SelfManagedKafkaEventSourceConfig$, () => DocumentDBEventSourceConfig$, () => ProvisionedPollerConfig$],
      1
    ];
    var CreateFunctionRequest$ = [
      3,
      n0,
      _CFR,
      0,
      [_FN, _Ro, _Cod, _Ru, _H, _D, _Ti, _MS, _Pu, _PTu, _VC, _PTa, _DLC, _Env, _KMSKA, _TCr, _Ta, _L, _FSC, _CSCA, _IC, _Ar, _ES, _SSn, _LC, _TCe, _CPC, _DCu],
      [0, 0, [() => FunctionCode$, 0], 0, 0, 0, 1, 1, 2, 0, () => VpcConfig$, 0, () => DeadLetterConfig$, [() => Environment$, 0], 0, () => TracingConfig$, 128 | 0, 64 | 0, () => FileSystemConfigList, 0, () => ImageConfig$, 64 | 0, () => EphemeralStorage$, () => SnapStart$, () => LoggingConfig$, () => TenancyConfig$, () => CapacityProviderConfig$, () => DurableConfig$],
      3
    ];
    var CreateFunctionUrlConfigRequest$ = [
      3,
      n0,
      _CFUCR,
      0,
      [_FN, _AT, _Q, _Co, _IM],
      [[0, 1], 0, [0, { [_hQ]: _Q }], () => Cors$, 0],
      2
    ];
    var CreateFunctionUrlConfigResponse$ = [
      3,
      n0,
      _CFUCRr,
      0,
      [_FU, _FA, _AT, _CTr, _Co, _IM],
      [0, 0, 0, 0, () => Cors$, 0],
      4
    ];
    var DeadLetterConfig$ = [
      3,
      n0,
      _DLC,
      0,
      [_TA],
      [0]
    ];
    var DeleteAliasRequest$ = [
      3,
      n0,
      _DAR,
      0,
      [_FN, _N],
      [[0, 1], [0, 1]],
      2
    ];
    var DeleteCapacityProviderRequest$ = [
      3,
      n0,
      _DCPR,
      0,
      [_CPN],
      [[0, 1]],
      1
    ];
    var DeleteCapacityProviderResponse$ = [
      3,
      n0,
      _DCPRe,
      0,
      [_CP],
      [() => CapacityProvider$],
      1
    ];
    var DeleteCodeSigningConfigRequest$ = [
      3,
      n0,
      _DCSCR,
      0,
      [_CSCA],
      [[0, 1]],
      1
    ];
    var DeleteCodeSigningConfigResponse$ = [
      3,
      n0,
      _DCSCRe,
      0,
      [],
      []
    ];
    var DeleteEventSourceMappingRequest$ = [
      3,
      n0,
      _DESMR,
      0,
      [_UUID],
      [[0, 1]],
      1
    ];
    var DeleteFunctionCodeSigningConfigRequest$ = [
      3,
      n0,
      _DFCSCR,
      0,
      [_FN],
      [[0, 1]],
      1
    ];
    var DeleteFunctionConcurrencyRequest$ = [
      3,
      n0,
      _DFCR,
      0,
      [_FN],
      [[0, 1]],
      1
    ];
    var DeleteFunctionEventInvokeConfigRequest$ = [
      3,
      n0,
      _DFEICR,
      0,
      [_FN, _Q],
      [[0, 1], [0, { [_hQ]: _Q }]],
      1
    ];
    var DeleteFunctionRequest$ = [
      3,
      n0,
      _DFR,
      0,
      [_FN, _Q],
      [[0, 1], [0, { [_hQ]: _Q }]],
      1
    ];
    var DeleteFunctionResponse$ = [
      3,
      n0,
      _DFRe,
      0,
      [_SCt],
      [[1, 32]]
    ];
    var DeleteFunctionUrlConfigRequest$ = [
      3,
      n0,
      _DFUCR,
      0,
      [_FN, _Q],
      [[0, 1], [0, { [_hQ]: _Q }]],
      1
    ];
    var DeleteLayerVersionRequest$ = [
      3,
      n0,
      _DLVR,
      0,
      [_LN, _VN],
      [[0, 1], [1, 1]],
      2
    ];
    var DeleteProvisionedConcurrencyConfigRequest$ = [
      3,
      n0,
      _DPCCR,
      0,
      [_FN, _Q],
      [[0, 1], [0, { [_hQ]: _Q }]],
      2
    ];
    var DeleteResourcePolicyRequest$ = [
      3,
      n0,
      _DRPR,
      0,
      [_RAe, _RI],
      [[0, 1], [0, { [_hQ]: _RI }]],
      1
    ];
    var DestinationConfig$ = [
      3,
      n0,
      _DC,
      0,
      [_OS, _OF],
      [() => OnSuccess$, () => OnFailure$]
    ];
    var DocumentDBEventSourceConfig$ = [
      3,
      n0,
      _DDBESC,
      0,
      [_DN, _CN, _FD],
      [0, 0, 0]
    ];
    var DurableConfig$ = [
      3,
      n0,
      _DCu,
      0,
      [_KMSKA, _RPID, _ETx],
      [0, 1, 1]
    ];
    var Environment$ = [
      3,
      n0,
      _Env,
      0,
      [_V],
      [[() => EnvironmentVariables, 0]]
    ];
    var EnvironmentError$ = [
      3,
      n0,
      _EE,
      0,
      [_EC, _M],
      [0, [() => SensitiveString, 0]]
    ];
    var EnvironmentResponse$ = [
      3,
      n0,
      _ER,
      0,
      [_V, _E],
      [[() => EnvironmentVariables, 0], [() => EnvironmentError$, 0]]
    ];
    var EphemeralStorage$ = [
      3,
      n0,
      _ES,
      0,
      [_Si],
      [1],
      1
    ];
    var ErrorObject$ = [
      3,
      n0,
      _EO,
      0,
      [_EM, _ET, _ED, _ST],
      [[() => ErrorMessage, 0], [() => ErrorType, 0], [() => ErrorData, 0], [() => StackTraceEntries, 0]]
    ];
    var Event$ = [
      3,
      n0,
      _Ev,
      0,
      [_ETv, _STu, _EI, _Id, _N, _ETve, _PI, _ESD, _ESDx, _EFD, _ETOD, _ESDxe, _CSDo, _CSDon, _CFDo, _WSD, _WSDa, _WCD, _SSD, _SSDt, _SFD, _CISD, _CISDha, _CIFD, _CITOD, _CISDh, _CSD, _CSDa, _CFD, _CTOD, _ICD],
      [0, 0, 1, 0, 0, 4, 0, [() => ExecutionStartedDetails$, 0], [() => ExecutionSucceededDetails$, 0], [() => ExecutionFailedDetails$, 0], [() => ExecutionTimedOutDetails$, 0], [() => ExecutionStoppedDetails$, 0], () => ContextStartedDetails$, [() => ContextSucceededDetails$, 0], [() => ContextFailedDetails$, 0], () => WaitStartedDetails$, () => WaitSucceededDetails$, [() => WaitCancelledDetails$, 0], () => StepStartedDetails$, [() => StepSucceededDetails$, 0], [() => StepFailedDetails$, 0], [() => ChainedInvokeStartedDetails$, 0], [() => ChainedInvokeSucceededDetails$, 0], [() => ChainedInvokeFailedDetails$, 0], [() => ChainedInvokeTimedOutDetails$, 0], [() => ChainedInvokeStoppedDetails$, 0], () => CallbackStartedDetails$, [() => CallbackSucceededDetails$, 0], [() => CallbackFailedDetails$, 0], [() => CallbackTimedOutDetails$, 0], [() => InvocationCompletedDetails$, 0]]
    ];
    var EventError$ = [
      3,
      n0,
      _EEv,
      0,
      [_Pa, _Tr],
      [[() => ErrorObject$, 0], 2]
    ];
    var EventInput$ = [
      3,
      n0,
      _EIv,
      0,
      [_Pa, _Tr],
      [[() => InputPayload, 0], 2]
    ];
    var EventResult$ = [
      3,
      n0,
      _ERv,
      0,
      [_Pa, _Tr],
      [[() => OperationPayload, 0], 2]
    ];
    var EventSourceMappingConfiguration$ = [
      3,
      n0,
      _ESMC,
      0,
      [_UUID, _SPt, _SPT, _BSa, _MBWIS, _PF, _ESA, _FCi, _FCE, _KMSKA, _MC, _LC, _SC, _FA, _LM, _LPR, _St, _STR, _DC, _To, _Qu, _SAC, _SMES, _MRAIS, _BBOFE, _MRA, _TWIS, _FRT, _AMKESC, _SMKESC, _DDBESC, _ESMA, _PPC],
      [0, 0, 4, 1, 1, 1, 0, () => FilterCriteria$, () => FilterCriteriaError$, 0, () => EventSourceMappingMetricsConfig$, () => EventSourceMappingLoggingConfig$, () => ScalingConfig$, 0, 4, 0, 0, 0, () => DestinationConfig$, 64 | 0, 64 | 0, () => SourceAccessConfigurations, () => SelfManagedEventSource$, 1, 2, 1, 1, 64 | 0, () => AmazonManagedKafkaEventSourceConfig$, () => SelfManagedKafkaEventSourceConfig$, () => DocumentDBEventSourceConfig$, 0, () => ProvisionedPollerConfig$]
    ];
    var EventSourceMappingLoggingConfig$ = [
      3,
      n0,
      _ESMLC,
      0,
      [_SLL],
      [0]
    ];
    var EventSourceMappingMetricsConfig$ = [
      3,
      n0,
      _ESMMC,
      0,
      [_Me],
      [64 | 0]
    ];
    var Execution$ = [
      3,
      n0,
      _Ex,
      0,
      [_DEA, _DEN, _FA, _Sta, _STt, _ETn, _KMSKA],
      [0, 0, 0, 0, 4, 4, 0],
      5
    ];
    var ExecutionDetails$ = [
      3,
      n0,
      _EDx,
      0,
      [_IP],
      [[() => InputPayload, 0]]
    ];
    var ExecutionFailedDetails$ = [
      3,
      n0,
      _EFD,
      0,
      [_E],
      [[() => EventError$, 0]],
      1
    ];
    var ExecutionStartedDetails$ = [
      3,
      n0,
      _ESD,
      0,
      [_I, _ETx],
      [[() => EventInput$, 0], 1],
      2
    ];
    var ExecutionStoppedDetails$ = [
      3,
      n0,
      _ESDxe,
      0,
      [_E],
      [[() => EventError$, 0]],
      1
    ];
    var ExecutionSucceededDetails$ = [
      3,
      n0,
      _ESDx,
      0,
      [_Re],
      [[() => EventResult$, 0]],
      1
    ];
    var ExecutionTimedOutDetails$ = [
      3,
      n0,
      _ETOD,
      0,
      [_E],
      [[() => EventError$, 0]]
    ];
    var FileSystemConfig$ = [
      3,
      n0,
      _FSCi,
      0,
      [_Arn, _LMP, _SFC],
      [0, 0, () => S3FilesConfig$],
      2
    ];
    var Filter$ = [
      3,
      n0,
      _F,
      0,
      [_Pat],
      [0]
    ];
    var FilterCriteria$ = [
      3,
      n0,
      _FCi,
      0,
      [_Fi],
      [() => FilterList]
    ];
    var FilterCriteriaError$ = [
      3,
      n0,
      _FCE,
      0,
      [_EC, _M],
      [0, 0]
    ];
    var FunctionCode$ = [
      3,
      n0,
      _FCu,
      0,
      [_ZF, _SB, _SK, _SOV, _SOSM, _IU, _SKMSKA],
      [[() => _Blob, 0], 0, 0, 0, 0, 0, 0]
    ];
    var FunctionCodeLocation$ = [
      3,
      n0,
      _FCL,
      0,
      [_RT, _Lo, _IU, _RIU, _RSO, _SKMSKA, _E],
      [0, 0, 0, 0, () => ResolvedS3Object$, 0, [() => FunctionCodeLocationError$, 0]]
    ];
    var FunctionCodeLocationError$ = [
      3,
      n0,
      _FCLE,
      0,
      [_EC, _M],
      [0, [() => SensitiveString, 0]]
    ];
    var FunctionConfiguration$ = [
      3,
      n0,
      _FCun,
      0,
      [_FN, _FA, _Ru, _Ro, _H, _CS, _D, _Ti, _MS, _LM, _CSo, _Ve, _VC, _DLC, _Env, _KMSKA, _TCr, _MAa, _RI, _L, _St, _SR, _SRCt, _LUS, _LUSR, _LUSRC, _FSC, _SPVAi, _SJA, _PTa, _ICR, _Ar, _ES, _SSn, _RVC, _LC, _TCe, _CPC, _CSon, _DCu],
      [0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, () => VpcConfigResponse$, () => DeadLetterConfig$, [() => EnvironmentResponse$, 0], 0, () => TracingConfigResponse$, 0, 0, () => LayersReferenceList, 0, 0, 0, 0, 0, 0, () => FileSystemConfigList, 0, 0, 0, [() => ImageConfigResponse$, 0], 64 | 0, () => EphemeralStorage$, () => SnapStartResponse$, [() => RuntimeVersionConfig$, 0], () => LoggingConfig$, () => TenancyConfig$, () => CapacityProviderConfig$, 0, () => DurableConfig$]
    ];
    var FunctionEventInvokeConfig$ = [
      3,
      n0,
      _FEIC,
      0,
      [_LM, _FA, _MRA, _MEAIS, _DC],
      [4, 0, 1, 1, () => DestinationConfig$]
    ];
    var FunctionScalingConfig$ = [
      3,
      n0,
      _FSCu,
      0,
      [_MEE, _MEEa],
      [1, 1]
    ];
    var FunctionUrlConfig$ = [
      3,
      n0,
      _FUC,
      0,
      [_FU, _FA, _CTr, _LMT, _AT, _Co, _IM],
      [0, 0, 0, 0, 0, () => Cors$, 0],
      5
    ];
    var FunctionVersionsByCapacityProviderListItem$ = [
      3,
      n0,
      _FVBCPLI,
      0,
      [_FA, _St],
      [0, 0],
      2
    ];
    var GetAccountSettingsRequest$ = [
      3,
      n0,
      _GASR,
      0,
      [],
      []
    ];
    var GetAccountSettingsResponse$ = [
      3,
      n0,
      _GASRe,
      0,
      [_AL, _AU],
      [() => AccountLimit$, () => AccountUsage$]
    ];
    var GetAliasRequest$ = [
      3,
      n0,
      _GAR,
      0,
      [_FN, _N],
      [[0, 1], [0, 1]],
      2
    ];
    var GetCapacityProviderRequest$ = [
      3,
      n0,
      _GCPR,
      0,
      [_CPN],
      [[0, 1]],
      1
    ];
    var GetCapacityProviderResponse$ = [
      3,
      n0,
      _GCPRe,
      0,
      [_CP],
      [() => CapacityProvider$],
      1
    ];
    var GetCodeSigningConfigRequest$ = [
      3,
      n0,
      _GCSCR,
      0,
      [_CSCA],
      [[0, 1]],
      1
    ];
    var GetCodeSigningConfigResponse$ = [
      3,
      n0,
      _GCSCRe,
      0,
      [_CSC],
      [() => CodeSigningConfig$],
      1
    ];
    var GetDurableExecutionHistoryRequest$ = [
      3,
      n0,
      _GDEHR,
      0,
      [_DEA, _IED, _MI, _Ma, _RO],
      [[0, 1], [2, { [_hQ]: _IED }], [1, { [_hQ]: _MI }], [0, { [_hQ]: _Ma }], [2, { [_hQ]: _RO }]],
      1
    ];
    var GetDurableExecutionHistoryResponse$ = [
      3,
      n0,
      _GDEHRe,
      0,
      [_Eve, _NM],
      [[() => Events, 0], 0],
      1
    ];
    var GetDurableExecutionRequest$ = [
      3,
      n0,
      _GDER,
      0,
      [_DEA, _IED],
      [[0, 1], [2, { [_hQ]: _IED }]],
      1
    ];
    var GetDurableExecutionResponse$ = [
      3,
      n0,
      _GDERe,
      0,
      [_DEA, _DEN, _FA, _STt, _Sta, _IP, _Re, _E, _ETn, _Ve, _TH, _EDI, _DCu],
      [0, 0, 0, 4, 0, [() => InputPayload, 0], [() => OutputPayload, 0], [() => ErrorObject$, 0], 4, 0, () => TraceHeader$, 2, () => DurableConfig$],
      5
    ];
    var GetDurableExecutionStateRequest$ = [
      3,
      n0,
      _GDESR,
      0,
      [_DEA, _CT, _Ma, _MI],
      [[0, 1], [0, { [_hQ]: _CT }], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]],
      2
    ];
    var GetDurableExecutionStateResponse$ = [
      3,
      n0,
      _GDESRe,
      0,
      [_O, _NM],
      [[() => Operations, 0], 0],
      1
    ];
    var GetEventSourceMappingRequest$ = [
      3,
      n0,
      _GESMR,
      0,
      [_UUID],
      [[0, 1]],
      1
    ];
    var GetFunctionCodeSigningConfigRequest$ = [
      3,
      n0,
      _GFCSCR,
      0,
      [_FN],
      [[0, 1]],
      1
    ];
    var GetFunctionCodeSigningConfigResponse$ = [
      3,
      n0,
      _GFCSCRe,
      0,
      [_CSCA, _FN],
      [0, 0],
      2
    ];
    var GetFunctionConcurrencyRequest$ = [
      3,
      n0,
      _GFCR,
      0,
      [_FN],
      [[0, 1]],
      1
    ];
    var GetFunctionConcurrencyResponse$ = [
      3,
      n0,
      _GFCRe,
      0,
      [_RCEe],
      [1]
    ];
    var GetFunctionConfigurationRequest$ = [
      3,
      n0,
      _GFCRet,
      0,
      [_FN, _Q],
      [[0, 1], [0, { [_hQ]: _Q }]],
      1
    ];
    var GetFunctionEventInvokeConfigRequest$ = [
      3,
      n0,
      _GFEICR,
      0,
      [_FN, _Q],
      [[0, 1], [0, { [_hQ]: _Q }]],
      1
    ];
    var GetFunctionRecursionConfigRequest$ = [
      3,
      n0,
      _GFRCR,
      0,
      [_FN],
      [[0, 1]],
      1
    ];
    var GetFunctionRecursionConfigResponse$ = [
      3,
      n0,
      _GFRCRe,
      0,
      [_RL],
      [0]
    ];
    var GetFunctionRequest$ = [
      3,
      n0,
      _GFR,
      0,
      [_FN, _Q],
      [[0, 1], [0, { [_hQ]: _Q }]],
      1
    ];
    var GetFunctionResponse$ = [
      3,
      n0,
      _GFRe,
      0,
      [_Con, _Cod, _Ta, _TE, _C],
      [[() => FunctionConfiguration$, 0], [() => FunctionCodeLocation$, 0], 128 | 0, () => TagsError$, () => Concurrency$]
    ];
    var GetFunctionScalingConfigRequest$ = [
      3,
      n0,
      _GFSCR,
      0,
      [_FN, _Q],
      [[0, 1], [0, { [_hQ]: _Q }]],
      2
    ];
    var GetFunctionScalingConfigResponse$ = [
      3,
      n0,
      _GFSCRe,
      0,
      [_FA, _AFSC, _RFSC],
      [0, () => FunctionScalingConfig$, () => FunctionScalingConfig$]
    ];
    var GetFunctionUrlConfigRequest$ = [
      3,
      n0,
      _GFUCR,
      0,
      [_FN, _Q],
      [[0, 1], [0, { [_hQ]: _Q }]],
      1
    ];
    var GetFunctionUrlConfigResponse$ = [
      3,
      n0,
      _GFUCRe,
      0,
      [_FU, _FA, _AT, _CTr, _LMT, _Co, _IM],
      [0, 0, 0, 0, 0, () => Cors$, 0],
      5
    ];
    var GetLayerVersionByArnRequest$ = [
      3,
      n0,
      _GLVBAR,
      0,
      [_Arn],
      [[0, { [_hQ]: _Arn }]],
      1
    ];
    var GetLayerVersionPolicyRequest$ = [
      3,
      n0,
      _GLVPR,
      0,
      [_LN, _VN],
      [[0, 1], [1, 1]],
      2
    ];
    var GetLayerVersionPolicyResponse$ = [
      3,
      n0,
      _GLVPRe,
      0,
      [_Po, _RI],
      [0, 0]
    ];
    var GetLayerVersionRequest$ = [
      3,
      n0,
      _GLVR,
      0,
      [_LN, _VN],
      [[0, 1], [1, 1]],
      2
    ];
    var GetLayerVersionResponse$ = [
      3,
      n0,
      _GLVRe,
      0,
      [_Cont, _LA, _LVA, _D, _CDr, _Ve, _CA, _CR, _LI],
      [() => LayerVersionContentOutput$, 0, 0, 0, 0, 1, 64 | 0, 64 | 0, 0]
    ];
    var GetPolicyRequest$ = [
      3,
      n0,
      _GPR,
      0,
      [_FN, _Q],
      [[0, 1], [0, { [_hQ]: _Q }]],
      1
    ];
    var GetPolicyResponse$ = [
      3,
      n0,
      _GPRe,
      0,
      [_Po, _RI],
      [0, 0]
    ];
    var GetProvisionedConcurrencyConfigRequest$ = [
      3,
      n0,
      _GPCCR,
      0,
      [_FN, _Q],
      [[0, 1], [0, { [_hQ]: _Q }]],
      2
    ];
    var GetProvisionedConcurrencyConfigResponse$ = [
      3,
      n0,
      _GPCCRe,
      0,
      [_RPCE, _APCE, _APCEl, _Sta, _SRt, _LM],
      [1, 1, 1, 0, 0, 0]
    ];
    var GetResourcePolicyRequest$ = [
      3,
      n0,
      _GRPR,
      0,
      [_RAe],
      [[0, 1]],
      1
    ];
    var GetResourcePolicyResponse$ = [
      3,
      n0,
      _GRPRe,
      0,
      [_Po, _RI],
      [0, 0]
    ];
    var GetRuntimeManagementConfigRequest$ = [
      3,
      n0,
      _GRMCR,
      0,
      [_FN, _Q],
      [[0, 1], [0, { [_hQ]: _Q }]],
      1
    ];
    var GetRuntimeManagementConfigResponse$ = [
      3,
      n0,
      _GRMCRe,
      0,
      [_URO, _FA, _RVA],
      [0, 0, 0]
    ];
    var ImageConfig$ = [
      3,
      n0,
      _IC,
      0,
      [_EP, _Com, _WD],
      [64 | 0, 64 | 0, 0]
    ];
    var ImageConfigError$ = [
      3,
      n0,
      _ICE,
      0,
      [_EC, _M],
      [0, [() => SensitiveString, 0]]
    ];
    var ImageConfigResponse$ = [
      3,
      n0,
      _ICR,
      0,
      [_IC, _E],
      [() => ImageConfig$, [() => ImageConfigError$, 0]]
    ];
    var InstanceRequirements$ = [
      3,
      n0,
      _IR,
      0,
      [_Ar, _AIT, _EIT],
      [64 | 0, 64 | 0, 64 | 0]
    ];
    var InvocationCompletedDetails$ = [
      3,
      n0,
      _ICD,
      0,
      [_STt, _ETn, _RIe, _E],
      [4, 4, 0, [() => EventError$, 0]],
      3
    ];
    var InvocationRequest$ = [
      3,
      n0,
      _IRn,
      0,
      [_FN, _IT, _LT, _CC, _DEN, _Pa, _Q, _TI],
      [[0, 1], [0, { [_hH]: _XAIT }], [0, { [_hH]: _XALT }], [0, { [_hH]: _XACC }], [0, { [_hH]: _XADEN }], [() => _Blob, 16], [0, { [_hQ]: _Q }], [0, { [_hH]: _XATI_ }]],
      1
    ];
    var InvocationResponse$ = [
      3,
      n0,
      _IRnv,
      0,
      [_SCt, _FE, _LR, _Pa, _EV, _DEA],
      [[1, 32], [0, { [_hH]: _XAFE }], [0, { [_hH]: _XALR }], [() => _Blob, 16], [0, { [_hH]: _XAEV }], [0, { [_hH]: _XADEA }]]
    ];
    var InvokeAsyncRequest$ = [
      3,
      n0,
      _IAR,
      0,
      [_FN, _IA],
      [[0, 1], [() => BlobStream, 16]],
      2
    ];
    var InvokeAsyncResponse$ = [
      3,
      n0,
      _IARn,
      0,
      [_Sta],
      [[1, 32]]
    ];
    var InvokeResponseStreamUpdate$ = [
      3,
      n0,
      _IRSU,
      0,
      [_Pa],
      [[() => _Blob, { [_eP]: 1 }]]
    ];
    var InvokeWithResponseStreamCompleteEvent$ = [
      3,
      n0,
      _IWRSCE,
      0,
      [_EC, _EDr, _LR],
      [0, 0, 0]
    ];
    var InvokeWithResponseStreamRequest$ = [
      3,
      n0,
      _IWRSR,
      0,
      [_FN, _LT, _CC, _Q, _Pa, _TI, _IT],
      [[0, 1], [0, { [_hH]: _XALT }], [0, { [_hH]: _XACC }], [0, { [_hQ]: _Q }], [() => _Blob, 16], [0, { [_hH]: _XATI_ }], [0, { [_hH]: _XAIT }]],
      1
    ];
    var InvokeWithResponseStreamResponse$ = [
      3,
      n0,
      _IWRSRn,
      0,
      [_SCt, _EV, _ESv, _RSCT],
      [[1, 32], [0, { [_hH]: _XAEV }], [() => InvokeWithResponseStreamResponseEvent$, 16], [0, { [_hH]: _CT_ }]]
    ];
    var KafkaSchemaRegistryAccessConfig$ = [
      3,
      n0,
      _KSRAC,
      0,
      [_T, _URI],
      [0, 0]
    ];
    var KafkaSchemaRegistryConfig$ = [
      3,
      n0,
      _KSRC,
      0,
      [_SRURI, _ERF, _ACc, _SVC],
      [0, 0, () => KafkaSchemaRegistryAccessConfigList, () => KafkaSchemaValidationConfigList]
    ];
    var KafkaSchemaValidationConfig$ = [
      3,
      n0,
      _KSVC,
      0,
      [_At],
      [0]
    ];
    var LambdaManagedInstancesCapacityProviderConfig$ = [
      3,
      n0,
      _LMICPC,
      0,
      [_CPA, _PEEMC, _EEMGBPVC],
      [0, 1, 1],
      1
    ];
    var Layer$ = [
      3,
      n0,
      _La,
      0,
      [_Arn, _CS, _SPVAi, _SJA],
      [0, 1, 0, 0]
    ];
    var LayersListItem$ = [
      3,
      n0,
      _LLI,
      0,
      [_LN, _LA, _LMV],
      [0, 0, () => LayerVersionsListItem$]
    ];
    var LayerVersionContentInput$ = [
      3,
      n0,
      _LVCI,
      0,
      [_SB, _SK, _SOV, _SOSM, _ZF],
      [0, 0, 0, 0, [() => _Blob, 0]]
    ];
    var LayerVersionContentOutput$ = [
      3,
      n0,
      _LVCO,
      0,
      [_Lo, _CSo, _CS, _SPVAi, _SJA, _RSO],
      [0, 0, 1, 0, 0, () => ResolvedS3Object$]
    ];
    var LayerVersionsListItem$ = [
      3,
      n0,
      _LVLI,
      0,
      [_LVA, _Ve, _D, _CDr, _CA, _CR, _LI],
      [0, 1, 0, 0, 64 | 0, 64 | 0, 0]
    ];
    var ListAliasesRequest$ = [
      3,
      n0,
      _LAR,
      0,
      [_FN, _FV, _Ma, _MI],
      [[0, 1], [0, { [_hQ]: _FV }], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]],
      1
    ];
    var ListAliasesResponse$ = [
      3,
      n0,
      _LARi,
      0,
      [_NM, _Al],
      [0, () => AliasList]
    ];
    var ListCapacityProvidersRequest$ = [
      3,
      n0,
      _LCPR,
      0,
      [_St, _Ma, _MI],
      [[0, { [_hQ]: _St }], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]]
    ];
    var ListCapacityProvidersResponse$ = [
      3,
      n0,
      _LCPRi,
      0,
      [_CPa, _NM],
      [() => CapacityProvidersList, 0],
      1
    ];
    var ListCodeSigningConfigsRequest$ = [
      3,
      n0,
      _LCSCR,
      0,
      [_Ma, _MI],
      [[0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]]
    ];
    var ListCodeSigningConfigsResponse$ = [
      3,
      n0,
      _LCSCRi,
      0,
      [_NM, _CSCo],
      [0, () => CodeSigningConfigList]
    ];
    var ListDurableExecutionsByFunctionRequest$ = [
      3,
      n0,
      _LDEBFR,
      0,
      [_FN, _Q, _DEN, _Stat, _SAt, _SBt, _RO, _Ma, _MI],
      [[0, 1], [0, { [_hQ]: _Q }], [0, { [_hQ]: _DEN }], [64 | 0, { [_hQ]: _Stat }], [4, { [_hQ]: _SAt }], [4, { [_hQ]: _SBt }], [2, { [_hQ]: _RO }], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]],
      1
    ];
    var ListDurableExecutionsByFunctionResponse$ = [
      3,
      n0,
      _LDEBFRi,
      0,
      [_DE, _NM],
      [() => DurableExecutions, 0]
    ];
    var ListEventSourceMappingsRequest$ = [
      3,
      n0,
      _LESMR,
      0,
      [_ESA, _FN, _Ma, _MI],
      [[0, { [_hQ]: _ESA }], [0, { [_hQ]: _FN }], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]]
    ];
    var ListEventSourceMappingsResponse$ = [
      3,
      n0,
      _LESMRi,
      0,
      [_NM, _ESM],
      [0, () => EventSourceMappingsList]
    ];
    var ListFunctionEventInvokeConfigsRequest$ = [
      3,
      n0,
      _LFEICR,
      0,
      [_FN, _Ma, _MI],
      [[0, 1], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]],
      1
    ];
    var ListFunctionEventInvokeConfigsResponse$ = [
      3,
      n0,
      _LFEICRi,
      0,
      [_FEICu, _NM],
      [() => FunctionEventInvokeConfigList, 0]
    ];
    var ListFunctionsByCodeSigningConfigRequest$ = [
      3,
      n0,
      _LFBCSCR,
      0,
      [_CSCA, _Ma, _MI],
      [[0, 1], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]],
      1
    ];
    var ListFunctionsByCodeSigningConfigResponse$ = [
      3,
      n0,
      _LFBCSCRi,
      0,
      [_NM, _FAu],
      [0, 64 | 0]
    ];
    var ListFunctionsRequest$ = [
      3,
      n0,
      _LFR,
      0,
      [_MR, _FV, _Ma, _MI],
      [[0, { [_hQ]: _MR }], [0, { [_hQ]: _FV }], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]]
    ];
    var ListFunctionsResponse$ = [
      3,
      n0,
      _LFRi,
      0,
      [_NM, _Fu],
      [0, [() => FunctionList, 0]]
    ];
    var ListFunctionUrlConfigsRequest$ = [
      3,
      n0,
      _LFUCR,
      0,
      [_FN, _Ma, _MI],
      [[0, 1], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]],
      1
    ];
    var ListFunctionUrlConfigsResponse$ = [
      3,
      n0,
      _LFUCRi,
      0,
      [_FUCu, _NM],
      [() => FunctionUrlConfigList, 0],
      1
    ];
    var ListFunctionVersionsByCapacityProviderRequest$ = [
      3,
      n0,
      _LFVBCPR,
      0,
      [_CPN, _Ma, _MI],
      [[0, 1], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]],
      1
    ];
    var ListFunctionVersionsByCapacityProviderResponse$ = [
      3,
      n0,
      _LFVBCPRi,
      0,
      [_CPA, _FVu, _NM],
      [0, () => FunctionVersionsByCapacityProviderList, 0],
      2
    ];
    var ListLayersRequest$ = [
      3,
      n0,
      _LLR,
      0,
      [_CAo, _CRo, _Ma, _MI],
      [[0, { [_hQ]: _CAo }], [0, { [_hQ]: _CRo }], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]]
    ];
    var ListLayersResponse$ = [
      3,
      n0,
      _LLRi,
      0,
      [_NM, _L],
      [0, () => LayersList]
    ];
    var ListLayerVersionsRequest$ = [
      3,
      n0,
      _LLVR,
      0,
      [_LN, _CAo, _CRo, _Ma, _MI],
      [[0, 1], [0, { [_hQ]: _CAo }], [0, { [_hQ]: _CRo }], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]],
      1
    ];
    var ListLayerVersionsResponse$ = [
      3,
      n0,
      _LLVRi,
      0,
      [_NM, _LV],
      [0, () => LayerVersionsList]
    ];
    var ListProvisionedConcurrencyConfigsRequest$ = [
      3,
      n0,
      _LPCCR,
      0,
      [_FN, _Ma, _MI],
      [[0, 1], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]],
      1
    ];
    var ListProvisionedConcurrencyConfigsResponse$ = [
      3,
      n0,
      _LPCCRi,
      0,
      [_PCC, _NM],
      [() => ProvisionedConcurrencyConfigList, 0]
    ];
    var ListTagsRequest$ = [
      3,
      n0,
      _LTR,
      0,
      [_Res],
      [[0, 1]],
      1
    ];
    var ListTagsResponse$ = [
      3,
      n0,
      _LTRi,
      0,
      [_Ta],
      [128 | 0]
    ];
    var ListVersionsByFunctionRequest$ = [
      3,
      n0,
      _LVBFR,
      0,
      [_FN, _Ma, _MI],
      [[0, 1], [0, { [_hQ]: _Ma }], [1, { [_hQ]: _MI }]],
      1
    ];
    var ListVersionsByFunctionResponse$ = [
      3,
      n0,
      _LVBFRi,
      0,
      [_NM, _Ver],
      [0, [() => FunctionList, 0]]
    ];
    var LoggingConfig$ = [
      3,
      n0,
      _LC,
      0,
      [_LF, _ALL, _SLL, _LG],
      [0, 0, 0, 0]
    ];
    var OnFailure$ = [
      3,
      n0,
      _OF,
      0,
      [_De],
      [0]
    ];
    var OnSuccess$ = [
      3,
      n0,
      _OS,
      0,
      [_De],
      [0]
    ];
    var Operation$ = [
      3,
      n0,
      _Op,
      0,
      [_Id, _T, _STt, _Sta, _PI, _N, _STu, _ETn, _EDx, _CDo, _SD, _WDa, _CD, _CID],
      [0, 0, 4, 0, 0, 0, 0, 4, [() => ExecutionDetails$, 0], [() => ContextDetails$, 0], [() => StepDetails$, 0], () => WaitDetails$, [() => CallbackDetails$, 0], [() => ChainedInvokeDetails$, 0]],
      4
    ];
    var OperationUpdate$ = [
      3,
      n0,
      _OU,
      0,
      [_Id, _T, _A, _PI, _N, _STu, _Pa, _E, _COo, _SO, _WO, _CO, _CIO],
      [0, 0, 0, 0, 0, 0, [() => OperationPayload, 0], [() => ErrorObject$, 0], () => ContextOptions$, () => StepOptions$, () => WaitOptions$, () => CallbackOptions$, () => ChainedInvokeOptions$],
      3
    ];
    var PropagateTags$ = [
      3,
      n0,
      _PT,
      0,
      [_Mo, _ETxp],
      [0, 128 | 0]
    ];
    var ProvisionedConcurrencyConfigListItem$ = [
      3,
      n0,
      _PCCLI,
      0,
      [_FA, _RPCE, _APCE, _APCEl, _Sta, _SRt, _LM],
      [0, 1, 1, 1, 0, 0, 0]
    ];
    var ProvisionedPollerConfig$ = [
      3,
      n0,
      _PPC,
      0,
      [_MP, _MPa, _PGN],
      [1, 1, 0]
    ];
    var PublishLayerVersionRequest$ = [
      3,
      n0,
      _PLVR,
      0,
      [_LN, _Cont, _D, _CA, _CR, _LI],
      [[0, 1], [() => LayerVersionContentInput$, 0], 0, 64 | 0, 64 | 0, 0],
      2
    ];
    var PublishLayerVersionResponse$ = [
      3,
      n0,
      _PLVRu,
      0,
      [_Cont, _LA, _LVA, _D, _CDr, _Ve, _CA, _CR, _LI],
      [() => LayerVersionContentOutput$, 0, 0, 0, 0, 1, 64 | 0, 64 | 0, 0]
    ];
    var PublishVersionRequest$ = [
      3,
      n0,
      _PVR,
      0,
      [_FN, _CSo, _D, _RI, _PTu],
      [[0, 1], 0, 0, 0, 0],
      1
    ];
    var PutFunctionCodeSigningConfigRequest$ = [
      3,
      n0,
      _PFCSCR,
      0,
      [_CSCA, _FN],
      [0, [0, 1]],
      2
    ];
    var PutFunctionCodeSigningConfigResponse$ = [
      3,
      n0,
      _PFCSCRu,
      0,
      [_CSCA, _FN],
      [0, 0],
      2
    ];
    var PutFunctionConcurrencyRequest$ = [
      3,
      n0,
      _PFCR,
      0,
      [_FN, _RCEe],
      [[0, 1], 1],
      2
    ];
    var PutFunctionEventInvokeConfigRequest$ = [
      3,
      n0,
      _PFEICR,
      0,
      [_FN, _Q, _MRA, _MEAIS, _DC],
      [[0, 1], [0, { [_hQ]: _Q }], 1, 1, () => DestinationConfig$],
      1
    ];
    var PutFunctionRecursionConfigRequest$ = [
      3,
      n0,
      _PFRCR,
      0,
      [_FN, _RL],
      [[0, 1], 0],
      2
    ];
    var PutFunctionRecursionConfigResponse$ = [
      3,
      n0,
      _PFRCRu,
      0,
      [_RL],
      [0]
    ];
    var PutFunctionScalingConfigRequest$ = [
      3,
      n0,
      _PFSCR,
      0,
      [_FN, _Q, _FSCu],
      [[0, 1], [0, { [_hQ]: _Q }], () => FunctionScalingConfig$],
      2
    ];
    var PutFunctionScalingConfigResponse$ = [
      3,
      n0,
      _PFSCRu,
      0,
      [_FS],
      [0]
    ];
    var PutProvisionedConcurrencyConfigRequest$ = [
      3,
      n0,
      _PPCCR,
      0,
      [_FN, _Q, _PCE],
      [[0, 1], [0, { [_hQ]: _Q }], 1],
      3
    ];
    var PutProvisionedConcurrencyConfigResponse$ = [
      3,
      n0,
      _PPCCRu,
      0,
      [_RPCE, _APCEl, _APCE, _Sta, _SRt, _LM],
      [1, 1, 1, 0, 0, 0]
    ];
    var PutResourcePolicyRequest$ = [
      3,
      n0,
      _PRPR,
      0,
      [_RAe, _Po, _RI],
      [[0, 1], 0, 0],
      2
    ];
    var PutResourcePolicyResponse$ = [
      3,
      n0,
      _PRPRu,
      0,
      [_Po, _RI],
      [0, 0]
    ];
    var PutRuntimeManagementConfigRequest$ = [
      3,
      n0,
      _PRMCR,
      0,
      [_FN, _URO, _Q, _RVA],
      [[0, 1], 0, [0, { [_hQ]: _Q }], 0],
      2
    ];
    var PutRuntimeManagementConfigResponse$ = [
      3,
      n0,
      _PRMCRu,
      0,
      [_URO, _FA, _RVA],
      [0, 0, 0],
      2
    ];
    var RemoveLayerVersionPermissionRequest$ = [
      3,
      n0,
      _RLVPR,
      0,
      [_LN, _VN, _SI, _RI],
      [[0, 1], [1, 1], [0, 1], [0, { [_hQ]: _RI }]],
      3
    ];
    var RemovePermissionRequest$ = [
      3,
      n0,
      _RPR,
      0,
      [_FN, _SI, _Q, _RI],
      [[0, 1], [0, 1], [0, { [_hQ]: _Q }], [0, { [_hQ]: _RI }]],
      2
    ];
    var ResolvedS3Object$ = [
      3,
      n0,
      _RSO,
      0,
      [_SB, _SK, _SOV],
      [0, 0, 0]
    ];
    var RetryDetails$ = [
      3,
      n0,
      _RD,
      0,
      [_CAu, _NADS],
      [1, 1]
    ];
    var RuntimeVersionConfig$ = [
      3,
      n0,
      _RVC,
      0,
      [_RVA, _E],
      [0, [() => RuntimeVersionError$, 0]]
    ];
    var RuntimeVersionError$ = [
      3,
      n0,
      _RVE,
      0,
      [_EC, _M],
      [0, [() => SensitiveString, 0]]
    ];
    var S3FilesConfig$ = [
      3,
      n0,
      _SFC,
      0,
      [_DSR],
      [0]
    ];
    var ScalingConfig$ = [
      3,
      n0,
      _SC,
      0,
      [_MCa],
      [1]
    ];
    var SelfManagedEventSource$ = [
      3,
      n0,
      _SMES,
      0,
      [_End],
      [[2, n0, _End, 0, 0, 64 | 0]]
    ];
    var SelfManagedKafkaEventSourceConfig$ = [
      3,
      n0,
      _SMKESC,
      0,
      [_CGI, _SRC, _CM],
      [0, () => KafkaSchemaRegistryConfig$, 0]
    ];
    var SendDurableExecutionCallbackFailureRequest$ = [
      3,
      n0,
      _SDECFR,
      0,
      [_CI, _E],
      [[0, 1], [() => ErrorObject$, 16]],
      1
    ];
    var SendDurableExecutionCallbackFailureResponse$ = [
      3,
      n0,
      _SDECFRe,
      0,
      [],
      []
    ];
    var SendDurableExecutionCallbackHeartbeatRequest$ = [
      3,
      n0,
      _SDECHR,
      0,
      [_CI],
      [[0, 1]],
      1
    ];
    var SendDurableExecutionCallbackHeartbeatResponse$ = [
      3,
      n0,
      _SDECHRe,
      0,
      [],
      []
    ];
    var SendDurableExecutionCallbackSuccessRequest$ = [
      3,
      n0,
      _SDECSR,
      0,
      [_CI, _Re],
      [[0, 1], [() => BinaryOperationPayload, 16]],
      1
    ];
    var SendDurableExecutionCallbackSuccessResponse$ = [
      3,
      n0,
      _SDECSRe,
      0,
      [],
      []
    ];
    var SnapStart$ = [
      3,
      n0,
      _SSn,
      0,
      [_AOp],
      [0]
    ];
    var SnapStartResponse$ = [
      3,
      n0,
      _SSR,
      0,
      [_AOp, _OSp],
      [0, 0]
    ];
    var SourceAccessConfiguration$ = [
      3,
      n0,
      _SACo,
      0,
      [_T, _URI],
      [0, 0]
    ];
    var StepDetails$ = [
      3,
      n0,
      _SD,
      0,
      [_Att, _NAT, _Re, _E],
      [1, 4, [() => OperationPayload, 0], [() => ErrorObject$, 0]]
    ];
    var StepFailedDetails$ = [
      3,
      n0,
      _SFD,
      0,
      [_E, _RD],
      [[() => EventError$, 0], () => RetryDetails$],
      2
    ];
    var StepOptions$ = [
      3,
      n0,
      _SO,
      0,
      [_NADS],
      [1]
    ];
    var StepStartedDetails$ = [
      3,
      n0,
      _SSD,
      0,
      [],
      []
    ];
    var StepSucceededDetails$ = [
      3,
      n0,
      _SSDt,
      0,
      [_Re, _RD],
      [[() => EventResult$, 0], () => RetryDetails$],
      2
    ];
    var StopDurableExecutionRequest$ = [
      3,
      n0,
      _SDER,
      0,
      [_DEA, _E],
      [[0, 1], [() => ErrorObject$, 16]],
      1
    ];
    var StopDurableExecutionResponse$ = [
      3,
      n0,
      _SDERt,
      0,
      [_STto],
      [4],
      1
    ];
    var TagResourceRequest$ = [
      3,
      n0,
      _TRR,
      0,
      [_Res, _Ta],
      [[0, 1], 128 | 0],
      2
    ];
    var TagsError$ = [
      3,
      n0,
      _TE,
      0,
      [_EC, _M],
      [0, 0],
      2
    ];
    var TargetTrackingScalingPolicy$ = [
      3,
      n0,
      _TTSP,
      0,
      [_PMT, _TV],
      [0, 1],
      2
    ];
    var TenancyConfig$ = [
      3,
      n0,
      _TCe,
      0,
      [_TIM],
      [0],
      1
    ];
    var TraceHeader$ = [
      3,
      n0,
      _TH,
      0,
      [_XATI],
      [0]
    ];
    var TracingConfig$ = [
      3,
      n0,
      _TCr,
      0,
      [_Mo],
      [0]
    ];
    var TracingConfigResponse$ = [
      3,
      n0,
      _TCR,
      0,
      [_Mo],
      [0]
    ];
    var UntagResourceRequest$ = [
      3,
      n0,
      _URR,
      0,
      [_Res, _TK],
      [[0, 1], [() => TagKeyList, { [_hQ]: _tK }]],
      2
    ];
    var UpdateAliasRequest$ = [
      3,
      n0,
      _UAR,
      0,
      [_FN, _N, _FV, _D, _RC, _RI],
      [[0, 1], [0, 1], 0, 0, () => AliasRoutingConfiguration$, 0],
      2
    ];
    var UpdateCapacityProviderRequest$ = [
      3,
      n0,
      _UCPR,
      0,
      [_CPN, _CPSC, _PT, _TC],
      [[0, 1], () => CapacityProviderScalingConfig$, () => PropagateTags$, () => CapacityProviderTelemetryConfig$],
      1
    ];
    var UpdateCapacityProviderResponse$ = [
      3,
      n0,
      _UCPRp,
      0,
      [_CP],
      [() => CapacityProvider$],
      1
    ];
    var UpdateCodeSigningConfigRequest$ = [
      3,
      n0,
      _UCSCR,
      0,
      [_CSCA, _D, _AP, _CSP],
      [[0, 1], 0, () => AllowedPublishers$, () => CodeSigningPolicies$],
      1
    ];
    var UpdateCodeSigningConfigResponse$ = [
      3,
      n0,
      _UCSCRp,
      0,
      [_CSC],
      [() => CodeSigningConfig$],
      1
    ];
    var UpdateEventSourceMappingRequest$ = [
      3,
      n0,
      _UESMR,
      0,
      [_UUID, _FN, _En, _BSa, _FCi, _KMSKA, _MC, _LC, _SC, _MBWIS, _PF, _DC, _MRAIS, _BBOFE, _MRA, _TWIS, _SAC, _FRT, _AMKESC, _SMKESC, _DDBESC, _PPC],
      [[0, 1], 0, 2, 1, () => FilterCriteria$, 0, () => EventSourceMappingMetricsConfig$, () => EventSourceMappingLoggingConfig$, () => ScalingConfig$, 1, 1, () => DestinationConfig$, 1, 2, 1, 1, () => SourceAccessConfigurations, 64 | 0, () => AmazonManagedKafkaEventSourceConfig$, () => SelfManagedKafkaEventSourceConfig$, () => DocumentDBEventSourceConfig$, () => ProvisionedPollerConfig$],
      1
    ];
    var UpdateFunctionCodeRequest$ = [
      3,
      n0,
      _UFCR,
      0,
      [_FN, _ZF, _SB, _SK, _SOV, _SOSM, _IU, _Ar, _Pu, _PTu, _DR, _RI, _SKMSKA],
      [[0, 1], [() => _Blob, 0], 0, 0, 0, 0, 0, 64 | 0, 2, 0, 2, 0, 0],
      1
    ];
    var UpdateFunctionConfigurationRequest$ = [
      3,
      n0,
      _UFCRp,
      0,
      [_FN, _Ro, _H, _D, _Ti, _MS, _VC, _Env, _Ru, _DLC, _KMSKA, _TCr, _RI, _L, _FSC, _IC, _ES, _SSn, _LC, _CPC, _DCu],
      [[0, 1], 0, 0, 0, 1, 1, () => VpcConfig$, [() => Environment$, 0], 0, () => DeadLetterConfig$, 0, () => TracingConfig$, 0, 64 | 0, () => FileSystemConfigList, () => ImageConfig$, () => EphemeralStorage$, () => SnapStart$, () => LoggingConfig$, () => CapacityProviderConfig$, () => DurableConfig$],
      1
    ];
    var UpdateFunctionEventInvokeConfigRequest$ = [
      3,
      n0,
      _UFEICR,
      0,
      [_FN, _Q, _MRA, _MEAIS, _DC],
      [[0, 1], [0, { [_hQ]: _Q }], 1, 1, () => DestinationConfig$],
      1
    ];
    var UpdateFunctionUrlConfigRequest$ = [
      3,
      n0,
      _UFUCR,
      0,
      [_FN, _Q, _AT, _Co, _IM],
      [[0, 1], [0, { [_hQ]: _Q }], 0, () => Cors$, 0],
      1
    ];
    var UpdateFunctionUrlConfigResponse$ = [
      3,
      n0,
      _UFUCRp,
      0,
      [_FU, _FA, _AT, _CTr, _LMT, _Co, _IM],
      [0, 0, 0, 0, 0, () => Cors$, 0],
      5
    ];
    var VpcConfig$ = [
      3,
      n0,
      _VC,
      0,
      [_SIu, _SGI, _IAFDS],
      [64 | 0, 64 | 0, 2]
    ];
    var VpcConfigResponse$ = [
      3,
      n0,
      _VCR,
      0,
      [_SIu, _SGI, _VI, _IAFDS],
      [64 | 0, 64 | 0, 0, 2]
    ];
    var WaitCancelledDetails$ = [
      3,
      n0,
      _WCD,
      0,
      [_E],
      [[() => EventError$, 0]]
    ];
    var WaitDetails$ = [
      3,
      n0,
      _WDa,
      0,
      [_SET],
      [4]
    ];
    var WaitOptions$ = [
      3,
      n0,
      _WO,
      0,
      [_WS],
      [1]
    ];
    var WaitStartedDetails$ = [
      3,
      n0,
      _WSD,
      0,
      [_Du, _SET],
      [1, 4],
      2
    ];
    var WaitSucceededDetails$ = [
      3,
      n0,
      _WSDa,
      0,
      [_Du],
      [1]
    ];
    var __Unit = "unit";
    var AliasList = [
      1,
      n0,
      _ALl,
      0,
      () => AliasConfiguration$
    ];
    var CapacityProviderScalingPoliciesList = [
      1,
      n0,
      _CPSPL,
      0,
      () => TargetTrackingScalingPolicy$
    ];
    var CapacityProvidersList = [
      1,
      n0,
      _CPL,
      0,
      () => CapacityProvider$
    ];
    var CodeSigningConfigList = [
      1,
      n0,
      _CSCL,
      0,
      () => CodeSigningConfig$
    ];
    var DurableExecutions = [
      1,
      n0,
      _DE,
      0,
      () => Execution$
    ];
    var Events = [
      1,
      n0,
      _Eve,
      0,
      [
        () => Event$,
        0
      ]
    ];
    var EventSourceMappingsList = [
      1,
      n0,
      _ESML,
      0,
      () => EventSourceMappingConfiguration$
    ];
    var FileSystemConfigList = [
      1,
      n0,
      _FSCL,
      0,
      () => FileSystemConfig$
    ];
    var FilterList = [
      1,
      n0,
      _FL,
      0,
      () => Filter$
    ];
    var FunctionEventInvokeConfigList = [
      1,
      n0,
      _FEICL,
      0,
      () => FunctionEventInvokeConfig$
    ];
    var FunctionList = [
      1,
      n0,
      _FLu,
      0,
      [
        () => FunctionConfiguration$,
        0
      ]
    ];
    var FunctionUrlConfigList = [
      1,
      n0,
      _FUCL,
      0,
      () => FunctionUrlConfig$
    ];
    var FunctionVersionsByCapacityProviderList = [
      1,
      n0,
      _FVBCPL,
      0,
      () => FunctionVersionsByCapacityProviderListItem$
    ];
    var KafkaSchemaRegistryAccessConfigList = [
      1,
      n0,
      _KSRACL,
      0,
      () => KafkaSchemaRegistryAccessConfig$
    ];
    var KafkaSchemaValidationConfigList = [
      1,
      n0,
      _KSVCL,
      0,
      () => KafkaSchemaValidationConfig$
    ];
    var LayersList = [
      1,
      n0,
      _LL,
      0,
      () => LayersListItem$
    ];
    var LayersReferenceList = [
      1,
      n0,
      _LRL,
      0,
      () => Layer$
    ];
    var LayerVersionsList = [
      1,
      n0,
      _LVL,
      0,
      () => LayerVersionsListItem$
    ];
    var Operations = [
      1,
      n0,
      _O,
      0,
      [
        () => Operation$,
        0
      ]
    ];
    var OperationUpdates = [
      1,
      n0,
      _OUp,
      0,
      [
        () => OperationUpdate$,
        0
      ]
    ];
    var ProvisionedConcurrencyConfigList = [
      1,
      n0,
      _PCCL,
      0,
      () => ProvisionedConcurrencyConfigListItem$
    ];
    var SourceAccessConfigurations = [
      1,
      n0,
      _SAC,
      0,
      () => SourceAccessConfiguration$
    ];
    var StackTraceEntries = [
      1,
      n0,
      _STEt,
      0,
      [
        () => StackTraceEntry,
        0
      ]
    ];
    var TagKeyList = [
      1,
      n0,
      _TKL,
      0,
      [
        0,
        { [_xN]: _K }
      ]
    ];
    var EnvironmentVariables = [
      2,
      n0,
      _EVn,
      8,
      [
        () => EnvironmentVariableName,
        0
      ],
      [
        () => EnvironmentVariableValue,
        0
      ]
    ];
    var InvokeWithResponseStreamResponseEvent$ = [
      4,
      n0,
      _IWRSRE,
      { [_st]: 1 },
      [_PCa, _ICn],
      [[() => InvokeResponseStreamUpdate$, 0], () => InvokeWithResponseStreamCompleteEvent$]
    ];
    var AddLayerVersionPermission$ = [
      9,
      n0,
      _ALVP,
      { [_h]: ["POST", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy", 201] },
      () => AddLayerVersionPermissionRequest$,
      () => AddLayerVersionPermissionResponse$
    ];
    var AddPermission$ = [
      9,
      n0,
      _APd,
      { [_h]: ["POST", "/2015-03-31/functions/{FunctionName}/policy", 201] },
      () => AddPermissionRequest$,
      () => AddPermissionResponse$
    ];
    var CheckpointDurableExecution$ = [
      9,
      n0,
      _CDE,
      { [_h]: ["POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint", 200] },
      () => CheckpointDurableExecutionRequest$,
      () => CheckpointDurableExecutionResponse$
    ];
    var CreateAlias$ = [
      9,
      n0,
      _CAr,
      { [_h]: ["POST", "/2015-03-31/functions/{FunctionName}/aliases", 201] },
      () => CreateAliasRequest$,
      () => AliasConfiguration$
    ];
    var CreateCapacityProvider$ = [
      9,
      n0,
      _CCP,
      { [_h]: ["POST", "/2025-11-30/capacity-providers", 202] },
      () => CreateCapacityProviderRequest$,
      () => CreateCapacityProviderResponse$
    ];
    var CreateCodeSigningConfig$ = [
      9,
      n0,
      _CCSC,
      { [_h]: ["POST", "/2020-04-22/code-signing-configs", 201] },
      () => CreateCodeSigningConfigRequest$,
      () => CreateCodeSigningConfigResponse$
    ];
    var CreateEventSourceMapping$ = [
      9,
      n0,
      _CESM,
      { [_h]: ["POST", "/2015-03-31/event-source-mappings", 202] },
      () => CreateEventSourceMappingRequest$,
      () => EventSourceMappingConfiguration$
    ];
    var CreateFunction$ = [
      9,
      n0,
      _CF,
      { [_h]: ["POST", "/2015-03-31/functions", 201] },
      () => CreateFunctionRequest$,
      () => FunctionConfiguration$
    ];
    var CreateFunctionUrlConfig$ = [
      9,
      n0,
      _CFUC,
      { [_h]: ["POST", "/2021-10-31/functions/{FunctionName}/url", 201] },
      () => CreateFunctionUrlConfigRequest$,
      () => CreateFunctionUrlConfigResponse$
    ];
    var DeleteAlias$ = [
      9,
      n0,
      _DA,
      { [_h]: ["DELETE", "/2015-03-31/functions/{FunctionName}/aliases/{Name}", 204] },
      () => DeleteAliasRequest$,
      () => __Unit
    ];
    var DeleteCapacityProvider$ = [
      9,
      n0,
      _DCP,
      { [_h]: ["DELETE", "/2025-11-30/capacity-providers/{CapacityProviderName}", 202] },
      () => DeleteCapacityProviderRequest$,
      () => DeleteCapacityProviderResponse$
    ];
    var DeleteCodeSigningConfig$ = [
      9,
      n0,
      _DCSC,
      { [_h]: ["DELETE", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", 204] },
      () => DeleteCodeSigningConfigRequest$,
      () => DeleteCodeSigningConfigResponse$
    ];
    var DeleteEventSourceMapping$ = [
      9,
      n0,
      _DESM,
      { [_h]: ["DELETE", "/2015-03-31/event-source-mappings/{UUID}", 202] },
      () => DeleteEventSourceMappingRequest$,
      () => EventSourceMappingConfiguration$
    ];
    var DeleteFunction$ = [
      9,
      n0,
      _DF,
      { [_h]: ["DELETE", "/2015-03-31/functions/{FunctionName}", 200] },
      () => DeleteFunctionRequest$,
      () => DeleteFunctionResponse$
    ];
    var DeleteFunctionCodeSigningConfig$ = [
      9,
      n0,
      _DFCSC,
      { [_h]: ["DELETE", "/2020-06-30/functions/{FunctionName}/code-signing-config", 204] },
      () => DeleteFunctionCodeSigningConfigRequest$,
      () => __Unit
    ];
    var DeleteFunctionConcurrency$ = [
      9,
      n0,
      _DFC,
      { [_h]: ["DELETE", "/2017-10-31/functions/{FunctionName}/concurrency", 204] },
      () => DeleteFunctionConcurrencyRequest$,
      () => __Unit
    ];
    var DeleteFunctionEventInvokeConfig$ = [
      9,
      n0,
      _DFEIC,
      { [_h]: ["DELETE", "/2019-09-25/functions/{FunctionName}/event-invoke-config", 204] },
      () => DeleteFunctionEventInvokeConfigRequest$,
      () => __Unit
    ];
    var DeleteFunctionUrlConfig$ = [
      9,
      n0,
      _DFUC,
      { [_h]: ["DELETE", "/2021-10-31/functions/{FunctionName}/url", 204] },
      () => DeleteFunctionUrlConfigRequest$,
      () => __Unit
    ];
    var DeleteLayerVersion$ = [
      9,
      n0,
      _DLV,
      { [_h]: ["DELETE", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", 204] },
      () => DeleteLayerVersionRequest$,
      () => __Unit
    ];
    var DeleteProvisionedConcurrencyConfig$ = [
      9,
      n0,
      _DPCC,
      { [_h]: ["DELETE", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", 204] },
      () => DeleteProvisionedConcurrencyConfigRequest$,
      () => __Unit
    ];
    var DeleteResourcePolicy$ = [
      9,
      n0,
      _DRP,
      { [_h]: ["DELETE", "/2026-07-09/resource-policy/{ResourceArn}", 204] },
      () => DeleteResourcePolicyRequest$,
      () => __Unit
    ];
    var GetAccountSettings$ = [
      9,
      n0,
      _GAS,
      { [_h]: ["GET", "/2016-08-19/account-settings", 200] },
      () => GetAccountSettingsRequest$,
      () => GetAccountSettingsResponse$
    ];
    var GetAlias$ = [
      9,
      n0,
      _GA,
      { [_h]: ["GET", "/2015-03-31/functions/{FunctionName}/aliases/{Name}", 200] },
      () => GetAliasRequest$,
      () => AliasConfiguration$
    ];
    var GetCapacityProvider$ = [
      9,
      n0,
      _GCP,
      { [_h]: ["GET", "/2025-11-30/capacity-providers/{CapacityProviderName}", 200] },
      () => GetCapacityProviderRequest$,
      () => GetCapacityProviderResponse$
    ];
    var GetCodeSigningConfig$ = [
      9,
      n0,
      _GCSC,
      { [_h]: ["GET", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", 200] },
      () => GetCodeSigningConfigRequest$,
      () => GetCodeSigningConfigResponse$
    ];
    var GetDurableExecution$ = [
      9,
      n0,
      _GDE,
      { [_h]: ["GET", "/2025-12-01/durable-executions/{DurableExecutionArn}", 200] },
      () => GetDurableExecutionRequest$,
      () => GetDurableExecutionResponse$
    ];
    var GetDurableExecutionHistory$ = [
      9,
      n0,
      _GDEH,
      { [_h]: ["GET", "/2025-12-01/durable-executions/{DurableExecutionArn}/history", 200] },
      () => GetDurableExecutionHistoryRequest$,
      () => GetDurableExecutionHistoryResponse$
    ];
    var GetDurableExecutionState$ = [
      9,
      n0,
      _GDES,
      { [_h]: ["GET", "/2025-12-01/durable-executions/{DurableExecutionArn}/state", 200] },
      () => GetDurableExecutionStateRequest$,
      () => GetDurableExecutionStateResponse$
    ];
    var GetEventSourceMapping$ = [
      9,
      n0,
      _GESM,
      { [_h]: ["GET", "/2015-03-31/event-source-mappings/{UUID}", 200] },
      () => GetEventSourceMappingRequest$,
      () => EventSourceMappingConfiguration$
    ];
    var GetFunction$ = [
      9,
      n0,
      _GF,
      { [_h]: ["GET", "/2015-03-31/functions/{FunctionName}", 200] },
      () => GetFunctionRequest$,
      () => GetFunctionResponse$
    ];
    var GetFunctionCodeSigningConfig$ = [
      9,
      n0,
      _GFCSC,
      { [_h]: ["GET", "/2020-06-30/functions/{FunctionName}/code-signing-config", 200] },
      () => GetFunctionCodeSigningConfigRequest$,
      () => GetFunctionCodeSigningConfigResponse$
    ];
    var GetFunctionConcurrency$ = [
      9,
      n0,
      _GFC,
      { [_h]: ["GET", "/2019-09-30/functions/{FunctionName}/concurrency", 200] },
      () => GetFunctionConcurrencyRequest$,
      () => GetFunctionConcurrencyResponse$
    ];
    var GetFunctionConfiguration$ = [
      9,
      n0,
      _GFCe,
      { [_h]: ["GET", "/2015-03-31/functions/{FunctionName}/configuration", 200] },
      () => GetFunctionConfigurationRequest$,
      () => FunctionConfiguration$
    ];
    var GetFunctionEventInvokeConfig$ = [
      9,
      n0,
      _GFEIC,
      { [_h]: ["GET", "/2019-09-25/functions/{FunctionName}/event-invoke-config", 200] },
      () => GetFunctionEventInvokeConfigRequest$,
      () => FunctionEventInvokeConfig$
    ];
    var GetFunctionRecursionConfig$ = [
      9,
      n0,
      _GFRC,
      { [_h]: ["GET", "/2024-08-31/functions/{FunctionName}/recursion-config", 200] },
      () => GetFunctionRecursionConfigRequest$,
      () => GetFunctionRecursionConfigResponse$
    ];
    var GetFunctionScalingConfig$ = [
      9,
      n0,
      _GFSC,
      { [_h]: ["GET", "/2025-11-30/functions/{FunctionName}/function-scaling-config", 200] },
      () => GetFunctionScalingConfigRequest$,
      () => GetFunctionScalingConfigResponse$
    ];
    var GetFunctionUrlConfig$ = [
      9,
      n0,
      _GFUC,
      { [_h]: ["GET", "/2021-10-31/functions/{FunctionName}/url", 200] },
      () => GetFunctionUrlConfigRequest$,
      () => GetFunctionUrlConfigResponse$
    ];
    var GetLayerVersion$ = [
      9,
      n0,
      _GLV,
      { [_h]: ["GET", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", 200] },
      () => GetLayerVersionRequest$,
      () => GetLayerVersionResponse$
    ];
    var GetLayerVersionByArn$ = [
      9,
      n0,
      _GLVBA,
      { [_h]: ["GET", "/2018-10-31/layers?find=LayerVersion", 200] },
      () => GetLayerVersionByArnRequest$,
      () => GetLayerVersionResponse$
    ];
    var GetLayerVersionPolicy$ = [
      9,
      n0,
      _GLVP,
      { [_h]: ["GET", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy", 200] },
      () => GetLayerVersionPolicyRequest$,
      () => GetLayerVersionPolicyResponse$
    ];
    var GetPolicy$ = [
      9,
      n0,
      _GP,
      { [_h]: ["GET", "/2015-03-31/functions/{FunctionName}/policy", 200] },
      () => GetPolicyRequest$,
      () => GetPolicyResponse$
    ];
    var GetProvisionedConcurrencyConfig$ = [
      9,
      n0,
      _GPCC,
      { [_h]: ["GET", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", 200] },
      () => GetProvisionedConcurrencyConfigRequest$,
      () => GetProvisionedConcurrencyConfigResponse$
    ];
    var GetResourcePolicy$ = [
      9,
      n0,
      _GRP,
      { [_h]: ["GET", "/2026-07-09/resource-policy/{ResourceArn}", 200] },
      () => GetResourcePolicyRequest$,
      () => GetResourcePolicyResponse$
    ];
    var GetRuntimeManagementConfig$ = [
      9,
      n0,
      _GRMC,
      { [_h]: ["GET", "/2021-07-20/functions/{FunctionName}/runtime-management-config", 200] },
      () => GetRuntimeManagementConfigRequest$,
      () => GetRuntimeManagementConfigResponse$
    ];
    var Invoke$ = [
      9,
      n0,
      _In,
      { [_h]: ["POST", "/2015-03-31/functions/{FunctionName}/invocations", 200] },
      () => InvocationRequest$,
      () => InvocationResponse$
    ];
    var InvokeAsync$ = [
      9,
      n0,
      _IAn,
      { [_h]: ["POST", "/2014-11-13/functions/{FunctionName}/invoke-async", 202] },
      () => InvokeAsyncRequest$,
      () => InvokeAsyncResponse$
    ];
    var InvokeWithResponseStream$ = [
      9,
      n0,
      _IWRS,
      { [_h]: ["POST", "/2021-11-15/functions/{FunctionName}/response-streaming-invocations", 200] },
      () => InvokeWithResponseStreamRequest$,
      () => InvokeWithResponseStreamResponse$
    ];
    var ListAliases$ = [
      9,
      n0,
      _LAi,
      { [_h]: ["GET", "/2015-03-31/functions/{FunctionName}/aliases", 200] },
      () => ListAliasesRequest$,
      () => ListAliasesResponse$
    ];
    var ListCapacityProviders$ = [
      9,
      n0,
      _LCP,
      { [_h]: ["GET", "/2025-11-30/capacity-providers", 200] },
      () => ListCapacityProvidersRequest$,
      () => ListCapacityProvidersResponse$
    ];
    var ListCodeSigningConfigs$ = [
      9,
      n0,
      _LCSC,
      { [_h]: ["GET", "/2020-04-22/code-signing-configs", 200] },
      () => ListCodeSigningConfigsRequest$,
      () => ListCodeSigningConfigsResponse$
    ];
    var ListDurableExecutionsByFunction$ = [
      9,
      n0,
      _LDEBF,
      { [_h]: ["GET", "/2025-12-01/functions/{FunctionName}/durable-executions", 200] },
      () => ListDurableExecutionsByFunctionRequest$,
      () => ListDurableExecutionsByFunctionResponse$
    ];
    var ListEventSourceMappings$ = [
      9,
      n0,
      _LESM,
      { [_h]: ["GET", "/2015-03-31/event-source-mappings", 200] },
      () => ListEventSourceMappingsRequest$,
      () => ListEventSourceMappingsResponse$
    ];
    var ListFunctionEventInvokeConfigs$ = [
      9,
      n0,
      _LFEIC,
      { [_h]: ["GET", "/2019-09-25/functions/{FunctionName}/event-invoke-config/list", 200] },
      () => ListFunctionEventInvokeConfigsRequest$,
      () => ListFunctionEventInvokeConfigsResponse$
    ];
    var ListFunctions$ = [
      9,
      n0,
      _LFi,
      { [_h]: ["GET", "/2015-03-31/functions", 200] },
      () => ListFunctionsRequest$,
      () => ListFunctionsResponse$
    ];
    var ListFunctionsByCodeSigningConfig$ = [
      9,
      n0,
      _LFBCSC,
      { [_h]: ["GET", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions", 200] },
      () => ListFunctionsByCodeSigningConfigRequest$,
      () => ListFunctionsByCodeSigningConfigResponse$
    ];
    var ListFunctionUrlConfigs$ = [
      9,
      n0,
      _LFUC,
      { [_h]: ["GET", "/2021-10-31/functions/{FunctionName}/urls", 200] },
      () => ListFunctionUrlConfigsRequest$,
      () => ListFunctionUrlConfigsResponse$
    ];
    var ListFunctionVersionsByCapacityProvider$ = [
      9,
      n0,
      _LFVBCP,
      { [_h]: ["GET", "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions", 200] },
      () => ListFunctionVersionsByCapacityProviderRequest$,
      () => ListFunctionVersionsByCapacityProviderResponse$
    ];
    var ListLayers$ = [
      9,
      n0,
      _LLi,
      { [_h]: ["GET", "/2018-10-31/layers", 200] },
      () => ListLayersRequest$,
      () => ListLayersResponse$
    ];
    var ListLayerVersions$ = [
      9,
      n0,
      _LLV,
      { [_h]: ["GET", "/2018-10-31/layers/{LayerName}/versions", 200] },
      () => ListLayerVersionsRequest$,
      () => ListLayerVersionsResponse$
    ];
    var ListProvisionedConcurrencyConfigs$ = [
      9,
      n0,
      _LPCC,
      { [_h]: ["GET", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL", 200] },
      () => ListProvisionedConcurrencyConfigsRequest$,
      () => ListProvisionedConcurrencyConfigsResponse$
    ];
    var ListTags$ = [
      9,
      n0,
      _LTi,
      { [_h]: ["GET", "/2017-03-31/tags/{Resource}", 200] },
      () => ListTagsRequest$,
      () => ListTagsResponse$
    ];
    var ListVersionsByFunction$ = [
      9,
      n0,
      _LVBF,
      { [_h]: ["GET", "/2015-03-31/functions/{FunctionName}/versions", 200] },
      () => ListVersionsByFunctionRequest$,
      () => ListVersionsByFunctionResponse$
    ];
    var PublishLayerVersion$ = [
      9,
      n0,
      _PLV,
      { [_h]: ["POST", "/2018-10-31/layers/{LayerName}/versions", 201] },
      () => PublishLayerVersionRequest$,
      () => PublishLayerVersionResponse$
    ];
    var PublishVersion$ = [
      9,
      n0,
      _PV,
      { [_h]: ["POST", "/2015-03-31/functions/{FunctionName}/versions", 201] },
      () => PublishVersionRequest$,
      () => FunctionConfiguration$
    ];
    var PutFunctionCodeSigningConfig$ = [
      9,
      n0,
      _PFCSC,
      { [_h]: ["PUT", "/2020-06-30/functions/{FunctionName}/code-signing-config", 200] },
      () => PutFunctionCodeSigningConfigRequest$,
      () => PutFunctionCodeSigningConfigResponse$
    ];
    var PutFunctionConcurrency$ = [
      9,
      n0,
      _PFC,
      { [_h]: ["PUT", "/2017-10-31/functions/{FunctionName}/concurrency", 200] },
      () => PutFunctionConcurrencyRequest$,
      () => Concurrency$
    ];
    var PutFunctionEventInvokeConfig$ = [
      9,
      n0,
      _PFEIC,
      { [_h]: ["PUT", "/2019-09-25/functions/{FunctionName}/event-invoke-config", 200] },
      () => PutFunctionEventInvokeConfigRequest$,
      () => FunctionEventInvokeConfig$
    ];
    var PutFunctionRecursionConfig$ = [
      9,
      n0,
      _PFRC,
      { [_h]: ["PUT", "/2024-08-31/functions/{FunctionName}/recursion-config", 200] },
      () => PutFunctionRecursionConfigRequest$,
      () => PutFunctionRecursionConfigResponse$
    ];
    var PutFunctionScalingConfig$ = [
      9,
      n0,
      _PFSC,
      { [_h]: ["PUT", "/2025-11-30/functions/{FunctionName}/function-scaling-config", 202] },
      () => PutFunctionScalingConfigRequest$,
      () => PutFunctionScalingConfigResponse$
    ];
    var PutProvisionedConcurrencyConfig$ = [
      9,
      n0,
      _PPCC,
      { [_h]: ["PUT", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", 202] },
      () => PutProvisionedConcurrencyConfigRequest$,
      () => PutProvisionedConcurrencyConfigResponse$
    ];
    var PutResourcePolicy$ = [
      9,
      n0,
      _PRP,
      { [_h]: ["PUT", "/2026-07-09/resource-policy/{ResourceArn}", 200] },
      () => PutResourcePolicyRequest$,
      () => PutResourcePolicyResponse$
    ];
    var PutRuntimeManagementConfig$ = [
      9,
      n0,
      _PRMC,
      { [_h]: ["PUT", "/2021-07-20/functions/{FunctionName}/runtime-management-config", 200] },
      () => PutRuntimeManagementConfigRequest$,
      () => PutRuntimeManagementConfigResponse$
    ];
    var RemoveLayerVersionPermission$ = [
      9,
      n0,
      _RLVP,
      { [_h]: ["DELETE", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}", 204] },
      () => RemoveLayerVersionPermissionRequest$,
      () => __Unit
    ];
    var RemovePermission$ = [
      9,
      n0,
      _RP,
      { [_h]: ["DELETE", "/2015-03-31/functions/{FunctionName}/policy/{StatementId}", 204] },
      () => RemovePermissionRequest$,
      () => __Unit
    ];
    var SendDurableExecutionCallbackFailure$ = [
      9,
      n0,
      _SDECF,
      { [_h]: ["POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail", 200] },
      () => SendDurableExecutionCallbackFailureRequest$,
      () => SendDurableExecutionCallbackFailureResponse$
    ];
    var SendDurableExecutionCallbackHeartbeat$ = [
      9,
      n0,
      _SDECH,
      { [_h]: ["POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat", 200] },
      () => SendDurableExecutionCallbackHeartbeatRequest$,
      () => SendDurableExecutionCallbackHeartbeatResponse$
    ];
    var SendDurableExecutionCallbackSuccess$ = [
      9,
      n0,
      _SDECS,
      { [_h]: ["POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed", 200] },
      () => SendDurableExecutionCallbackSuccessRequest$,
      () => SendDurableExecutionCallbackSuccessResponse$
    ];
    var StopDurableExecution$ = [
      9,
      n0,
      _SDE,
      { [_h]: ["POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/stop", 200] },
      () => StopDurableExecutionRequest$,
      () => StopDurableExecutionResponse$
    ];
    var TagResource$ = [
      9,
      n0,
      _TR,
      { [_h]: ["POST", "/2017-03-31/tags/{Resource}", 204] },
      () => TagResourceRequest$,
      () => __Unit
    ];
    var UntagResource$ = [
      9,
      n0,
      _UR,
      { [_h]: ["DELETE", "/2017-03-31/tags/{Resource}", 204] },
      () => UntagResourceRequest$,
      () => __Unit
    ];
    var UpdateAlias$ = [
      9,
      n0,
      _UA,
      { [_h]: ["PUT", "/2015-03-31/functions/{FunctionName}/aliases/{Name}", 200] },
      () => UpdateAliasRequest$,
      () => AliasConfiguration$
    ];
    var UpdateCapacityProvider$ = [
      9,
      n0,
      _UCP,
      { [_h]: ["PUT", "/2025-11-30/capacity-providers/{CapacityProviderName}", 202] },
      () => UpdateCapacityProviderRequest$,
      () => UpdateCapacityProviderResponse$
    ];
    var UpdateCodeSigningConfig$ = [
      9,
      n0,
      _UCSC,
      { [_h]: ["PUT", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", 200] },
      () => UpdateCodeSigningConfigRequest$,
      () => UpdateCodeSigningConfigResponse$
    ];
    var UpdateEventSourceMapping$ = [
      9,
      n0,
      _UESM,
      { [_h]: ["PUT", "/2015-03-31/event-source-mappings/{UUID}", 202] },
      () => UpdateEventSourceMappingRequest$,
      () => EventSourceMappingConfiguration$
    ];
    var UpdateFunctionCode$ = [
      9,
      n0,
      _UFC,
      { [_h]: ["PUT", "/2015-03-31/functions/{FunctionName}/code", 200] },
      () => UpdateFunctionCodeRequest$,
      () => FunctionConfiguration$
    ];
    var UpdateFunctionConfiguration$ = [
      9,
      n0,
      _UFCp,
      { [_h]: ["PUT", "/2015-03-31/functions/{FunctionName}/configuration", 200] },
      () => UpdateFunctionConfigurationRequest$,
      () => FunctionConfiguration$
    ];
    var UpdateFunctionEventInvokeConfig$ = [
      9,
      n0,
      _UFEIC,
      { [_h]: ["POST", "/2019-09-25/functions/{FunctionName}/event-invoke-config", 200] },
      () => UpdateFunctionEventInvokeConfigRequest$,
      () => FunctionEventInvokeConfig$
    ];
    var UpdateFunctionUrlConfig$ = [
      9,
      n0,
      _UFUC,
      { [_h]: ["PUT", "/2021-10-31/functions/{FunctionName}/url", 200] },
      () => UpdateFunctionUrlConfigRequest$,
      () => UpdateFunctionUrlConfigResponse$
    ];
    var getRuntimeConfig$1 = (config) => {
      return {
        apiVersion: "2015-03-31",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultLambdaHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
          {
            schemeId: "aws.auth#sigv4",
            identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
            signer: new AwsSdkSigV4Signer()
          }
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
          defaultNamespace: "com.amazonaws.lambda",
          errorTypeRegistries,
          version: "2015-03-31",
          serviceTarget: "AWSGirApiService"
        },
        serviceId: config?.serviceId ?? "Lambda",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8
      };
    };
    var getRuntimeConfig = (config) => {
      emitWarningIfUnsupportedVersion(process.version);
      const defaultsMode = resolveDefaultsModeConfig(config);
      const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
      const clientSharedValues = getRuntimeConfig$1(config);
      emitWarningIfUnsupportedVersion$1(process.version);
      const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger
      };
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? eventStreamSerdeProvider,
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ?? loadConfig({
          ...NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
        }, config),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
      };
    };
    var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
      const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
      let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
      let _credentials = runtimeConfig.credentials;
      return {
        setHttpAuthScheme(httpAuthScheme) {
          const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
          if (index === -1) {
            _httpAuthSchemes.push(httpAuthScheme);
          } else {
            _httpAuthSchemes.splice(index, 1, httpAuthScheme);
          }
        },
        httpAuthSchemes() {
          return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
          _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
          return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
          _credentials = credentials;
        },
        credentials() {
          return _credentials;
        }
      };
    };
    var resolveHttpAuthRuntimeConfig = (config) => {
      return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials()
      };
    };
    var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
      const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
      extensions.forEach((extension) => extension.configure(extensionConfiguration));
      return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
    };
    var LambdaClient2 = class extends Client {
      config;
      constructor(...[configuration]) {
        const _config_0 = getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveUserAgentConfig(_config_1);
        const _config_3 = resolveRetryConfig(_config_2);
        const _config_4 = resolveRegionConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveEndpointConfig(_config_5);
        const _config_7 = resolveEventStreamSerdeConfig(_config_6);
        const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
        const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
        this.config = _config_9;
        this.middlewareStack.use(getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
          httpAuthSchemeParametersProvider: defaultLambdaHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
            "aws.auth#sigv4": config.credentials
          })
        }));
        this.middlewareStack.use(getHttpSigningPlugin(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
    var command = makeBuilder(commonParams, "AWSGirApiService", "LambdaClient", getEndpointPlugin);
    var _ep0 = {};
    var _mw0 = (Command, cs, config, o) => [];
    var AddLayerVersionPermissionCommand = class extends command(_ep0, _mw0, "AddLayerVersionPermission", AddLayerVersionPermission$) {
    };
    var AddPermissionCommand = class extends command(_ep0, _mw0, "AddPermission", AddPermission$) {
    };
    var CheckpointDurableExecutionCommand = class extends command(_ep0, _mw0, "CheckpointDurableExecution", CheckpointDurableExecution$) {
    };
    var CreateAliasCommand = class extends command(_ep0, _mw0, "CreateAlias", CreateAlias$) {
    };
    var CreateCapacityProviderCommand = class extends command(_ep0, _mw0, "CreateCapacityProvider", CreateCapacityProvider$) {
    };
    var CreateCodeSigningConfigCommand = class extends command(_ep0, _mw0, "CreateCodeSigningConfig", CreateCodeSigningConfig$) {
    };
    var CreateEventSourceMappingCommand = class extends command(_ep0, _mw0, "CreateEventSourceMapping", CreateEventSourceMapping$) {
    };
    var CreateFunctionCommand = class extends command(_ep0, _mw0, "CreateFunction", CreateFunction$) {
    };
    var CreateFunctionUrlConfigCommand = class extends command(_ep0, _mw0, "CreateFunctionUrlConfig", CreateFunctionUrlConfig$) {
    };
    var DeleteAliasCommand = class extends command(_ep0, _mw0, "DeleteAlias", DeleteAlias$) {
    };
    var DeleteCapacityProviderCommand = class extends command(_ep0, _mw0, "DeleteCapacityProvider", DeleteCapacityProvider$) {
    };
    var DeleteCodeSigningConfigCommand = class extends command(_ep0, _mw0, "DeleteCodeSigningConfig", DeleteCodeSigningConfig$) {
    };
    var DeleteEventSourceMappingCommand = class extends command(_ep0, _mw0, "DeleteEventSourceMapping", DeleteEventSourceMapping$) {
    };
    var DeleteFunctionCodeSigningConfigCommand = class extends command(_ep0, _mw0, "DeleteFunctionCodeSigningConfig", DeleteFunctionCodeSigningConfig$) {
    };
    var DeleteFunctionCommand = class extends command(_ep0, _mw0, "DeleteFunction", DeleteFunction$) {
    };
    var DeleteFunctionConcurrencyCommand = class extends command(_ep0, _mw0, "DeleteFunctionConcurrency", DeleteFunctionConcurrency$) {
    };
    var DeleteFunctionEventInvokeConfigCommand = class extends command(_ep0, _mw0, "DeleteFunctionEventInvokeConfig", DeleteFunctionEventInvokeConfig$) {
    };
    var DeleteFunctionUrlConfigCommand = class extends command(_ep0, _mw0, "DeleteFunctionUrlConfig", DeleteFunctionUrlConfig$) {
    };
    var DeleteLayerVersionCommand = class extends command(_ep0, _mw0, "DeleteLayerVersion", DeleteLayerVersion$) {
    };
    var DeleteProvisionedConcurrencyConfigCommand = class extends command(_ep0, _mw0, "DeleteProvisionedConcurrencyConfig", DeleteProvisionedConcurrencyConfig$) {
    };
    var DeleteResourcePolicyCommand = class extends command(_ep0, _mw0, "DeleteResourcePolicy", DeleteResourcePolicy$) {
    };
    var GetAccountSettingsCommand = class extends command(_ep0, _mw0, "GetAccountSettings", GetAccountSettings$) {
    };
    var GetAliasCommand = class extends command(_ep0, _mw0, "GetAlias", GetAlias$) {
    };
    var GetCapacityProviderCommand = class extends command(_ep0, _mw0, "GetCapacityProvider", GetCapacityProvider$) {
    };
    var GetCodeSigningConfigCommand2 = class extends command(_ep0, _mw0, "GetCodeSigningConfig", GetCodeSigningConfig$) {
    };
    var GetDurableExecutionCommand = class extends command(_ep0, _mw0, "GetDurableExecution", GetDurableExecution$) {
    };
    var GetDurableExecutionHistoryCommand = class extends command(_ep0, _mw0, "GetDurableExecutionHistory", GetDurableExecutionHistory$) {
    };
    var GetDurableExecutionStateCommand = class extends command(_ep0, _mw0, "GetDurableExecutionState", GetDurableExecutionState$) {
    };
    var GetEventSourceMappingCommand = class extends command(_ep0, _mw0, "GetEventSourceMapping", GetEventSourceMapping$) {
    };
    var GetFunctionCodeSigningConfigCommand2 = class extends command(_ep0, _mw0, "GetFunctionCodeSigningConfig", GetFunctionCodeSigningConfig$) {
    };
    var GetFunctionCommand2 = class extends command(_ep0, _mw0, "GetFunction", GetFunction$) {
    };
    var GetFunctionConcurrencyCommand = class extends command(_ep0, _mw0, "GetFunctionConcurrency", GetFunctionConcurrency$) {
    };
    var GetFunctionConfigurationCommand = class extends command(_ep0, _mw0, "GetFunctionConfiguration", GetFunctionConfiguration$) {
    };
    var GetFunctionEventInvokeConfigCommand2 = class extends command(_ep0, _mw0, "GetFunctionEventInvokeConfig", GetFunctionEventInvokeConfig$) {
    };
    var GetFunctionRecursionConfigCommand2 = class extends command(_ep0, _mw0, "GetFunctionRecursionConfig", GetFunctionRecursionConfig$) {
    };
    var GetFunctionScalingConfigCommand = class extends command(_ep0, _mw0, "GetFunctionScalingConfig", GetFunctionScalingConfig$) {
    };
    var GetFunctionUrlConfigCommand = class extends command(_ep0, _mw0, "GetFunctionUrlConfig", GetFunctionUrlConfig$) {
    };
    var GetLayerVersionByArnCommand2 = class extends command(_ep0, _mw0, "GetLayerVersionByArn", GetLayerVersionByArn$) {
    };
    var GetLayerVersionCommand = class extends command(_ep0, _mw0, "GetLayerVersion", GetLayerVersion$) {
    };
    var GetLayerVersionPolicyCommand = class extends command(_ep0, _mw0, "GetLayerVersionPolicy", GetLayerVersionPolicy$) {
    };
    var GetPolicyCommand2 = class extends command(_ep0, _mw0, "GetPolicy", GetPolicy$) {
    };
    var GetProvisionedConcurrencyConfigCommand = class extends command(_ep0, _mw0, "GetProvisionedConcurrencyConfig", GetProvisionedConcurrencyConfig$) {
    };
    var GetResourcePolicyCommand = class extends command(_ep0, _mw0, "GetResourcePolicy", GetResourcePolicy$) {
    };
    var GetRuntimeManagementConfigCommand2 = class extends command(_ep0, _mw0, "GetRuntimeManagementConfig", GetRuntimeManagementConfig$) {
    };
    var InvokeAsyncCommand = class extends command(_ep0, _mw0, "InvokeAsync", InvokeAsync$) {
    };
    var InvokeCommand = class extends command(_ep0, _mw0, "Invoke", Invoke$) {
    };
    var InvokeWithResponseStreamCommand = class extends command(_ep0, _mw0, "InvokeWithResponseStream", InvokeWithResponseStream$) {
    };
    var ListAliasesCommand2 = class extends command(_ep0, _mw0, "ListAliases", ListAliases$) {
    };
    var ListCapacityProvidersCommand = class extends command(_ep0, _mw0, "ListCapacityProviders", ListCapacityProviders$) {
    };
    var ListCodeSigningConfigsCommand = class extends command(_ep0, _mw0, "ListCodeSigningConfigs", ListCodeSigningConfigs$) {
    };
    var ListDurableExecutionsByFunctionCommand = class extends command(_ep0, _mw0, "ListDurableExecutionsByFunction", ListDurableExecutionsByFunction$) {
    };
    var ListEventSourceMappingsCommand2 = class extends command(_ep0, _mw0, "ListEventSourceMappings", ListEventSourceMappings$) {
    };
    var ListFunctionEventInvokeConfigsCommand = class extends command(_ep0, _mw0, "ListFunctionEventInvokeConfigs", ListFunctionEventInvokeConfigs$) {
    };
    var ListFunctionsByCodeSigningConfigCommand = class extends command(_ep0, _mw0, "ListFunctionsByCodeSigningConfig", ListFunctionsByCodeSigningConfig$) {
    };
    var ListFunctionsCommand2 = class extends command(_ep0, _mw0, "ListFunctions", ListFunctions$) {
    };
    var ListFunctionUrlConfigsCommand2 = class extends command(_ep0, _mw0, "ListFunctionUrlConfigs", ListFunctionUrlConfigs$) {
    };
    var ListFunctionVersionsByCapacityProviderCommand = class extends command(_ep0, _mw0, "ListFunctionVersionsByCapacityProvider", ListFunctionVersionsByCapacityProvider$) {
    };
    var ListLayersCommand = class extends command(_ep0, _mw0, "ListLayers", ListLayers$) {
    };
    var ListLayerVersionsCommand = class extends command(_ep0, _mw0, "ListLayerVersions", ListLayerVersions$) {
    };
    var ListProvisionedConcurrencyConfigsCommand2 = class extends command(_ep0, _mw0, "ListProvisionedConcurrencyConfigs", ListProvisionedConcurrencyConfigs$) {
    };
    var ListTagsCommand2 = class extends command(_ep0, _mw0, "ListTags", ListTags$) {
    };
    var ListVersionsByFunctionCommand = class extends command(_ep0, _mw0, "ListVersionsByFunction", ListVersionsByFunction$) {
    };
    var PublishLayerVersionCommand = class extends command(_ep0, _mw0, "PublishLayerVersion", PublishLayerVersion$) {
    };
    var PublishVersionCommand = class extends command(_ep0, _mw0, "PublishVersion", PublishVersion$) {
    };
    var PutFunctionCodeSigningConfigCommand = class extends command(_ep0, _mw0, "PutFunctionCodeSigningConfig", PutFunctionCodeSigningConfig$) {
    };
    var PutFunctionConcurrencyCommand = class extends command(_ep0, _mw0, "PutFunctionConcurrency", PutFunctionConcurrency$) {
    };
    var PutFunctionEventInvokeConfigCommand = class extends command(_ep0, _mw0, "PutFunctionEventInvokeConfig", PutFunctionEventInvokeConfig$) {
    };
    var PutFunctionRecursionConfigCommand = class extends command(_ep0, _mw0, "PutFunctionRecursionConfig", PutFunctionRecursionConfig$) {
    };
    var PutFunctionScalingConfigCommand = class extends command(_ep0, _mw0, "PutFunctionScalingConfig", PutFunctionScalingConfig$) {
    };
    var PutProvisionedConcurrencyConfigCommand = class extends command(_ep0, _mw0, "PutProvisionedConcurrencyConfig", PutProvisionedConcurrencyConfig$) {
    };
    var PutResourcePolicyCommand = class extends command(_ep0, _mw0, "PutResourcePolicy", PutResourcePolicy$) {
    };
    var PutRuntimeManagementConfigCommand = class extends command(_ep0, _mw0, "PutRuntimeManagementConfig", PutRuntimeManagementConfig$) {
    };
    var RemoveLayerVersionPermissionCommand = class extends command(_ep0, _mw0, "RemoveLayerVersionPermission", RemoveLayerVersionPermission$) {
    };
    var RemovePermissionCommand = class extends command(_ep0, _mw0, "RemovePermission", RemovePermission$) {
    };
    var SendDurableExecutionCallbackFailureCommand = class extends command(_ep0, _mw0, "SendDurableExecutionCallbackFailure", SendDurableExecutionCallbackFailure$) {
    };
    var SendDurableExecutionCallbackHeartbeatCommand = class extends command(_ep0, _mw0, "SendDurableExecutionCallbackHeartbeat", SendDurableExecutionCallbackHeartbeat$) {
    };
    var SendDurableExecutionCallbackSuccessCommand = class extends command(_ep0, _mw0, "SendDurableExecutionCallbackSuccess", SendDurableExecutionCallbackSuccess$) {
    };
    var StopDurableExecutionCommand = class extends command(_ep0, _mw0, "StopDurableExecution", StopDurableExecution$) {
    };
    var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {
    };
    var UntagResourceCommand = class extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
    };
    var UpdateAliasCommand = class extends command(_ep0, _mw0, "UpdateAlias", UpdateAlias$) {
    };
    var UpdateCapacityProviderCommand = class extends command(_ep0, _mw0, "UpdateCapacityProvider", UpdateCapacityProvider$) {
    };
    var UpdateCodeSigningConfigCommand = class extends command(_ep0, _mw0, "UpdateCodeSigningConfig", UpdateCodeSigningConfig$) {
    };
    var UpdateEventSourceMappingCommand = class extends command(_ep0, _mw0, "UpdateEventSourceMapping", UpdateEventSourceMapping$) {
    };
    var UpdateFunctionCodeCommand = class extends command(_ep0, _mw0, "UpdateFunctionCode", UpdateFunctionCode$) {
    };
    var UpdateFunctionConfigurationCommand = class extends command(_ep0, _mw0, "UpdateFunctionConfiguration", UpdateFunctionConfiguration$) {
    };
    var UpdateFunctionEventInvokeConfigCommand = class extends command(_ep0, _mw0, "UpdateFunctionEventInvokeConfig", UpdateFunctionEventInvokeConfig$) {
    };
    var UpdateFunctionUrlConfigCommand = class extends command(_ep0, _mw0, "UpdateFunctionUrlConfig", UpdateFunctionUrlConfig$) {
    };
    var paginateGetDurableExecutionHistory = createPaginator(LambdaClient2, GetDurableExecutionHistoryCommand, "Marker", "NextMarker", "MaxItems");
    var paginateGetDurableExecutionState = createPaginator(LambdaClient2, GetDurableExecutionStateCommand, "Marker", "NextMarker", "MaxItems");
    var paginateListAliases = createPaginator(LambdaClient2, ListAliasesCommand2, "Marker", "NextMarker", "MaxItems");
    var paginateListCapacityProviders = createPaginator(LambdaClient2, ListCapacityProvidersCommand, "Marker", "NextMarker", "MaxItems");
    var paginateListCodeSigningConfigs = createPaginator(LambdaClient2, ListCodeSigningConfigsCommand, "Marker", "NextMarker", "MaxItems");
    var paginateListDurableExecutionsByFunction = createPaginator(LambdaClient2, ListDurableExecutionsByFunctionCommand, "Marker", "NextMarker", "MaxItems");
    var paginateListEventSourceMappings = createPaginator(LambdaClient2, ListEventSourceMappingsCommand2, "Marker", "NextMarker", "MaxItems");
    var paginateListFunctionEventInvokeConfigs = createPaginator(LambdaClient2, ListFunctionEventInvokeConfigsCommand, "Marker", "NextMarker", "MaxItems");
    var paginateListFunctionsByCodeSigningConfig = createPaginator(LambdaClient2, ListFunctionsByCodeSigningConfigCommand, "Marker", "NextMarker", "MaxItems");
    var paginateListFunctions = createPaginator(LambdaClient2, ListFunctionsCommand2, "Marker", "NextMarker", "MaxItems");
    var paginateListFunctionUrlConfigs = createPaginator(LambdaClient2, ListFunctionUrlConfigsCommand2, "Marker", "NextMarker", "MaxItems");
    var paginateListFunctionVersionsByCapacityProvider = createPaginator(LambdaClient2, ListFunctionVersionsByCapacityProviderCommand, "Marker", "NextMarker", "MaxItems");
    var paginateListLayers = createPaginator(LambdaClient2, ListLayersCommand, "Marker", "NextMarker", "MaxItems");
    var paginateListLayerVersions = createPaginator(LambdaClient2, ListLayerVersionsCommand, "Marker", "NextMarker", "MaxItems");
    var paginateListProvisionedConcurrencyConfigs = createPaginator(LambdaClient2, ListProvisionedConcurrencyConfigsCommand2, "Marker", "NextMarker", "MaxItems");
    var paginateListVersionsByFunction = createPaginator(LambdaClient2, ListVersionsByFunctionCommand, "Marker", "NextMarker", "MaxItems");
    var checkState$5 = async (client, input) => {
      let reason;
      try {
        let result = await client.send(new GetFunctionConfigurationCommand(input));
        reason = result;
        try {
          const returnComparator = () => {
            return result.State;
          };
          if (returnComparator() === "Active") {
            return { state: WaiterState.SUCCESS, reason };
          }
        } catch (e2) {
        }
        try {
          const returnComparator = () => {
            return result.State;
          };
          if (returnComparator() === "Failed") {
            return { state: WaiterState.FAILURE, reason };
          }
        } catch (e2) {
        }
        try {
          const returnComparator = () => {
            return result.State;
          };
          if (returnComparator() === "Pending") {
            return { state: WaiterState.RETRY, reason };
          }
        } catch (e2) {
        }
      } catch (exception) {
        reason = exception;
      }
      return { state: WaiterState.RETRY, reason };
    };
    var waitForFunctionActive = async (params, input) => {
      const serviceDefaults = { minDelay: 5, maxDelay: 300 };
      return createWaiter({ ...serviceDefaults, ...params }, input, checkState$5);
    };
    var waitUntilFunctionActive = async (params, input) => {
      const serviceDefaults = { minDelay: 5, maxDelay: 300 };
      const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$5);
      return checkExceptions(result);
    };
    var checkState$4 = async (client, input) => {
      let reason;
      try {
        let result = await client.send(new GetFunctionCommand2(input));
        reason = result;
        try {
          const returnComparator = () => {
            return result.Configuration.State;
          };
          if (returnComparator() === "Active") {
            return { state: WaiterState.SUCCESS, reason };
          }
        } catch (e2) {
        }
        try {
          const returnComparator = () => {
            return result.Configuration.State;
          };
          if (returnComparator() === "Failed") {
            return { state: WaiterState.FAILURE, reason };
          }
        } catch (e2) {
        }
        try {
          const returnComparator = () => {
            return result.Configuration.State;
          };
          if (returnComparator() === "Pending") {
            return { state: WaiterState.RETRY, reason };
          }
        } catch (e2) {
        }
      } catch (exception) {
        reason = exception;
      }
      return { state: WaiterState.RETRY, reason };
    };
    var waitForFunctionActiveV2 = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 300 };
      return createWaiter({ ...serviceDefaults, ...params }, input, checkState$4);
    };
    var waitUntilFunctionActiveV2 = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 300 };
      const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$4);
      return checkExceptions(result);
    };
    var checkState$3 = async (client, input) => {
      let reason;
      try {
        let result = await client.send(new GetFunctionCommand2(input));
        reason = result;
        return { state: WaiterState.SUCCESS, reason };
      } catch (exception) {
        reason = exception;
        if (exception.name === "ResourceNotFoundException") {
          return { state: WaiterState.RETRY, reason };
        }
      }
      return { state: WaiterState.RETRY, reason };
    };
    var waitForFunctionExists = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 20 };
      return createWaiter({ ...serviceDefaults, ...params }, input, checkState$3);
    };
    var waitUntilFunctionExists = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 20 };
      const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$3);
      return checkExceptions(result);
    };
    var checkState$2 = async (client, input) => {
      let reason;
      try {
        let result = await client.send(new GetFunctionConfigurationCommand(input));
        reason = result;
        try {
          const returnComparator = () => {
            return result.LastUpdateStatus;
          };
          if (returnComparator() === "Successful") {
            return { state: WaiterState.SUCCESS, reason };
          }
        } catch (e2) {
        }
        try {
          const returnComparator = () => {
            return result.LastUpdateStatus;
          };
          if (returnComparator() === "Failed") {
            return { state: WaiterState.FAILURE, reason };
          }
        } catch (e2) {
        }
        try {
          const returnComparator = () => {
            return result.LastUpdateStatus;
          };
          if (returnComparator() === "InProgress") {
            return { state: WaiterState.RETRY, reason };
          }
        } catch (e2) {
        }
      } catch (exception) {
        reason = exception;
      }
      return { state: WaiterState.RETRY, reason };
    };
    var waitForFunctionUpdated = async (params, input) => {
      const serviceDefaults = { minDelay: 5, maxDelay: 300 };
      return createWaiter({ ...serviceDefaults, ...params }, input, checkState$2);
    };
    var waitUntilFunctionUpdated = async (params, input) => {
      const serviceDefaults = { minDelay: 5, maxDelay: 300 };
      const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$2);
      return checkExceptions(result);
    };
    var checkState$1 = async (client, input) => {
      let reason;
      try {
        let result = await client.send(new GetFunctionCommand2(input));
        reason = result;
        try {
          const returnComparator = () => {
            return result.Configuration.LastUpdateStatus;
          };
          if (returnComparator() === "Successful") {
            return { state: WaiterState.SUCCESS, reason };
          }
        } catch (e2) {
        }
        try {
          const returnComparator = () => {
            return result.Configuration.LastUpdateStatus;
          };
          if (returnComparator() === "Failed") {
            return { state: WaiterState.FAILURE, reason };
          }
        } catch (e2) {
        }
        try {
          const returnComparator = () => {
            return result.Configuration.LastUpdateStatus;
          };
          if (returnComparator() === "InProgress") {
            return { state: WaiterState.RETRY, reason };
          }
        } catch (e2) {
        }
      } catch (exception) {
        reason = exception;
      }
      return { state: WaiterState.RETRY, reason };
    };
    var waitForFunctionUpdatedV2 = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 300 };
      return createWaiter({ ...serviceDefaults, ...params }, input, checkState$1);
    };
    var waitUntilFunctionUpdatedV2 = async (params, input) => {
      const serviceDefaults = { minDelay: 1, maxDelay: 300 };
      const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$1);
      return checkExceptions(result);
    };
    var checkState = async (client, input) => {
      let reason;
      try {
        let result = await client.send(new GetFunctionConfigurationCommand(input));
        reason = result;
        try {
          const returnComparator = () => {
            return result.State;
          };
          if (returnComparator() === "Active") {
            return { state: WaiterState.SUCCESS, reason };
          }
        } catch (e2) {
        }
        try {
          const returnComparator = () => {
            return result.State;
          };
          if (returnComparator() === "Failed") {
            return { state: WaiterState.FAILURE, reason };
          }
        } catch (e2) {
        }
        try {
          const returnComparator = () => {
            return result.State;
          };
          if (returnComparator() === "Pending") {
            return { state: WaiterState.RETRY, reason };
          }
        } catch (e2) {
        }
      } catch (exception) {
        reason = exception;
      }
      return { state: WaiterState.RETRY, reason };
    };
    var waitForPublishedVersionActive = async (params, input) => {
      const serviceDefaults = { minDelay: 5, maxDelay: 1560 };
      return createWaiter({ ...serviceDefaults, ...params }, input, checkState);
    };
    var waitUntilPublishedVersionActive = async (params, input) => {
      const serviceDefaults = { minDelay: 5, maxDelay: 1560 };
      const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
      return checkExceptions(result);
    };
    var commands = {
      AddLayerVersionPermissionCommand,
      AddPermissionCommand,
      CheckpointDurableExecutionCommand,
      CreateAliasCommand,
      CreateCapacityProviderCommand,
      CreateCodeSigningConfigCommand,
      CreateEventSourceMappingCommand,
      CreateFunctionCommand,
      CreateFunctionUrlConfigCommand,
      DeleteAliasCommand,
      DeleteCapacityProviderCommand,
      DeleteCodeSigningConfigCommand,
      DeleteEventSourceMappingCommand,
      DeleteFunctionCommand,
      DeleteFunctionCodeSigningConfigCommand,
      DeleteFunctionConcurrencyCommand,
      DeleteFunctionEventInvokeConfigCommand,
      DeleteFunctionUrlConfigCommand,
      DeleteLayerVersionCommand,
      DeleteProvisionedConcurrencyConfigCommand,
      DeleteResourcePolicyCommand,
      GetAccountSettingsCommand,
      GetAliasCommand,
      GetCapacityProviderCommand,
      GetCodeSigningConfigCommand: GetCodeSigningConfigCommand2,
      GetDurableExecutionCommand,
      GetDurableExecutionHistoryCommand,
      GetDurableExecutionStateCommand,
      GetEventSourceMappingCommand,
      GetFunctionCommand: GetFunctionCommand2,
      GetFunctionCodeSigningConfigCommand: GetFunctionCodeSigningConfigCommand2,
      GetFunctionConcurrencyCommand,
      GetFunctionConfigurationCommand,
      GetFunctionEventInvokeConfigCommand: GetFunctionEventInvokeConfigCommand2,
      GetFunctionRecursionConfigCommand: GetFunctionRecursionConfigCommand2,
      GetFunctionScalingConfigCommand,
      GetFunctionUrlConfigCommand,
      GetLayerVersionCommand,
      GetLayerVersionByArnCommand: GetLayerVersionByArnCommand2,
      GetLayerVersionPolicyCommand,
      GetPolicyCommand: GetPolicyCommand2,
      GetProvisionedConcurrencyConfigCommand,
      GetResourcePolicyCommand,
      GetRuntimeManagementConfigCommand: GetRuntimeManagementConfigCommand2,
      InvokeCommand,
      InvokeAsyncCommand,
      InvokeWithResponseStreamCommand,
      ListAliasesCommand: ListAliasesCommand2,
      ListCapacityProvidersCommand,
      ListCodeSigningConfigsCommand,
      ListDurableExecutionsByFunctionCommand,
      ListEventSourceMappingsCommand: ListEventSourceMappingsCommand2,
      ListFunctionEventInvokeConfigsCommand,
      ListFunctionsCommand: ListFunctionsCommand2,
      ListFunctionsByCodeSigningConfigCommand,
      ListFunctionUrlConfigsCommand: ListFunctionUrlConfigsCommand2,
      ListFunctionVersionsByCapacityProviderCommand,
      ListLayersCommand,
      ListLayerVersionsCommand,
      ListProvisionedConcurrencyConfigsCommand: ListProvisionedConcurrencyConfigsCommand2,
      ListTagsCommand: ListTagsCommand2,
      ListVersionsByFunctionCommand,
      PublishLayerVersionCommand,
      PublishVersionCommand,
      PutFunctionCodeSigningConfigCommand,
      PutFunctionConcurrencyCommand,
      PutFunctionEventInvokeConfigCommand,
      PutFunctionRecursionConfigCommand,
      PutFunctionScalingConfigCommand,
      PutProvisionedConcurrencyConfigCommand,
      PutResourcePolicyCommand,
      PutRuntimeManagementConfigCommand,
      RemoveLayerVersionPermissionCommand,
      RemovePermissionCommand,
      SendDurableExecutionCallbackFailureCommand,
      SendDurableExecutionCallbackHeartbeatCommand,
      SendDurableExecutionCallbackSuccessCommand,
      StopDurableExecutionCommand,
      TagResourceCommand,
      UntagResourceCommand,
      UpdateAliasCommand,
      UpdateCapacityProviderCommand,
      UpdateCodeSigningConfigCommand,
      UpdateEventSourceMappingCommand,
      UpdateFunctionCodeCommand,
      UpdateFunctionConfigurationCommand,
      UpdateFunctionEventInvokeConfigCommand,
      UpdateFunctionUrlConfigCommand
    };
    var paginators = {
      paginateGetDurableExecutionHistory,
      paginateGetDurableExecutionState,
      paginateListAliases,
      paginateListCapacityProviders,
      paginateListCodeSigningConfigs,
      paginateListDurableExecutionsByFunction,
      paginateListEventSourceMappings,
      paginateListFunctionEventInvokeConfigs,
      paginateListFunctions,
      paginateListFunctionsByCodeSigningConfig,
      paginateListFunctionUrlConfigs,
      paginateListFunctionVersionsByCapacityProvider,
      paginateListLayers,
      paginateListLayerVersions,
      paginateListProvisionedConcurrencyConfigs,
      paginateListVersionsByFunction
    };
    var waiters = {
      waitUntilFunctionActiveV2,
      waitUntilFunctionExists,
      waitUntilFunctionUpdatedV2,
      waitUntilFunctionActive,
      waitUntilFunctionUpdated,
      waitUntilPublishedVersionActive
    };
    var Lambda = class extends LambdaClient2 {
    };
    createAggregatedClient(commands, Lambda, { paginators, waiters });
    var ThrottleReason = {
      CallerRateLimitExceeded: "CallerRateLimitExceeded",
      ConcurrentInvocationLimitExceeded: "ConcurrentInvocationLimitExceeded",
      ConcurrentSnapshotCreateLimitExceeded: "ConcurrentSnapshotCreateLimitExceeded",
      FunctionInvocationRateLimitExceeded: "FunctionInvocationRateLimitExceeded",
      ReservedFunctionConcurrentInvocationLimitExceeded: "ReservedFunctionConcurrentInvocationLimitExceeded",
      ReservedFunctionInvocationRateLimitExceeded: "ReservedFunctionInvocationRateLimitExceeded"
    };
    var FunctionUrlAuthType = {
      AWS_IAM: "AWS_IAM",
      NONE: "NONE"
    };
    var KafkaSchemaRegistryAuthType = {
      BASIC_AUTH: "BASIC_AUTH",
      CLIENT_CERTIFICATE_TLS_AUTH: "CLIENT_CERTIFICATE_TLS_AUTH",
      OAUTHBEARER_AUTH: "OAUTHBEARER_AUTH",
      SERVER_ROOT_CA_CERTIFICATE: "SERVER_ROOT_CA_CERTIFICATE"
    };
    var SchemaRegistryEventRecordFormat = {
      JSON: "JSON",
      SOURCE: "SOURCE"
    };
    var KafkaSchemaValidationAttribute = {
      KEY: "KEY",
      VALUE: "VALUE"
    };
    var ApplicationLogLevel = {
      Debug: "DEBUG",
      Error: "ERROR",
      Fatal: "FATAL",
      Info: "INFO",
      Trace: "TRACE",
      Warn: "WARN"
    };
    var Architecture = {
      arm64: "arm64",
      x86_64: "x86_64"
    };
    var CapacityProviderScalingMode = {
      Auto: "Auto",
      Manual: "Manual"
    };
    var CapacityProviderPredefinedMetricType = {
      LambdaCapacityProviderAverageCPUUtilization: "LambdaCapacityProviderAverageCPUUtilization"
    };
    var PropagateTagsMode = {
      Explicit: "Explicit",
      None: "None"
    };
    var SystemLogLevel = {
      Debug: "DEBUG",
      Info: "INFO",
      Warn: "WARN"
    };
    var CapacityProviderState = {
      Active: "Active",
      Deleting: "Deleting",
      Failed: "Failed",
      Pending: "Pending"
    };
    var State = {
      Active: "Active",
      ActiveNonInvocable: "ActiveNonInvocable",
      Deactivated: "Deactivated",
      Deactivating: "Deactivating",
      Deleting: "Deleting",
      Failed: "Failed",
      Inactive: "Inactive",
      Pending: "Pending"
    };
    var CodeSigningPolicy = {
      Enforce: "Enforce",
      Warn: "Warn"
    };
    var OperationAction = {
      CANCEL: "CANCEL",
      FAIL: "FAIL",
      RETRY: "RETRY",
      START: "START",
      SUCCEED: "SUCCEED"
    };
    var OperationType = {
      CALLBACK: "CALLBACK",
      CHAINED_INVOKE: "CHAINED_INVOKE",
      CONTEXT: "CONTEXT",
      EXECUTION: "EXECUTION",
      STEP: "STEP",
      WAIT: "WAIT"
    };
    var OperationStatus = {
      CANCELLED: "CANCELLED",
      FAILED: "FAILED",
      PENDING: "PENDING",
      READY: "READY",
      STARTED: "STARTED",
      STOPPED: "STOPPED",
      SUCCEEDED: "SUCCEEDED",
      TIMED_OUT: "TIMED_OUT"
    };
    var ExecutionStatus = {
      FAILED: "FAILED",
      RUNNING: "RUNNING",
      STOPPED: "STOPPED",
      SUCCEEDED: "SUCCEEDED",
      TIMED_OUT: "TIMED_OUT"
    };
    var EventType = {
      CallbackFailed: "CallbackFailed",
      CallbackStarted: "CallbackStarted",
      CallbackSucceeded: "CallbackSucceeded",
      CallbackTimedOut: "CallbackTimedOut",
      ChainedInvokeFailed: "ChainedInvokeFailed",
      ChainedInvokeStarted: "ChainedInvokeStarted",
      ChainedInvokeStopped: "ChainedInvokeStopped",
      ChainedInvokeSucceeded: "ChainedInvokeSucceeded",
      ChainedInvokeTimedOut: "ChainedInvokeTimedOut",
      ContextFailed: "ContextFailed",
      ContextStarted: "ContextStarted",
      ContextSucceeded: "ContextSucceeded",
      ExecutionFailed: "ExecutionFailed",
      ExecutionStarted: "ExecutionStarted",
      ExecutionStopped: "ExecutionStopped",
      ExecutionSucceeded: "ExecutionSucceeded",
      ExecutionTimedOut: "ExecutionTimedOut",
      InvocationCompleted: "InvocationCompleted",
      StepFailed: "StepFailed",
      StepStarted: "StepStarted",
      StepSucceeded: "StepSucceeded",
      WaitCancelled: "WaitCancelled",
      WaitStarted: "WaitStarted",
      WaitSucceeded: "WaitSucceeded"
    };
    var FullDocument = {
      Default: "Default",
      UpdateLookup: "UpdateLookup"
    };
    var FunctionResponseType = {
      ReportBatchItemFailures: "ReportBatchItemFailures"
    };
    var EventSourceMappingSystemLogLevel = {
      Debug: "DEBUG",
      Info: "INFO",
      Warn: "WARN"
    };
    var EventSourceMappingMetric = {
      ErrorCount: "ErrorCount",
      EventCount: "EventCount",
      KafkaMetrics: "KafkaMetrics"
    };
    var EndPointType = {
      KAFKA_BOOTSTRAP_SERVERS: "KAFKA_BOOTSTRAP_SERVERS"
    };
    var KafkaEventSourceMappingConsumptionMode = {
      Queue: "Queue",
      Stream: "Stream"
    };
    var SourceAccessType = {
      BASIC_AUTH: "BASIC_AUTH",
      CLIENT_CERTIFICATE_TLS_AUTH: "CLIENT_CERTIFICATE_TLS_AUTH",
      IAM_AUTH: "IAM_AUTH",
      IAM_OAUTHBEARER_AUTH: "IAM_OAUTHBEARER_AUTH",
      OAUTHBEARER_AUDIENCE: "OAUTHBEARER_AUDIENCE",
      OAUTHBEARER_AUTH: "OAUTHBEARER_AUTH",
      OAUTHBEARER_IDENTITY_POOL: "OAUTHBEARER_IDENTITY_POOL",
      OAUTHBEARER_LOGICAL_CLUSTER: "OAUTHBEARER_LOGICAL_CLUSTER",
      OAUTHBEARER_SCOPE: "OAUTHBEARER_SCOPE",
      SASL_SCRAM_256_AUTH: "SASL_SCRAM_256_AUTH",
      SASL_SCRAM_512_AUTH: "SASL_SCRAM_512_AUTH",
      SERVER_ROOT_CA_CERTIFICATE: "SERVER_ROOT_CA_CERTIFICATE",
      VIRTUAL_HOST: "VIRTUAL_HOST",
      VPC_SECURITY_GROUP: "VPC_SECURITY_GROUP",
      VPC_SUBNET: "VPC_SUBNET"
    };
    var EventSourcePosition = {
      AT_TIMESTAMP: "AT_TIMESTAMP",
      LATEST: "LATEST",
      TRIM_HORIZON: "TRIM_HORIZON"
    };
    var S3ObjectStorageMode = {
      Copy: "COPY",
      Reference: "REFERENCE"
    };
    var DirectS3Read = {
      AUTO: "AUTO",
      DISABLED: "DISABLED",
      ENABLED: "ENABLED"
    };
    var LogFormat = {
      Json: "JSON",
      Text: "Text"
    };
    var PackageType = {
      Image: "Image",
      Zip: "Zip"
    };
    var FunctionVersionLatestPublished = {
      LATEST_PUBLISHED: "LATEST_PUBLISHED"
    };
    var Runtime = {
      dotnet10: "dotnet10",
      dotnet6: "dotnet6",
      dotnet8: "dotnet8",
      dotnetcore10: "dotnetcore1.0",
      dotnetcore20: "dotnetcore2.0",
      dotnetcore21: "dotnetcore2.1",
      dotnetcore31: "dotnetcore3.1",
      go1x: "go1.x",
      java11: "java11",
      java11al2023: "java11.al2023",
      java17: "java17",
      java17al2023: "java17.al2023",
      java21: "java21",
      java25: "java25",
      java8: "java8",
      java8al2: "java8.al2",
      java8al2023: "java8.al2023",
      nodejs: "nodejs",
      nodejs10x: "nodejs10.x",
      nodejs12x: "nodejs12.x",
      nodejs14x: "nodejs14.x",
      nodejs16x: "nodejs16.x",
      nodejs18x: "nodejs18.x",
      nodejs20x: "nodejs20.x",
      nodejs22x: "nodejs22.x",
      nodejs24x: "nodejs24.x",
      nodejs26x: "nodejs26.x",
      nodejs43: "nodejs4.3",
      nodejs43edge: "nodejs4.3-edge",
      nodejs610: "nodejs6.10",
      nodejs810: "nodejs8.10",
      provided: "provided",
      providedal2: "provided.al2",
      providedal2023: "provided.al2023",
      python27: "python2.7",
      python310: "python3.10",
      python311: "python3.11",
      python312: "python3.12",
      python313: "python3.13",
      python314: "python3.14",
      python315: "python3.15",
      python36: "python3.6",
      python37: "python3.7",
      python38: "python3.8",
      python39: "python3.9",
      ruby25: "ruby2.5",
      ruby27: "ruby2.7",
      ruby32: "ruby3.2",
      ruby33: "ruby3.3",
      ruby34: "ruby3.4",
      ruby40: "ruby4.0"
    };
    var SnapStartApplyOn = {
      None: "None",
      PublishedVersions: "PublishedVersions"
    };
    var TenantIsolationMode = {
      PER_TENANT: "PER_TENANT"
    };
    var TracingMode = {
      Active: "Active",
      PassThrough: "PassThrough"
    };
    var LastUpdateStatus = {
      Failed: "Failed",
      InProgress: "InProgress",
      Successful: "Successful"
    };
    var LastUpdateStatusReasonCode = {
      CapacityProviderScalingLimitExceeded: "CapacityProviderScalingLimitExceeded",
      DependencyError: "DependencyError",
      DisabledKMSKey: "DisabledKMSKey",
      DisallowedByVpcEncryptionControl: "DisallowedByVpcEncryptionControl",
      EC2RequestLimitExceeded: "EC2RequestLimitExceeded",
      EFSIOError: "EFSIOError",
      EFSMountConnectivityError: "EFSMountConnectivityError",
      EFSMountFailure: "EFSMountFailure",
      EFSMountTimeout: "EFSMountTimeout",
      EniLimitExceeded: "EniLimitExceeded",
      FunctionError: "FunctionError",
      FunctionErrorExtensionInitError: "FunctionError.ExtensionInitError",
      FunctionErrorInitResourceExhausted: "FunctionError.InitResourceExhausted",
      FunctionErrorInitTimeout: "FunctionError.InitTimeout",
      FunctionErrorInvalidEntryPoint: "FunctionError.InvalidEntryPoint",
      FunctionErrorInvalidWorkingDirectory: "FunctionError.InvalidWorkingDirectory",
      FunctionErrorPermissionDenied: "FunctionError.PermissionDenied",
      FunctionErrorRuntimeInitError: "FunctionError.RuntimeInitError",
      FunctionErrorTooManyExtensions: "FunctionError.TooManyExtensions",
      ImageAccessDenied: "ImageAccessDenied",
      ImageDeleted: "ImageDeleted",
      InsufficientCapacity: "InsufficientCapacity",
      InsufficientRolePermissions: "InsufficientRolePermissions",
      InternalError: "InternalError",
      InvalidConfiguration: "InvalidConfiguration",
      InvalidImage: "InvalidImage",
      InvalidRuntime: "InvalidRuntime",
      InvalidSecurityGroup: "InvalidSecurityGroup",
      InvalidStateKMSKey: "InvalidStateKMSKey",
      InvalidSubnet: "InvalidSubnet",
      InvalidZipFileException: "InvalidZipFileException",
      KMSKeyAccessDenied: "KMSKeyAccessDenied",
      KMSKeyNotFound: "KMSKeyNotFound",
      ServiceQuotaExceededException: "ServiceQuotaExceededException",
      SubnetOutOfIPAddresses: "SubnetOutOfIPAddresses",
      VcpuLimitExceeded: "VcpuLimitExceeded"
    };
    var SnapStartOptimizationStatus = {
      Off: "Off",
      On: "On"
    };
    var StateReasonCode = {
      CapacityProviderScalingLimitExceeded: "CapacityProviderScalingLimitExceeded",
      Creating: "Creating",
      DependencyError: "DependencyError",
      DisabledKMSKey: "DisabledKMSKey",
      DisallowedByVpcEncryptionControl: "DisallowedByVpcEncryptionControl",
      DrainingDurableExecutions: "DrainingDurableExecutions",
      EC2RequestLimitExceeded: "EC2RequestLimitExceeded",
      EFSIOError: "EFSIOError",
      EFSMountConnectivityError: "EFSMountConnectivityError",
      EFSMountFailure: "EFSMountFailure",
      EFSMountTimeout: "EFSMountTimeout",
      EniLimitExceeded: "EniLimitExceeded",
      FunctionError: "FunctionError",
      FunctionErrorExtensionInitError: "FunctionError.ExtensionInitError",
      FunctionErrorInitResourceExhausted: "FunctionError.InitResourceExhausted",
      FunctionErrorInitTimeout: "FunctionError.InitTimeout",
      FunctionErrorInvalidEntryPoint: "FunctionError.InvalidEntryPoint",
      FunctionErrorInvalidWorkingDirectory: "FunctionError.InvalidWorkingDirectory",
      FunctionErrorPermissionDenied: "FunctionError.PermissionDenied",
      FunctionErrorRuntimeInitError: "FunctionError.RuntimeInitError",
      FunctionErrorTooManyExtensions: "FunctionError.TooManyExtensions",
      Idle: "Idle",
      ImageAccessDenied: "ImageAccessDenied",
      ImageDeleted: "ImageDeleted",
      InsufficientCapacity: "InsufficientCapacity",
      InsufficientRolePermissions: "InsufficientRolePermissions",
      InternalError: "InternalError",
      InvalidConfiguration: "InvalidConfiguration",
      InvalidImage: "InvalidImage",
      InvalidRuntime: "InvalidRuntime",
      InvalidSecurityGroup: "InvalidSecurityGroup",
      InvalidStateKMSKey: "InvalidStateKMSKey",
      InvalidSubnet: "InvalidSubnet",
      InvalidZipFileException: "InvalidZipFileException",
      KMSKeyAccessDenied: "KMSKeyAccessDenied",
      KMSKeyNotFound: "KMSKeyNotFound",
      Restoring: "Restoring",
      ServiceQuotaExceededException: "ServiceQuotaExceededException",
      SubnetOutOfIPAddresses: "SubnetOutOfIPAddresses",
      VcpuLimitExceeded: "VcpuLimitExceeded"
    };
    var InvokeMode = {
      BUFFERED: "BUFFERED",
      RESPONSE_STREAM: "RESPONSE_STREAM"
    };
    var RecursiveLoop = {
      Allow: "Allow",
      Terminate: "Terminate"
    };
    var UpdateRuntimeOn = {
      Auto: "Auto",
      FunctionUpdate: "FunctionUpdate",
      Manual: "Manual"
    };
    var InvocationType = {
      DryRun: "DryRun",
      Event: "Event",
      RequestResponse: "RequestResponse"
    };
    var LogType = {
      None: "None",
      Tail: "Tail"
    };
    var ResponseStreamingInvocationType = {
      DryRun: "DryRun",
      RequestResponse: "RequestResponse"
    };
    var FunctionVersion = {
      ALL: "ALL"
    };
    var ProvisionedConcurrencyStatusEnum = {
      FAILED: "FAILED",
      IN_PROGRESS: "IN_PROGRESS",
      READY: "READY"
    };
    exports.AccountLimit$ = AccountLimit$;
    exports.AccountUsage$ = AccountUsage$;
    exports.AddLayerVersionPermission$ = AddLayerVersionPermission$;
    exports.AddLayerVersionPermissionCommand = AddLayerVersionPermissionCommand;
    exports.AddLayerVersionPermissionRequest$ = AddLayerVersionPermissionRequest$;
    exports.AddLayerVersionPermissionResponse$ = AddLayerVersionPermissionResponse$;
    exports.AddPermission$ = AddPermission$;
    exports.AddPermissionCommand = AddPermissionCommand;
    exports.AddPermissionRequest$ = AddPermissionRequest$;
    exports.AddPermissionResponse$ = AddPermissionResponse$;
    exports.AliasConfiguration$ = AliasConfiguration$;
    exports.AliasLimitExceededException = AliasLimitExceededException;
    exports.AliasLimitExceededException$ = AliasLimitExceededException$;
    exports.AliasRoutingConfiguration$ = AliasRoutingConfiguration$;
    exports.AllowedPublishers$ = AllowedPublishers$;
    exports.AmazonManagedKafkaEventSourceConfig$ = AmazonManagedKafkaEventSourceConfig$;
    exports.ApplicationLogLevel = ApplicationLogLevel;
    exports.Architecture = Architecture;
    exports.CallbackDetails$ = CallbackDetails$;
    exports.CallbackFailedDetails$ = CallbackFailedDetails$;
    exports.CallbackOptions$ = CallbackOptions$;
    exports.CallbackStartedDetails$ = CallbackStartedDetails$;
    exports.CallbackSucceededDetails$ = CallbackSucceededDetails$;
    exports.CallbackTimedOutDetails$ = CallbackTimedOutDetails$;
    exports.CallbackTimeoutException = CallbackTimeoutException;
    exports.CallbackTimeoutException$ = CallbackTimeoutException$;
    exports.CapacityProvider$ = CapacityProvider$;
    exports.CapacityProviderConfig$ = CapacityProviderConfig$;
    exports.CapacityProviderLimitExceededException = CapacityProviderLimitExceededException;
    exports.CapacityProviderLimitExceededException$ = CapacityProviderLimitExceededException$;
    exports.CapacityProviderLoggingConfig$ = CapacityProviderLoggingConfig$;
    exports.CapacityProviderPermissionsConfig$ = CapacityProviderPermissionsConfig$;
    exports.CapacityProviderPredefinedMetricType = CapacityProviderPredefinedMetricType;
    exports.CapacityProviderScalingConfig$ = CapacityProviderScalingConfig$;
    exports.CapacityProviderScalingMode = CapacityProviderScalingMode;
    exports.CapacityProviderState = CapacityProviderState;
    exports.CapacityProviderTelemetryConfig$ = CapacityProviderTelemetryConfig$;
    exports.CapacityProviderVpcConfig$ = CapacityProviderVpcConfig$;
    exports.ChainedInvokeDetails$ = ChainedInvokeDetails$;
    exports.ChainedInvokeFailedDetails$ = ChainedInvokeFailedDetails$;
    exports.ChainedInvokeOptions$ = ChainedInvokeOptions$;
    exports.ChainedInvokeStartedDetails$ = ChainedInvokeStartedDetails$;
    exports.ChainedInvokeStoppedDetails$ = ChainedInvokeStoppedDetails$;
    exports.ChainedInvokeSucceededDetails$ = ChainedInvokeSucceededDetails$;
    exports.ChainedInvokeTimedOutDetails$ = ChainedInvokeTimedOutDetails$;
    exports.CheckpointDurableExecution$ = CheckpointDurableExecution$;
    exports.CheckpointDurableExecutionCommand = CheckpointDurableExecutionCommand;
    exports.CheckpointDurableExecutionRequest$ = CheckpointDurableExecutionRequest$;
    exports.CheckpointDurableExecutionResponse$ = CheckpointDurableExecutionResponse$;
    exports.CheckpointUpdatedExecutionState$ = CheckpointUpdatedExecutionState$;
    exports.CodeArtifactUserDeletedException = CodeArtifactUserDeletedException;
    exports.CodeArtifactUserDeletedException$ = CodeArtifactUserDeletedException$;
    exports.CodeArtifactUserFailedException = CodeArtifactUserFailedException;
    exports.CodeArtifactUserFailedException$ = CodeArtifactUserFailedException$;
    exports.CodeArtifactUserPendingException = CodeArtifactUserPendingException;
    exports.CodeArtifactUserPendingException$ = CodeArtifactUserPendingException$;
    exports.CodeSigningConfig$ = CodeSigningConfig$;
    exports.CodeSigningConfigNotFoundException = CodeSigningConfigNotFoundException;
    exports.CodeSigningConfigNotFoundException$ = CodeSigningConfigNotFoundException$;
    exports.CodeSigningPolicies$ = CodeSigningPolicies$;
    exports.CodeSigningPolicy = CodeSigningPolicy;
    exports.CodeStorageExceededException = CodeStorageExceededException;
    exports.CodeStorageExceededException$ = CodeStorageExceededException$;
    exports.CodeVerificationFailedException = CodeVerificationFailedException;
    exports.CodeVerificationFailedException$ = CodeVerificationFailedException$;
    exports.Concurrency$ = Concurrency$;
    exports.ContextDetails$ = ContextDetails$;
    exports.ContextFailedDetails$ = ContextFailedDetails$;
    exports.ContextOptions$ = ContextOptions$;
    exports.ContextStartedDetails$ = ContextStartedDetails$;
    exports.ContextSucceededDetails$ = ContextSucceededDetails$;
    exports.Cors$ = Cors$;
    exports.CreateAlias$ = CreateAlias$;
    exports.CreateAliasCommand = CreateAliasCommand;
    exports.CreateAliasRequest$ = CreateAliasRequest$;
    exports.CreateCapacityProvider$ = CreateCapacityProvider$;
    exports.CreateCapacityProviderCommand = CreateCapacityProviderCommand;
    exports.CreateCapacityProviderRequest$ = CreateCapacityProviderRequest$;
    exports.CreateCapacityProviderResponse$ = CreateCapacityProviderResponse$;
    exports.CreateCodeSigningConfig$ = CreateCodeSigningConfig$;
    exports.CreateCodeSigningConfigCommand = CreateCodeSigningConfigCommand;
    exports.CreateCodeSigningConfigRequest$ = CreateCodeSigningConfigRequest$;
    exports.CreateCodeSigningConfigResponse$ = CreateCodeSigningConfigResponse$;
    exports.CreateEventSourceMapping$ = CreateEventSourceMapping$;
    exports.CreateEventSourceMappingCommand = CreateEventSourceMappingCommand;
    exports.CreateEventSourceMappingRequest$ = CreateEventSourceMappingRequest$;
    exports.CreateFunction$ = CreateFunction$;
    exports.CreateFunctionCommand = CreateFunctionCommand;
    exports.CreateFunctionRequest$ = CreateFunctionRequest$;
    exports.CreateFunctionUrlConfig$ = CreateFunctionUrlConfig$;
    exports.CreateFunctionUrlConfigCommand = CreateFunctionUrlConfigCommand;
    exports.CreateFunctionUrlConfigRequest$ = CreateFunctionUrlConfigRequest$;
    exports.CreateFunctionUrlConfigResponse$ = CreateFunctionUrlConfigResponse$;
    exports.DeadLetterConfig$ = DeadLetterConfig$;
    exports.DeleteAlias$ = DeleteAlias$;
    exports.DeleteAliasCommand = DeleteAliasCommand;
    exports.DeleteAliasRequest$ = DeleteAliasRequest$;
    exports.DeleteCapacityProvider$ = DeleteCapacityProvider$;
    exports.DeleteCapacityProviderCommand = DeleteCapacityProviderCommand;
    exports.DeleteCapacityProviderRequest$ = DeleteCapacityProviderRequest$;
    exports.DeleteCapacityProviderResponse$ = DeleteCapacityProviderResponse$;
    exports.DeleteCodeSigningConfig$ = DeleteCodeSigningConfig$;
    exports.DeleteCodeSigningConfigCommand = DeleteCodeSigningConfigCommand;
    exports.DeleteCodeSigningConfigRequest$ = DeleteCodeSigningConfigRequest$;
    exports.DeleteCodeSigningConfigResponse$ = DeleteCodeSigningConfigResponse$;
    exports.DeleteEventSourceMapping$ = DeleteEventSourceMapping$;
    exports.DeleteEventSourceMappingCommand = DeleteEventSourceMappingCommand;
    exports.DeleteEventSourceMappingRequest$ = DeleteEventSourceMappingRequest$;
    exports.DeleteFunction$ = DeleteFunction$;
    exports.DeleteFunctionCodeSigningConfig$ = DeleteFunctionCodeSigningConfig$;
    exports.DeleteFunctionCodeSigningConfigCommand = DeleteFunctionCodeSigningConfigCommand;
    exports.DeleteFunctionCodeSigningConfigRequest$ = DeleteFunctionCodeSigningConfigRequest$;
    exports.DeleteFunctionCommand = DeleteFunctionCommand;
    exports.DeleteFunctionConcurrency$ = DeleteFunctionConcurrency$;
    exports.DeleteFunctionConcurrencyCommand = DeleteFunctionConcurrencyCommand;
    exports.DeleteFunctionConcurrencyRequest$ = DeleteFunctionConcurrencyRequest$;
    exports.DeleteFunctionEventInvokeConfig$ = DeleteFunctionEventInvokeConfig$;
    exports.DeleteFunctionEventInvokeConfigCommand = DeleteFunctionEventInvokeConfigCommand;
    exports.DeleteFunctionEventInvokeConfigRequest$ = DeleteFunctionEventInvokeConfigRequest$;
    exports.DeleteFunctionRequest$ = DeleteFunctionRequest$;
    exports.DeleteFunctionResponse$ = DeleteFunctionResponse$;
    exports.DeleteFunctionUrlConfig$ = DeleteFunctionUrlConfig$;
    exports.DeleteFunctionUrlConfigCommand = DeleteFunctionUrlConfigCommand;
    exports.DeleteFunctionUrlConfigRequest$ = DeleteFunctionUrlConfigRequest$;
    exports.DeleteLayerVersion$ = DeleteLayerVersion$;
    exports.DeleteLayerVersionCommand = DeleteLayerVersionCommand;
    exports.DeleteLayerVersionRequest$ = DeleteLayerVersionRequest$;
    exports.DeleteProvisionedConcurrencyConfig$ = DeleteProvisionedConcurrencyConfig$;
    exports.DeleteProvisionedConcurrencyConfigCommand = DeleteProvisionedConcurrencyConfigCommand;
    exports.DeleteProvisionedConcurrencyConfigRequest$ = DeleteProvisionedConcurrencyConfigRequest$;
    exports.DeleteResourcePolicy$ = DeleteResourcePolicy$;
    exports.DeleteResourcePolicyCommand = DeleteResourcePolicyCommand;
    exports.DeleteResourcePolicyRequest$ = DeleteResourcePolicyRequest$;
    exports.DestinationConfig$ = DestinationConfig$;
    exports.DirectS3Read = DirectS3Read;
    exports.DocumentDBEventSourceConfig$ = DocumentDBEventSourceConfig$;
    exports.DurableConfig$ = DurableConfig$;
    exports.DurableExecutionAlreadyStartedException = DurableExecutionAlreadyStartedException;
    exports.DurableExecutionAlreadyStartedException$ = DurableExecutionAlreadyStartedException$;
    exports.EC2AccessDeniedException = EC2AccessDeniedException;
    exports.EC2AccessDeniedException$ = EC2AccessDeniedException$;
    exports.EC2ThrottledException = EC2ThrottledException;
    exports.EC2ThrottledException$ = EC2ThrottledException$;
    exports.EC2UnexpectedException = EC2UnexpectedException;
    exports.EC2UnexpectedException$ = EC2UnexpectedException$;
    exports.EFSIOException = EFSIOException;
    exports.EFSIOException$ = EFSIOException$;
    exports.EFSMountConnectivityException = EFSMountConnectivityException;
    exports.EFSMountConnectivityException$ = EFSMountConnectivityException$;
    exports.EFSMountFailureException = EFSMountFailureException;
    exports.EFSMountFailureException$ = EFSMountFailureException$;
    exports.EFSMountTimeoutException = EFSMountTimeoutException;
    exports.EFSMountTimeoutException$ = EFSMountTimeoutException$;
    exports.ENILimitReachedException = ENILimitReachedException;
    exports.ENILimitReachedException$ = ENILimitReachedException$;
    exports.ENINotReadyException = ENINotReadyException;
    exports.ENINotReadyException$ = ENINotReadyException$;
    exports.EndPointType = EndPointType;
    exports.Environment$ = Environment$;
    exports.EnvironmentError$ = EnvironmentError$;
    exports.EnvironmentResponse$ = EnvironmentResponse$;
    exports.EphemeralStorage$ = EphemeralStorage$;
    exports.ErrorObject$ = ErrorObject$;
    exports.Event$ = Event$;
    exports.EventError$ = EventError$;
    exports.EventInput$ = EventInput$;
    exports.EventResult$ = EventResult$;
    exports.EventSourceMappingConfiguration$ = EventSourceMappingConfiguration$;
    exports.EventSourceMappingLoggingConfig$ = EventSourceMappingLoggingConfig$;
    exports.EventSourceMappingMetric = EventSourceMappingMetric;
    exports.EventSourceMappingMetricsConfig$ = EventSourceMappingMetricsConfig$;
    exports.EventSourceMappingSystemLogLevel = EventSourceMappingSystemLogLevel;
    exports.EventSourcePosition = EventSourcePosition;
    exports.EventType = EventType;
    exports.Execution$ = Execution$;
    exports.ExecutionDetails$ = ExecutionDetails$;
    exports.ExecutionFailedDetails$ = ExecutionFailedDetails$;
    exports.ExecutionStartedDetails$ = ExecutionStartedDetails$;
    exports.ExecutionStatus = ExecutionStatus;
    exports.ExecutionStoppedDetails$ = ExecutionStoppedDetails$;
    exports.ExecutionSucceededDetails$ = ExecutionSucceededDetails$;
    exports.ExecutionTimedOutDetails$ = ExecutionTimedOutDetails$;
    exports.FileSystemConfig$ = FileSystemConfig$;
    exports.Filter$ = Filter$;
    exports.FilterCriteria$ = FilterCriteria$;
    exports.FilterCriteriaError$ = FilterCriteriaError$;
    exports.FullDocument = FullDocument;
    exports.FunctionCode$ = FunctionCode$;
    exports.FunctionCodeLocation$ = FunctionCodeLocation$;
    exports.FunctionCodeLocationError$ = FunctionCodeLocationError$;
    exports.FunctionConfiguration$ = FunctionConfiguration$;
    exports.FunctionEventInvokeConfig$ = FunctionEventInvokeConfig$;
    exports.FunctionResponseType = FunctionResponseType;
    exports.FunctionScalingConfig$ = FunctionScalingConfig$;
    exports.FunctionUrlAuthType = FunctionUrlAuthType;
    exports.FunctionUrlConfig$ = FunctionUrlConfig$;
    exports.FunctionVersion = FunctionVersion;
    exports.FunctionVersionLatestPublished = FunctionVersionLatestPublished;
    exports.FunctionVersionsByCapacityProviderListItem$ = FunctionVersionsByCapacityProviderListItem$;
    exports.FunctionVersionsPerCapacityProviderLimitExceededException = FunctionVersionsPerCapacityProviderLimitExceededException;
    exports.FunctionVersionsPerCapacityProviderLimitExceededException$ = FunctionVersionsPerCapacityProviderLimitExceededException$;
    exports.GetAccountSettings$ = GetAccountSettings$;
    exports.GetAccountSettingsCommand = GetAccountSettingsCommand;
    exports.GetAccountSettingsRequest$ = GetAccountSettingsRequest$;
    exports.GetAccountSettingsResponse$ = GetAccountSettingsResponse$;
    exports.GetAlias$ = GetAlias$;
    exports.GetAliasCommand = GetAliasCommand;
    exports.GetAliasRequest$ = GetAliasRequest$;
    exports.GetCapacityProvider$ = GetCapacityProvider$;
    exports.GetCapacityProviderCommand = GetCapacityProviderCommand;
    exports.GetCapacityProviderRequest$ = GetCapacityProviderRequest$;
    exports.GetCapacityProviderResponse$ = GetCapacityProviderResponse$;
    exports.GetCodeSigningConfig$ = GetCodeSigningConfig$;
    exports.GetCodeSigningConfigCommand = GetCodeSigningConfigCommand2;
    exports.GetCodeSigningConfigRequest$ = GetCodeSigningConfigRequest$;
    exports.GetCodeSigningConfigResponse$ = GetCodeSigningConfigResponse$;
    exports.GetDurableExecution$ = GetDurableExecution$;
    exports.GetDurableExecutionCommand = GetDurableExecutionCommand;
    exports.GetDurableExecutionHistory$ = GetDurableExecutionHistory$;
    exports.GetDurableExecutionHistoryCommand = GetDurableExecutionHistoryCommand;
    exports.GetDurableExecutionHistoryRequest$ = GetDurableExecutionHistoryRequest$;
    exports.GetDurableExecutionHistoryResponse$ = GetDurableExecutionHistoryResponse$;
    exports.GetDurableExecutionRequest$ = GetDurableExecutionRequest$;
    exports.GetDurableExecutionResponse$ = GetDurableExecutionResponse$;
    exports.GetDurableExecutionState$ = GetDurableExecutionState$;
    exports.GetDurableExecutionStateCommand = GetDurableExecutionStateCommand;
    exports.GetDurableExecutionStateRequest$ = GetDurableExecutionStateRequest$;
    exports.GetDurableExecutionStateResponse$ = GetDurableExecutionStateResponse$;
    exports.GetEventSourceMapping$ = GetEventSourceMapping$;
    exports.GetEventSourceMappingCommand = GetEventSourceMappingCommand;
    exports.GetEventSourceMappingRequest$ = GetEventSourceMappingRequest$;
    exports.GetFunction$ = GetFunction$;
    exports.GetFunctionCodeSigningConfig$ = GetFunctionCodeSigningConfig$;
    exports.GetFunctionCodeSigningConfigCommand = GetFunctionCodeSigningConfigCommand2;
    exports.GetFunctionCodeSigningConfigRequest$ = GetFunctionCodeSigningConfigRequest$;
    exports.GetFunctionCodeSigningConfigResponse$ = GetFunctionCodeSigningConfigResponse$;
    exports.GetFunctionCommand = GetFunctionCommand2;
    exports.GetFunctionConcurrency$ = GetFunctionConcurrency$;
    exports.GetFunctionConcurrencyCommand = GetFunctionConcurrencyCommand;
    exports.GetFunctionConcurrencyRequest$ = GetFunctionConcurrencyRequest$;
    exports.GetFunctionConcurrencyResponse$ = GetFunctionConcurrencyResponse$;
    exports.GetFunctionConfiguration$ = GetFunctionConfiguration$;
    exports.GetFunctionConfigurationCommand = GetFunctionConfigurationCommand;
    exports.GetFunctionConfigurationRequest$ = GetFunctionConfigurationRequest$;
    exports.GetFunctionEventInvokeConfig$ = GetFunctionEventInvokeConfig$;
    exports.GetFunctionEventInvokeConfigCommand = GetFunctionEventInvokeConfigCommand2;
    exports.GetFunctionEventInvokeConfigRequest$ = GetFunctionEventInvokeConfigRequest$;
    exports.GetFunctionRecursionConfig$ = GetFunctionRecursionConfig$;
    exports.GetFunctionRecursionConfigCommand = GetFunctionRecursionConfigCommand2;
    exports.GetFunctionRecursionConfigRequest$ = GetFunctionRecursionConfigRequest$;
    exports.GetFunctionRecursionConfigResponse$ = GetFunctionRecursionConfigResponse$;
    exports.GetFunctionRequest$ = GetFunctionRequest$;
    exports.GetFunctionResponse$ = GetFunctionResponse$;
    exports.GetFunctionScalingConfig$ = GetFunctionScalingConfig$;
    exports.GetFunctionScalingConfigCommand = GetFunctionScalingConfigCommand;
    exports.GetFunctionScalingConfigRequest$ = GetFunctionScalingConfigRequest$;
    exports.GetFunctionScalingConfigResponse$ = GetFunctionScalingConfigResponse$;
    exports.GetFunctionUrlConfig$ = GetFunctionUrlConfig$;
    exports.GetFunctionUrlConfigCommand = GetFunctionUrlConfigCommand;
    exports.GetFunctionUrlConfigRequest$ = GetFunctionUrlConfigRequest$;
    exports.GetFunctionUrlConfigResponse$ = GetFunctionUrlConfigResponse$;
    exports.GetLayerVersion$ = GetLayerVersion$;
    exports.GetLayerVersionByArn$ = GetLayerVersionByArn$;
    exports.GetLayerVersionByArnCommand = GetLayerVersionByArnCommand2;
    exports.GetLayerVersionByArnRequest$ = GetLayerVersionByArnRequest$;
    exports.GetLayerVersionCommand = GetLayerVersionCommand;
    exports.GetLayerVersionPolicy$ = GetLayerVersionPolicy$;
    exports.GetLayerVersionPolicyCommand = GetLayerVersionPolicyCommand;
    exports.GetLayerVersionPolicyRequest$ = GetLayerVersionPolicyRequest$;
    exports.GetLayerVersionPolicyResponse$ = GetLayerVersionPolicyResponse$;
    exports.GetLayerVersionRequest$ = GetLayerVersionRequest$;
    exports.GetLayerVersionResponse$ = GetLayerVersionResponse$;
    exports.GetPolicy$ = GetPolicy$;
    exports.GetPolicyCommand = GetPolicyCommand2;
    exports.GetPolicyRequest$ = GetPolicyRequest$;
    exports.GetPolicyResponse$ = GetPolicyResponse$;
    exports.GetProvisionedConcurrencyConfig$ = GetProvisionedConcurrencyConfig$;
    exports.GetProvisionedConcurrencyConfigCommand = GetProvisionedConcurrencyConfigCommand;
    exports.GetProvisionedConcurrencyConfigRequest$ = GetProvisionedConcurrencyConfigRequest$;
    exports.GetProvisionedConcurrencyConfigResponse$ = GetProvisionedConcurrencyConfigResponse$;
    exports.GetResourcePolicy$ = GetResourcePolicy$;
    exports.GetResourcePolicyCommand = GetResourcePolicyCommand;
    exports.GetResourcePolicyRequest$ = GetResourcePolicyRequest$;
    exports.GetResourcePolicyResponse$ = GetResourcePolicyResponse$;
    exports.GetRuntimeManagementConfig$ = GetRuntimeManagementConfig$;
    exports.GetRuntimeManagementConfigCommand = GetRuntimeManagementConfigCommand2;
    exports.GetRuntimeManagementConfigRequest$ = GetRuntimeManagementConfigRequest$;
    exports.GetRuntimeManagementConfigResponse$ = GetRuntimeManagementConfigResponse$;
    exports.ImageConfig$ = ImageConfig$;
    exports.ImageConfigError$ = ImageConfigError$;
    exports.ImageConfigResponse$ = ImageConfigResponse$;
    exports.InstanceRequirements$ = InstanceRequirements$;
    exports.InvalidCodeSignatureException = InvalidCodeSignatureException;
    exports.InvalidCodeSignatureException$ = InvalidCodeSignatureException$;
    exports.InvalidParameterValueException = InvalidParameterValueException;
    exports.InvalidParameterValueException$ = InvalidParameterValueException$;
    exports.InvalidRequestContentException = InvalidRequestContentException;
    exports.InvalidRequestContentException$ = InvalidRequestContentException$;
    exports.InvalidRuntimeException = InvalidRuntimeException;
    exports.InvalidRuntimeException$ = InvalidRuntimeException$;
    exports.InvalidSecurityGroupIDException = InvalidSecurityGroupIDException;
    exports.InvalidSecurityGroupIDException$ = InvalidSecurityGroupIDException$;
    exports.InvalidSubnetIDException = InvalidSubnetIDException;
    exports.InvalidSubnetIDException$ = InvalidSubnetIDException$;
    exports.InvalidZipFileException = InvalidZipFileException;
    exports.InvalidZipFileException$ = InvalidZipFileException$;
    exports.InvocationCompletedDetails$ = InvocationCompletedDetails$;
    exports.InvocationRequest$ = InvocationRequest$;
    exports.InvocationResponse$ = InvocationResponse$;
    exports.InvocationType = InvocationType;
    exports.Invoke$ = Invoke$;
    exports.InvokeAsync$ = InvokeAsync$;
    exports.InvokeAsyncCommand = InvokeAsyncCommand;
    exports.InvokeAsyncRequest$ = InvokeAsyncRequest$;
    exports.InvokeAsyncResponse$ = InvokeAsyncResponse$;
    exports.InvokeCommand = InvokeCommand;
    exports.InvokeMode = InvokeMode;
    exports.InvokeResponseStreamUpdate$ = InvokeResponseStreamUpdate$;
    exports.InvokeWithResponseStream$ = InvokeWithResponseStream$;
    exports.InvokeWithResponseStreamCommand = InvokeWithResponseStreamCommand;
    exports.InvokeWithResponseStreamCompleteEvent$ = InvokeWithResponseStreamCompleteEvent$;
    exports.InvokeWithResponseStreamRequest$ = InvokeWithResponseStreamRequest$;
    exports.InvokeWithResponseStreamResponse$ = InvokeWithResponseStreamResponse$;
    exports.InvokeWithResponseStreamResponseEvent$ = InvokeWithResponseStreamResponseEvent$;
    exports.KMSAccessDeniedException = KMSAccessDeniedException;
    exports.KMSAccessDeniedException$ = KMSAccessDeniedException$;
    exports.KMSDisabledException = KMSDisabledException;
    exports.KMSDisabledException$ = KMSDisabledException$;
    exports.KMSInvalidStateException = KMSInvalidStateException;
    exports.KMSInvalidStateException$ = KMSInvalidStateException$;
    exports.KMSNotFoundException = KMSNotFoundException;
    exports.KMSNotFoundException$ = KMSNotFoundException$;
    exports.KafkaEventSourceMappingConsumptionMode = KafkaEventSourceMappingConsumptionMode;
    exports.KafkaSchemaRegistryAccessConfig$ = KafkaSchemaRegistryAccessConfig$;
    exports.KafkaSchemaRegistryAuthType = KafkaSchemaRegistryAuthType;
    exports.KafkaSchemaRegistryConfig$ = KafkaSchemaRegistryConfig$;
    exports.KafkaSchemaValidationAttribute = KafkaSchemaValidationAttribute;
    exports.KafkaSchemaValidationConfig$ = KafkaSchemaValidationConfig$;
    exports.Lambda = Lambda;
    exports.LambdaClient = LambdaClient2;
    exports.LambdaManagedInstancesCapacityProviderConfig$ = LambdaManagedInstancesCapacityProviderConfig$;
    exports.LambdaServiceException = LambdaServiceException;
    exports.LambdaServiceException$ = LambdaServiceException$;
    exports.LastUpdateStatus = LastUpdateStatus;
    exports.LastUpdateStatusReasonCode = LastUpdateStatusReasonCode;
    exports.Layer$ = Layer$;
    exports.LayerVersionContentInput$ = LayerVersionContentInput$;
    exports.LayerVersionContentOutput$ = LayerVersionContentOutput$;
    exports.LayerVersionsListItem$ = LayerVersionsListItem$;
    exports.LayersListItem$ = LayersListItem$;
    exports.ListAliases$ = ListAliases$;
    exports.ListAliasesCommand = ListAliasesCommand2;
    exports.ListAliasesRequest$ = ListAliasesRequest$;
    exports.ListAliasesResponse$ = ListAliasesResponse$;
    exports.ListCapacityProviders$ = ListCapacityProviders$;
    exports.ListCapacityProvidersCommand = ListCapacityProvidersCommand;
    exports.ListCapacityProvidersRequest$ = ListCapacityProvidersRequest$;
    exports.ListCapacityProvidersResponse$ = ListCapacityProvidersResponse$;
    exports.ListCodeSigningConfigs$ = ListCodeSigningConfigs$;
    exports.ListCodeSigningConfigsCommand = ListCodeSigningConfigsCommand;
    exports.ListCodeSigningConfigsRequest$ = ListCodeSigningConfigsRequest$;
    exports.ListCodeSigningConfigsResponse$ = ListCodeSigningConfigsResponse$;
    exports.ListDurableExecutionsByFunction$ = ListDurableExecutionsByFunction$;
    exports.ListDurableExecutionsByFunctionCommand = ListDurableExecutionsByFunctionCommand;
    exports.ListDurableExecutionsByFunctionRequest$ = ListDurableExecutionsByFunctionRequest$;
    exports.ListDurableExecutionsByFunctionResponse$ = ListDurableExecutionsByFunctionResponse$;
    exports.ListEventSourceMappings$ = ListEventSourceMappings$;
    exports.ListEventSourceMappingsCommand = ListEventSourceMappingsCommand2;
    exports.ListEventSourceMappingsRequest$ = ListEventSourceMappingsRequest$;
    exports.ListEventSourceMappingsResponse$ = ListEventSourceMappingsResponse$;
    exports.ListFunctionEventInvokeConfigs$ = ListFunctionEventInvokeConfigs$;
    exports.ListFunctionEventInvokeConfigsCommand = ListFunctionEventInvokeConfigsCommand;
    exports.ListFunctionEventInvokeConfigsRequest$ = ListFunctionEventInvokeConfigsRequest$;
    exports.ListFunctionEventInvokeConfigsResponse$ = ListFunctionEventInvokeConfigsResponse$;
    exports.ListFunctionUrlConfigs$ = ListFunctionUrlConfigs$;
    exports.ListFunctionUrlConfigsCommand = ListFunctionUrlConfigsCommand2;
    exports.ListFunctionUrlConfigsRequest$ = ListFunctionUrlConfigsRequest$;
    exports.ListFunctionUrlConfigsResponse$ = ListFunctionUrlConfigsResponse$;
    exports.ListFunctionVersionsByCapacityProvider$ = ListFunctionVersionsByCapacityProvider$;
    exports.ListFunctionVersionsByCapacityProviderCommand = ListFunctionVersionsByCapacityProviderCommand;
    exports.ListFunctionVersionsByCapacityProviderRequest$ = ListFunctionVersionsByCapacityProviderRequest$;
    exports.ListFunctionVersionsByCapacityProviderResponse$ = ListFunctionVersionsByCapacityProviderResponse$;
    exports.ListFunctions$ = ListFunctions$;
    exports.ListFunctionsByCodeSigningConfig$ = ListFunctionsByCodeSigningConfig$;
    exports.ListFunctionsByCodeSigningConfigCommand = ListFunctionsByCodeSigningConfigCommand;
    exports.ListFunctionsByCodeSigningConfigRequest$ = ListFunctionsByCodeSigningConfigRequest$;
    exports.ListFunctionsByCodeSigningConfigResponse$ = ListFunctionsByCodeSigningConfigResponse$;
    exports.ListFunctionsCommand = ListFunctionsCommand2;
    exports.ListFunctionsRequest$ = ListFunctionsRequest$;
    exports.ListFunctionsResponse$ = ListFunctionsResponse$;
    exports.ListLayerVersions$ = ListLayerVersions$;
    exports.ListLayerVersionsCommand = ListLayerVersionsCommand;
    exports.ListLayerVersionsRequest$ = ListLayerVersionsRequest$;
    exports.ListLayerVersionsResponse$ = ListLayerVersionsResponse$;
    exports.ListLayers$ = ListLayers$;
    exports.ListLayersCommand = ListLayersCommand;
    exports.ListLayersRequest$ = ListLayersRequest$;
    exports.ListLayersResponse$ = ListLayersResponse$;
    exports.ListProvisionedConcurrencyConfigs$ = ListProvisionedConcurrencyConfigs$;
    exports.ListProvisionedConcurrencyConfigsCommand = ListProvisionedConcurrencyConfigsCommand2;
    exports.ListProvisionedConcurrencyConfigsRequest$ = ListProvisionedConcurrencyConfigsRequest$;
    exports.ListProvisionedConcurrencyConfigsResponse$ = ListProvisionedConcurrencyConfigsResponse$;
    exports.ListTags$ = ListTags$;
    exports.ListTagsCommand = ListTagsCommand2;
    exports.ListTagsRequest$ = ListTagsRequest$;
    exports.ListTagsResponse$ = ListTagsResponse$;
    exports.ListVersionsByFunction$ = ListVersionsByFunction$;
    exports.ListVersionsByFunctionCommand = ListVersionsByFunctionCommand;
    exports.ListVersionsByFunctionRequest$ = ListVersionsByFunctionRequest$;
    exports.ListVersionsByFunctionResponse$ = ListVersionsByFunctionResponse$;
    exports.LogFormat = LogFormat;
    exports.LogType = LogType;
    exports.LoggingConfig$ = LoggingConfig$;
    exports.ModeNotSupportedException = ModeNotSupportedException;
    exports.ModeNotSupportedException$ = ModeNotSupportedException$;
    exports.NoPublishedVersionException = NoPublishedVersionException;
    exports.NoPublishedVersionException$ = NoPublishedVersionException$;
    exports.OnFailure$ = OnFailure$;
    exports.OnSuccess$ = OnSuccess$;
    exports.Operation$ = Operation$;
    exports.OperationAction = OperationAction;
    exports.OperationStatus = OperationStatus;
    exports.OperationType = OperationType;
    exports.OperationUpdate$ = OperationUpdate$;
    exports.PackageType = PackageType;
    exports.PolicyLengthExceededException = PolicyLengthExceededException;
    exports.PolicyLengthExceededException$ = PolicyLengthExceededException$;
    exports.PreconditionFailedException = PreconditionFailedException;
    exports.PreconditionFailedException$ = PreconditionFailedException$;
    exports.PropagateTags$ = PropagateTags$;
    exports.PropagateTagsMode = PropagateTagsMode;
    exports.ProvisionedConcurrencyConfigListItem$ = ProvisionedConcurrencyConfigListItem$;
    exports.ProvisionedConcurrencyConfigNotFoundException = ProvisionedConcurrencyConfigNotFoundException;
    exports.ProvisionedConcurrencyConfigNotFoundException$ = ProvisionedConcurrencyConfigNotFoundException$;
    exports.ProvisionedConcurrencyStatusEnum = ProvisionedConcurrencyStatusEnum;
    exports.ProvisionedPollerConfig$ = ProvisionedPollerConfig$;
    exports.PublicPolicyException = PublicPolicyException;
    exports.PublicPolicyException$ = PublicPolicyException$;
    exports.PublishLayerVersion$ = PublishLayerVersion$;
    exports.PublishLayerVersionCommand = PublishLayerVersionCommand;
    exports.PublishLayerVersionRequest$ = PublishLayerVersionRequest$;
    exports.PublishLayerVersionResponse$ = PublishLayerVersionResponse$;
    exports.PublishVersion$ = PublishVersion$;
    exports.PublishVersionCommand = PublishVersionCommand;
    exports.PublishVersionRequest$ = PublishVersionRequest$;
    exports.PutFunctionCodeSigningConfig$ = PutFunctionCodeSigningConfig$;
    exports.PutFunctionCodeSigningConfigCommand = PutFunctionCodeSigningConfigCommand;
    exports.PutFunctionCodeSigningConfigRequest$ = PutFunctionCodeSigningConfigRequest$;
    exports.PutFunctionCodeSigningConfigResponse$ = PutFunctionCodeSigningConfigResponse$;
    exports.PutFunctionConcurrency$ = PutFunctionConcurrency$;
    exports.PutFunctionConcurrencyCommand = PutFunctionConcurrencyCommand;
    exports.PutFunctionConcurrencyRequest$ = PutFunctionConcurrencyRequest$;
    exports.PutFunctionEventInvokeConfig$ = PutFunctionEventInvokeConfig$;
    exports.PutFunctionEventInvokeConfigCommand = PutFunctionEventInvokeConfigCommand;
    exports.PutFunctionEventInvokeConfigRequest$ = PutFunctionEventInvokeConfigRequest$;
    exports.PutFunctionRecursionConfig$ = PutFunctionRecursionConfig$;
    exports.PutFunctionRecursionConfigCommand = PutFunctionRecursionConfigCommand;
    exports.PutFunctionRecursionConfigRequest$ = PutFunctionRecursionConfigRequest$;
    exports.PutFunctionRecursionConfigResponse$ = PutFunctionRecursionConfigResponse$;
    exports.PutFunctionScalingConfig$ = PutFunctionScalingConfig$;
    exports.PutFunctionScalingConfigCommand = PutFunctionScalingConfigCommand;
    exports.PutFunctionScalingConfigRequest$ = PutFunctionScalingConfigRequest$;
    exports.PutFunctionScalingConfigResponse$ = PutFunctionScalingConfigResponse$;
    exports.PutProvisionedConcurrencyConfig$ = PutProvisionedConcurrencyConfig$;
    exports.PutProvisionedConcurrencyConfigCommand = PutProvisionedConcurrencyConfigCommand;
    exports.PutProvisionedConcurrencyConfigRequest$ = PutProvisionedConcurrencyConfigRequest$;
    exports.PutProvisionedConcurrencyConfigResponse$ = PutProvisionedConcurrencyConfigResponse$;
    exports.PutResourcePolicy$ = PutResourcePolicy$;
    exports.PutResourcePolicyCommand = PutResourcePolicyCommand;
    exports.PutResourcePolicyRequest$ = PutResourcePolicyRequest$;
    exports.PutResourcePolicyResponse$ = PutResourcePolicyResponse$;
    exports.PutRuntimeManagementConfig$ = PutRuntimeManagementConfig$;
    exports.PutRuntimeManagementConfigCommand = PutRuntimeManagementConfigCommand;
    exports.PutRuntimeManagementConfigRequest$ = PutRuntimeManagementConfigRequest$;
    exports.PutRuntimeManagementConfigResponse$ = PutRuntimeManagementConfigResponse$;
    exports.RecursiveInvocationException = RecursiveInvocationException;
    exports.RecursiveInvocationException$ = RecursiveInvocationException$;
    exports.RecursiveLoop = RecursiveLoop;
    exports.RemoveLayerVersionPermission$ = RemoveLayerVersionPermission$;
    exports.RemoveLayerVersionPermissionCommand = RemoveLayerVersionPermissionCommand;
    exports.RemoveLayerVersionPermissionRequest$ = RemoveLayerVersionPermissionRequest$;
    exports.RemovePermission$ = RemovePermission$;
    exports.RemovePermissionCommand = RemovePermissionCommand;
    exports.RemovePermissionRequest$ = RemovePermissionRequest$;
    exports.RequestTooLargeException = RequestTooLargeException;
    exports.RequestTooLargeException$ = RequestTooLargeException$;
    exports.ResolvedS3Object$ = ResolvedS3Object$;
    exports.ResourceConflictException = ResourceConflictException;
    exports.ResourceConflictException$ = ResourceConflictException$;
    exports.ResourceInUseException = ResourceInUseException;
    exports.ResourceInUseException$ = ResourceInUseException$;
    exports.ResourceNotFoundException = ResourceNotFoundException;
    exports.ResourceNotFoundException$ = ResourceNotFoundException$;
    exports.ResourceNotReadyException = ResourceNotReadyException;
    exports.ResourceNotReadyException$ = ResourceNotReadyException$;
    exports.ResponseStreamingInvocationType = ResponseStreamingInvocationType;
    exports.RetryDetails$ = RetryDetails$;
    exports.Runtime = Runtime;
    exports.RuntimeVersionConfig$ = RuntimeVersionConfig$;
    exports.RuntimeVersionError$ = RuntimeVersionError$;
    exports.S3FilesConfig$ = S3FilesConfig$;
    exports.S3FilesMountConnectivityException = S3FilesMountConnectivityException;
    exports.S3FilesMountConnectivityException$ = S3FilesMountConnectivityException$;
    exports.S3FilesMountFailureException = S3FilesMountFailureException;
    exports.S3FilesMountFailureException$ = S3FilesMountFailureException$;
    exports.S3FilesMountTimeoutException = S3FilesMountTimeoutException;
    exports.S3FilesMountTimeoutException$ = S3FilesMountTimeoutException$;
    exports.S3ObjectStorageMode = S3ObjectStorageMode;
    exports.ScalingConfig$ = ScalingConfig$;
    exports.SchemaRegistryEventRecordFormat = SchemaRegistryEventRecordFormat;
    exports.SelfManagedEventSource$ = SelfManagedEventSource$;
    exports.SelfManagedKafkaEventSourceConfig$ = SelfManagedKafkaEventSourceConfig$;
    exports.SendDurableExecutionCallbackFailure$ = SendDurableExecutionCallbackFailure$;
    exports.SendDurableExecutionCallbackFailureCommand = SendDurableExecutionCallbackFailureCommand;
    exports.SendDurableExecutionCallbackFailureRequest$ = SendDurableExecutionCallbackFailureRequest$;
    exports.SendDurableExecutionCallbackFailureResponse$ = SendDurableExecutionCallbackFailureResponse$;
    exports.SendDurableExecutionCallbackHeartbeat$ = SendDurableExecutionCallbackHeartbeat$;
    exports.SendDurableExecutionCallbackHeartbeatCommand = SendDurableExecutionCallbackHeartbeatCommand;
    exports.SendDurableExecutionCallbackHeartbeatRequest$ = SendDurableExecutionCallbackHeartbeatRequest$;
    exports.SendDurableExecutionCallbackHeartbeatResponse$ = SendDurableExecutionCallbackHeartbeatResponse$;
    exports.SendDurableExecutionCallbackSuccess$ = SendDurableExecutionCallbackSuccess$;
    exports.SendDurableExecutionCallbackSuccessCommand = SendDurableExecutionCallbackSuccessCommand;
    exports.SendDurableExecutionCallbackSuccessRequest$ = SendDurableExecutionCallbackSuccessRequest$;
    exports.SendDurableExecutionCallbackSuccessResponse$ = SendDurableExecutionCallbackSuccessResponse$;
    exports.SerializedRequestEntityTooLargeException = SerializedRequestEntityTooLargeException;
    exports.SerializedRequestEntityTooLargeException$ = SerializedRequestEntityTooLargeException$;
    exports.ServiceException = ServiceException;
    exports.ServiceException$ = ServiceException$;
    exports.ServiceQuotaExceededException = ServiceQuotaExceededException;
    exports.ServiceQuotaExceededException$ = ServiceQuotaExceededException$;
    exports.SnapStart$ = SnapStart$;
    exports.SnapStartApplyOn = SnapStartApplyOn;
    exports.SnapStartException = SnapStartException;
    exports.SnapStartException$ = SnapStartException$;
    exports.SnapStartNotReadyException = SnapStartNotReadyException;
    exports.SnapStartNotReadyException$ = SnapStartNotReadyException$;
    exports.SnapStartOptimizationStatus = SnapStartOptimizationStatus;
    exports.SnapStartRegenerationFailureException = SnapStartRegenerationFailureException;
    exports.SnapStartRegenerationFailureException$ = SnapStartRegenerationFailureException$;
    exports.SnapStartResponse$ = SnapStartResponse$;
    exports.SnapStartTimeoutException = SnapStartTimeoutException;
    exports.SnapStartTimeoutException$ = SnapStartTimeoutException$;
    exports.SourceAccessConfiguration$ = SourceAccessConfiguration$;
    exports.SourceAccessType = SourceAccessType;
    exports.State = State;
    exports.StateReasonCode = StateReasonCode;
    exports.StepDetails$ = StepDetails$;
    exports.StepFailedDetails$ = StepFailedDetails$;
    exports.StepOptions$ = StepOptions$;
    exports.StepStartedDetails$ = StepStartedDetails$;
    exports.StepSucceededDetails$ = StepSucceededDetails$;
    exports.StopDurableExecution$ = StopDurableExecution$;
    exports.StopDurableExecutionCommand = StopDurableExecutionCommand;
    exports.StopDurableExecutionRequest$ = StopDurableExecutionRequest$;
    exports.StopDurableExecutionResponse$ = StopDurableExecutionResponse$;
    exports.SubnetIPAddressLimitReachedException = SubnetIPAddressLimitReachedException;
    exports.SubnetIPAddressLimitReachedException$ = SubnetIPAddressLimitReachedException$;
    exports.SystemLogLevel = SystemLogLevel;
    exports.TagResource$ = TagResource$;
    exports.TagResourceCommand = TagResourceCommand;
    exports.TagResourceRequest$ = TagResourceRequest$;
    exports.TagsError$ = TagsError$;
    exports.TargetTrackingScalingPolicy$ = TargetTrackingScalingPolicy$;
    exports.TenancyConfig$ = TenancyConfig$;
    exports.TenantIsolationMode = TenantIsolationMode;
    exports.ThrottleReason = ThrottleReason;
    exports.TooManyRequestsException = TooManyRequestsException;
    exports.TooManyRequestsException$ = TooManyRequestsException$;
    exports.TraceHeader$ = TraceHeader$;
    exports.TracingConfig$ = TracingConfig$;
    exports.TracingConfigResponse$ = TracingConfigResponse$;
    exports.TracingMode = TracingMode;
    exports.UnsupportedMediaTypeException = UnsupportedMediaTypeException;
    exports.UnsupportedMediaTypeException$ = UnsupportedMediaTypeException$;
    exports.UntagResource$ = UntagResource$;
    exports.UntagResourceCommand = UntagResourceCommand;
    exports.UntagResourceRequest$ = UntagResourceRequest$;
    exports.UpdateAlias$ = UpdateAlias$;
    exports.UpdateAliasCommand = UpdateAliasCommand;
    exports.UpdateAliasRequest$ = UpdateAliasRequest$;
    exports.UpdateCapacityProvider$ = UpdateCapacityProvider$;
    exports.UpdateCapacityProviderCommand = UpdateCapacityProviderCommand;
    exports.UpdateCapacityProviderRequest$ = UpdateCapacityProviderRequest$;
    exports.UpdateCapacityProviderResponse$ = UpdateCapacityProviderResponse$;
    exports.UpdateCodeSigningConfig$ = UpdateCodeSigningConfig$;
    exports.UpdateCodeSigningConfigCommand = UpdateCodeSigningConfigCommand;
    exports.UpdateCodeSigningConfigRequest$ = UpdateCodeSigningConfigRequest$;
    exports.UpdateCodeSigningConfigResponse$ = UpdateCodeSigningConfigResponse$;
    exports.UpdateEventSourceMapping$ = UpdateEventSourceMapping$;
    exports.UpdateEventSourceMappingCommand = UpdateEventSourceMappingCommand;
    exports.UpdateEventSourceMappingRequest$ = UpdateEventSourceMappingRequest$;
    exports.UpdateFunctionCode$ = UpdateFunctionCode$;
    exports.UpdateFunctionCodeCommand = UpdateFunctionCodeCommand;
    exports.UpdateFunctionCodeRequest$ = UpdateFunctionCodeRequest$;
    exports.UpdateFunctionConfiguration$ = UpdateFunctionConfiguration$;
    exports.UpdateFunctionConfigurationCommand = UpdateFunctionConfigurationCommand;
    exports.UpdateFunctionConfigurationRequest$ = UpdateFunctionConfigurationRequest$;
    exports.UpdateFunctionEventInvokeConfig$ = UpdateFunctionEventInvokeConfig$;
    exports.UpdateFunctionEventInvokeConfigCommand = UpdateFunctionEventInvokeConfigCommand;
    exports.UpdateFunctionEventInvokeConfigRequest$ = UpdateFunctionEventInvokeConfigRequest$;
    exports.UpdateFunctionUrlConfig$ = UpdateFunctionUrlConfig$;
    exports.UpdateFunctionUrlConfigCommand = UpdateFunctionUrlConfigCommand;
    exports.UpdateFunctionUrlConfigRequest$ = UpdateFunctionUrlConfigRequest$;
    exports.UpdateFunctionUrlConfigResponse$ = UpdateFunctionUrlConfigResponse$;
    exports.UpdateRuntimeOn = UpdateRuntimeOn;
    exports.VpcConfig$ = VpcConfig$;
    exports.VpcConfigResponse$ = VpcConfigResponse$;
    exports.WaitCancelledDetails$ = WaitCancelledDetails$;
    exports.WaitDetails$ = WaitDetails$;
    exports.WaitOptions$ = WaitOptions$;
    exports.WaitStartedDetails$ = WaitStartedDetails$;
    exports.WaitSucceededDetails$ = WaitSucceededDetails$;
    exports.errorTypeRegistries = errorTypeRegistries;
    exports.paginateGetDurableExecutionHistory = paginateGetDurableExecutionHistory;
    exports.paginateGetDurableExecutionState = paginateGetDurableExecutionState;
    exports.paginateListAliases = paginateListAliases;
    exports.paginateListCapacityProviders = paginateListCapacityProviders;
    exports.paginateListCodeSigningConfigs = paginateListCodeSigningConfigs;
    exports.paginateListDurableExecutionsByFunction = paginateListDurableExecutionsByFunction;
    exports.paginateListEventSourceMappings = paginateListEventSourceMappings;
    exports.paginateListFunctionEventInvokeConfigs = paginateListFunctionEventInvokeConfigs;
    exports.paginateListFunctionUrlConfigs = paginateListFunctionUrlConfigs;
    exports.paginateListFunctionVersionsByCapacityProvider = paginateListFunctionVersionsByCapacityProvider;
    exports.paginateListFunctions = paginateListFunctions;
    exports.paginateListFunctionsByCodeSigningConfig = paginateListFunctionsByCodeSigningConfig;
    exports.paginateListLayerVersions = paginateListLayerVersions;
    exports.paginateListLayers = paginateListLayers;
    exports.paginateListProvisionedConcurrencyConfigs = paginateListProvisionedConcurrencyConfigs;
    exports.paginateListVersionsByFunction = paginateListVersionsByFunction;
    exports.waitForFunctionActive = waitForFunctionActive;
    exports.waitForFunctionActiveV2 = waitForFunctionActiveV2;
    exports.waitForFunctionExists = waitForFunctionExists;
    exports.waitForFunctionUpdated = waitForFunctionUpdated;
    exports.waitForFunctionUpdatedV2 = waitForFunctionUpdatedV2;
    exports.waitForPublishedVersionActive = waitForPublishedVersionActive;
    exports.waitUntilFunctionActive = waitUntilFunctionActive;
    exports.waitUntilFunctionActiveV2 = waitUntilFunctionActiveV2;
    exports.waitUntilFunctionExists = waitUntilFunctionExists;
    exports.waitUntilFunctionUpdated = waitUntilFunctionUpdated;
    exports.waitUntilFunctionUpdatedV2 = waitUntilFunctionUpdatedV2;
    exports.waitUntilPublishedVersionActive = waitUntilPublishedVersionActive;
  }
});

// src/io/aws/clients.ts
var import_client_iam = __toESM(require_dist_cjs3(), 1);
var import_client_lambda = __toESM(require_dist_cjs4(), 1);
var SENDERS = {
  ListFunctions: ({ lambda }, input) => lambda.send(new import_client_lambda.ListFunctionsCommand(input)),
  GetFunction: ({ lambda }, input) => lambda.send(new import_client_lambda.GetFunctionCommand(input)),
  ListAliases: ({ lambda }, input) => lambda.send(new import_client_lambda.ListAliasesCommand(input)),
  ListTags: ({ lambda }, input) => lambda.send(new import_client_lambda.ListTagsCommand(input)),
  GetLayerVersionByArn: ({ lambda }, input) => lambda.send(new import_client_lambda.GetLayerVersionByArnCommand(input)),
  GetPolicy: ({ lambda }, input) => lambda.send(new import_client_lambda.GetPolicyCommand(input)),
  ListFunctionUrlConfigs: ({ lambda }, input) => lambda.send(new import_client_lambda.ListFunctionUrlConfigsCommand(input)),
  GetFunctionEventInvokeConfig: ({ lambda }, input) => lambda.send(new import_client_lambda.GetFunctionEventInvokeConfigCommand(input)),
  GetFunctionCodeSigningConfig: ({ lambda }, input) => lambda.send(new import_client_lambda.GetFunctionCodeSigningConfigCommand(input)),
  GetCodeSigningConfig: ({ lambda }, input) => lambda.send(new import_client_lambda.GetCodeSigningConfigCommand(input)),
  GetRuntimeManagementConfig: ({ lambda }, input) => lambda.send(new import_client_lambda.GetRuntimeManagementConfigCommand(input)),
  GetFunctionRecursionConfig: ({ lambda }, input) => lambda.send(new import_client_lambda.GetFunctionRecursionConfigCommand(input)),
  ListProvisionedConcurrencyConfigs: ({ lambda }, input) => lambda.send(new import_client_lambda.ListProvisionedConcurrencyConfigsCommand(input)),
  ListEventSourceMappings: ({ lambda }, input) => lambda.send(new import_client_lambda.ListEventSourceMappingsCommand(input)),
  GetRole: ({ iam }, input) => iam.send(new import_client_iam.GetRoleCommand(input)),
  ListAttachedRolePolicies: ({ iam }, input) => iam.send(new import_client_iam.ListAttachedRolePoliciesCommand(input)),
  ListRolePolicies: ({ iam }, input) => iam.send(new import_client_iam.ListRolePoliciesCommand(input)),
  GetRolePolicy: ({ iam }, input) => iam.send(new import_client_iam.GetRolePolicyCommand(input)),
  GetManagedPolicy: ({ iam }, input) => iam.send(new import_client_iam.GetPolicyCommand(input)),
  GetManagedPolicyVersion: ({ iam }, input) => iam.send(new import_client_iam.GetPolicyVersionCommand(input))
};
function createSdk(requestHandler, attempts) {
  const made = /* @__PURE__ */ new Map();
  const clientsFor = (region) => {
    const clients = made.get(region) ?? makeClients(requestHandler, attempts, region);
    made.set(region, clients);
    return clients;
  };
  return {
    async send(operation, region, input) {
      const answer = await SENDERS[operation](clientsFor(region), input);
      return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== "$metadata"));
    },
    async defaultRegion() {
      try {
        return await new import_client_lambda.LambdaClient({}).config.region();
      } catch {
        return void 0;
      }
    }
  };
}
function makeClients(requestHandler, maxAttempts, region) {
  const config = { region, maxAttempts, retryMode: "adaptive", requestHandler };
  const lambda = new import_client_lambda.LambdaClient(config);
  return { lambda, iam: new import_client_iam.IAMClient({ ...config, credentials: lambda.config.credentials }) };
}
export {
  createSdk
};
