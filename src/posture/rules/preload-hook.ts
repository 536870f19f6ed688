import type { Variable } from '../../model/index.js'
import { given, problem } from '../answers.js'
import type { Answer, Rule } from '../rule.js'

export const preloadHook: Rule = {
  id: 'preload-hook',
  rows: ['S6'],
  tier: 'A',
  severity: 'low',
  title: 'A variable makes other code run before the handler',
  sources: ['template', 'plan', 'account'],
  equivalents: [],
  check: ({ settings }) => given(settings.variables, (variables) => variables.flatMap(answer))
}

/**
 * Variables by which the system or a language loads code before the function's own, with what of their values does
 * so; every value does where no pattern is given. An extension's own wrapper lies in `/opt`.
 */
const HOOKS: Readonly<Record<string, RegExp | undefined>> = {
  AWS_LAMBDA_EXEC_WRAPPER: /^(?!\/opt\/(otel-|datadog_wrapper|newrelic|bootstrap$))/,
  LD_PRELOAD: undefined,
  LD_AUDIT: undefined,
  NODE_OPTIONS: /(^|\s)(-r|--require|--import|--loader|--experimental-loader)\b/,
  PYTHONSTARTUP: undefined,
  PYTHONPATH: /(^|:)(?!\/(opt|var\/task|var\/lang|var\/runtime)\b)[^:]/,
  JAVA_TOOL_OPTIONS: /-(javaagent|agentlib|agentpath|Xbootclasspath)/,
  RUBYOPT: /(^|\s)-r/,
  DOTNET_STARTUP_HOOKS: undefined
}

function answer(variable: Variable): readonly Answer[] {
  const { name, value } = variable
  if (!(name in HOOKS)) return []
  const pattern = HOOKS[name]
  // What it holds is not known, but that it is there is.
  if (value !== undefined && pattern !== undefined && !pattern.test(value.reveal())) return []
  return [
    problem(variable, {
      message: `The variable ${name} makes other code run before the handler`,
      remedy: 'Make sure that you know the code, and ignore it with that reason; else take the variable away',
      subject: name
    })
  ]
}
