import { UserError, type Aws, type Progress } from '../../model/index.js'
import { withAliases, type WithAliases } from './aliases.js'
import { pairs } from './answer.js'
import { findNamed, listRegion, type Found } from './listing.js'
import type { Troubles } from './troubles.js'
import { readWanted, type AccountRequest, type Tag, type WantedFunctions } from './wanted.js'

/**
 * Finds the functions that were asked for, with what their aliases lead to.
 * @throws UserError when what was asked for is wrong, finds nothing, or cannot be read without credentials
 */
export async function findFunctions(
  request: AccountRequest,
  aws: Aws,
  progress: Progress,
  troubles: Troubles
): Promise<readonly WithAliases[]> {
  const needsDefault = request.regions.length === 0
  const wanted = readWanted(request, needsDefault ? await aws.defaultRegion() : undefined)
  progress.stage(`Listing functions of ${wanted.regions.join(', ')}`)
  const found = await findAll(wanted, aws, troubles)
  const tagged = await withTags(found, wanted.tags, aws, troubles)
  if (tagged.length === 0 && troubles.notices().length === 0)
    throw new UserError(
      `functions '${request.functions.join(' ')}' finds none in ${wanted.regions.join(', ')}; correct the names, or the Regions`
    )
  progress.stage(`Asking for the aliases of ${tagged.length} functions`)
  return await Promise.all(tagged.map((each) => withAliases(aws, each, troubles, request.settings)))
}

/** Each function once; by name and by pattern, with what was excluded left out. */
async function findAll(wanted: WantedFunctions, aws: Aws, troubles: Troubles): Promise<readonly Found[]> {
  const listed = await Promise.all(
    [...wanted.listed].map(([region, matches]) => listRegion(aws, region, matches, troubles))
  )
  const named = await Promise.all(wanted.named.map((each) => findNamed(aws, each, troubles)))
  const all = new Map<string, Found>()
  for (const found of [...listed.flat(), ...named]) {
    if (found && !wanted.excluded(found.function.name) && !all.has(found.function.arn))
      all.set(found.function.arn, found)
  }
  return [...all.values()]
}

async function withTags(
  found: readonly Found[],
  tags: readonly Tag[],
  aws: Aws,
  troubles: Troubles
): Promise<readonly Found[]> {
  if (tags.length === 0) return found
  const kept = await Promise.all(
    found.map(async (each) => {
      const { arn, name, region, qualifier } = each.function
      const plain = qualifier === undefined ? arn : arn.slice(0, -qualifier.length - 1)
      try {
        const has = new Map(pairs(await aws.ask('ListTags', region, { Resource: plain }), 'Tags'))
        const all = tags.every(
          (tag) => has.has(tag.name) && (tag.value ?? has.get(tag.name)) === has.get(tag.name)
        )
        return all ? [each] : []
      } catch (error) {
        troubles.failed('ListTags', region, name, error)
        return []
      }
    })
  )
  return kept.flat()
}
