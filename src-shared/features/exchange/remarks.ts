import type { Cell } from './row'

export type ProblemCode =
  | 'birthday'
  | 'birthYearGuessed'
  | 'customerSince'
  | 'customerSinceFirstDay'
  | 'postcodeRepaired'
  | 'country'
  | 'phone'
  | 'email'
  | 'emailDoubtful'
  | 'adUnclear'
  | 'nameFromEmail'
  | 'tooLong'
  | 'unread'
  | 'opening'
  | 'fieldUnfit'
  | 'stranger'

/** Something about a row that a person should see; its text stands in `texts/de/exchange.ts` under its code. */
export type Problem = { code: ProblemCode; header: string; value: string }

const lineLength = 200
/** What a single blank is to stand for. */
const uneven = /\s\s|[^\S ]/

/** Collects what is to be said about a row: what has no place but the note, and what is doubtful. */
export class Remarks {
  readonly problems: Problem[] = []
  private readonly notes: string[] = []

  /** Adds a text to the note as it is. */
  note(text: string): void {
    this.notes.push(text)
  }

  /** Adds a value to the note under its header. */
  keep({ header, value }: Cell): void {
    this.notes.push(`${header}: ${value}`)
  }

  complain(code: ProblemCode, { header, value }: Cell): void {
    this.problems.push({ code, header, value })
  }

  /** A value as one line that fits a card's field; one that does not fit goes to the note, and is empty here. */
  line(cell: Cell, limit = lineLength): string {
    const value = (uneven.test(cell.value) ? cell.value.replace(/\s+/g, ' ') : cell.value).trim()
    if (value.length <= limit) return value
    this.keep(cell)
    this.complain('tooLong', cell)
    return ''
  }

  /** All notes, one below the other; more, maybe, than a card holds. */
  text(): string {
    return this.notes.join('\n')
  }
}
