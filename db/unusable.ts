/** Why a database can't be used: a sentence for whoever set `DATABASE_URL`. */
export class UnusableDatabase extends Error {}
