import { ABSENT, NOT_IN_SOURCE, set, type ImageReference, type Repository } from '../../../src/model/index.js'
import { artifactOf } from '../../support/sample-report.js'
import type { Cases } from '../support/cases.js'
import { COMPUTED, DENIED, grant, line, literal, OTHER, OWN } from '../support/functions.js'

const LAYER = 'layer:tools:3'

const REPOSITORY: Repository = {
  id: 'Images',
  account: set(OWN),
  scanOnPush: set(true),
  tagsImmutable: ABSENT,
  grants: ABSENT,
  at: line(71)
}

const IMAGE: ImageReference = {
  uri: `${OWN}.dkr.ecr.eu-west-1.amazonaws.com/orders:1.4.2`,
  repository: set(REPOSITORY),
  at: line(72)
}

function imageIn(more: Partial<Repository>): { readonly image: ReturnType<typeof set<ImageReference>> } {
  return { image: set({ ...IMAGE, repository: set({ ...REPOSITORY, ...more }) }) }
}

function imageBy(tag: string, more: Partial<Repository> = {}) {
  const image = {
    ...IMAGE,
    uri: IMAGE.uri.replace(':1.4.2', tag),
    repository: set({ ...REPOSITORY, ...more })
  }
  return { image: set<ImageReference>(image) }
}

/** Whose code runs, and whether it is the one that was meant. */
export const SUPPLY_CHAIN: Cases = {
  'foreign-layer': {
    bad: [
      {
        name: 'a layer of another account',
        settings: { layers: set([{ arn: `arn:aws:lambda:eu-west-1:${OTHER}:${LAYER}`, at: line(35) }]) },
        finds: [`medium 35: The layer tools is from account ${OTHER}, which is no known publisher's`]
      },
      {
        name: 'a layer of another account in whatever region',
        settings: {
          layers: set([{ arn: `arn:aws:lambda:\${AWS::Region}:${OTHER}:${LAYER}`, at: line(35) }])
        },
        finds: ['medium 35: The layer tools is from account 999988887777']
      },
      {
        name: 'a layer of an account of which nobody says whose it is',
        settings: {
          account: NOT_IN_SOURCE,
          layers: set([{ arn: `arn:aws:lambda:eu-west-1:${OTHER}:${LAYER}`, at: line(35) }])
        },
        finds: ['medium 35: The layer tools is from account 999988887777, and nothing says whose']
      }
    ],
    good: [
      { name: 'no layers' },
      {
        name: 'layers of the source, of the own account, and of one that is computed',
        settings: {
          layers: set([
            { id: 'Tools' },
            { arn: `arn:aws:lambda:eu-west-1:${OWN}:${LAYER}` },
            { arn: 'arn:aws:lambda:eu-west-1:${AWS::AccountId}:layer:tools:3' }
          ])
        }
      },
      {
        name: 'layers of AWS and of well-known publishers, which others call foreign',
        settings: {
          layers: set([
            {
              arn: 'arn:aws:lambda:eu-west-1:017000801446:layer:AWSLambdaPowertoolsPythonV3-python313-x86_64:7'
            },
            {
              arn: 'arn:${AWS::Partition}:lambda:${AWS::Region}:464622532012:layer:Datadog-Extension:${Version}'
            },
            { arn: 'arn:aws:lambda:eu-west-1:580247275435:layer:LambdaInsightsExtension:53' }
          ])
        }
      },
      {
        name: 'layers of accounts that the user named',
        settings: { layers: set([{ arn: `arn:aws:lambda:eu-west-1:${OTHER}:${LAYER}` }]) },
        allowedAccounts: [OTHER]
      },
      {
        name: 'layers of publishers that the user named',
        settings: { layers: set([{ arn: `arn:aws:lambda:eu-west-1:${OTHER}:${LAYER}` }]) },
        publishers: new Map([[OTHER, 'Our platform team']])
      },
      {
        name: 'a layer whose account is a parameter',
        settings: { layers: set([{ arn: 'arn:aws:lambda:eu-west-1:${Account}:layer:tools:3' }]) },
        gaps: ['computed']
      },
      { name: 'layers that are computed', settings: { layers: COMPUTED }, gaps: ['computed'] }
    ]
  },

  'unpinned-layer': {
    bad: [
      {
        name: 'a version that is a parameter, and none',
        settings: {
          layers: set([
            { arn: `arn:aws:lambda:eu-west-1:${OWN}:layer:tools:\${Version}`, at: line(35) },
            { arn: `arn:aws:lambda:eu-west-1:${OWN}:layer:base`, at: line(36) }
          ])
        },
        finds: ['low 35: The version of the layer tools', 'low 36: The version of the layer base']
      }
    ],
    good: [
      {
        name: 'a version by its number, and a layer of the source',
        settings: { layers: set([{ arn: `arn:aws:lambda:eu-west-1:${OWN}:${LAYER}` }, { id: 'Tools' }]) }
      }
    ]
  },

  'ecr-scan-off': {
    bad: [
      {
        name: 'scanning switched off, and left out',
        settings: imageIn({ scanOnPush: set(false) }),
        finds: ['low 71: Images in Images are not scanned']
      },
      { name: 'scanning left out', settings: imageIn({ scanOnPush: ABSENT }), finds: ['low 71: '] }
    ],
    good: [
      { name: 'a zip' },
      { name: 'scanning on push', settings: { image: set(IMAGE) } },
      {
        name: 'a repository of another stack',
        settings: { image: set({ ...IMAGE, repository: NOT_IN_SOURCE }) },
        gaps: ['not-in-source']
      },
      {
        name: 'a repository that nobody let us read',
        settings: imageIn({ scanOnPush: DENIED }),
        gaps: ['denied']
      }
    ]
  },

  'mutable-image-tag': {
    bad: [
      {
        name: 'a tag',
        settings: { image: set(IMAGE) },
        finds: ['medium 72: The image is named by the tag 1.4.2']
      },
      { name: 'no tag', settings: imageBy(''), finds: ['medium 72: The image is named by no tag'] },
      {
        name: 'a tag in a repository that says so',
        settings: imageBy(':live', { tagsImmutable: set(false) }),
        finds: ['medium 72: ']
      }
    ],
    good: [
      { name: 'a zip' },
      { name: 'a digest', settings: imageBy(`@sha256:${'0a1b2c3d'.repeat(8)}`) },
      { name: 'a tag that cannot be moved', settings: imageBy(':1.4.2', { tagsImmutable: set(true) }) },
      {
        name: 'the hash by which the CDK and SAM name images',
        settings: imageBy(`:${'0a1b2c3d'.repeat(8)}`)
      },
      { name: 'a tag that is computed', settings: imageBy(':${Tag}'), gaps: ['computed'] }
    ]
  },

  'open-repository': {
    bad: [
      {
        name: 'everybody',
        settings: imageIn({ grants: set([grant('*')]) }),
        finds: ['high 40: Everybody may use the repository Images']
      },
      {
        name: 'another account',
        settings: imageIn({ grants: set([grant(`arn:aws:iam::${OTHER}:root`)]) }),
        finds: ['medium 40: Account 999988887777']
      },
      {
        name: 'Lambda on behalf of everybody',
        settings: imageIn({ grants: set([grant('lambda.amazonaws.com')]) }),
        finds: ['low 40: Lambda may pull']
      }
    ],
    good: [
      { name: 'a repository without policy', settings: { image: set(IMAGE) } },
      {
        name: 'the own account, one that is allowed, Lambda for one account, and an organisation',
        settings: imageIn({
          grants: set([
            grant(OWN),
            grant(OTHER),
            grant('lambda.amazonaws.com', { sourceAccount: set(OWN) }),
            grant('*', { organisation: set('o-a1b2c3d4e5') })
          ])
        }),
        allowedAccounts: [OTHER]
      },
      { name: 'a policy that nobody let us read', settings: imageIn({ grants: DENIED }), gaps: ['denied'] }
    ]
  },

  'no-code-signing': {
    bad: [
      { name: 'a zip that nobody signs, as advice', finds: ['info 1: Code that nobody signed'] },
      {
        name: 'a signature that may be wrong',
        settings: { codeSigning: set({ untrusted: set('Warn') }) },
        finds: ['low 1: Code with a wrong signature']
      }
    ],
    good: [
      { name: 'enforced signatures', settings: { codeSigning: set({ untrusted: set('Enforce') }) } },
      { name: 'an image, which Lambda does not check', settings: { packageType: set('Image') } },
      { name: 'a configuration of another stack', settings: { codeSigning: COMPUTED }, gaps: ['computed'] }
    ]
  },

  'deployed-differs': {
    bad: [
      {
        name: 'another archive',
        settings: { deployedCode: set('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=') },
        artifacts: [artifactOf('build/it.zip')],
        finds: ['medium 1: The code that is deployed']
      }
    ],
    good: [
      {
        name: 'the archive that was scanned',
        settings: { deployedCode: set('ChssPQobLD0KGyw9ChssPQobLD0KGyw9ChssPQobLD0=') },
        artifacts: [artifactOf('build/it.zip')]
      },
      {
        name: 'a folder, which has no digest of that kind',
        settings: { deployedCode: set('AAAA') },
        artifacts: [artifactOf('build/it.zip', { digest: `listing-sha256:${'0a1b2c3d'.repeat(8)}` })]
      },
      { name: 'code that is not at hand', settings: { deployedCode: set('AAAA') } }
    ]
  },

  'pinned-runtime': {
    bad: [
      {
        name: 'a runtime that stays as it is',
        settings: { runtimeUpdates: set('Manual', line(33)) },
        finds: ['medium 33: The runtime stays at one version']
      }
    ],
    good: [
      { name: 'the default' },
      { name: 'updates with the function', settings: { runtimeUpdates: set('FunctionUpdate') } },
      { name: 'a mode that is computed', settings: { runtimeUpdates: COMPUTED }, gaps: ['computed'] }
    ]
  },

  'preload-hook': {
    bad: [
      {
        name: 'code before the handler',
        settings: {
          variables: set([
            literal('AWS_LAMBDA_EXEC_WRAPPER', '/opt/wrapper'),
            literal('JAVA_TOOL_OPTIONS', '-javaagent:/opt/x.jar'),
            literal('LD_PRELOAD', '/opt/x.so'),
            literal('NODE_OPTIONS', '--enable-source-maps --require /opt/hook.js'),
            literal('PYTHONPATH', '/mnt/shared/python')
          ])
        },
        finds: [
          'low 50: The variable AWS_LAMBDA_EXEC_WRAPPER',
          'low 50: The variable JAVA_TOOL_OPTIONS',
          'low 50: The variable LD_PRELOAD',
          'low 50: The variable NODE_OPTIONS',
          'low 50: The variable PYTHONPATH'
        ]
      },
      {
        name: 'a hook whose value nobody can tell',
        settings: { variables: set([{ name: 'NODE_OPTIONS', from: 'unknown' }]) },
        finds: ['low 1: The variable NODE_OPTIONS']
      }
    ],
    good: [
      { name: 'no variables' },
      {
        name: 'wrappers that well-known layers ask for, and options that load nothing',
        settings: {
          variables: set([
            literal('AWS_LAMBDA_EXEC_WRAPPER', '/opt/otel-handler'),
            literal('JAVA_TOOL_OPTIONS', '-XX:+TieredCompilation -XX:TieredStopAtLevel=1'),
            literal('NODE_OPTIONS', '--enable-source-maps --max-old-space-size=512'),
            literal('PYTHONPATH', '/var/task/src:/opt/python')
          ])
        }
      }
    ]
  },

  'foreign-runtime': {
    bad: [
      {
        name: 'the runtime of another account',
        settings: { customRuntime: set(`arn:aws:lambda:eu-west-1:${OTHER}:runtime:x`, line(34)) },
        finds: ['high 34: The runtime is managed by account 999988887777']
      },
      {
        name: 'the runtime of an account of which nobody says whose it is',
        settings: {
          account: NOT_IN_SOURCE,
          customRuntime: set(`arn:aws:lambda:eu-west-1:${OTHER}:runtime:x`, line(34))
        },
        finds: ['medium 34: ']
      }
    ],
    good: [
      { name: 'a runtime of AWS' },
      {
        name: 'a runtime of its own',
        settings: { customRuntime: set(`arn:aws:lambda:eu-west-1:${OWN}:runtime:x`) }
      },
      {
        name: 'a runtime of an account that is allowed',
        settings: { customRuntime: set(`arn:aws:lambda:eu-west-1:${OTHER}:runtime:x`) },
        allowedAccounts: [OTHER]
      }
    ]
  },

  'external-extension': {
    bad: [
      {
        name: 'a program in a layer',
        unit: { layers: ['layers/tools.zip'], extensions: [{ name: 'agent', artifact: 'layers/tools.zip' }] },
        finds: ['info 1: The program agent of the layer layers/tools.zip']
      }
    ],
    good: [
      { name: 'a function without layers' },
      {
        name: 'a program of a well-known publisher',
        unit: {
          extensions: [
            {
              name: 'datadog-agent',
              artifact: 'arn:aws:lambda:eu-west-1:464622532012:layer:Datadog-Extension:91'
            }
          ]
        }
      }
    ]
  }
}
