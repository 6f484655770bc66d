interface Shown {
  id?: string
  /** Of the list beside it. */
  page: number
  as?: 'text'
}

export function mailPath({ id, page, as }: Shown) {
  const path = id ? `/mail/${id}` : '/mail'
  const query = new URLSearchParams({ ...(as && { as }), ...(page > 1 && { page: String(page) }) })
  return query.size > 0 ? `${path}?${query}` : path
}
