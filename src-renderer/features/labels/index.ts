export { LabelsPage } from './LabelsPage'
