import { readDeployment } from '../../support/aws-account.js'
import { codeSha256, Fault, type Account, type DeployedFunction } from '../../support/aws-server.js'
import { packZip } from '../../support/packed-artifact.js'

const zip = (name: string): Buffer => packZip({ [`${name}.js`]: `exports.handler = '${name}'` })
const ORDERS = zip('orders')
const PAYMENTS = zip('payments')

describe('what cannot be had', () => {
  const three: readonly DeployedFunction[] = ['a', 'b', 'c'].map((name) => ({ name, zip: zip(name) }))
  const expired = '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>'
  const said = (notices: readonly { message: string; incomplete: boolean }[]): string[] =>
    notices.map(({ message, incomplete }) => `${incomplete ? 'incomplete: ' : ''}${message}`)

  it('for want of a right is one notice, however many functions it concerns', async () => {
    const { artifacts, notices } = await readDeployment(
      {
        functions: three,
        answer: ({ operation }) =>
          operation === 'GetFunction' ? new Fault('AccessDeniedException') : undefined
      },
      { functions: ['*'] }
    )
    expect(artifacts).toEqual([])
    expect(said(notices)).toEqual([
      'incomplete: lambda:GetFunction is denied for a and 2 more: allow it (tier "code" of the policy in the README), or leave this out'
    ])
  })

  it('of a Region leaves the others', async () => {
    const { account, notices } = await readDeployment(
      {
        functions: [...three, { name: 'd', region: 'eu-west-1', zip: ORDERS }],
        answer: ({ region }) => (region === 'eu-central-1' ? new Fault('AccessDeniedException') : undefined)
      },
      { functions: ['*'], regions: ['eu-central-1', 'eu-west-1'] }
    )
    expect(account.functions.map(({ name }) => name)).toEqual(['eu-west-1:d'])
    expect(said(notices)).toEqual([
      expect.stringMatching(/^incomplete: lambda:ListFunctions is denied for eu-central-1: allow it/)
    ])
  })

  it('because the address has expired is asked for once more', async () => {
    const once = await readDeployment(
      {
        functions: three,
        download: (attempt) => (attempt === 1 ? { status: 403, body: expired } : undefined)
      },
      { functions: ['*'] }
    )
    expect([once.artifacts.length, once.notices, once.calls['GetFunction']]).toEqual([3, [], 6])
    const always = await readDeployment(
      { functions: three, download: () => ({ status: 403, body: expired }) },
      { functions: ['a'] }
    )
    expect(said(always.notices)).toEqual([
      'incomplete: the address of the download has expired (status 403, AccessDenied)'
    ])
  })

  it.each<[string, Partial<Account>, RegExp]>([
    [
      'other bytes',
      { download: () => ({ body: Buffer.from(zip('a')).fill(0) }) },
      /^incomplete: what came is not the code that Lambda names: its SHA-256 is \S+ and should be \S+$/
    ],
    [
      'more bytes',
      { download: () => ({ body: Buffer.alloc(100_000) }) },
      /^incomplete: the download is larger/
    ],
    [
      'no address',
      { functions: [{ name: 'a', zip: ORDERS, code: { RepositoryType: 'S3' } }] },
      /^incomplete: Lambda names no address that its code could be fetched from$/
    ],
    [
      'an error in the place of the code',
      {
        functions: [{ name: 'a', zip: ORDERS, code: { Error: { ErrorCode: 'KeyDisabled', Message: 'key' } } }]
      },
      /could be fetched from: key$/
    ],
    [
      'no checksum',
      { functions: [{ name: 'a', zip: ORDERS, configuration: { CodeSha256: '' } }] },
      /does not say the checksum/
    ],
    ['what is no archive', { functions: [{ name: 'a', zip: Buffer.from('hello') }] }, /^incomplete: .*zip/i]
  ])('as there is %s, is one notice', async (_, account, message) => {
    const { artifacts, notices } = await readDeployment(
      { functions: three, ...account },
      { functions: ['a'] }
    )
    expect(artifacts).toEqual([])
    expect(said(notices)).toEqual([expect.stringMatching(message)])
  })

  it('as it is no longer there, is had from another function with the same code', async () => {
    const shared = ['a', 'b'].map((name) => ({ name, zip: ORDERS }))
    const gone = await readDeployment(
      {
        functions: shared,
        answer: ({ operation, input }) =>
          operation === 'GetFunction' && input['FunctionName']?.endsWith(':a')
            ? new Fault('ResourceNotFoundException')
            : undefined
      },
      { functions: ['*'] }
    )
    expect([gone.artifacts.length, gone.notices]).toEqual([1, []])
    const changed = await readDeployment(
      {
        functions: shared,
        answer: ({ operation, input }) =>
          operation === 'GetFunction'
            ? { Configuration: { FunctionArn: input['FunctionName'], CodeSha256: codeSha256(PAYMENTS) } }
            : undefined
      },
      { functions: ['*'] }
    )
    expect(said(changed.notices)).toEqual([
      'incomplete: was deployed anew or deleted while the account was read: scan again'
    ])
  })

  it('by a name that is wrong, is a notice beside the others', async () => {
    const { account, notices } = await readDeployment(
      { functions: three },
      { functions: ['a', 'z', 'b:live'] }
    )
    expect(account.functions.map(({ name }) => name)).toEqual(['a'])
    expect(said(notices)).toEqual([
      expect.stringMatching(/^incomplete: there is no such function in eu-central-1: it was deleted/),
      expect.stringMatching(/^incomplete: there is no such function in eu-central-1, or no ':live' of it/)
    ])
  })

  it('waits where AWS asks for patience', async () => {
    let left = 2
    const { artifacts, notices } = await readDeployment(
      {
        functions: three,
        answer: ({ operation }) =>
          operation === 'GetFunction' && left-- > 0 ? new Fault('TooManyRequestsException') : undefined
      },
      { functions: ['*'] }
    )
    expect([artifacts.length, notices]).toEqual([3, []])
  })

  it('never shows where the code lies', async () => {
    const { hidden, artifacts } = await readDeployment({ functions: three }, { functions: ['*'] })
    expect(artifacts).toHaveLength(3)
    expect(hidden.filter((text) => text.startsWith('http'))).toHaveLength(3)
  })
})
