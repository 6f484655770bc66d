import { newId } from '#src/ids.ts'

/** Bare requests by `fetch`: the same body again and again under new keys, as many at a time as the product has batches under way. */
const AT_ONCE = 4

process.on('message', async (order) => {
  const { url, sample, mails } = order as { url: string; sample: string; mails: number }
  const perRequest: number = JSON.parse(sample).length
  const before = process.cpuUsage()
  let sent = 0
  const sendInTurn = async () => {
    while (sent < mails) {
      sent += perRequest
      const headers = {
        'content-type': 'application/json',
        authorization: 'Bearer re_bench',
        'idempotency-key': newId(),
      }
      const response = await fetch(`${url}/emails/batch`, { method: 'POST', headers, body: sample })
      await response.json()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, sendInTurn))
  const { user, system } = process.cpuUsage(before)
  process.send?.({ processorTime: (user + system) / 1000 })
})
process.send?.('ready')
