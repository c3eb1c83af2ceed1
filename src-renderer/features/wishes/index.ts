export { CardWishes } from './CardWishes'
export { useWishCount } from './use-wish-count'
export { WishesFact } from './WishesFact'
export { WishesPage } from './WishesPage'
