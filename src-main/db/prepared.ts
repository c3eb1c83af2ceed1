import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { ReadDatabase } from './open'
import type { Schema } from './schema'

type Value = string | number | null

/** Stands in a query for a value that comes with each call. */
class Slot {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) })

/**
 * A query of the counter's busiest ways, built and compiled once: that costs more than SQLite needs to answer
 * it. `build` hands the values on as they are (`at.id`), as it sees only their places.
 *
 * @example const accountOf = prepared((db: ReadDatabase, at: { holder: number }) =>
 *   db.selectFrom('account').select('id').where('holder_id', '=', at.holder))
 * const [account] = await accountOf(db, { holder: 7 })
 */
export function prepared<D extends ReadDatabase, P extends Record<string, Value>, O>(
  build: (db: D, at: P) => Compilable<O>,
): (db: D, values: P) => Promise<O[]> {
  let compiled: CompiledQuery<O> | undefined
  return async (db, values) => {
    compiled ??= build(db, slots as P).compile()
    const parameters = compiled.parameters.map((one) => (one instanceof Slot ? values[one.name] : one))
    // Every database is a Kysely; what `build` may do with it is in the type that the caller has to bring.
    const { rows } = await (db as unknown as Kysely<Schema>).executeQuery<O>({ ...compiled, parameters })
    return rows
  }
}
