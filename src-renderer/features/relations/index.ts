export { CardRelations } from './CardRelations'
export { ReferrersPage } from './ReferrersPage'
export { RelationsFact } from './RelationsFact'
export { useRelationCount } from './use-relations'
