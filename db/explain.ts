import { isPostgres } from './connect.ts'
import { UnusableDatabase } from './unusable.ts'

type Sentences = [RegExp, (path: string) => string][]

/** By the code that comes with an error, and the words when there is none. What `DATABASE_URL` says may be a secret, so none repeats it. */
const ON_POSTGRES: Sentences = [
  [
    /ERR_INVALID_URL|URI malformed/,
    () =>
      'DATABASE_URL is not a valid address. In a password, # is written %23, / is %2F, ? is %3F, @ is %40 and % is %25.',
  ],
  [/ENOTFOUND|EAI_AGAIN/, () => 'The host in DATABASE_URL is not known here.'],
  [
    /does not support SSL/,
    () =>
      'The PostgreSQL in DATABASE_URL offers no TLS. If nobody can listen on the way to it, leave sslmode away.',
  ],
  [
    /ERR_TLS_CERT_ALTNAME_INVALID/,
    () =>
      'The certificate of the PostgreSQL in DATABASE_URL is for another host; write the host as it stands there.',
  ],
  [
    /CERT_|_CERT|UNABLE_TO_/,
    () =>
      'The certificate of the PostgreSQL in DATABASE_URL is not trusted here, or not valid. Behind sslrootcert=, name a file with the certificate of whoever issued it.',
  ],
  [
    /^(ENOENT|EACCES|EISDIR|ENOTDIR).*, (open|read)|ERR_OSSL/,
    () =>
      "A certificate or key that DATABASE_URL names (sslrootcert, sslcert, sslkey) can't be read, or is none.",
  ],
  [
    /ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|connect ENOENT|timeout expired/,
    () => 'No PostgreSQL answers at the host and port in DATABASE_URL.',
  ],
  [
    /^28/,
    () =>
      'PostgreSQL does not let the user in DATABASE_URL in: its name or password is wrong, or it may not come from here.',
  ],
  [/^3D000/, () => 'PostgreSQL has no database of the name in DATABASE_URL; create it first.'],
  [/^42501/, () => 'The user in DATABASE_URL must be allowed to create tables in its database.'],
  [/^42P07/, () => FOREIGN],
  [/^25006/, () => 'The PostgreSQL in DATABASE_URL can only be read: it is a copy of another one.'],
  [/^57P0/, () => 'PostgreSQL is just starting or ending; try again in a moment.'],
  [/^53300/, () => 'PostgreSQL has no connection left for us.'],
]

const FOREIGN =
  'The database holds tables of something else; Vestibule needs one of its own. Nothing was changed.'

const ON_SQLITE: Sentences = [
  [
    /^(SQLITE_CANTOPEN|EISDIR)/,
    (path) =>
      `${path} can't be opened: DATABASE_URL must be a file that this user may read and write, and no folder.`,
  ],
  [
    /^(EACCES|EPERM|EROFS|ENOENT|EEXIST|ENOTDIR)/,
    (path) => `${path} can't be made: it must be in a folder in which this user may write.`,
  ],
  [/^SQLITE_READONLY/, (path) => `${path} can only be read: this user must be allowed to write to it.`],
  [/^SQLITE_NOTADB/, (path) => `${path} is no SQLite database.`],
  [/^SQLITE_CORRUPT/, (path) => `${path} is damaged; a backup can be restored in its place.`],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, (path) => `There is no room left for ${path}.`],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, (path) => `${path} is held by another process.`],
  [/already exists$/, () => FOREIGN],
]

/** Why a database can't be used, in a sentence for whoever set `DATABASE_URL`. What nobody foresaw is given back as it is. */
export function explained(error: unknown, databaseUrl: string) {
  if (error instanceof UnusableDatabase) return error
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const sentences = isPostgres(databaseUrl) ? ON_POSTGRES : ON_SQLITE
  const [, sentence] = sentences.find(([pattern]) => pattern.test(`${code} ${message}`.trim())) ?? []
  return sentence ? new UnusableDatabase(sentence(databaseUrl), { cause: error }) : error
}
