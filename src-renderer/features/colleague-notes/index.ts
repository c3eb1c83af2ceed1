export { CardNotes } from './CardNotes'
export { NoteButton } from './NoteButton'
export { NotesPanel } from './NotesPanel'
