import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The tables that trivy 0.74.0 asks, as github.com/aquasecurity/trivy-java-db `pkg/db/db.go` makes them. */
const TABLES = `
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute('CREATE TABLE artifacts(id INTEGER PRIMARY KEY, group_id TEXT, artifact_id TEXT)')
db.execute('CREATE TABLE indices(artifact_id INTEGER, version TEXT, sha1 BLOB, archive_type TEXT)')
db.commit()
`

/**
 * Gives trivy an empty list of known jars in a cache folder. Without any it refuses to look into jars; the real
 * one comes from a container registry only. So jars are known by what is in them, not by their checksum.
 */
export function writeEmptyJavaDb(cache) {
  const folder = join(cache, 'java-db')
  mkdirSync(folder, { recursive: true })
  execFileSync('python3', ['-c', TABLES, join(folder, 'trivy-java.db')])
  const [past, future] = ['2026-01-01T00:00:00Z', '2099-01-01T00:00:00Z']
  const metadata = { Version: 1, NextUpdate: future, UpdatedAt: past, DownloadedAt: past }
  writeFileSync(join(folder, 'metadata.json'), JSON.stringify(metadata))
}
