import { cast, createUser } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'

const NO_SUCH_DOMAIN = { code: 550, message: '5.1.2 No such domain' }

interface Failing {
  says?: { code: number; message: string }
  refuses?: (address: string) => boolean
  note?: string
  by?: 'admin' | 'olga'
}

/** A sending to Ada, and to Bob whose email has a mistyped domain. */
export async function failed({
  says = NO_SUCH_DOMAIN,
  refuses = (to) => to.endsWith('@exmaple.org'),
  note = '',
  by = 'admin',
}: Failing = {}) {
  const sink = await startSmtpSink({
    refusesRecipient: (address) => (refuses(address) ? says : undefined),
  })
  const portal: Portal = await openPortal({ config: { smtpUrl: sink.url } })
  const people = await cast(portal.db)
  await createUser(portal.db, {
    name: 'Zoë',
    email: 'zoe@elsewhere.example',
    organization_id: people.harbour.id,
  })
  await portal.db
    .updateTable('users')
    .set({ email: 'bob@exmaple.org', email_typed: 'bob@exmaple.org' })
    .where('id', '=', people.bob.id)
    .execute()
  const browser = await portal.signIn(people[by])
  const form_token = (await browser.visit('/users')).formToken
  const sending = await browser.post('/sendings', {
    ...{ form_token, note },
    user_ids: [people.ada.id, people.bob.id],
  })
  await portal.deliverMail()
  return { portal, sink, people, sending: await sending.reload() }
}

export function linkIn(text = '') {
  return /https?:\/\/\S+\/invite\/[\w-]+/.exec(text)?.[0] ?? ''
}
