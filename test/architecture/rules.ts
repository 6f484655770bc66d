import { type Import, type Sources, target, valueImports } from './imports.ts'

/** Each word knows only those before it. */
export const WORDS = [
  'health',
  'audit',
  'limits',
  'settings',
  'organizations',
  'mailers',
  'mailboxes',
  'brand',
  'templates',
  'suppressions',
  'outbox',
  'webhooks',
  'links',
  'sessions',
  'passwords',
  'invitations',
  'recovery',
  'users',
  'sendings',
  'registrations',
  'backups',
  'home',
  'setup',
]

/** Known to everybody, know only each other. */
const GROUND = [
  'clock',
  'zone',
  'ids',
  'edits',
  'email',
  'local-path',
  'text',
  'secrets',
  'config',
  'environment',
  'config-error',
  'key-file',
  'log',
  'loop',
  'report',
]
const ASSEMBLY = /^src\/(app|main|worker|demo|backup|restore)\.ts$/
/** `*-answers` has what doors share and no path of its own: a page, a download, a redirect (decision 68). */
const DOOR = /^src\/(http\/|[a-z]+\/([a-z-]+-)?(routes\.tsx|forms\.ts|middleware\.ts|answers\.tsx?)$)/
const MAIL = /^src\/([a-z]+\/([a-z-]+-)?mail\.ts|templates\/.*)$/
const WEB = /^(hono|@hono)(\/|$)/
const MAILING = /^(jsx-email|react|react-dom|nodemailer|resend)(\/|$)/
const DATABASE = /^(kysely|better-sqlite3|pg)(\/|$)/
const PACKAGE = /^(?![#.])/

/** Every import that the rules of the house don't allow, and why. */
export function strays(sources: Sources): string[] {
  return [...sources].flatMap(([file, source]) =>
    valueImports(file, source)
      .filter((one) => !allowed(one))
      .map(({ file, of }) => `${file} → ${of}`),
  )
}

/** Folders and files under `src/` that have no place in the order. */
export function unplaced(sources: Sources): string[] {
  const known = new RegExp(`^src/((${WORDS.join('|')}|http|i18n)/.*|(${GROUND.join('|')})\\.ts)$`)
  return [...sources.keys()].filter(
    (file) => file.startsWith('src/') && !known.test(file) && !ASSEMBLY.test(file),
  )
}

function allowed(one: Import) {
  const { file, of } = one
  if (of.includes('../') || (!PACKAGE.test(of) && !/\.tsx?$/.test(of))) return false
  const to = target(one) ?? of
  if (file.startsWith('test/') || file === 'vitest.config.ts') return true
  if (/^(test|vitest)/.test(to)) return false
  if (ASSEMBLY.test(file)) return true
  return ruleFor(file)(to)
}

function ruleFor(file: string): (to: string) => boolean {
  if (file.startsWith('views/'))
    return (to) => /^(views\/|hono\/(jsx|html|css)(\/|$)|src\/(clock|zone|i18n\/locales)\.ts$)/.test(to)
  if (file.startsWith('emails/'))
    return (to) => /^(emails\/|(jsx-email|react|mdast-util-from-markdown)(\/|$))/.test(to)
  if (/^db\/seed(\.ts$|\/)/.test(file)) return (to) => !/^(views|emails)\//.test(to) && !WEB.test(to)
  if (file.startsWith('db/'))
    return (to) => to.startsWith('db/') || DATABASE.test(to) || to.startsWith('node:')
  if (DOOR.test(file)) return fromDoor
  const [, word = ''] = /^src\/([a-z0-9]+)\//.exec(file) ?? []
  if (word === 'i18n') return (to) => /^src\/i18n\/|^src\/clock\.ts$/.test(to)
  return WORDS.includes(word) ? fromRoom(file, word) : fromGround(file)
}

/** Doors speak HTTP: any word's verbs, pages, but no SQL and no mails. */
function fromDoor(to: string) {
  if (DATABASE.test(to) || MAILING.test(to)) return false
  return PACKAGE.test(to) && !ASSEMBLY.test(to) && !/^(db|emails)\//.test(to)
}

/** Rooms know rules and queries: the shelf, their own word, and the words before it. */
function fromRoom(file: string, word: string) {
  const known = WORDS.slice(0, WORDS.indexOf(word) + 1).join('|')
  const room = new RegExp(
    `^(db/|src/((${known}|i18n)/|(clock|zone|ids|edits|email|local-path|text|secrets)\\.ts$))`,
  )
  return (to: string) => {
    if (DOOR.test(to) || WEB.test(to) || ASSEMBLY.test(to)) return false
    if (to.startsWith('emails/') || /^(jsx-email|react)/.test(to)) return MAIL.test(file)
    return /^(src|views|db)\//.test(to) ? room.test(to) : true
  }
}

function fromGround(file: string) {
  const ground = new RegExp(`^src/(${GROUND.join('|')})\\.ts$`)
  return (to: string) => {
    if (['src/config.ts', 'src/environment.ts'].includes(file) && to === 'db/connect.ts') return true
    return /^(src|views|emails|db)\//.test(to) ? ground.test(to) : !WEB.test(to) && !DATABASE.test(to)
  }
}
