export { personalData } from './personal-data'
