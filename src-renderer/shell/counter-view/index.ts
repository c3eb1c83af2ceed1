export { useHidden } from './counter-view'
export { Discreet } from './Discreet'
export { DiscreetField } from './DiscreetField'
