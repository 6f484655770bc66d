import { createDelivery } from './delivery.ts'
import type { Post } from './post.ts'

/** For tests: hands over everything that is due and says how many mails left. */
export async function deliverDue(post: Post): Promise<number> {
  let failure: { error: unknown } | undefined
  const delivery = createDelivery(post, (error) => {
    failure ??= { error }
  })
  delivery.begin()
  const sent = await delivery.end()
  if (failure) throw failure.error
  return sent
}
