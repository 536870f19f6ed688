import { publisherOf } from '../../src/functions/index.js'
import { LAYER_PUBLISHERS } from '../../src/functions/layer-publishers.js'

it.each([
  ['arn:aws:lambda:eu-west-1:464622532012:layer:Datadog-Extension:91', 'Datadog'],
  ['arn:aws-us-gov:lambda:us-gov-west-1:002406178527:layer:Datadog-Extension', 'Datadog'],
  ['arn:aws:lambda:us-east-1:451483290750:layer:NewRelicNodeJS20X:40', 'New Relic'],
  ['arn:aws:lambda:us-west-2:943013980633:layer:SentryNodeServerlessSDKv11:7', 'Sentry'],
  ['arn:aws:lambda:us-east-1:580247275435:layer:LambdaInsightsExtension:55', 'AWS Lambda Insights'],
  [
    'arn:aws-cn:lambda:cn-north-1:287114880934:layer:AWS-Parameters-and-Secrets-Lambda-Extension:4',
    'AWS Parameters and Secrets'
  ],
  [
    'arn:aws:lambda:us-east-1:017000801446:layer:AWSLambdaPowertoolsPythonV3-python313-arm64:18',
    'AWS Powertools'
  ]
])('knows the publisher of %s', (arn, name) => {
  expect(publisherOf(arn)).toBe(name)
})

it.each([
  ['another account with the same name', 'arn:aws:lambda:eu-west-1:123456789012:layer:Datadog-Extension:91'],
  ['a function', 'arn:aws:lambda:eu-west-1:464622532012:function:Datadog-Extension'],
  ['an account inside another number', 'arn:aws:lambda:eu-west-1:4646225320120:layer:a:1'],
  ['an ARN in a longer text', 'x arn:aws:lambda:eu-west-1:464622532012:layer:a:1'],
  ['a path', 'layers/datadog.zip'],
  ['nothing', '']
])('says nothing of %s', (_what, arn) => {
  expect(publisherOf(arn)).toBeUndefined()
})

it('has twelve digits for each account, each once, and a source with a day', () => {
  const accounts = LAYER_PUBLISHERS.flatMap((publisher) => publisher.accounts)
  expect(accounts.filter((account) => !/^\d{12}$/.test(account))).toEqual([])
  expect(new Set(accounts).size).toBe(accounts.length)
  for (const { source, read } of LAYER_PUBLISHERS) {
    expect(source).not.toBe('')
    expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})
