import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, locale, readForm, requiredLine, type Typed } from '#src/http/forms.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { messagesFor } from '#src/i18n/messages.ts'
import { ProfilePage } from '#views/profile/show.tsx'
import { changeProfile } from './profile.ts'

const ProfileForm = { name: requiredLine, locale }

export const profileDoor = new Hono<SignedIn>()
  .get('/', (c) => showProfile(c))

  .post('/', async (c) => {
    const { db, clock, user: by } = c.var
    const form = await readForm(c, ProfileForm)
    if (!form.ok) return showProfile(c, form.typed, form.errors)
    await changeProfile(db, { ...form.value, by, now: clock() })
    flash(c, 'good', messagesFor(chooseLocale(form.value.locale, c.var.locale)).profile.saved)
    return c.redirect('/profile', 303)
  })

function showProfile(c: Context<SignedIn>, typed?: Typed, errors?: FormErrors) {
  const { t, user } = c.var
  const values = typed ?? { name: user.name, locale: user.locale ?? '' }
  return c.render(
    <ProfilePage values={values} email={user.email} organization={user.organizationName} errors={errors} />,
    { title: t.profile.title, refused: errors !== undefined },
  )
}
