const UNIQUE = ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']

/** Whether a statement failed because somebody else has the value already: a unique index kept its promise. */
export function isTaken(error: unknown) {
  return error instanceof Error && 'code' in error && UNIQUE.includes(String(error.code))
}
