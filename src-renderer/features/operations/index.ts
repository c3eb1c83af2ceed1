export { OperationsPage } from './OperationsPage'
export { UndoOutcome } from './UndoOutcome'
