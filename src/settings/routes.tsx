import { type Context, Hono } from 'hono'
import type { Edited, Said } from '#src/edits.ts'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, readForm, type Typed } from '#src/http/forms.ts'
import { missing } from '#src/http/refuse.ts'
import { overtakenForm } from '#src/http/seen.ts'
import { listMailboxes } from '#src/mailboxes/list.ts'
import { SettingsPage } from '#views/settings/show.tsx'
import { isNumberKey, type NumberKey, shownBounds, unitOf } from './bounds.ts'
import { changeSettings } from './change.ts'
import { findMismatch, formOf } from './forms.ts'
import { isSection, lastChange, SECTIONS, type Section } from './sections.ts'
import { readSettings, type SettingKey } from './settings.ts'
import { type Texts, textsOf } from './texts.ts'

const NO_SUCH_MAILBOX: FormErrors = { registration_mailbox: 'unknown_mailbox' }

export const settingsDoor = new Hono<SignedIn>()
  .get('/', (c) => c.redirect('/settings/portal', 303))

  .get('/:section', (c) => showSection(c, sectionOf(c)))

  .post('/:section', async (c) => {
    const { db, clock, t, user: by } = c.var
    const section = sectionOf(c)
    const form = await readForm(c, formOf(section))
    if (!form.ok) return showSection(c, section, form)
    const { seen, ...values } = form.value
    const errors = { ...findMismatch(values), ...(await findMailboxFault(c, values)) }
    if (Object.keys(errors).length > 0) return showSection(c, section, { typed: form.typed, errors })

    const saved = await changeSettings(db, { values, seen, by, now: clock() })
    if (!saved.ok && saved.reason === 'overtaken') return showOvertaken(c, section, saved)
    if (!saved.ok) return showSection(c, section, { typed: form.typed, errors: NO_SUCH_MAILBOX })
    const { length } = saved.changed
    flash(c, 'good', length > 0 ? t.settings.saved(length) : t.settings.nothingChanged)
    return c.redirect(`/settings/${section}`, 303)
  })

function sectionOf(c: Context<SignedIn>): Section {
  const name = c.req.param('section') ?? ''
  if (!isSection(name)) missing()
  return name
}

async function findMailboxFault(c: Context<SignedIn>, values: Said<Texts>): Promise<FormErrors> {
  const { registration_mailbox: id } = values
  if (!id) return {}
  const chosen = (await listMailboxes(c.var.db)).find((mailbox) => mailbox.id === id)
  return chosen?.choosable ? {} : NO_SUCH_MAILBOX
}

async function showOvertaken(c: Context<SignedIn>, section: Section, overtaken: Edited<Texts>) {
  const { typed, errors } = overtakenForm(overtaken)
  return showSection(c, section, {
    typed: shown({ ...textsOf(await readSettings(c.var.db)), ...typed }),
    errors,
  })
}

interface Refused {
  typed: Typed
  errors: FormErrors
}

async function showSection(c: Context<SignedIn>, section: Section, refused?: Refused) {
  const { db, t } = c.var
  const texts = textsOf(await readSettings(db))
  const seen = Object.fromEntries(SECTIONS[section].map((key) => [key, texts[key]]))
  const mailboxes = section === 'mail' ? await listMailboxes(db) : []
  const page = (
    <SettingsPage
      section={section}
      sections={Object.keys(SECTIONS) as Section[]}
      values={refused?.typed ?? shown(texts)}
      seen={refused?.typed.seen ?? JSON.stringify(seen)}
      errors={refused?.errors}
      lastChange={await lastChange(db, section)}
      bounds={(key) => shownBounds(key)}
      mailboxes={mailboxes.filter(({ choosable }) => choosable)}
    />
  )
  return c.render(page, {
    title: t.settings.titleOf(t.settings.sections[section]),
    nav: 'settings',
    refused: refused !== undefined,
  })
}

/** In the units of the page. */
function shown(texts: Record<SettingKey, string>): Typed {
  const values = Object.entries(texts).map(([key, text]) => [
    key,
    isNumberKey(key) ? inUnit(key, text) : text,
  ])
  return Object.fromEntries(values)
}

function inUnit(key: NumberKey, text: string) {
  return String(Math.max(1, Math.round(Number(text) / unitOf(key))))
}
