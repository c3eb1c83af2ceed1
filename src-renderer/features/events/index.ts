export { GuestsPart } from './GuestsPart'
