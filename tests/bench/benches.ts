import type { Bench } from './bench'
import { bulkTag } from './bulk-tag'
import { busyBulk } from './busy-bulk'
import { busyCall } from './busy-call'
import { campaignCheck } from './campaign-check'
import { cardOpen } from './card-open'
import { commit } from './commit'
import { documentGrowth } from './document-growth'
import { busyScan, duplicatesScan } from './duplicates-scan'
import { exportMemory, exportXlsx } from './export-xlsx'
import { fieldsFilter } from './fields-filter'
import { importCsv } from './import-csv'
import { importMemory } from './import-memory'
import { importVCard, importVCardMemory } from './import-vcard'
import { labelsPdf } from './labels-pdf'
import { lettersDocxEach, lettersDocxOne } from './letters-docx'
import { lettersMemory } from './letters-memory'
import { lettersPdf, lettersPdfChromium } from './letters-pdf'
import { listScroll } from './list-scroll'
import { searchCounter } from './search-counter'
import { searchPrefix } from './search-prefix'
import { searchTypo } from './search-typo'
import { selectionCount, selectionPeriods } from './selection-count'
import { stageFilter } from './stage-filter'
import { startWindow } from './start-window'
import { todayPage } from './today'

/** All measurements in the order of the table; a new one is a file of its own and a line here. */
export const benches: Bench[] = [
  searchPrefix,
  searchCounter,
  searchTypo,
  cardOpen,
  fieldsFilter,
  stageFilter,
  selectionCount,
  selectionPeriods,
  campaignCheck,
  todayPage,
  commit,
  listScroll,
  lettersPdf,
  lettersPdfChromium,
  lettersMemory,
  labelsPdf,
  lettersDocxOne,
  lettersDocxEach,
  documentGrowth,
  importCsv,
  importMemory,
  importVCard,
  importVCardMemory,
  exportXlsx,
  exportMemory,
  bulkTag,
  duplicatesScan,
  busyBulk,
  busyScan,
  busyCall,
  startWindow,
]
