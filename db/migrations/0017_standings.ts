import { type Kysely, sql } from 'kysely'
import { onPostgres } from '#db/engine.ts'
import type { Database } from '#db/schema.ts'

/**
 * How many users of each role there are by what their own row says, so that no page has to count them. The database keeps it, whoever
 * changes a user, and however.
 */
export async function up(db: Kysely<unknown>) {
  const postgres = onPostgres(db as Kysely<Database>)
  await (postgres ? addOnPostgres(db) : addOnSqlite(db))
  await run(db, `insert into standings (role, standing, people) ${counted('users', 'count(*)')}`)
  await countOnlyInOrganizations(db)
}

/** What is left to count in pages are the people of single organizations. */
async function countOnlyInOrganizations(db: Kysely<unknown>) {
  await db.schema.dropIndex('users_standing').execute()
  await db.schema
    .createIndex('users_standing')
    .on('users')
    .columns(['organization_id', 'role', 'password_set_at', 'deactivated_at', 'invitation_id'])
    .where(sql.ref('organization_id'), 'is not', null)
    .execute()
}

async function addOnSqlite(db: Kysely<unknown>) {
  const more = (row: string) => `
    insert into standings (role, standing, people) values (${row}.role, ${standingOf(row)}, 1)
    on conflict (role, standing) do update set people = people + 1;`
  const less = (row: string) => `
    update standings set people = people - 1 where role = ${row}.role and standing = ${standingOf(row)};`
  await run(
    db,
    'create table standings (role text not null, standing text not null, people integer not null, primary key (role, standing)) without rowid',
    `create trigger users_begin after insert on users begin ${more('new')} end`,
    `create trigger users_change after update of role, deactivated_at, password_set_at, invitation_id on users
     when old.role <> new.role or ${standingOf('old')} <> ${standingOf('new')}
     begin ${less('old')} ${more('new')} end`,
    `create trigger users_end after delete on users begin ${less('old')} end`,
  )
}

/**
 * Each statement adds a line of its own for what it changed, and lines add up: one line that everybody changes would make all sendings
 * wait for each other. `db/standings.ts` adds them up now and then.
 */
async function addOnPostgres(db: Kysely<unknown>) {
  const add = (lines: string) => `insert into standings (role, standing, people) ${lines};`
  const changed = `
    select role, standing, sum(people) from (
      ${counted('after_it', 'count(*)')} union all ${counted('before_it', '-count(*)')}
    ) as changes group by role, standing having sum(people) <> 0`
  const trigger = (on: string, tables: string) =>
    `create trigger users_${on} after ${on} on users referencing ${tables} for each statement execute function add_standings()`
  await run(
    db,
    'create table standings (id bigint generated always as identity primary key, role text not null, standing text not null, people bigint not null)',
    `create function add_standings() returns trigger language plpgsql as $$ begin
       if tg_op = 'INSERT' then ${add(counted('after_it', 'count(*)'))}
       elsif tg_op = 'DELETE' then ${add(counted('before_it', '-count(*)'))}
       else ${add(changed)} end if;
       return null;
     end $$`,
    trigger('insert', 'new table as after_it'),
    trigger('update', 'old table as before_it new table as after_it'),
    trigger('delete', 'old table as before_it'),
  )
}

function counted(users: string, how: string) {
  return `select role, ${standingOf(users)} as standing, ${how} as people from ${users} group by 1, 2`
}

function standingOf(row: string) {
  return `case when ${row}.deactivated_at is not null then 'deactivated' when ${row}.password_set_at is not null then 'active'
    when ${row}.invitation_id is null then 'none' else 'invited' end`
}

async function run(db: Kysely<unknown>, ...statements: string[]) {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
