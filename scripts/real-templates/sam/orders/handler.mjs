import lodash from 'lodash'

export const handler = async (event) => ({
  statusCode: 200,
  body: JSON.stringify(lodash.defaultsDeep({}, event))
})
