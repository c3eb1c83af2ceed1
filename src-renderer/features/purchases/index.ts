export { BookPurchase } from './BookPurchase'
