export { OccasionsPanel } from './OccasionsPanel'
