import * as v from 'valibot'
import { email, line, password, requiredLine } from '#src/http/forms.ts'

export const FirstAdministratorForm = {
  name: requiredLine,
  email,
  password,
}

/** While somebody types the password; what the other fields hold by then counts against it. */
export const JudgedForm = {
  name: v.optional(line, ''),
  email: v.optional(line, ''),
  password,
}
