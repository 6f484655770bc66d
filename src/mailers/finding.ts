/** What trying a mailbox out can bring to light. The reader's words for each are among the messages. */
type Good =
  | 'reached'
  | 'signed_in'
  | 'not_signed_in'
  | 'domain_verified'
  | 'key_taken'
  | 'accepted'
  | 'captured'
export type Bad =
  | 'no_such_name'
  | 'refused'
  | 'no_answer'
  | 'not_understood'
  | 'turned_away'
  | 'encryption'
  | 'certificate'
  | 'credentials'
  | 'api_key'
  | 'domain_unknown'
  | 'domain_unverified'
  | 'unavailable'
  | 'too_many'
  | 'not_allowed'
  | 'mail'
  | 'recipient'
  | 'later'
  | 'unknown'
  | 'unreadable'

/** What was found, and the server's own words where it said any. */
export type Finding = { ok: true; found: Good; said: null } | { ok: false; found: Bad; said: string | null }

export function good(found: Good): Finding {
  return { ok: true, found, said: null }
}

export function bad(found: Bad, said: string | null = null): Finding {
  return { ok: false, found, said }
}
