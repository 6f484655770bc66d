/** To a question: over the page where there is a script, on a page of its own otherwise. */
export function AskLink({ to, text, danger }: { to: string; text: string; danger?: boolean }) {
  return (
    <a class={danger ? 'danger' : undefined} href={to} hx-get={to} hx-target="#dialog" hx-swap="innerHTML">
      {text}
    </a>
  )
}
