import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/targets/account/arn.ts
var FUNCTION_ARN = /^(arn:[a-z-]+:lambda:([a-z]{2,8}(?:-[a-z]+)+-\d+):(\d{12}):function:([\w*?-]{1,140}))(?::(\$LATEST|[\w-]{1,128}))?$/;
function parseFunctionArn(text) {
  const [, plain, region, account, name, qualifier] = FUNCTION_ARN.exec(text) ?? [];
  if (plain === void 0 || region === void 0 || account === void 0 || name === void 0)
    return void 0;
  return { region, account, name, plain, ...qualifier === void 0 ? {} : { qualifier } };
}
var LAYER_VERSION_ARN = /^arn:[a-z-]+:lambda:([a-z]{2,8}(?:-[a-z]+)+-\d+):(\d{12}):layer:[\w-]{1,140}:\d+$/;
function isLayerArn(text) {
  return LAYER_VERSION_ARN.test(text);
}
function regionOfLayer(arn) {
  return LAYER_VERSION_ARN.exec(arn)?.[1] ?? "";
}

export {
  parseFunctionArn,
  isLayerArn,
  regionOfLayer
};
