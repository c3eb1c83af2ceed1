export { OperationsPage } from './OperationsPage'
export { StoppedWork, useStoppedWork } from './StoppedWork'
export { UndoOutcome } from './UndoOutcome'
