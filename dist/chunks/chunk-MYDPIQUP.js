import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  number,
  part,
  parts,
  text,
  texts
} from "./chunk-LEZMNB24.js";
import {
  parseFunctionArn
} from "./chunk-GTWSQITJ.js";

// src/targets/account/deployed.ts
function readConfiguration(configuration, qualifier) {
  const arn = parseFunctionArn(text(configuration, "FunctionArn") ?? "");
  if (!arn) return void 0;
  const { name, region, account, plain } = arn;
  return {
    name,
    arn: qualifier === void 0 ? plain : `${plain}:${qualifier}`,
    region,
    account,
    ...qualifier === void 0 ? {} : { qualifier },
    packageType: text(configuration, "PackageType") === "Image" ? "Image" : "Zip",
    ...optional("codeSha256", text(configuration, "CodeSha256")),
    ...optional("codeSize", number(configuration, "CodeSize")),
    ...optional("runtime", text(configuration, "Runtime")),
    ...optional("architecture", texts(configuration, "Architectures")[0] ?? "x86_64"),
    ...optional("role", text(configuration, "Role")),
    layers: parts(configuration, "Layers").flatMap((layer) => text(layer, "Arn") ?? []),
    configuration
  };
}
function readFunction(answer, qualifier) {
  const configuration = part(answer, "Configuration");
  return configuration && readConfiguration(configuration, qualifier);
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

export {
  readConfiguration,
  readFunction
};
