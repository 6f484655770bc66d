import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

/** What is answered to a command; told every line of the session so far. */
export type Answers = Record<string, string | ((heard: string[]) => string)>

/** Instead of an answer. */
export const HANGS_UP = '(hangs up)'
export const SAYS_NOTHING = '(says nothing)'

const GREETING = ''
const END_OF_MAIL = '.'
const USUAL: Answers = {
  [GREETING]: '220 blunt',
  EHLO: '250-blunt\r\n250 AUTH PLAIN',
  AUTH: '235 Come in',
  DATA: '354 Go on',
}

/** A mail server that answers as it is told, however improper: by the first word of a command, `''` for its greeting, `.` for a mail. */
export async function startBluntSmtp(answers: Answers) {
  const server = createServer((socket) => {
    const heard: string[] = []
    let inMail = false
    const say = (word: string) => {
      const answer = answers[word] ?? USUAL[word] ?? '250 OK'
      const text = typeof answer === 'string' ? answer : answer(heard)
      inMail = text.startsWith('354')
      if (text === SAYS_NOTHING) return
      if (text === HANGS_UP) return socket.end()
      socket.write(`${text}\r\n`)
    }
    const lines = createInterface(socket)
    // A client that hangs up in the middle is not the server's failure; whoever reads its lines is told as well.
    for (const one of [socket, lines]) one.on('error', () => {})
    lines.on('line', (line) => {
      if (inMail && line !== END_OF_MAIL) return
      heard.push(line)
      say(line.split(' ')[0]!.toUpperCase())
    })
    say(GREETING)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  return { port: typeof address === 'object' && address?.port }
}
