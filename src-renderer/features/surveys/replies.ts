import { boxesOf, type Question, type Replies } from '@shared/features/surveys/survey'

/** The box that a key ticks: 1 to 9, and 0 for the tenth; null where there is none such. */
export function boxOfKey(question: Question, key: string): number | null {
  if (!/^\d$/.test(key)) return null
  const box = key === '0' ? 10 : Number(key)
  return box <= boxesOf(question) ? box : null
}

/** The replies once a box was ticked, or unticked where it was; only `many` keeps the others. */
export function ticked(replies: Replies, { id, kind }: Question, box: number): Replies {
  const before = replies[id]
  const boxes = Array.isArray(before) ? before : []
  const others = boxes.filter((each) => each !== box)
  const now = boxes.includes(box) ? others : kind === 'many' ? [...boxes, box].sort((a, b) => a - b) : [box]
  return withReply(replies, id, now)
}

/** The replies once something was written. */
export function written(replies: Replies, { id }: Question, text: string): Replies {
  return withReply(replies, id, text)
}

function withReply(replies: Replies, id: string, reply: Replies[string] & {}): Replies {
  const { [id]: _, ...others } = replies
  return reply.length === 0 ? others : { ...others, [id]: reply }
}
