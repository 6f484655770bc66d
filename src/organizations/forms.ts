import { locale, requiredLine } from '#src/http/forms.ts'

export const OrganizationForm = { name: requiredLine, locale }
