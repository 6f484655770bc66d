import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** One direction of a line. */
class Way {
  #held: { to: Socket; bytes: Buffer }[] | undefined

  /** From now on nothing comes through; it is kept until `release`. */
  hold() {
    this.#held ??= []
  }

  /** What is held comes through, in order. */
  release() {
    const held = this.#held ?? []
    this.#held = undefined
    for (const { to, bytes } of held) pass(to, bytes)
  }

  get holding() {
    return (this.#held?.length ?? 0) > 0
  }

  carry(to: Socket, bytes: Buffer) {
    if (this.#held) this.#held.push({ to, bytes })
    else pass(to, bytes)
  }
}

function pass(to: Socket, bytes: Buffer) {
  if (!to.destroyed && to.writable) to.write(bytes)
}

export type Line = Awaited<ReturnType<typeof openLine>>

/** A connection to a server that can be held up in either direction, broken in the middle, or dead. */
export async function openLine(port: number) {
  const [requests, answers] = [new Way(), new Way()]
  const open = new Set<Socket>()
  /** How many bytes of an answer get through before its connection breaks, for the next answers. */
  const breaks: number[] = []
  let dead = false

  const server = createServer({ noDelay: true }, (client) => {
    if (dead) return client.resetAndDestroy()
    const provider = connect({ port, host: '127.0.0.1', noDelay: true })
    for (const socket of [client, provider]) {
      open.add(socket)
      socket.on('close', () => open.delete(socket)).on('error', () => {})
    }
    client.on('data', (bytes) => requests.carry(provider, bytes)).on('close', () => provider.end())
    provider
      .on('data', (bytes) => {
        const broken = breaks.shift()
        if (broken === undefined) return answers.carry(client, bytes)
        pass(client, bytes.subarray(0, broken))
        client.end(() => client.destroy())
      })
      .on('close', () => client.end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const reset = () => {
    for (const socket of open) socket.resetAndDestroy()
  }
  onTestFinished(() => {
    server.close()
    reset()
  })

  const address = server.address()
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    requests,
    answers,
    /** Every open connection breaks at once. */
    reset,
    /** Of the next answers only so many bytes arrive, one number for each. */
    breakAnswers: (...bytes: number[]) => breaks.push(...bytes),
    /** Nobody gets through any more; connections that are open break. */
    die() {
      dead = true
      reset()
    },
    recover() {
      dead = false
    },
  }
}
