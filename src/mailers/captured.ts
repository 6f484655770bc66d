import type { Db, Row } from '#db/schema.ts'
import type { Secrets } from '#src/secrets.ts'
import type { Mail } from './mailer.ts'

/** What captured mails are sealed for. */
const PURPOSE = 'captured mail'

const PAGE = 50
const PREVIEW_LENGTH = 140
const NOTHING: CapturedContent = { subject: '', html: '', text: '' }

export interface CapturedContent {
  subject: string
  html: string
  text: string
}

export interface CapturedMail extends CapturedContent {
  id: string
  to: string
  /** The beginning of the text. */
  preview: string
  capturedAt: string
  /** Its content can't be read, because `SECRET_KEY` is another one now, and is empty. */
  unreadable: boolean
}

type ListedMail = Omit<CapturedMail, 'html' | 'text'>

export interface CapturedMails {
  mails: ListedMail[]
  /** On all pages. */
  total: number
  page: number
  /** There are older ones. */
  more: boolean
}

/** Newest first. */
export async function listCaptured(
  db: Db,
  { secrets, page = 1 }: { secrets: Secrets; page?: number },
): Promise<CapturedMails> {
  const [rows, { total }] = await Promise.all([
    db
      .selectFrom('captured_mails')
      .selectAll()
      .orderBy('id', 'desc')
      .offset((page - 1) * PAGE)
      .limit(PAGE + 1)
      .execute(),
    db
      .selectFrom('captured_mails')
      .select((eb) => eb.fn.countAll().as('total'))
      .executeTakeFirstOrThrow(),
  ])
  const mails = rows.slice(0, PAGE).map((row) => {
    const { html: _html, text: _text, ...listed } = unsealed(row, secrets)
    return listed
  })
  return { mails, total: Number(total), page, more: rows.length > PAGE }
}

export async function showCaptured(
  db: Db,
  { id, secrets }: { id: string; secrets: Secrets },
): Promise<CapturedMail | undefined> {
  const row = await db.selectFrom('captured_mails').selectAll().where('id', '=', id).executeTakeFirst()
  return row && unsealed(row, secrets)
}

/** Whether any mailbox captures what it gets, be it the one for invitations or another. */
export async function hasCaptureMailbox(db: Db) {
  const mailbox = await db
    .selectFrom('mailboxes')
    .select('id')
    .where('transport', '=', 'capture')
    .where('removed_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return mailbox !== undefined
}

/** What is kept of a mail. */
export function toContent({ subject, html, text }: Pick<Mail, keyof CapturedContent>): CapturedContent {
  return { subject, html: html.join(''), text: text.join('') }
}

export function sealContent(secrets: Secrets, { subject, html, text }: CapturedContent) {
  return secrets.seal(PURPOSE, JSON.stringify({ subject, html, text }))
}

function unsealed(row: Row<'captured_mails'>, secrets: Secrets): CapturedMail {
  const { id, to, captured_at: capturedAt } = row
  const content = contentOf(row, secrets)
  const { text } = content ?? NOTHING
  const preview = text.replace(/\s+/g, ' ').trim().slice(0, PREVIEW_LENGTH)
  return { id, to, ...(content ?? NOTHING), preview, capturedAt, unreadable: !content }
}

function contentOf({ content }: Row<'captured_mails'>, secrets: Secrets): CapturedContent | undefined {
  try {
    return JSON.parse(secrets.unseal(PURPOSE, content).toString())
  } catch {
    return
  }
}
