export { Ledger } from './Ledger'
export { RedeemButton } from './RedeemButton'
