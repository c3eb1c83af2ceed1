import { civilToday, formatDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { cardChanges as texts } from '@shared/texts/de/card-changes'
import type { StoredRow, TableName } from './schema'

/** Tables whose rows other rows name; how each of them is called is known to `names-store.ts` of card-changes. */
export type NamedTable =
  | 'customer'
  | 'staff'
  | 'entry_kind'
  | 'thing_kind'
  | 'thing'
  | 'relation_kind'
  | 'mailing'
  | 'campaign'
  | 'raffle_prize'
  | 'staff_note'

/** The name of a row of another table; empty where it is gone. */
export type NameOf = (table: NamedTable, id: number | null) => string

/** A row as it stands in the change log. */
export type LoggedRow = Record<string, string | number | null>

/** How the value of a column is told: as it stands, or by one of the ways below. */
export type ColumnWords<V = string | number | null> = {
  label: string
  /** The value in words; left out: as it stands. */
  says?: (value: NonNullable<V>, nameOf: NameOf) => string
  /** Told also where the row is added or deleted: what its name does not say. */
  always?: boolean
  /** Not for the eyes of a customer at the counter. */
  discreet?: boolean
}

/** What every row has, and no person wants to read of. */
type Unsaid = 'id' | 'customer_id' | 'at' | 'actor'

/**
 * How a feature tells, on the card, what was changed in a table of its own. A column that says nothing to a person
 * is `null`; a new one that is forgotten here does not compile.
 */
export type RowWords<T extends TableName> = {
  /** What a row is: „Wunsch“. */
  what: string
  /** What this one is called: „Mantel, blau, 42“. */
  name: (row: StoredRow<T>, nameOf: NameOf) => string
  columns: {
    [C in Exclude<keyof StoredRow<T>, Unsaid>]: ColumnWords<StoredRow<T>[C]> | null
  }
  /** The tables that `name` and `says` ask for, by the columns that lead there. */
  names?: { [C in keyof StoredRow<T>]?: NamedTable }
}

/** Ways to tell a value. */
export const says = {
  date: (value: string) => formatDate(value),
  /** A moment that something happened: its day. */
  day: (value: string) => formatDate(civilToday(Date.parse(value))),
  money: (cents: number) => formatEuro(cents),
  /** Whether it happened, of a moment. */
  happened: () => texts.yes,
  yesNo: (value: number) => (value === 1 ? texts.yes : texts.no),
  words:
    <K extends string>(words: Record<K, string>) =>
    (value: K) =>
      words[value] ?? value,
  named: (table: NamedTable) => (id: number, nameOf: NameOf) => nameOf(table, id),
}

/** Parts of a name, those that are there, one behind the other. */
export function joined(...parts: (string | number | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(', ')
}
