const defaultsDeep = require('lodash/defaultsDeep')

exports.handler = async (event) => ({ statusCode: 200, body: JSON.stringify(defaultsDeep({}, event)) })
