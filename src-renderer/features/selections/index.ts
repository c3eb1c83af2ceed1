export { ExcludedNotice } from './ExcludedNotice'
export { PurposeChoice } from './PurposeChoice'
export { SelectionPicker } from './SelectionPicker'
export { selectionWords } from './selection-words'
