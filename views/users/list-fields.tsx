import type { UserQuery } from '#src/users/list.ts'

/** Which list somebody acts from: of whom, in what order, which page. A refusal shows it again. */
export function ListFields({ filter }: { filter: UserQuery }) {
  return (
    <>
      {Object.entries(filter).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}
