import { email, password, requiredLine } from '#src/http/forms.ts'

export const FirstAdministratorForm = {
  name: requiredLine,
  email,
  password,
}
