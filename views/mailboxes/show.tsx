import type { FormErrors } from '#src/http/forms.ts'
import type { MailboxDetail } from '#src/mailboxes/show.ts'
import type { UnknownBatch } from '#src/outbox/unknown.ts'
import { usePage } from '#views/page.ts'
import { AskLink } from '#views/parts/ask-link.tsx'
import { Form, type Values } from '#views/parts/form.tsx'
import { Head } from '#views/parts/head.tsx'
import { Menu } from '#views/parts/menu.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Note } from '#views/parts/note.tsx'
import { MailboxFields, type MailboxValues, type Rates } from './fields.tsx'
import { HealthSheet } from './health-sheet.tsx'
import { HeldNote } from './held.tsx'
import { PauseButton, PauseNote } from './pause.tsx'
import { RegistrationSheet } from './registration.tsx'
import { StalledNote } from './stalled.tsx'
import { TestResultNote, TestSheet } from './test.tsx'
import { UnknownSheet } from './unknown.tsx'

interface Props {
  mailbox: MailboxDetail
  unknown: UnknownBatch[]
  /** Somebody wants to know what trying it out has just brought to light. */
  tried: boolean
  rates: Rates
  reportsTo: string
  /** Since when the outbox is on hold, if it is. */
  heldSince: string | null
  /** What could not be taken, and of which form. */
  refused?: Refused | undefined
}

interface Refused {
  form: 'details' | 'test'
  typed: MailboxValues & Values<'to'>
  errors: FormErrors
}

export function MailboxPage({ mailbox, unknown, tried, rates, reportsTo, heldSince, refused }: Props) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { id, name, address, transport, unreadable } = mailbox
  const typedIn = (form: Refused['form']) => (refused?.form === form ? refused : undefined)
  const [details, test] = [typedIn('details'), typedIn('test')]
  return (
    <>
      <Head
        title={<bdi>{name || address}</bdi>}
        lead={<bdi>{address}</bdi>}
        crumb={[t.mailboxes.title, '/mailboxes']}
        refused={refused !== undefined}
        actions={
          <>
            <PauseButton mailbox={mailbox} />
            <Menu id="more" label={t.words.actionsFor(isolate(name || address))}>
              <AskLink to={`/mailboxes/${id}/removal`} text={t.mailboxes.removal.open} style="danger" />
            </Menu>
          </>
        }
      />
      {heldSince && <HeldNote since={heldSince} />}
      <PauseNote mailbox={mailbox} />
      <StalledNote mailbox={mailbox} />
      {unreadable ? (
        <Note tone="bad" title={t.mailboxes.unreadable.title}>
          {t.mailboxes.unreadable.text}
        </Note>
      ) : (
        <TestResultNote test={mailbox.test} alert={tried} />
      )}
      <UnknownSheet batches={unknown} />
      <div class="cols">
        <Form
          action={`/mailboxes/${id}`}
          class="sheet pad"
          labelledBy="details"
          errors={details?.errors}
          swap
        >
          <h2 id="details">{t.mailboxes.details}</h2>
          <MailboxFields
            transport={transport}
            values={details?.typed ?? valuesOf(mailbox)}
            stored={!unreadable && (mailbox.server === null || mailbox.server.user !== '')}
            rates={rates}
            reportsTo={reportsTo}
            reportsSigned={mailbox.reportsSigned}
          />
          <button type="submit" class="primary">
            {t.mailboxes.save}
          </button>
        </Form>
        <div class="stack">
          <TestSheet mailbox={mailbox} to={test?.typed.to} errors={test?.errors} />
          <RegistrationSheet mailbox={mailbox} />
          <HealthSheet mailbox={mailbox} held={heldSince !== null} />
        </div>
      </div>
    </>
  )
}

function valuesOf({ name, address, server, rate }: MailboxDetail): MailboxValues {
  if (!server) return { name, address, ...(rate && { requests_per_second: String(rate.set) }) }
  const { host, port, security, anyCertificate, user } = server
  return {
    name,
    address,
    security,
    user,
    host: host.replace(/^\[|\]$/g, ''),
    port: String(port),
    any_certificate: anyCertificate ? 'on' : '',
  }
}
