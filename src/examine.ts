import { advise, findingsOf, type Advice, type AdvisorySource } from './advisories/index.js'
import type { Request } from './config/index.js'
import { locate, markShadowed, settleIdentity } from './functions/index.js'
import { takeInventory, type ReadInventory } from './inventory.js'
import { count, fingerprint } from './model/index.js'
import type { Finding, Inventory, PostureFinding, SecretFinding, World } from './model/index.js'
import { inspectPosture, markExposed, type choosePosture } from './posture/index.js'
import { inspectRuntimes } from './runtimes/index.js'
import type { SecretHunt } from './secrets/index.js'

/** What is examined, and who is asked. */
export interface Examination {
  readonly request: Request
  /** Folder that the request's paths start from. */
  readonly root: string
  readonly rules: ReturnType<typeof choosePosture>
  readonly sources: readonly AdvisorySource[]
  /** Of an examination that was made before: its packages are not asked about again. */
  readonly earlier?: Pick<Examined, 'inventory' | 'advice'>
}

/** What there is below a folder, and all that is wrong with it, before anybody judges. */
export interface Examined {
  readonly inventory: ReadInventory
  readonly advice: Advice
  readonly findings: readonly Finding[]
  readonly posture?: ReturnType<typeof inspectPosture>
  /** Not yet arranged. */
  readonly notices: Inventory['notices']
}

/**
 * Reads what was named, and asks and works out what is wrong with it.
 * @throws UserError as `scan`
 */
export async function examine(
  { request, root, rules, sources, earlier }: Examination,
  world: World
): Promise<Examined> {
  const hunt = await secretHunt(request, world)
  const inventory = await takeInventory(request, root, world, (artifact) => hunt?.take(artifact))
  const { artifacts, functions, components } = inventory
  hunt?.takeVariables(functions)
  const secrets = await hunt?.finish()

  const known = new Set(earlier?.inventory.components.map(({ purl }) => purl))
  const foreign = components.filter(({ own, purl }) => own !== true && !known.has(purl))
  world.progress.stage(`Asking what is known about ${count(foreign.length, 'component')}`)
  const asked = await advise(foreign, sources, world)
  world.progress.end()
  const advice = { ...asked, items: [...(earlier?.advice.items ?? []), ...asked.items] }

  const advised = findingsOf(advice.items, components, functions, advice.answered)
  const today = world.now().toISOString().slice(0, 10)
  const runtimes = inspectRuntimes(functions, today, { warningDays: request.runtimeWarningDays })
  const posture = rules && inspectPosture({ artifacts, functions, components }, rules)
  const packages = markExposed(markShadowed(advised, components, functions), functions)
  const found = locate(
    [
      ...packages,
      ...inventory.archiveFindings,
      ...runtimes.items,
      ...(posture?.items ?? []),
      ...notToldTwice(secrets?.items ?? [], posture?.items ?? [])
    ],
    functions
  )
  const findings = settleIdentity(found, artifacts, functions, inventory.layerNames)
  const notices = [
    ...inventory.notices,
    ...advice.notices,
    ...runtimes.notices,
    ...(posture?.notices ?? []),
    ...(secrets?.notices ?? [])
  ]
  return { inventory, advice, findings, ...(posture === undefined ? {} : { posture }), notices }
}

/** Where secrets are looked for. */
async function secretHunt(
  { scanners }: Request,
  { trivy }: Pick<World, 'trivy'>
): Promise<SecretHunt | undefined> {
  if (!trivy || !scanners?.includes('secret')) return undefined
  const { SecretHunt } = await import('./secrets/index.js')
  return new SecretHunt(trivy.searchSecrets())
}

/** A secret in a variable that the rule about variables has found as well is told once, by the rule. */
function notToldTwice(
  secrets: readonly SecretFinding[],
  posture: readonly PostureFinding[]
): readonly SecretFinding[] {
  const told = new Set(posture.map((finding) => finding.fingerprint))
  return secrets.filter(
    ({ function: unit = '', variable }) =>
      variable === undefined || !told.has(fingerprint('posture', 'secret-in-variables', unit, variable))
  )
}
