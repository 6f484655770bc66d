/** Whatever arrives while one write is under way is written together by the next: one transaction for several mails. */
export function writeTogether<T>(write: (items: T[]) => Promise<void>) {
  let group: T[] = []
  let written = Promise.resolve()

  return (item: T) => {
    group.push(item)
    if (group.length > 1) return written
    const begin = () => {
      const items = group
      group = []
      return write(items)
    }
    written = written.then(begin, begin)
    return written
  }
}
