import * as v from 'valibot'

const Refusal = v.object({ name: v.string(), message: v.string() })

type ResendRefusal = v.InferOutput<typeof Refusal>

/** Why Resend refused a request; nothing when somebody else answered in its place. */
export function parseRefusal(answer: unknown): ResendRefusal | undefined {
  const { success, output } = v.safeParse(Refusal, answer)
  return success ? output : undefined
}

/** The address that all mails of a mailbox come from, or its domain, is refused: then so is each of them, whoever it is for. */
export function isAboutSender(message: string) {
  return /`from` field|domain is not verified/i.test(message)
}

/** The address that a mail goes to is refused. */
export function isAboutRecipient(message: string) {
  return /`to` field/i.test(message)
}

/** A key that is not taken is called a bad request as often as anything else: 400, 401 or 403, `validation_error` or `invalid_api_key`. */
export function isAboutKey({ name, message }: ResendRefusal) {
  return name.endsWith('_api_key') || /^(the|this|your)? ?api key\b/i.test(message)
}
