import { given, isPartial, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const mutableImageTag: Rule = {
  id: 'mutable-image-tag',
  rows: ['R10', 'S2'],
  tier: 'A',
  severity: 'medium',
  title: 'The image is named by a tag that can be moved',
  sources: ['template', 'plan', 'account'],
  equivalents: ['Trivy AWS-0031', 'Checkov CKV_AWS_51', 'Prowler ecr_repositories_tag_immutability'],
  check: ({ settings }) =>
    given(settings.image, (image) => {
      const { uri, repository } = image
      if (/@sha256:[0-9a-f]{64}$/.test(uri)) return []
      const tag = /:([^:/@]+)$/.exec(uri)?.[1]
      // Tags that the CDK and SAM make are hashes of what is in the image: another image has another tag.
      if (tag !== undefined && /(^|[-_])[0-9a-f]{12,64}([-_]|$)/.test(tag)) return []
      if (isPartial(tag ?? uri))
        return [{ kind: 'gap', why: { kind: 'computed', by: 'the tag of the image' } }]
      if (
        repository.state === 'set' &&
        repository.value.tagsImmutable.state === 'set' &&
        repository.value.tagsImmutable.value
      ) {
        return []
      }
      return [
        problem(image, {
          message: `The image is named by ${tag === undefined ? 'no tag, which means latest' : `the tag ${tag}, which can be moved`}`,
          remedy: 'Name it by its digest, or make the tags of the repository immutable'
        })
      ]
    })
}
