import type { FileSystem, Role, Setting } from '../../model/index.js'
import { gapOf, given, items, problem } from '../answers.js'
import type { Answer, Rule } from '../rule.js'

export const openFileSystem: Rule = {
  id: 'open-file-system',
  rows: ['R12'],
  tier: 'A',
  severity: 'medium',
  title: 'A mounted file system gives more than one folder to one user',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Checkov CKV_AWS_42, CKV_AWS_329, CKV_AWS_330',
    'Trivy AWS-0037',
    'Prowler efs_access_point_enforce_root_directory, efs_access_point_enforce_user_identity'
  ],
  check: ({ settings }) =>
    given(settings.fileSystems, (mounts) => [
      ...mounts.flatMap(answer),
      ...(mounts.length === 0 || settings.role.state !== 'set' ? [] : rootAccess(settings.role.value))
    ])
}

function answer(mount: FileSystem): readonly Answer[] {
  const weak = [
    ...(isOff(mount.ownRoot) ? ['all of it is mounted'] : []),
    ...(isOff(mount.fixedUser) ? ['any user may be taken'] : []),
    ...(isOff(mount.encrypted) ? ['it is not encrypted'] : [])
  ]
  const gaps = [...gapOf(mount.ownRoot), ...gapOf(mount.fixedUser), ...gapOf(mount.encrypted)]
  if (weak.length === 0) return gaps
  return [
    problem(mount, {
      message: `Of the mounted file system ${mount.id}: ${weak.join(', ')}`,
      remedy:
        'Mount an access point with a root directory and a user of its own, on an encrypted file system',
      subject: mount.id
    }),
    ...gaps
  ]
}

/** What is left out is off. */
function isOff(setting: Setting<boolean>): boolean {
  return setting.state === 'absent' || (setting.state === 'set' && !setting.value)
}

function rootAccess({ policies }: Role): readonly Answer[] {
  return items(policies)
    .flatMap(({ statements }) => items(statements))
    .filter(
      ({ effect, notActions, actions }) =>
        effect === 'Allow' && !notActions && items(actions).includes('elasticfilesystem:ClientRootAccess')
    )
    .map((statement) =>
      problem(statement, {
        message: 'The role may act as root on a mounted file system',
        remedy: 'Allow ClientMount and ClientWrite only',
        subject: 'ClientRootAccess'
      })
    )
}
