export { OpeningFact } from './OpeningFact'
export { useOpeningCount } from './use-opening-count'
