import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, locale, phone, readForm, requiredLine, type Typed } from '#src/http/forms.ts'
import { overtakenForm, seen, typedOf } from '#src/http/seen.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { messagesFor } from '#src/i18n/messages.ts'
import { listOwnSessions } from '#src/sessions/own.ts'
import { ProfilePage } from '#views/profile/show.tsx'
import { changeProfile } from './profile.ts'
import { readProfile } from './read-profile.ts'

const ProfileForm = { name: requiredLine, phone, locale, seen }

export const profileDoor = new Hono<SignedIn>()
  .get('/', (c) => showProfile(c))

  .post('/', async (c) => {
    const { db, clock, user: by, settings } = c.var
    const form = await readForm(c, ProfileForm)
    if (!form.ok) return showProfile(c, form.typed, form.errors)
    const { seen, ...values } = form.value
    const changed = await changeProfile(db, { values, seen, by, now: clock() })
    if (!changed.ok) {
      const { typed, errors } = overtakenForm(changed)
      return showProfile(c, typed, errors)
    }
    const spoken = chooseLocale(values.locale, by.organizationLocale, settings.defaultLocale)
    flash(c, 'good', messagesFor(spoken).profile.saved)
    return c.redirect('/profile', 303)
  })

async function showProfile(c: Context<SignedIn>, typed?: Typed, errors?: FormErrors) {
  const { db, clock, t, user, sessionHash: current } = c.var
  const when = { by: user, now: clock() }
  const profile = await readProfile(db, when)
  const shown = { name: user.name, phone: profile.phone, locale: user.locale }
  const page = (
    <ProfilePage
      values={{ ...typedOf(shown), ...typed }}
      seen={typed?.seen ?? JSON.stringify(shown)}
      user={user}
      profile={profile}
      sessions={await listOwnSessions(db, when)}
      current={current}
      errors={errors}
    />
  )
  return c.render(page, { title: t.profile.title, refused: errors !== undefined })
}
