export { WordPage } from './WordPage'
