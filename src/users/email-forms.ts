import { email, password } from '#src/http/forms.ts'

export const ChangeEmailForm = {
  email,
  current_password: password,
}
