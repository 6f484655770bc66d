import { simpleParser } from 'mailparser'
import { createTransport } from 'nodemailer'

/** Nodemailer alone: one loop that sends the same message to so many people, over as many connections as the product. */
const CONNECTIONS = 5
/** Enough that no connection ever waits for the loop. */
const UNDER_WAY = 2 * CONNECTIONS

process.on('message', async (order) => {
  const { url, sample, mails } = order as { url: string; sample: string; mails: number }
  const message = await readSample(sample)
  const transport = createTransport({
    ...{ pool: true, url, maxConnections: CONNECTIONS },
    tls: { rejectUnauthorized: false },
  })
  const before = process.cpuUsage()
  let sent = 0
  const sendInTurn = async () => {
    while (sent < mails) {
      const n = sent++
      const messageId = `<${n}@example.org>`
      await transport.sendMail({
        ...message,
        messageId,
        to: { name: `Crew ${n}`, address: `crew${n}@example.org` },
      })
    }
  }
  await Promise.all(Array.from({ length: UNDER_WAY }, sendInTurn))
  transport.close()
  const { user, system } = process.cpuUsage(before)
  process.send?.({ processorTime: (user + system) / 1000 })
})
process.send?.('ready')

/** As it was written before it became a message. */
async function readSample(sample: string) {
  const { from, subject, html, text } = await simpleParser(Buffer.from(sample, 'latin1'))
  const [sender] = from?.value ?? []
  return {
    from: { name: sender?.name ?? '', address: sender?.address ?? '' },
    subject,
    html: html || '',
    text,
    headers: { 'Auto-Submitted': 'auto-generated' },
    xMailer: false as const,
  }
}
