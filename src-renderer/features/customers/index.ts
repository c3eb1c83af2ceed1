export { CustomersPage } from './CustomersPage'
export { selectionOfQuery } from './list/list-conditions'
export { LostReasons, type Why } from './state/LostReasons'
