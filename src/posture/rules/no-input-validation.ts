import { problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const noInputValidation: Rule = {
  id: 'no-input-validation',
  rows: ['R7'],
  tier: 'B',
  severity: 'info',
  title: 'No library that checks events was seen',
  sources: ['artifact'],
  equivalents: [],
  check: ({ unit }, context) => {
    const components = context.componentsOf(unit)
    if (components.some(({ name }) => VALIDATORS.test(name))) return []
    return [
      problem(undefined, {
        message: 'No library that checks the form of events was seen; a bundle may hide one',
        remedy: 'Check events against a schema, in the handler or at the API'
      })
    ]
  }
}

const VALIDATORS =
  /^(pydantic|aws-lambda-powertools|marshmallow|jsonschema|cerberus|fastjsonschema|zod|joi|@hapi\/joi|ajv|yup|valibot|superstruct|io-ts|class-validator|@sinclair\/typebox|@aws-lambda-powertools\/(parser|validation)|@middy\/validator|software\.amazon\.lambda:powertools-validation|org\.hibernate\.validator:hibernate-validator|dry-validation|json-schema|json_schemer)$/
