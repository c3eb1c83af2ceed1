export { RafflePart } from './RafflePart'
