import { create } from 'zustand'

export type Message = {
  id: number
  tone: 'done' | 'work' | 'error'
  title?: string
  text: string
  /** The one thing that can be done about it. */
  action?: { label: string; onClick: () => void }
  /** It goes by itself after so many milliseconds; left out: it stays until it is closed. */
  lastsMs?: number
}

/** As many that go by themselves stand at the same time: they take room from the page. */
const shownPassing = 2

export const useMessages = create<{ messages: readonly Message[] }>()(() => ({ messages: [] }))
let lastId = 0

/** Shows a message; one that says the same already is shown anew. */
export function showMessage(message: Omit<Message, 'id'>): number {
  const id = ++lastId
  useMessages.setState(({ messages }) => {
    const others = messages.filter(({ title, text }) => title !== message.title || text !== message.text)
    const all = [...others, { ...message, id }]
    const passing = all.filter(({ lastsMs }) => lastsMs !== undefined).slice(-shownPassing)
    return { messages: all.filter((one) => one.lastsMs === undefined || passing.includes(one)) }
  })
  return id
}

export function changeMessage(id: number, text: string): void {
  useMessages.setState(({ messages }) => ({
    messages: messages.map((one) => (one.id === id ? { ...one, text } : one)),
  }))
}

export function hideMessage(id: number): void {
  useMessages.setState(({ messages }) => ({ messages: messages.filter((one) => one.id !== id) }))
}

let strip: HTMLElement | null = null

/** The strip registers itself, so that shortcuts can lead into it. */
export function setMessageStrip(element: HTMLElement | null): void {
  strip = element
}

/** Puts the focus on what can be done about the newest message. */
export function focusMessages(): void {
  const buttons = strip?.querySelectorAll('button') ?? []
  const actions = [...buttons].filter((button) => button.dataset.action !== undefined)
  ;(actions.at(-1) ?? [...buttons].at(-1))?.focus()
}

/** Whether somebody is just reading or reaching for a message. */
export function messagesInHand(): boolean {
  return strip !== null && (strip.matches(':hover') || strip.contains(document.activeElement))
}
