export { OpenedPanel } from './OpenedPanel'
export { useNoteOpened } from './use-opened'
