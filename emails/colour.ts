/** A colour somewhere between two others; `share` of the second. */
export function mix(one: string, other: string, share: number) {
  const channels = [1, 3, 5].map((place) => {
    const [a = 0, b = 0] = [one, other].map((colour) => Number.parseInt(colour.slice(place, place + 2), 16))
    return Math.round(a + (b - a) * share)
  })
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
