export { FoldButton } from './FoldButton'
export { FoldedText } from './FoldedText'
export { useUnfolded } from './use-unfolded'
