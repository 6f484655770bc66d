import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { Row } from '#db/schema.ts'
import { parseEmail } from '#src/email.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import type { FrozenMail, Mail, Mailer, Outcome } from '#src/mailers/mailer.ts'
import { KeyMissing } from '#src/secrets.ts'
import { readSettings, type Settings } from '#src/settings/settings.ts'
import { fillParts } from '#src/templates/fill.ts'
import type { Rendered } from '#src/templates/render.ts'
import { senderOf } from '#src/templates/sender.ts'
import { Unusable } from '#src/templates/unusable.ts'
import { isOneLine } from '#src/text.ts'
import type { Recipient, RecipientOf } from './composer.ts'
import type { Post } from './post.ts'
import type { Why } from './why.ts'

/** So many mails are made up before whoever waits for a page comes in between. */
const IN_A_ROW = 20
/** Why such a mail, or one whose template is not to be had, is never sent. */
const UNSAFE_TEXT: Why = 'unsafe_text'
/** Its link can't be derived unless the key comes back, so it is tried again later. */
const KEY_MISSING: Why = 'key_missing'

interface Batch {
  mailbox: Row<'mailboxes'>
  rows: Row<'outbox'>[]
  recipientOf: RecipientOf
  freeze: Mailer['freeze']
}

export interface Composed {
  mails: FrozenMail[]
  /** Mails that can't be sent as they are, now or ever; they must not hold up the others. */
  unfit: Map<string, Outcome>
}

type Printer = Pick<Post, 'db' | 'render'>

/** Makes up the mails of a batch, outside any transaction: fills each one's template, rendered once for all whom it is the same for. */
export async function composeMails(
  { db, render }: Printer,
  { mailbox, rows, recipientOf, freeze }: Batch,
): Promise<Composed> {
  const settings = await readSettings(db)
  const unfit = new Map<string, Outcome>()
  const mails: Mail[] = []
  for (const [i, row] of rows.entries()) {
    if (i > 0 && i % IN_A_ROW === 0) await letOthersIn()
    const mail = await makeUp(row, { render, mailbox, settings, recipientOf })
    if (typeof mail === 'string')
      unfit.set(row.id, { is: mail === KEY_MISSING ? 'later' : 'refused', why: mail })
    else mails.push(mail)
  }
  await letOthersIn()
  return { mails: freeze(mails), unfit }
}

type Desk = Pick<Batch, 'mailbox' | 'recipientOf'> & { render: Post['render']; settings: Settings }

/** A mail, or why it can't be one. */
async function makeUp(
  row: Row<'outbox'>,
  { render, mailbox, settings, recipientOf }: Desk,
): Promise<Mail | Why> {
  const recipient = tryToAddress(row, recipientOf)
  if (!recipient) return KEY_MISSING
  const template = await tryToRender(render, row, { portal: settings.portalName, recipient })
  return template ? toMail(row, { mailbox, settings, recipient, template }) : UNSAFE_TEXT
}

function tryToAddress(row: Row<'outbox'>, recipientOf: RecipientOf) {
  try {
    return recipientOf(row)
  } catch (error) {
    if (error instanceof KeyMissing) return
    throw error
  }
}

interface Query {
  portal: string
  recipient: Recipient
}

/** The template as it was when the mail was queued; nothing when its text is not to be had any more. */
async function tryToRender(render: Post['render'], row: Row<'outbox'>, { portal, recipient }: Query) {
  try {
    return await render({
      kind: row.kind,
      version: row.template_version,
      locale: chooseLocale(row.locale),
      brandVersion: row.brand_version,
      organizationBrandVersion: row.organization_brand_version,
      portal,
      withNote: recipient.values.note !== undefined,
    })
  } catch (error) {
    if (error instanceof Unusable) return
    throw error
  }
}

interface Parts {
  mailbox: Row<'mailboxes'>
  settings: Settings
  recipient: Recipient
  template: Rendered
}

/** Checked when they were typed, and again here: the last place before they become headers. */
function toMail(
  { id, kind, to }: Row<'outbox'>,
  { mailbox, settings, recipient, template }: Parts,
): Mail | Why {
  const { toName, values } = recipient
  const filled = tryToFill(template, values)
  if (!filled) return UNSAFE_TEXT
  const address = parseEmail(to)?.canonical
  if (!address) return 'bad_address'
  const { subject, html, text } = filled
  const { fromName = mailbox.name, replyTo } = senderOf(settings, template.senderName)
  const from = { name: fromName, address: mailbox.address }
  const inHeaders = [toName, subject, ...Object.values(from), ...Object.values(replyTo ?? {})]
  if (!inHeaders.every(isOneLine)) return UNSAFE_TEXT
  return { id, kind, from, to: { name: toName, address }, replyTo, subject, html, text }
}

function tryToFill(template: Rendered, values: Recipient['values']) {
  try {
    return fillParts(template, values)
  } catch {
    return
  }
}
