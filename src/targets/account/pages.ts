import { AwsError, type Aws, type AwsAnswer, type AwsInput, type AwsOperation } from '../../model/index.js'
import { parts, text } from './answer.js'

/** More than any account has; an answer that always names a next page must not be asked for ever. */
const MOST_PAGES = 20_000

/**
 * The structures of a list, page by page.
 * @throws AwsError as `Aws.ask`
 */
export async function* pagesOf(
  aws: Aws,
  operation: AwsOperation,
  region: string,
  input: AwsInput,
  list: string
): AsyncGenerator<readonly AwsAnswer[]> {
  let marker: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await aws.ask(operation, region, { ...input, ...(marker ? { Marker: marker } : {}) })
    yield parts(answer, list)
    const next =
      text(answer, 'NextMarker') ?? (answer['IsTruncated'] === true ? text(answer, 'Marker') : undefined)
    if (next === undefined) return
    if (next === marker) throw new AwsError('failed', 'the list goes round in a circle')
    marker = next
  }
  throw new AwsError('failed', `the list has more than ${MOST_PAGES} pages`)
}

/** All structures of a list. @throws AwsError as `Aws.ask` */
export async function listOf(
  aws: Aws,
  operation: AwsOperation,
  region: string,
  input: AwsInput,
  list: string
): Promise<readonly AwsAnswer[]> {
  const all: AwsAnswer[] = []
  for await (const page of pagesOf(aws, operation, region, input, list)) all.push(...page)
  return all
}
