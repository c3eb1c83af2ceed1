/** What a child said before it was killed; a last line that is not whole was not said. */
export type Heard = {
  /** Request id → customer. */
  asked: Map<string, number>
  /** Request id → purchase. */
  booked: Map<string, number>
  /** Name of a table → its rows and the last that was heard of it. */
  tables: Map<string, { size: number; state: 'importing' | 'imported' | 'undoing' | 'undone' }>
}

export function hear(output: string): Heard {
  const heard: Heard = { asked: new Map(), booked: new Map(), tables: new Map() }
  for (const line of output.split('\n').slice(0, -1)) {
    const [word, name = '', number] = line.split(' ')
    if (word === 'booking') heard.asked.set(name, Number(number))
    else if (word === 'booked') heard.booked.set(name, Number(number))
    else if (word === 'importing') heard.tables.set(name, { size: Number(number), state: 'importing' })
    else if (word === 'imported' || word === 'undoing' || word === 'undone') {
      const table = heard.tables.get(name)
      if (table) table.state = word
    }
  }
  return heard
}
