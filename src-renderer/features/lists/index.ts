export { ListsPage } from './ListsPage'
export { selectionFrom } from './selection-from'
