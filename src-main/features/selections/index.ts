export { selectionCondition } from './store'
