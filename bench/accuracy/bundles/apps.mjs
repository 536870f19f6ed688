/**
 * The two applications of the matrix. Versions of direct dependencies are exact; those below them are whatever was newest
 * on one day, so that every machine gets the same tree. `index` needs nearly all that is installed, `small` little of
 * it: what is named beyond that is wrong.
 */
export const NEWEST_ON = '2026-11-01'

export const APPS = {
  orders: {
    dependencies: {
      '@aws-sdk/client-s3': '3.600.0',
      axios: '1.7.2',
      express: '4.19.2',
      lodash: '4.17.20',
      uuid: '9.0.1'
    },
    functions: {
      index: `
import _ from 'lodash'
import axios from 'axios'
import express from 'express'
import { v4 } from 'uuid'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { greet } from './greet.js'

const s3 = new S3Client({})
const app = express()

export const handler = async (event) => {
  const answer = await axios.get(event.url)
  const object = await s3.send(new GetObjectCommand({ Bucket: event.bucket, Key: v4() }))
  return { parts: _.chunk(event.items, 2), status: answer.status, greeting: greet(event.name), tag: object.ETag, app: typeof app }
}
`,
      small: `
import axios from 'axios'
import chunk from 'lodash/chunk.js'

export const handler = async (event) => chunk((await axios.get(event.url)).data, 2)
`
    }
  },
  receipts: {
    dependencies: {
      ajv: '8.12.0',
      dayjs: '1.11.10',
      'fast-xml-parser': '4.2.5',
      jsonwebtoken: '9.0.0',
      lodash: '4.17.15',
      nanoid: '3.3.4',
      pino: '8.15.0',
      qs: '6.11.0',
      yaml: '2.3.1',
      zod: '3.22.4'
    },
    functions: {
      index: `
import Ajv from 'ajv'
import dayjs from 'dayjs'
import { XMLParser } from 'fast-xml-parser'
import jwt from 'jsonwebtoken'
import merge from 'lodash/merge.js'
import { nanoid } from 'nanoid'
import pino from 'pino'
import qs from 'qs'
import { parse } from 'yaml'
import { z } from 'zod'
import { greet } from './greet.js'

const log = pino()
const ajv = new Ajv()
const Receipt = z.object({ id: z.string(), total: z.number() })

export const handler = async (event) => {
  const user = jwt.verify(event.token, event.key)
  const receipt = Receipt.parse(merge({ id: nanoid() }, parse(event.yaml), qs.parse(event.query)))
  log.info({ valid: ajv.validate({ type: 'object' }, receipt), day: dayjs().format('YYYY-MM-DD') })
  return { greeting: greet(user.name), xml: new XMLParser().parse(event.xml), receipt }
}
`,
      small: `
import qs from 'qs'
import { z } from 'zod'

const Query = z.object({ id: z.string() })

export const handler = async (event) => Query.parse(qs.parse(event.query))
`
    }
  }
}

export const GREET = `export const greet = (name) => 'good morning, ' + name\n`
