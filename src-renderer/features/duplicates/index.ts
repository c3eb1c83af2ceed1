export { DuplicatesPage } from './DuplicatesPage'
export { LikelyCards } from './LikelyCards'
