import { workAlone } from '#db/alone.ts'

/** Another process of the product, as far as its database is concerned: it says so, and stays until it is killed. */
await workAlone(process.argv[2] ?? '', { patienceMs: 0 })
process.stdout.write('holding\n')
setInterval(() => {}, 60_000)
