import defaultsDeep from 'lodash/defaultsDeep.js'

export const handler = async (event) => ({ statusCode: 200, body: JSON.stringify(defaultsDeep({}, event)) })
