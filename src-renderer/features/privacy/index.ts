export { EraseButton } from './EraseButton'
