/** To a question: over the page where there is a script, on a page of its own otherwise. */
export function AskLink({ to, text, style }: { to: string; text: string; style?: string }) {
  return (
    <a class={style} href={to} hx-get={to} hx-target="#dialog" hx-swap="innerHTML">
      {text}
    </a>
  )
}
