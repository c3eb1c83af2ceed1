export { CardGifts } from './CardGifts'
export { useGiftCount } from './use-gift-count'
