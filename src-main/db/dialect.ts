import type Database from 'better-sqlite3'
import {
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely'
import { keepStatements } from './statement-cache'

/**
 * SQLite, with errors that arrive as they are: a full disk, a failing one or an interrupt takes a transaction back by
 * itself, and a second `rollback` would fail and hide what had happened (sqlite.org/lang_transaction.html, 3.0.1).
 */
export class ShopDialect extends SqliteDialect {
  readonly #driver: Driver

  constructor(database: Database.Database) {
    const config = { database: keepStatements(database) }
    super(config)
    this.#driver = new RollbackOnce(config, database)
  }

  override createDriver(): Driver {
    return this.#driver
  }
}

class RollbackOnce extends SqliteDriver {
  readonly #database: Database.Database

  constructor(config: SqliteDialectConfig, database: Database.Database) {
    super(config)
    this.#database = database
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}
