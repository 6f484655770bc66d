import { type Context, Hono } from 'hono'
import type { Row, Transport } from '#db/schema.ts'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, readPress, type Typed } from '#src/http/forms.ts'
import { withKept } from '#src/http/kept.ts'
import { missing, refuse } from '#src/http/refuse.ts'
import { outboxHeldSince } from '#src/outbox/hold.ts'
import { countUnknown, listUnknown } from '#src/outbox/unknown.ts'
import { countSuppressions } from '#src/suppressions/list.ts'
import { MailboxesPage } from '#views/mailboxes/index.tsx'
import { NewMailboxPage } from '#views/mailboxes/new.tsx'
import { RemovedMailboxPage } from '#views/mailboxes/removed.tsx'
import { MailboxPage } from '#views/mailboxes/show.tsx'
import { chooseRegistrationMailbox } from './choose.ts'
import { askSecretsAgain, readMailboxForm, readOtherWay } from './forms.ts'
import { findMailbox, listMailboxes } from './list.ts'
import { pauseMailboxByHand, resumeMailbox } from './pause-by-hand.ts'
import { RATES, USUAL_RATE } from './rate.ts'
import { findRemoved } from './removed.ts'
import { addMailbox, changeMailbox } from './save.ts'
import { showMailbox } from './show.ts'

const TRANSPORTS: Transport[] = ['resend', 'smtp', 'capture']
/** In the address of a mailbox's page: what trying it out brought to light is to be read out. */
export const TRIED = 'tried'
const rates = { ...RATES, usual: USUAL_RATE.resend }

export const mailboxesDoor = new Hono<SignedIn>()
  .get('/', async (c) => {
    const { db, t } = c.var
    const [mailboxes, heldSince, suppressions, unknown] = await Promise.all([
      listMailboxes(db),
      outboxHeldSince(db),
      countSuppressions(db),
      countUnknown(db),
    ])
    const page = (
      <MailboxesPage
        mailboxes={mailboxes}
        heldSince={heldSince}
        suppressions={suppressions}
        unknown={unknown}
      />
    )
    return c.render(page, { title: t.mailboxes.title, nav: 'mailboxes' })
  })

  .get('/new', (c) => showNew(c))

  .post('/new', async (c) => {
    const { typed, dropped } = await readOtherWay(c)
    return showNew(c, typed, undefined, dropped)
  })

  .post('/', async (c) => {
    const { db, clock, secrets, t, user: by } = c.var
    const form = await readMailboxForm(c, transportIn(c))
    if (!form.ok) return showNew(c, form.typed, form.errors)
    const saved = await addMailbox(db, { draft: form.draft, secrets, by, now: clock() })
    if ('error' in saved) return showNew(c, form.typed, { [saved.field]: saved.error })
    flash(c, 'good', t.mailboxes.added(form.draft.name))
    return c.redirect(`/mailboxes/${saved.id}`, 303)
  })

  .get('/:id', async (c) => {
    const removed = await findRemoved(c.var.db, c.req.param('id'))
    if (!removed) return showMailboxPage(c, await mailboxOf(c))
    c.status(410)
    const title = removed.name || removed.address
    return c.render(<RemovedMailboxPage mailbox={removed} />, { title, nav: 'mailboxes' })
  })

  .post('/:id', async (c) => {
    const { db, clock, secrets, t, user: by } = c.var
    const mailbox = await mailboxOf(c)
    const form = await readMailboxForm(c, mailbox.transport)
    if (!form.ok) return showMailboxPage(c, mailbox, { form: 'details', ...form })
    const saved = await changeMailbox(db, mailbox, { draft: form.draft, secrets, by, now: clock() })
    if (saved === 'removed') refuse(409, 'mailbox_removed')
    if ('error' in saved) {
      const errors = { [saved.field]: saved.error }
      return showMailboxPage(c, mailbox, { form: 'details', typed: form.typed, errors })
    }
    flash(c, 'good', t.mailboxes.saved)
    return c.redirect(`/mailboxes/${mailbox.id}`, 303)
  })

  .post('/:id/choose', async (c) => {
    const { db, clock, t, user: by } = c.var
    const mailbox = await mailboxOf(c)
    const { id, name } = mailbox
    await readPress(c)
    if (!(await detailOf(c, mailbox)).choosable) refuse(409, 'mailbox_failing')
    if (!(await chooseRegistrationMailbox(db, { id, by, now: clock() }))) refuse(409, 'mailbox_removed')
    flash(c, 'good', t.mailboxes.chosen(name))
    return c.redirect(`/mailboxes/${id}`, 303)
  })

  .post('/:id/pause', async (c) => {
    const { db, clock, t, user: by } = c.var
    const { id } = await mailboxOf(c)
    await readPress(c)
    const done = await pauseMailboxByHand(db, { id, by, now: clock() })
    flash(c, done ? 'good' : 'warn', done ? t.mailboxes.paused : t.errors.already)
    return c.redirect(`/mailboxes/${id}`, 303)
  })

  .post('/:id/resume', async (c) => {
    const { db, clock, t, user: by, wake } = c.var
    const { id } = await mailboxOf(c)
    await readPress(c)
    const done = await resumeMailbox(db, { id, by, now: clock() })
    if (done) wake()
    flash(c, done ? 'good' : 'warn', done ? t.mailboxes.resumed : t.errors.already)
    return c.redirect(`/mailboxes/${id}`, 303)
  })

/** One that was not removed. */
export async function mailboxOf(c: Context<SignedIn>) {
  const mailbox = await findMailbox(c.var.db, c.req.param('id') ?? '')
  if (!mailbox) missing()
  if (mailbox.removed_at) refuse(409, 'mailbox_removed')
  return mailbox
}

async function detailOf(c: Context<SignedIn>, mailbox: Row<'mailboxes'>) {
  const { db, secrets } = c.var
  return (await showMailbox(db, { mailbox, secrets })) ?? refuse(409, 'mailbox_removed')
}

function transportIn(c: Context<SignedIn>): Transport {
  return TRANSPORTS.find((transport) => transport === c.req.query('transport')) ?? 'resend'
}

async function showNew(c: Context<SignedIn>, typed?: Typed, refused?: FormErrors, dropped = false) {
  const errors = refused && (await askSecretsAgain(c, refused))
  const offered = { transport: transportIn(c), transports: TRANSPORTS, rates, reportsTo: reportsTo(c) }
  return c.render(
    <NewMailboxPage {...offered} values={typed && withKept(typed)} errors={errors} dropped={dropped} />,
    {
      title: c.var.t.mailboxes.new,
      nav: 'mailboxes',
      refused: errors !== undefined,
    },
  )
}

interface Refused {
  form: 'details' | 'test'
  typed: Typed
  errors: FormErrors
}

export async function showMailboxPage(c: Context<SignedIn>, row: Row<'mailboxes'>, refused?: Refused) {
  const { db } = c.var
  const mailbox = await detailOf(c, row)
  const [unknown, heldSince] = await Promise.all([
    listUnknown(db, { mailboxId: row.id }),
    outboxHeldSince(db),
  ])
  const tried = c.req.query(TRIED) !== undefined
  const shown = { mailbox, unknown, heldSince, tried, rates, reportsTo: reportsTo(c) }
  const again = refused && { ...refused, errors: await askSecretsAgain(c, refused.errors) }
  return c.render(<MailboxPage {...shown} refused={again} />, {
    title: mailbox.name,
    nav: 'mailboxes',
    refused: refused !== undefined,
  })
}

/** Where Resend is to report what became of mails. */
function reportsTo(c: Context<SignedIn>) {
  return `${c.var.config.baseUrl}/webhooks/resend`
}
