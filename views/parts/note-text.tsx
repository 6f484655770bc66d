/** What a person wrote, line by line, in its own direction. */
export function NoteText({ children }: { children: string }) {
  return (
    <div class="letter">
      <blockquote dir="auto">
        {children.split('\n').map((line, place) => (
          <>
            {place > 0 && <br />}
            {line}
          </>
        ))}
      </blockquote>
    </div>
  )
}
