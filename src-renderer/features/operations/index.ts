export { OperationsPage } from './OperationsPage'
