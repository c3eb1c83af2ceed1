export { NoteLine } from './NoteLine'
export { Timeline } from './Timeline'
export type { Whom } from './WhomChoice'
