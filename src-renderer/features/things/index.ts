export { CardThings } from './CardThings'
export { useThingCount } from './use-thing-count'
