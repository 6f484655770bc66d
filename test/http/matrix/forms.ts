import { BUILT_IN } from '#src/templates/built-in.ts'
import { PASSWORD } from '#test/support/factories.ts'
import type { Scene } from './scene.ts'

type Fields = Record<string, string>

/**
 * What is sent with a post: a form that does what it is for, so that only who sends it decides. Routes that aren't here get
 * a form without fields.
 */
export const FORMS: Record<string, (scene: Scene) => Fields> = {
  'POST /profile': ({ ownName }) => ({ name: 'Somebody', locale: '', seen: seen({ name: ownName }) }),
  'POST /register': ({ email }) => ({ name: 'Dora', email }),
  'POST /recovery': ({ email }) => ({ email }),
  'POST /recovery/:token': ({ email }) => ({ email, password: PASSWORD }),
  'POST /profile/email': ({ email }) => ({ email, current_password: PASSWORD }),
  'POST /profile/password': () => ({ current_password: PASSWORD, password: 'copper meadow thimble' }),
  'POST /setup/:token/check': () => ({ password: 'copper meadow thimble' }),
  'POST /recovery/:token/check': () => ({ password: 'copper meadow thimble' }),
  'POST /profile/password/check': () => ({ password: 'copper meadow thimble' }),
  'POST /users': ({ email }) => ({ name: 'Dora', email }),
  'POST /users/several/preview': ({ email }) => ({ emails: email }),
  'POST /users/several': ({ email }) => ({ emails: email, take: '1' }),
  'POST /users/:id/email': ({ email, invitationId }) => ({ email, invitation_id: invitationId }),
  'POST /users/:id': ({ person: { name } }) => ({
    ...{ name: 'Another name', locale: '' },
    seen: seen({ name }),
  }),
  'POST /users/:id/administrator': () => ({ administrator: 'yes' }),
  'POST /sendings': ({ person }) => ({ user_ids: person.id }),
  'POST /sendings/:id/time': () => ({ send_at: '2026-03-05T09:00' }),
  'POST /sendings/:id/failures/:userId': ({ email, invitationId }) => ({
    email,
    invitation_id: invitationId,
  }),
  'POST /organizations': () => ({ name: 'A new one' }),
  'POST /organizations/:id': ({ organization: { name } }) => ({
    ...{ name: 'Another name', phone: '+353 91 555 0100' },
    seen: seen({ name }),
  }),
  'POST /mailboxes/:id/unknown/:batchId': () => ({ as: 'sent' }),
  'POST /templates/:kind/:locale/versions/:version/restore': () => ({ based_on: BUILT_IN }),
  'POST /templates/:kind/:locale/reset': () => ({ based_on: BUILT_IN }),
  'POST /suppressions/lift': ({ person }) => ({ email: person.email }),
}

/** What a page that changes these things showed. */
function seen({ name }: { name: string }) {
  return JSON.stringify({ name, phone: null, locale: null })
}

/** What the parameters of a route stand for, by how its path begins. */
export const PARAMETERS: Record<string, (scene: Scene) => Fields> = {
  '/register/': () => ({ token: 'never-was' }),
  '/registrations/': ({ registrationId }) => ({ id: registrationId }),
  '/recovery/': () => ({ token: 'never-was' }),
  '/confirm-email/': () => ({ token: 'never-was' }),
  '/profile/sessions/': () => ({ hash: 'never-was' }),
  '/setup/': () => ({ token: 'never-was' }),
  '/invite/': ({ token }) => ({ token }),
  '/users/:id/recovery': ({ active }) => ({ id: active.id }),
  '/users/': ({ person }) => ({ id: person.id }),
  '/sendings/': ({ sendingId, person }) => ({ id: sendingId, userId: person.id }),
  '/organizations/': ({ organization }) => ({ id: organization.id }),
  '/mailboxes/': ({ mailboxId }) => ({ id: mailboxId, batchId: 'never-was' }),
  '/mail/': ({ mailId }) => ({ id: mailId }),
  '/templates/': () => ({ kind: 'invitation', locale: 'en', version: BUILT_IN }),
  '/brand/:name': () => ({ name: `${'0'.repeat(64)}.png` }),
  '/settings/': () => ({ section: 'links' }),
}
