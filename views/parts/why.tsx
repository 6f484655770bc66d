import { usePage } from '#views/page.ts'

/** Our own reasons in the reader's language; those of mail servers and providers in their own words. */
export function useWhy() {
  const whys: Record<string, string> = usePage().t.whys
  return (why: string) => whys[why] ?? why
}

export function Why({ children }: { children: string }) {
  return <bdi>{useWhy()(children)}</bdi>
}
