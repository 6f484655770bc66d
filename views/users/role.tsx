import type { Role } from '#db/schema.ts'
import { usePage } from '#views/page.ts'
import { Select } from '#views/parts/field.tsx'

export function RoleSelect({
  value = 'user',
  roles,
}: {
  value?: string | undefined
  roles: readonly Role[]
}) {
  const { t } = usePage()
  return (
    <Select
      name="role"
      label={t.words.role}
      value={value}
      options={roles.map((role) => [role, t.roles[role]] as const)}
      hint={<RoleHints roles={roles} />}
    />
  )
}

function RoleHints({ roles }: { roles: readonly Role[] }) {
  const { t } = usePage()
  return (
    <>
      {roles.map((role, i) => (
        <>
          {i > 0 && <br />}
          {t.roles[role]}: {t.roles.hints[role]}
        </>
      ))}
    </>
  )
}
