export { ExportPage } from './export/ExportPage'
export { ImportPage } from './ImportPage'
