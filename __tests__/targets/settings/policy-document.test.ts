import { valueOf } from '../../../src/model/index.js'
import { jsonValue } from '../../../src/targets/discover/settings/json-value.js'
import {
  allowsEverything,
  grantsOf,
  statementsOf
} from '../../../src/targets/discover/settings/policy-document.js'

const document = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: ['s3:GetObject'], Resource: '*' },
    {
      Effect: 'Allow',
      Principal: { AWS: ['444455556666', 'arn:aws:iam::777788889999:root'], Service: 'sns.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: '*',
      Condition: {
        ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:t' },
        Bool: { 'AWS:SecureTransport': 'true' }
      }
    },
    { Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' }
  ]
}

describe('a policy document', () => {
  it('is the same written out, as text, and percent-encoded as IAM gives it', () => {
    const forms = [document, JSON.stringify(document), encodeURIComponent(JSON.stringify(document))]
    const [written, ...texts] = forms.map((form) => statementsOf(jsonValue(form)))
    expect(valueOf(written ?? statementsOf(undefined))).toHaveLength(3)
    for (const text of texts) expect(text).toEqual(written)
  })

  it('grants once for each principal, and not where it denies', () => {
    const grants = valueOf(grantsOf(jsonValue(document)))
    expect(grants?.map(({ principal }) => valueOf(principal))).toEqual([
      '*',
      '444455556666',
      'arn:aws:iam::777788889999:root',
      'sns.amazonaws.com'
    ])
    expect(grants?.[1]).toMatchObject({
      actions: ['sqs:SendMessage'],
      sourceArn: { value: 'arn:aws:sns:*:*:t' },
      sourceAccount: { state: 'absent' },
      conditions: ['aws:securetransport']
    })
  })

  it('lets everybody in where it names those who may not come', () => {
    const grants = valueOf(
      grantsOf(jsonValue({ Statement: { Effect: 'Allow', NotPrincipal: { AWS: '1' }, Action: '*' } }))
    )
    expect(grants?.map(({ principal }) => valueOf(principal))).toEqual(['*'])
  })

  it('is open where one statement lets everybody do everything without condition', () => {
    const all = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }
    const open = (...Statement: readonly object[]) => allowsEverything(jsonValue({ Statement }))
    expect(open(all)).toMatchObject({ value: true })
    expect(open({ ...all, Principal: { AWS: '*' } })).toMatchObject({ value: true })
    expect(open({ ...all, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })).toMatchObject({
      value: false
    })
    const halves = [
      { ...all, Principal: { AWS: '1' } },
      { ...all, Action: 's3:GetObject' }
    ]
    expect(open(...halves)).toMatchObject({ value: false })
    expect(allowsEverything(undefined)).toEqual({ state: 'absent' })
  })

  it.each([
    ['not JSON', '{'],
    ['a list', []],
    ['a number', 7],
    ['a lone percent sign', '%'],
    ['deep', deep()]
  ])('that is %s is unknown, and nothing worse', (_, form) => {
    expect(statementsOf(jsonValue(form)).state).toBe('unknown')
    expect(grantsOf(jsonValue(form)).state).toBe('unknown')
  })
})

function deep(): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < 5_000; level++) value = [value]
  return { Statement: { Effect: 'Allow', Action: value } }.Statement.Action
}
