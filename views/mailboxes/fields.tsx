import type { Transport } from '#db/schema.ts'
import { usePage } from '#views/page.ts'
import { Below, Field, Select } from '#views/parts/field.tsx'
import type { Values } from '#views/parts/form.tsx'
import { NumberField } from '#views/parts/number-field.tsx'
import { Sentences } from '#views/parts/sentences.tsx'

export type MailboxValues = Values<
  'name' | 'address' | 'requests_per_second' | 'host' | 'port' | 'security' | 'any_certificate' | 'user'
>

/** Requests per second. */
export interface Rates {
  least: number
  most: number
  usual: number | undefined
}

interface Props {
  transport: Transport
  values: MailboxValues
  rates: Rates
  /** A key or password is stored; it stays when nothing is typed. */
  stored?: boolean
  /** Where Resend sends its reports, and whether what it signs them with is stored. */
  reportsTo: string
  reportsSigned?: boolean
  autofocus?: boolean
}

export function MailboxFields(props: Props) {
  const { transport, values, stored = false, autofocus = false } = props
  const { t } = usePage()
  return (
    <>
      <div class="pair">
        <Field
          name="name"
          label={t.words.name}
          value={values.name}
          hint={t.mailboxes.nameHint}
          autofocus={autofocus}
        />
        <Field
          name="address"
          type="email"
          label={t.mailboxes.address}
          value={values.address}
          hint={transport !== 'capture' && t.mailboxes.addressHint}
        />
      </div>
      {transport === 'resend' && <ResendFields {...props} />}
      {transport === 'smtp' && <SmtpFields values={values} stored={stored} />}
    </>
  )
}

function ResendFields({ values, rates, stored = false, reportsTo, reportsSigned = false }: Props) {
  const { t } = usePage()
  return (
    <>
      <SecretField name="api_key" label={t.mailboxes.apiKey} stored={stored} hint={t.mailboxes.apiKeyHint} />
      <SecretField
        name="webhook_secret"
        label={t.mailboxes.webhookSecret}
        stored={reportsSigned}
        hint={t.mailboxes.webhookSecretHint(reportsTo)}
        optional
      />
      <NumberField
        name="requests_per_second"
        label={t.mailboxes.rate}
        value={values.requests_per_second ?? rates.usual?.toString()}
        bounds={rates}
        unit="requests"
        hint={t.mailboxes.rateHint}
      />
    </>
  )
}

function SmtpFields({ values, stored }: { values: MailboxValues; stored: boolean }) {
  const { t } = usePage()
  const { encryptions } = t.mailboxes
  return (
    <>
      <div class="pair">
        <Field
          name="host"
          label={t.mailboxes.host}
          value={values.host}
          hint={t.mailboxes.hostHint}
          maxlength={253}
        />
        <Field name="port" label={t.mailboxes.port} value={values.port ?? '587'} maxlength={5} />
      </div>
      <Select
        name="security"
        label={t.mailboxes.encryption}
        value={values.security ?? 'starttls'}
        options={[
          ['starttls', encryptions.starttls],
          ['tls', encryptions.tls],
          ['offered', encryptions.offered],
        ]}
      />
      <div class="field">
        <label class="check">
          <input
            type="checkbox"
            name="any_certificate"
            checked={values.any_certificate === 'on'}
            aria-describedby="any_certificate-hint"
          />
          <span>{t.mailboxes.anyCertificate}</span>
        </label>
        <Below name="any_certificate" hint={t.mailboxes.anyCertificateHint} />
      </div>
      <div class="pair">
        <Field
          name="user"
          label={t.mailboxes.user}
          value={values.user}
          hint={t.mailboxes.userHint}
          optional
        />
        <SecretField name="password" label={t.mailboxes.password} stored={stored} optional />
      </div>
    </>
  )
}

interface SecretProps {
  name: string
  label: string
  stored: boolean
  hint?: string
  optional?: boolean
}

/** Always empty: what is stored is shown to nobody. `new-password` keeps browsers from filling in the reader's own. */
function SecretField({ name, label, stored, hint, optional = false }: SecretProps) {
  const { t } = usePage()
  return (
    <Field
      name={name}
      type="password"
      label={label}
      autocomplete="new-password"
      optional={optional || stored}
      hint={
        <Sentences>
          {hint}
          {stored ? t.mailboxes.keep : t.mailboxes.stored}
        </Sentences>
      }
    />
  )
}
