export { BestReferrers } from './BestReferrers'
export { CardRelations } from './CardRelations'
export { RelationsFact } from './RelationsFact'
export { useRelationCount } from './use-relations'
