export { CardWishes } from './CardWishes'
export { useWishCount } from './use-wish-count'
export { WishesPage } from './WishesPage'
