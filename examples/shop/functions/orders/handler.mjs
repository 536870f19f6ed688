import { Logger } from '@aws-lambda-powertools/logger'
import lodash from 'lodash'
import parse from 'minimist'
import WebSocket from 'ws'

const logger = new Logger({ serviceName: 'orders' })
const settings = parse((process.env.ORDER_SETTINGS ?? '').split(' '))

/** Takes an order from the queue, groups its lines by warehouse, and tells the dashboard. */
export async function handler(event) {
  for (const record of event.Records) {
    const order = JSON.parse(record.body)
    const byWarehouse = lodash.groupBy(order.lines, 'warehouse')
    logger.info('order split', { order: order.id, warehouses: Object.keys(byWarehouse) })
    if (settings.dashboard) await announce(settings.dashboard, order.id)
  }
}

function announce(url, id) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url)
    socket.once('error', reject)
    socket.once('open', () => socket.send(JSON.stringify({ order: id }), () => resolve(socket.close())))
  })
}
