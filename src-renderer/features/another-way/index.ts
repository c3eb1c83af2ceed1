export { AnotherWayPage } from './AnotherWayPage'
export { WorthLine } from './WorthLine'
