export { Discreet } from './Discreet'
