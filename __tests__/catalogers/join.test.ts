import { catalog, joinInventories } from '../../src/catalogers/index.js'
import type { Artifact } from '../../src/model/index.js'
import { withArtifact } from '../support/packed-artifact.js'

const lodash = (version: string) => ({
  [`node_modules/lodash/package.json`]: JSON.stringify({ name: 'lodash', version })
})

it('gives of artifacts one by one what all of them together give', () => {
  const contents = [
    { ...lodash('4.17.15'), 'node_modules/broken/package.json': '{' },
    lodash('4.17.21'),
    { ...lodash('4.17.15'), 'lib/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.15"}' }
  ]
  // In an order that is not that of their names.
  const names = ['c.zip', 'a.zip', 'b.zip']
  const all = (index: number, opened: readonly Artifact[]): void => {
    const content = contents[index]
    if (content) {
      withArtifact(content, (artifact) => {
        all(index + 1, [...opened, { ...artifact, id: names[index] ?? '' }])
      })
      return
    }
    const joined = joinInventories(opened.map((artifact) => catalog([artifact])))
    expect(joined).toEqual(catalog(opened))
    expect(joined.items).toHaveLength(2)
    expect(joined.items[0]?.evidence.map(({ artifact }) => artifact)).toEqual(['b.zip', 'b.zip', 'c.zip'])
    expect(joined.notices).toHaveLength(1)
  }
  all(0, [])
})
