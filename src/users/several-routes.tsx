import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, readForm, type Typed } from '#src/http/forms.ts'
import { withKept } from '#src/http/kept.ts'
import { sentenceGap } from '#src/i18n/locales.ts'
import { readLimit } from '#src/invitations/limit.ts'
import { organizationNames } from '#src/organizations/list.ts'
import { showNoMailbox } from '#src/sendings/no-mailbox-answers.tsx'
import { findObstacle } from '#src/sendings/obstacle.ts'
import { LONGEST_NOTE, readOptions, type TypedOptions } from '#src/sendings/option-forms.ts'
import { pressOf } from '#src/sendings/press.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { PreviewPage } from '#views/users/preview.tsx'
import { AddSeveralPage } from '#views/users/several.tsx'
import { addSeveral } from './add-several.ts'
import { latestAdditions } from './addition.ts'
import { AddSeveralForm, FromOneForm, PreviewSeveralForm } from './forms.ts'
import { hasTooManyLines, previewSeveral } from './several.ts'

/** Several people by pasted emails: nothing is written before the preview was confirmed. */
export const severalDoor = new Hono<SignedIn>()
  .get('/', (c) => showForm(c))

  // What was typed is kept nowhere but on the page.
  .get('/new', (c) => c.redirect('/users/several', 303))
  .get('/preview', (c) => c.redirect('/users/several', 303))

  .post('/new', async (c) => showForm(c, (await readForm(c, FromOneForm)).typed))

  // The whole page, also with a script: only the browser's own history can bring the answer to a post again.
  .post('/preview', async (c) => {
    const form = await readForm(c, PreviewSeveralForm)
    if (!form.ok) return showForm(c, form.typed, form.errors)
    return form.value.back ? showForm(c, form.typed) : showPreview(c, form)
  })

  .post('/', async (c) => {
    const { db, clock, secrets, settings, t, user: by } = c.var
    const form = await readForm(c, AddSeveralForm)
    if (!form.ok) return showForm(c, form.typed, form.errors)

    const { emails, organization_id: organizationId, locale, take, send, note, send_at, zone } = form.value
    const now = clock()
    const read = readOptions({ note, send_at, zone }, send === 'at', { timeZone: settings.timeZone, now })
    if (!read.ok) return showPreview(c, form, { take, send, note, send_at, errors: read.errors })
    const press = pressOf(form.value)
    const result = await addSeveral(db, { emails, organizationId, locale, take, press, by, now })
    if (!result.ok) {
      const field = result.reason === 'too_many_lines' ? 'emails' : 'organization_id'
      return showForm(c, form.typed, { [field]: result.reason })
    }
    const { added, lines } = result
    const userIds = lines.flatMap(({ userId }) => userId ?? [])
    const counts = { added, sent: 0, skipped: lines.length - userIds.length }
    const tone = lines.some(({ line, userId }) => !userId && take.includes(line)) ? 'warn' : 'good'
    const link = { text: t.addition.title, href: `/users/additions/${result.id}` }
    if (send === 'later' || userIds.length === 0) {
      if (result.repeated) flash(c, 'warn', t.addition.repeated)
      else flash(c, tone, t.users.addedSeveral(counts), link)
      return c.redirect(result.repeated ? link.href : '/users', 303)
    }

    const sent = await sendInvites(db, { userIds, by, secrets, now, ...read.options, press })
    if (!sent.ok) {
      const done = t.users.addedSeveral(counts)
      if (sent.reason === 'no_mailbox') return showNoMailbox(c, { nav: 'users', done, link })
      flash(c, 'warn', done + sentenceGap(c.var.locale) + t.errors[sent.reason], link)
      return c.redirect('/users', 303)
    }
    if (sent.repeated) {
      flash(c, 'warn', t.sendings.repeated, link)
      return c.redirect(`/sendings/${sent.sendingId}`, 303)
    }
    c.var.wake()
    const scheduled = send === 'at' ? userIds.length : 0
    flash(c, tone, t.users.addedSeveral({ ...counts, sent: sent.invited, scheduled }), link)
    return c.redirect(`/sendings/${sent.sendingId}`, 303)
  })

interface Pasted {
  value: { emails: string; organization_id: string | null }
  typed: Typed
}

interface Refused extends TypedOptions {
  take: number[]
  send: 'now' | 'at' | 'later'
  errors: FormErrors
}

/** Again with the same ticks, when a note or a time was refused. */
async function showPreview(c: Context<SignedIn>, { value, typed }: Pasted, refused?: Refused) {
  const { db, clock, t, user: by } = c.var
  const { emails, organization_id: organizationId } = value
  if (hasTooManyLines(emails)) return showForm(c, typed, { emails: 'too_many_lines' })
  const lines = await previewSeveral(db, { emails, organizationId, by, now: clock() })
  if (lines.length === 0) return showForm(c, typed, { emails: 'no_emails' })
  const organizations = await organizationNames(db, { by })
  const chosen = organizations.find(({ id }) => id === organizationId)
  if (organizationId && !chosen) return showForm(c, typed, { organization_id: 'unknown_organization' })
  if (refused) for (const line of lines) if (line.take !== null) line.take = refused.take.includes(line.line)
  const page = (
    <PreviewPage
      lines={lines}
      values={typed}
      organizationName={chosen?.name ?? null}
      limit={await readLimit(db, { by, now: clock() })}
      obstacle={await findObstacle(db)}
      longestNote={LONGEST_NOTE}
      options={refused}
      errors={refused?.errors}
    />
  )
  return c.render(page, { title: t.preview.title, nav: 'users', refused: refused !== undefined })
}

async function showForm(c: Context<SignedIn>, typed?: Typed, errors?: FormErrors) {
  const { db, clock, t, user: by } = c.var
  const [organizations, lately] = await Promise.all([
    organizationNames(db, { by }),
    latestAdditions(db, { by, now: clock() }),
  ])
  const values = typed ? withKept(typed) : { organization_id: c.req.query('organization') }
  return c.render(<AddSeveralPage {...{ values, errors, organizations, lately }} />, {
    title: t.adding.title,
    nav: 'users',
    refused: errors !== undefined,
  })
}
