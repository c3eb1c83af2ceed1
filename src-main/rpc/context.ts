/** What every call brings along, set by the host, never by the caller's input. */
export type CallContext = {
  /** Initials of who is at work. */
  actor: string
  /** In a window the people switch themselves: who is at work by the program comes before `actor`. */
  switched?: boolean
  /** The visit (window, tab, terminal run) that file and folder handles are bound to. */
  visit: string
}
