export { NoteLine } from './NoteLine'
export { Timeline } from './Timeline'
