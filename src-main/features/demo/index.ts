export { type DemoCustomer, demoCustomers } from './people'
