export { NoteLine } from './NoteLine'
export { callNote, useNoteCall } from './note-call'
export { Timeline } from './Timeline'
export type { Whom } from './WhomChoice'
