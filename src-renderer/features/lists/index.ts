export { ListsPage } from './ListsPage'
