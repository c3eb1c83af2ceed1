import type { TableName } from './schema'

/**
 * Where personal data lies. Every table is claimed by exactly one feature: `path` is an SQL condition that
 * selects the rows of one person (`:customerId`), used for access (Art. 15) and erasure (Art. 17); a table
 * without personal data says why.
 */
export type PersonalDataClaim = { table: TableName } & ({ path: string } | { none: string })
