import { given, items, problem } from '../answers.js'
import type { Rule, Subject } from '../rule.js'

export const databasePassword: Rule = {
  id: 'database-password',
  rows: ['R6'],
  tier: 'B',
  severity: 'low',
  title: 'A database is reached without proxy and with a password',
  sources: ['template', 'plan', 'account'],
  equivalents: ['Trivy AWS-0176'],
  check: (subject, context) =>
    given(subject.settings.variables, (variables) => {
      const direct = variables.find(({ value }) => {
        const text = value?.reveal() ?? ''
        return /\.rds\.amazonaws\.com/.test(text) && !/\.proxy-[\w-]+\./.test(text)
      })
      if (direct === undefined || mayConnect(subject)) return []
      const driver = context.componentsOf(subject.unit).find(({ name }) => DRIVERS.includes(name))
      return [
        problem(direct, {
          message: `The variable ${direct.name} names a database instance${driver ? `, which ${driver.name} connects to` : ''}: no proxy, and no right to sign in by IAM`,
          remedy: 'Connect through RDS Proxy, and sign in by IAM (rds-db:connect)',
          subject: direct.name
        })
      ]
    })
}

const DRIVERS = [
  'pg',
  'mysql',
  'mysql2',
  'postgres',
  'psycopg2',
  'psycopg2-binary',
  'psycopg',
  'pymysql',
  'asyncpg'
]

function mayConnect({ settings: { role } }: Subject): boolean {
  return (
    role.state === 'set' &&
    items(role.value.policies)
      .flatMap(({ statements }) => items(statements))
      .some(
        ({ effect, actions }) =>
          effect === 'Allow' && items(actions).some((action) => /^rds-db:(connect|\*)$/i.test(action))
      )
  )
}
