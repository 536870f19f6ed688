/**
 * What a media type means for us.
 * Sources: opencontainers/image-spec `media-types.md`; distribution/distribution `docs/content/spec/manifest-v2-2.md`.
 */
export type Meaning = 'index' | 'manifest' | 'schema-1' | 'layer' | 'foreign-layer' | 'config' | 'other'

const MEANINGS: Readonly<Record<string, Meaning>> = {
  'application/vnd.oci.image.index.v1+json': 'index',
  'application/vnd.docker.distribution.manifest.list.v2+json': 'index',
  'application/vnd.oci.image.manifest.v1+json': 'manifest',
  'application/vnd.docker.distribution.manifest.v2+json': 'manifest',
  'application/vnd.docker.distribution.manifest.v1+json': 'schema-1',
  'application/vnd.docker.distribution.manifest.v1+prettyjws': 'schema-1',
  'application/vnd.oci.image.config.v1+json': 'config',
  'application/vnd.docker.container.image.v1+json': 'config',
  'application/vnd.oci.image.layer.v1.tar': 'layer',
  'application/vnd.oci.image.layer.v1.tar+gzip': 'layer',
  'application/vnd.oci.image.layer.v1.tar+zstd': 'layer',
  'application/vnd.docker.image.rootfs.diff.tar': 'layer',
  'application/vnd.docker.image.rootfs.diff.tar.gzip': 'layer',
  'application/vnd.docker.image.rootfs.diff.tar.zstd': 'layer',
  'application/vnd.oci.image.layer.nondistributable.v1.tar': 'foreign-layer',
  'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip': 'foreign-layer',
  'application/vnd.oci.image.layer.nondistributable.v1.tar+zstd': 'foreign-layer',
  'application/vnd.docker.image.rootfs.foreign.diff.tar': 'foreign-layer',
  'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip': 'foreign-layer'
}

const meanings = new Map(Object.entries(MEANINGS))

export function meaningOf(mediaType: string): Meaning {
  return meanings.get(mediaType) ?? 'other'
}
