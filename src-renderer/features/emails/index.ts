export { EmailPart } from './EmailPart'
