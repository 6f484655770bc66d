import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { organizationBrandDoor } from '#src/brand/organization-routes.tsx'
import { pictureDoor } from '#src/brand/picture-routes.tsx'
import { brandDoor } from '#src/brand/routes.tsx'
import { healthDoor } from '#src/health/routes.tsx'
import { homeDoor } from '#src/home/routes.tsx'
import type { App, Services, SignedIn } from '#src/http/context.ts'
import { onError, problem } from '#src/http/errors.tsx'
import { secureHeaders } from '#src/http/headers.ts'
import { locale, ownLocale } from '#src/http/locale.ts'
import { renderer } from '#src/http/render.tsx'
import { requireFormToken } from '#src/http/require-form-token.tsx'
import { sameSitePosts } from '#src/http/same-site.ts'
import { statics } from '#src/http/static.ts'
import { wellFormed } from '#src/http/well-formed.ts'
import { inviteDoor } from '#src/invitations/routes.tsx'
import { setPasswordDoor } from '#src/invitations/set-password-routes.tsx'
import { capturedMailDoor } from '#src/mailboxes/captured-routes.tsx'
import { mailboxRemovalDoor } from '#src/mailboxes/removal-routes.tsx'
import { mailboxesDoor } from '#src/mailboxes/routes.tsx'
import { mailboxTrialDoor } from '#src/mailboxes/trial-routes.tsx'
import { organizationsDoor } from '#src/organizations/routes.tsx'
import { outboxDoor, unknownDoor } from '#src/outbox/routes.tsx'
import { changePasswordDoor } from '#src/passwords/change-routes.tsx'
import { recoveryDoor } from '#src/recovery/routes.tsx'
import { registerDoor } from '#src/registrations/routes.tsx'
import { registrationsDoor } from '#src/registrations/waiting-routes.tsx'
import { sendingsDoor } from '#src/sendings/routes.tsx'
import {
  requireAdmin,
  requirePeople,
  requireSignedIn,
  requireStaff,
  session,
  unattended,
} from '#src/sessions/middleware.ts'
import { ownSessionsDoor } from '#src/sessions/own-routes.tsx'
import { signInDoor } from '#src/sessions/routes.tsx'
import { signOutDoor } from '#src/sessions/sign-out-routes.tsx'
import { settingsDoor } from '#src/settings/routes.tsx'
import { setupDoor } from '#src/setup/routes.tsx'
import { suppressionsDoor } from '#src/suppressions/routes.tsx'
import { templatePreviewDoor } from '#src/templates/preview-routes.tsx'
import { templatesDoor } from '#src/templates/routes.tsx'
import { templateVersionsDoor } from '#src/templates/version-routes.tsx'
import { changeEmailDoor, confirmEmailDoor } from '#src/users/email-routes.tsx'
import { profileDoor } from '#src/users/profile-routes.tsx'
import { usersDoor } from '#src/users/routes.tsx'
import { webhooksDoor } from '#src/webhooks/routes.tsx'

const LARGEST_FORM = 1024 * 1024

/** The whole site on one page: middleware in order, then every URL. */
export function createApp(services: Services) {
  const app = new Hono<App>()

  app.use(async (c, next) => {
    for (const name of ['db', 'clock', 'config', 'secrets', 'log', 'wake'] as const)
      c.set(name, services[name])
    await next()
  })
  app.use(secureHeaders)
  app.route('/health', healthDoor(services))
  app.route('/static', statics)
  app.route('/webhooks', webhooksDoor)
  app.route('/brand', pictureDoor)
  app.use(compress())
  for (const path of ['/sendings/:id/progress', '/sendings/:id/events']) app.use(path, unattended)
  app.use(session)
  app.use(locale)
  app.use(renderer)
  app.use(sameSitePosts)
  app.use(bodyLimit({ maxSize: LARGEST_FORM, onError: () => raise(413) }))
  app.use(wellFormed)

  // Anybody
  app.route('/sign-in', signInDoor)
  app.route('/sign-out', signOutDoor)
  app.route('/setup', setupDoor)
  app.route('/invite', inviteDoor)
  app.route('/set-password', setPasswordDoor)
  app.route('/recovery', recoveryDoor)
  app.route('/confirm-email', confirmEmailDoor)
  app.route('/register', registerDoor)

  app.route('/', signedIn())
  app.notFound((c) => problem(c, 404))
  app.onError(onError)
  return app
}

function signedIn() {
  const inside = new Hono<SignedIn>()
  inside.use(requireSignedIn, ownLocale, requireFormToken)
  inside.route('/', homeDoor)
  inside.route('/profile', profileDoor)
  inside.route('/profile/email', changeEmailDoor)
  inside.route('/profile/password', changePasswordDoor)
  inside.route('/profile/sessions', ownSessionsDoor)

  // Portal and organization administrators, each in their own scope
  inside.use('/users/*', requirePeople)
  inside.route('/users', usersDoor)
  inside.use('/sendings/*', requirePeople)
  inside.route('/sendings', sendingsDoor)

  inside.use('/registrations/*', requirePeople)
  inside.route('/registrations', registrationsDoor)

  inside.use('/organizations/*', requirePeople)
  inside.route('/organizations', organizationsDoor)
  inside.use('/organizations/:id/mails/*', requireStaff)
  inside.route('/organizations', organizationBrandDoor)

  inside.use('/mailboxes/*', requireAdmin)
  inside.route('/mailboxes', mailboxesDoor)
  inside.route('/mailboxes', mailboxTrialDoor)
  inside.route('/mailboxes', mailboxRemovalDoor)
  inside.route('/mailboxes', unknownDoor)

  inside.use('/templates/*', requireAdmin)
  inside.route('/templates', templatesDoor)
  inside.route('/templates', templatePreviewDoor)
  inside.route('/templates', templateVersionsDoor)
  inside.use('/brand/*', requireAdmin)
  inside.route('/brand', brandDoor)

  inside.use('/outbox/*', requireAdmin)
  inside.route('/outbox', outboxDoor)

  inside.use('/suppressions/*', requireAdmin)
  inside.route('/suppressions', suppressionsDoor)

  inside.use('/settings/*', requireAdmin)
  inside.route('/settings', settingsDoor)

  inside.use('/mail/*', requireAdmin)
  inside.route('/mail', capturedMailDoor)
  return inside
}

function raise(status: 413): never {
  throw new HTTPException(status)
}
