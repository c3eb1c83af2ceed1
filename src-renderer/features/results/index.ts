export { ComparePage } from './ComparePage'
export { ResultPart } from './ResultPart'
export { SourcesPage } from './sources/SourcesPage'
