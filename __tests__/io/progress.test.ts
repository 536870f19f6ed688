import { logProgress } from '../../src/io/progress.js'

it('says each stage in a log, and how far a long one is, but not all the time', () => {
  const lines: string[] = []
  let time = 0
  const progress = logProgress(
    (line) => lines.push(line),
    () => time
  )
  progress.stage('Reading 300 artifacts')
  for (let done = 0; done < 300; done += 1) {
    time += 100
    progress.step(done, 300)
  }
  progress.end()
  progress.stage('Asking')
  expect(lines).toEqual(['Reading 300 artifacts', '  149 of 300', '  299 of 300', 'Asking'])
})
