/**
 * Starts tasks a little ahead of the one that is waited for, which are asked for in their order, so that what is
 * fetched never piles up.
 * @param ahead tasks that may be under way or done beside the one that is asked for
 */
export function prefetched<T>(
  tasks: readonly (() => Promise<T>)[],
  ahead: number
): (index: number) => Promise<T> {
  const started: Promise<T>[] = []
  return async (index) => {
    while (started.length < tasks.length && started.length <= index + ahead) {
      const task = tasks[started.length]
      if (!task) break
      const promise = task()
      // Whoever asks for it hears of it; until then it is nobody's failure.
      promise.catch(() => {})
      started.push(promise)
    }
    const promise = started[index]
    if (!promise) throw new Error(`there is no task ${index}`)
    return await promise
  }
}
