export { CardWishes } from './CardWishes'
export { WishesPage } from './WishesPage'
