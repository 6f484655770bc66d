/** `npm run bench -- NAME [words]`: ratios within one run, printed and never asserted. */
const BENCHES: Record<string, () => Promise<{ bench(words: string[]): Promise<void> }>> = {
  delivery: () => import('./delivery.ts'),
  mails: () => import('./mails.ts'),
}

const [name = '', ...words] = process.argv.slice(2)
const load = BENCHES[name]
if (!load) {
  console.error(`There is: ${Object.keys(BENCHES).join(', ')}`)
  process.exit(1)
}
await (await load()).bench(words)
process.exit(0)
