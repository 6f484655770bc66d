import type { Db, LinkPurpose } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import type { Email } from '#src/email.ts'
import { newId } from '#src/ids.ts'
import type { Secrets } from '#src/secrets.ts'
import { tokenEpoch } from '#src/settings/epoch.ts'
import { tokenHashOf } from './link.ts'
import { isOpenLink } from './usable.ts'

interface MakeLink {
  purpose: LinkPurpose
  /** Whose it is; with `aboutId` instead, it is nobody's who is in the list yet. */
  user?: { id: string; email: string }
  aboutId?: string
  /** Where it is sent, and the only email that it is good for. */
  email: Email
  /** Who has it sent, when it isn't the person themselves. */
  by?: { id: string } | undefined
  secrets: Secrets
  now: Date
}

/**
 * Makes a link and says its id, for the `about_id` of its mail; an older one of the same purpose stops working. Expects
 * the row of whoever it is about to be locked by the caller's transaction.
 */
export async function makeLink(trx: Db, { purpose, user, aboutId, email, by, secrets, now }: MakeLink) {
  const about = user?.id ?? aboutId
  if (!about) throw new Error('A link is about somebody.')
  await trx
    .updateTable('links')
    .set({ superseded_at: iso(now) })
    .where('about_id', '=', about)
    .where('purpose', '=', purpose)
    .where(isOpenLink())
    .execute()
  const link = { id: newId(), purpose, key_id: secrets.keyId, epoch: await tokenEpoch(trx) }
  await trx
    .insertInto('links')
    .values({
      ...link,
      about_id: about,
      user_id: user?.id ?? null,
      user_email: user?.email ?? null,
      email: email.canonical,
      email_typed: email.typed,
      token_hash: tokenHashOf(link, secrets),
      created_at: iso(now),
      made_by: by?.id ?? null,
    })
    .execute()
  return link.id
}
