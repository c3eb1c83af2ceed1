export { type DemoCustomer, type DemoMeans, demoCustomers } from './people'
