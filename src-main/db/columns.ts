import type { Generated } from 'kysely'

/** A column as the schema test compares it with `PRAGMA table_info`, carrying its TypeScript type. */
export type Column<T> = { type: StoredType; nullable: boolean; row: T }
type StoredType = 'INTEGER' | 'TEXT' | 'REAL' | 'BLOB'

const column = <T>(type: StoredType, nullable: boolean): Column<T> => ({
  type,
  nullable,
  row: undefined as T,
})

export const id = () => column<Generated<number>>('INTEGER', true)
export const int = <T extends number = number>() => column<T>('INTEGER', false)
export const intOrNull = <T extends number = number>() => column<T | null>('INTEGER', true)
/** An integer whose default the table supplies. */
export const intWithDefault = <T extends number = number>() => column<Generated<T>>('INTEGER', false)
export const text = <T extends string = string>() => column<T>('TEXT', false)
export const textOrNull = <T extends string = string>() => column<T | null>('TEXT', true)
/** A text whose default the table supplies. */
export const textWithDefault = <T extends string = string>() => column<Generated<T>>('TEXT', false)
export const real = () => column<number>('REAL', false)
export const realOrNull = () => column<number | null>('REAL', true)
export const blob = () => column<Uint8Array>('BLOB', false)

export type RowOf<T extends Record<string, Column<unknown>>> = { [K in keyof T]: T[K]['row'] }
