import { isPostgres } from '#db/connect.ts'
import { backUp } from '#src/backups/back-up.ts'
import { readPlace } from '#src/config.ts'

/** `npm run backup -- FILE`, also while the product runs. */
await run(process.argv[2]).catch((error) => {
  console.error(error.message)
  process.exit(1)
})

async function run(file: string | undefined) {
  if (!file) throw new Error('Say where to: npm run backup -- FILE')
  const { databaseUrl, keyFile } = readPlace(process.env)
  if (isPostgres(databaseUrl))
    throw new Error('The database is PostgreSQL: use pg_dump, which also works while the product runs.')
  await backUp({ from: databaseUrl, to: file })
  console.log(`${databaseUrl} was copied to ${file}.`)
  console.log(
    `Back up ${keyFile ? `${keyFile}, which holds the key,` : 'SECRET_KEY'} too, but in another place: with both, anybody can make working links; without it, mailbox passwords and mails on their way are lost.`,
  )
}
