import type { Context } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { missing } from '#src/http/refuse.ts'
import { sealForUrl } from '#src/http/travelling.ts'
import { isLocale } from '#src/i18n/locales.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { lookUpUser } from '#src/users/look-up.ts'
import { nameOf } from '#views/parts/names.tsx'
import type { Shown } from '#views/templates/mail-preview.tsx'
import type { Which } from './find.ts'
import type { Typed } from './forms.ts'
import { previewMail } from './preview.ts'
import type { SenderOf } from './sender.ts'
import type { Template } from './template.ts'
import { MAIL_KINDS } from './variables.ts'

export const FRAME = 'template preview'

/** What a preview frame shows. */
export interface Framed {
  template: Template
  person: string
}

/** Which text the address means. */
export function whichOf(c: Context<SignedIn>): Which {
  const kind = MAIL_KINDS.find((kind) => kind === c.req.param('kind'))
  const locale = c.req.param('locale') ?? ''
  if (!kind || !isLocale(locale)) missing()
  return { kind, locale }
}

/** The mail that somebody would get of a text as it stands, and who that is. */
export async function draw(c: Context<SignedIn>, which: Which, { template, person: id }: Framed) {
  const { db, clock, config, user: by } = c.var
  const query = { ...which, template, by, baseUrl: config.baseUrl, now: clock() }
  const mail =
    (await previewMail(db, { ...query, person: id })) ??
    (await previewMail(db, { ...query, person: 'sample' }))
  if (!mail) missing()
  return mail
}

type Drawing = Pick<Typed, 'template' | 'view' | 'person'>

export async function shownOf(c: Context<SignedIn>, which: Which, drawing: Drawing): Promise<Shown> {
  const { template, view, person: q } = drawing
  const { db, clock, user: by, t } = c.var
  const person = q ? await lookUpUser(db, { q, by, now: clock() }) : undefined
  const framed: Framed = { template, person: person?.id ?? 'sample' }
  const { html: _html, ...mail } = await draw(c, which, framed)
  const text = sealForUrl(c, FRAME, framed)
  const scheme = view === 'dark' ? 'dark' : 'light'
  return {
    ...mail,
    view,
    person: q,
    nobody: q !== '' && !person,
    from: await fromOf(c, mail.sender),
    to: person ? `${nameOf(person)} <${person.email}>` : t.templates.preview.sampleName,
    frame: text && `/templates/${which.kind}/${which.locale}/frame?scheme=${scheme}&text=${text}`,
  }
}

async function fromOf(c: Context<SignedIn>, { fromName }: SenderOf) {
  const mailbox = await registrationMailbox(c.var.db)
  return mailbox ? `${fromName ?? mailbox.name} <${mailbox.address}>` : c.var.t.templates.preview.noMailbox
}
