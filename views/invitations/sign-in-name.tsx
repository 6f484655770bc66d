import { usePage } from '#views/page.ts'

/**
 * Shown as text, because a long address must wrap. The field has no name: it is not sent, but password managers keep it
 * together with the password.
 */
export function SignInName({ email }: { email: string }) {
  return (
    <div class="field">
      <label for="email">{usePage().t.passwords.signInAs}</label>
      <p class="fixed" aria-hidden="true">
        <bdi>{email}</bdi>
      </p>
      <input
        type="email"
        id="email"
        class="visually-hidden"
        value={email}
        autocomplete="username"
        readonly
        tabindex={-1}
      />
    </div>
  )
}
