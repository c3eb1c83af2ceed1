export { BulkPage } from './BulkPage'
