import { createActiveUser, createAdmin } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

/** Ada, who is in, and whoever forgot their password. */
export async function openAsking() {
  const portal = await openPortal()
  await createAdmin(portal.db)
  const ada = await createActiveUser(portal.db, { email: 'ada@example.org', name: 'Ada' })
  /** The link that comes by mail. */
  const ask = async (email: string) => {
    await portal.guest().post('/recovery', { email })
    await portal.deliverMail()
    return (await portal.mailTo(email)).link
  }
  return { portal, ada, ask }
}
