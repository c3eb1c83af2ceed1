export { cardChanges } from './store'
