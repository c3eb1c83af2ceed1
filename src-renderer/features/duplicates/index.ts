export { DuplicatesPage } from './DuplicatesPage'
export { LikelyCards } from './LikelyCards'
export { MergePage } from './MergePage'
