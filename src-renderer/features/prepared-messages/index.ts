export { MessagesPart } from './MessagesPart'
