import {
  ABSENT,
  NOT_IN_SOURCE,
  Redacted,
  set,
  type FileSystem,
  type MessageTarget
} from '../../../src/model/index.js'
import { componentOf, LODASH } from '../../support/sample-report.js'
import type { Cases } from '../support/cases.js'
import {
  allow,
  COMPUTED,
  DENIED,
  grant,
  inline,
  line,
  literal,
  mappingOf,
  roleOf,
  trigger
} from '../support/functions.js'

/** Put together here, so that nobody's scanner takes this file for a leak. */
function made(...parts: readonly string[]): string {
  return parts.join('')
}

const NOISE = 'q8Zt3LwX0bVn7RkYc5Jd2HsM9fGp4TaE1uQi6oPw'
const AWS_KEY = made('AK', 'IA', 'Z2QKX7LMN4PRT5VW')
const STRIPE = made('sk', '_live_', NOISE.slice(0, 24))

const QUEUE: MessageTarget = { id: 'Failed', kind: 'sqs', encrypted: ABSENT, grants: ABSENT, at: line(70) }

const MOUNT: FileSystem = {
  id: 'Shared',
  ownRoot: set(true),
  fixedUser: set(true),
  encrypted: set(true),
  at: line(80)
}

/** What a function keeps and shows. */
export const DATA: Cases = {
  'secret-in-variables': {
    bad: [
      {
        name: 'keys that show themselves by their form',
        settings: {
          variables: set([
            literal('AWS_KEY', AWS_KEY),
            literal('PAYMENTS', STRIPE),
            literal('PEM', made('-----BEGIN RSA ', 'PRIVATE KEY-----\nabc')),
            literal('GIT', made('gh', 'p_', NOISE.slice(0, 36))),
            literal('DATABASE_URL', made('postgres://app:', 's3cr3tW0rd', '@db.internal/app'))
          ])
        },
        finds: [
          'high 50: The variable AWS_KEY holds an AWS access key id',
          'high 50: The variable PAYMENTS holds a Stripe key',
          'high 50: The variable PEM holds a private key',
          'high 50: The variable GIT holds a GitHub token',
          'high 50: The variable DATABASE_URL holds an address with a password in it'
        ]
      },
      {
        name: 'a password by its name',
        settings: { variables: set([literal('DB_PASSWORD', 'hunter2!')]) },
        finds: ['high 50: The variable DB_PASSWORD holds what looks like a password']
      },
      {
        name: 'a token by its name and its form',
        settings: { variables: set([literal('serviceToken', NOISE)]) },
        finds: ['medium 50: The variable serviceToken holds what looks like a token']
      },
      {
        name: 'a key in the description',
        settings: { description: set(new Redacted(`rotated, was ${AWS_KEY}`)) },
        finds: ['high 1: The description holds an AWS access key id']
      },
      {
        name: 'a key in a tag',
        settings: { tags: set([{ name: 'payments', value: new Redacted(STRIPE) }]) },
        finds: ['high 1: The tag payments holds a Stripe key']
      }
    ],
    good: [
      { name: 'a function without variables' },
      {
        name: 'references, and what is resolved from a store of secrets',
        settings: {
          variables: set([
            { name: 'DB_PASSWORD', from: 'secret' },
            { name: 'API_KEY', from: 'reference' },
            literal('TOKEN', '{{resolve:secretsmanager:prod/token}}'),
            literal('AUTH_SECRET', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/auth-AbCdEf'),
            literal('CLIENT_SECRET', '/prod/client/secret'),
            literal('PASSWORD', '${DatabasePassword}')
          ])
        }
      },
      {
        name: 'what only the key management service can open',
        settings: { variables: set([literal('DB_PASSWORD', `AQICAHi${NOISE}${NOISE}`)]) }
      },
      {
        name: 'placeholders, examples, switches and names of secrets',
        settings: {
          variables: set([
            literal('DB_PASSWORD', 'changeme'),
            literal('SMTP_PASSWORD', '<your password>'),
            literal('API_TOKEN', 'xxxxxxxxxxxxxxxxxxxx'),
            literal('AWS_KEY', made('AKIA', 'IOSFODNN7', 'EXAMPLE')),
            literal('SECRET_NAME', 'prod/orders/database'),
            literal('TOKEN_TABLE', 'orders-tokens-20261122-a1b2c3'),
            literal('USE_PASSWORD', 'true'),
            literal('LOGIN_URL', 'https://login.example.com/path?q=1'),
            literal('MIRROR', 'https://user:${Password}@mirror.internal/')
          ])
        }
      },
      {
        name: 'hashes and long names without a telling name',
        settings: {
          variables: set([
            literal('BUILD_SHA', 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3'),
            literal('TABLE', NOISE)
          ])
        }
      },
      {
        name: 'a secret that is computed',
        settings: {
          variables: set([
            { name: 'API_TOKEN', from: 'unknown' },
            { name: 'STAGE', from: 'unknown' }
          ])
        },
        gaps: ['computed']
      },
      { name: 'variables that only a key opens', settings: { variables: DENIED }, gaps: ['denied'] }
    ]
  },

  'no-customer-key': {
    bad: [
      {
        name: 'variables that sound secret',
        settings: {
          variables: set([literal('STAGE', 'prod'), { name: 'API_TOKEN', from: 'secret', at: line(51) }])
        },
        finds: ['low 51: Variables such as API_TOKEN']
      },
      {
        name: 'other variables, as advice',
        settings: { variables: set([literal('STAGE', 'prod')]) },
        finds: ['info 1: Variables are encrypted with the key of AWS']
      }
    ],
    good: [
      { name: 'no variables', settings: { variables: set([]) } },
      {
        name: 'a key of their own',
        settings: { variables: set([literal('API_TOKEN', 'x')]), variablesKey: set('${Key.Arn}') }
      },
      {
        name: 'a key that is computed',
        settings: { variables: set([literal('API_TOKEN', 'x')]), variablesKey: COMPUTED },
        gaps: ['computed']
      },
      { name: 'a key without variables', settings: { variablesKey: set('key') } }
    ]
  },

  'insecure-dlq': {
    bad: [
      {
        name: 'a queue whose encryption is switched off',
        settings: { deadLetterTarget: set({ ...QUEUE, encrypted: set(false) }) },
        finds: ['medium 70: The encryption of Failed']
      },
      {
        name: 'a topic that everybody may use',
        settings: { asyncOnFailure: set({ ...QUEUE, kind: 'sns', grants: set([grant('*')]) }) },
        finds: ['high 40: Everybody may use Failed']
      },
      {
        name: 'the queue of a stream',
        settings: {
          triggers: set([
            trigger('kinesis', 'poll', {
              mapping: mappingOf({ onFailure: set({ ...QUEUE, encrypted: set(false) }) })
            })
          ])
        },
        finds: ['medium 70: ']
      }
    ],
    good: [
      { name: 'no queue' },
      {
        name: 'a queue of which the template is silent: queues encrypt by themselves',
        settings: { deadLetterTarget: set(QUEUE) }
      },
      {
        name: 'a queue for everybody of one account or one source',
        settings: {
          deadLetterTarget: set({
            ...QUEUE,
            grants: set([
              grant('*', { sourceAccount: set('111122223333') }),
              grant('*', { conditions: ['aws:sourcevpce'] })
            ])
          })
        }
      },
      {
        name: 'a queue of another account',
        settings: { deadLetterTarget: set({ ...QUEUE, encrypted: DENIED, grants: DENIED }) },
        gaps: ['denied']
      }
    ]
  },

  'open-file-system': {
    bad: [
      {
        name: 'an access point without folder and user',
        settings: {
          fileSystems: set([MOUNT, { ...MOUNT, id: 'All', ownRoot: ABSENT, fixedUser: set(false) }])
        },
        finds: ['medium 80: Of the mounted file system All: all of it is mounted, any user may be taken']
      },
      {
        name: 'the right to be root',
        settings: {
          fileSystems: set([MOUNT]),
          role: set(roleOf([inline(allow(['elasticfilesystem:ClientRootAccess'], ['*']))]))
        },
        finds: ['medium 21: The role may act as root']
      }
    ],
    good: [
      { name: 'nothing mounted' },
      { name: 'a folder for one user', settings: { fileSystems: set([MOUNT]) } },
      {
        name: 'the right to be root where nothing is mounted',
        settings: { role: set(roleOf([inline(allow(['elasticfilesystem:ClientRootAccess'], ['*']))])) }
      },
      {
        name: 'a file system of another stack',
        settings: { fileSystems: set([{ ...MOUNT, encrypted: NOT_IN_SOURCE }]) },
        gaps: ['not-in-source']
      }
    ]
  },

  'open-vpc-endpoint': {
    bad: [
      {
        name: 'endpoints with an open policy, and with none',
        settings: {
          network: set({
            subnets: ['a'],
            endpoints: set([
              { id: 'Storage', service: 's3', open: set(true), at: line(85) },
              { id: 'Tables', service: 'dynamodb', open: ABSENT, at: line(86) }
            ])
          })
        },
        finds: ['low 85: The endpoint Storage for s3', 'low 86: The endpoint Tables']
      }
    ],
    good: [
      { name: 'no network' },
      {
        name: 'an endpoint with a policy',
        settings: {
          network: set({ subnets: ['a'], endpoints: set([{ id: 'S', service: 's3', open: set(false) }]) })
        }
      },
      {
        name: 'a network whose endpoints belong to somebody else',
        settings: { network: set({ subnets: ['a'], endpoints: NOT_IN_SOURCE }) },
        gaps: ['not-in-source']
      }
    ]
  },

  'verbose-logging': {
    bad: [
      {
        name: 'events in the log',
        settings: { variables: set([literal('POWERTOOLS_LOGGER_LOG_EVENT', 'true')]) },
        finds: ['low 50: POWERTOOLS_LOGGER_LOG_EVENT writes every event']
      },
      {
        name: 'the level for development',
        settings: { logging: set({ format: set('JSON'), level: set('DEBUG', line(55)), group: ABSENT }) },
        finds: ['low 55: The log level']
      }
    ],
    good: [
      { name: 'no settings' },
      {
        name: 'the switch in its other position, and an ordinary level',
        settings: {
          variables: set([literal('POWERTOOLS_LOGGER_LOG_EVENT', 'false'), literal('LOG_LEVEL', 'true')]),
          logging: set({ format: ABSENT, level: set('INFO'), group: ABSENT })
        }
      },
      {
        name: 'a level that is computed',
        settings: { logging: set({ format: ABSENT, level: COMPUTED, group: ABSENT }) },
        gaps: ['computed']
      }
    ]
  },

  'database-password': {
    bad: [
      {
        name: 'an instance by its address',
        settings: { variables: set([literal('DB_HOST', 'orders.abcdefgh.eu-west-1.rds.amazonaws.com')]) },
        components: [componentOf({ ...LODASH, name: 'pg', artifact: 'build/it.zip' })],
        finds: ['low 50: The variable DB_HOST names a database instance, which pg connects to']
      }
    ],
    good: [
      { name: 'no variables' },
      {
        name: 'a proxy',
        settings: {
          variables: set([literal('DB_HOST', 'orders.proxy-abcdefgh.eu-west-1.rds.amazonaws.com')])
        }
      },
      {
        name: 'the right to sign in by IAM',
        settings: {
          variables: set([literal('DB_HOST', 'orders.abcdefgh.eu-west-1.rds.amazonaws.com')]),
          role: set(roleOf([inline(allow(['rds-db:connect'], ['arn:aws:rds-db:*:*:dbuser:*/app']))]))
        }
      }
    ]
  },

  'no-input-validation': {
    bad: [
      {
        name: 'a function with other packages alone',
        components: [componentOf({ ...LODASH, artifact: 'build/it.zip' })],
        finds: ['info 1: No library that checks the form of events']
      }
    ],
    good: [
      {
        name: 'a validator in the code',
        components: [componentOf({ ...LODASH, name: 'zod', artifact: 'build/it.zip' })]
      },
      {
        name: 'a validator in a layer',
        unit: { layers: ['layers/tools.zip'] },
        components: [componentOf({ ...LODASH, name: 'pydantic', artifact: 'layers/tools.zip' })]
      }
    ]
  },

  'leftover-files': {
    bad: [
      {
        name: 'much room',
        settings: { ephemeralStorageMb: set(2048, line(56)) },
        finds: ['info 56: The function has 2048 MB']
      }
    ],
    good: [
      { name: 'the default' },
      { name: 'the default by its number', settings: { ephemeralStorageMb: set(512) } },
      { name: 'room that is computed', settings: { ephemeralStorageMb: COMPUTED }, gaps: ['computed'] }
    ]
  }
}
