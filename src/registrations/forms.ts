import { email, requiredLine } from '#src/http/forms.ts'

export const RegistrationForm = { name: requiredLine, email }
