export { BestReferrers } from './BestReferrers'
export { CardRelations } from './CardRelations'
export { RelationsSection } from './RelationsSection'
export { useRelationCount } from './use-relations'
