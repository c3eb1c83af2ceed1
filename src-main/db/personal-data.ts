import type { TableName } from './schema'

/**
 * Where personal data lies. Every table is claimed by exactly one feature: `path` is an SQL condition that
 * selects the rows of one person (`:customerId`), used for access (Art. 15 GDPR) and erasure (Art. 17); a
 * table without personal data says why (`none`).
 *
 * Erasure deletes the rows of the path, except: `onlyWhere` narrows them to those that are the person's
 * alone; `blank` names columns that are emptied instead, because the row speaks of others as well.
 */
export type PersonalDataClaim = { table: TableName } & (
  | { path: string; onlyWhere?: string; blank?: never }
  | { path: string; blank: string[]; onlyWhere?: never }
  | { none: string }
)
