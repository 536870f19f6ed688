import { given, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const ecrScanOff: Rule = {
  id: 'ecr-scan-off',
  rows: ['R10'],
  tier: 'A',
  severity: 'low',
  title: 'Images are not scanned when they are pushed',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Checkov CKV_AWS_163',
    'Trivy AWS-0030',
    'Prowler ecr_repositories_scan_images_on_push_enabled, ecr_registry_scan_images_on_push_enabled'
  ],
  check: ({ settings }) =>
    given(settings.image, (image) =>
      given(image.repository, (repository) => {
        const off = [
          problem(repository.at ? repository : image, {
            message: `Images in ${repository.id} are not scanned when they are pushed`,
            remedy: 'Set ScanOnPush, or switch on enhanced scanning for the registry, which counts more',
            subject: repository.id
          })
        ]
        return given(
          repository.scanOnPush,
          (scans) => (scans ? [] : off),
          () => off
        )
      })
    )
}
