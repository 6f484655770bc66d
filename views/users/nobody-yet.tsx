import { isStaff, usePage } from '#views/page.ts'
import { EmptyArt, Icon } from '#views/parts/icon.tsx'

/** Nobody but the one who is looking. */
export function NobodyYet() {
  const { t, user } = usePage()
  return (
    <div class="sheet empty">
      <EmptyArt />
      <h2>{t.users.firstRun.title}</h2>
      <p>{t.users.firstRun.text}</p>
      <div class="actions">
        <a class="button primary large" href="/users/new">
          <Icon name="plus" /> {isStaff(user) ? t.users.add : t.users.addPeople}
        </a>
      </div>
    </div>
  )
}
