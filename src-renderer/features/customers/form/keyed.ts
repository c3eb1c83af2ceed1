/** A row of the form; `key` tells rows apart. */
export type Keyed<T> = T & { key: number }

let lastKey = 0
/** A row of the form with a key of its own. */
export const keyed = <T>(value: T): Keyed<T> => ({ ...value, key: ++lastKey })

/** What is typed in a row, without its key and without blanks around it. */
export function withoutKey<T extends object>({ key, ...rest }: Keyed<T>) {
  return trimmed(rest)
}

/** Texts without blanks around them. */
export function trimmed<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, typeof part === 'string' ? part.trim() : part]),
  ) as T
}
