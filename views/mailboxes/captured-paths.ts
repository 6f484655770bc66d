interface Shown {
  id?: string
  /** Of the list beside it. */
  page: number
  as?: 'text'
}

/** To the mail itself, which on a phone stands below the list. */
export function mailPath({ id, page, as }: Shown) {
  const path = id ? `/mail/${id}` : '/mail'
  const query = new URLSearchParams({ ...(as && { as }), ...(page > 1 && { page: String(page) }) })
  return `${path}${query.size > 0 ? `?${query}` : ''}${id ? '#subject' : ''}`
}
