/** Always the same order for the same number. */
export function shuffled<T>(items: T[], n: number) {
  const left = [...items]
  let seed = n * 7919 + 13
  return items.map(() => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return left.splice(seed % left.length, 1)[0]!
  })
}
