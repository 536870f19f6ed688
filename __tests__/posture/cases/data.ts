import { Redacted, set } from '../../../src/model/index.js'
import type { Cases } from '../support/cases.js'
import { DENIED, literal } from '../support/functions.js'

/** Put together here, so that nobody's scanner takes this file for a leak. */
function made(...parts: readonly string[]): string {
  return parts.join('')
}

const NOISE = 'q8Zt3LwX0bVn7RkYc5Jd2HsM9fGp4TaE1uQi6oPw'
const AWS_KEY = made('AK', 'IA', 'Z2QKX7LMN4PRT5VW')
const STRIPE = made('sk', '_live_', NOISE.slice(0, 24))

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
  }
}
