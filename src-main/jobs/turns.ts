/** Does work on the thing with that number once all that was asked for before it on the same thing has ended. */
export type InTurn<K = number> = <T>(key: K, work: () => Promise<T>) => Promise<T>

/** Lets work on the same thing be done one after the other, in the order in which it was asked for. */
export function createTurns<K>(): InTurn<K> {
  const last = new Map<K, Promise<void>>()

  return function inTurn(key, work) {
    const mine = (last.get(key) ?? Promise.resolve()).then(work)
    const ended = mine.then(
      () => {},
      () => {},
    )
    last.set(key, ended)
    void ended.then(() => {
      if (last.get(key) === ended) last.delete(key)
    })
    return mine
  }
}
