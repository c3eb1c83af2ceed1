import type { Bench } from './bench'
import { bulkTag } from './bulk-tag'
import { busyCall } from './busy-call'
import { cardOpen } from './card-open'
import { commit } from './commit'
import { fieldsFilter } from './fields-filter'
import { importCsv } from './import-csv'
import { importMemory } from './import-memory'
import { lettersMemory } from './letters-memory'
import { lettersPdf } from './letters-pdf'
import { listScroll } from './list-scroll'
import { searchPrefix } from './search-prefix'
import { startWindow } from './start-window'
import { todayPage } from './today'

/** All measurements in the order of the table; a new one is a file of its own and a line here. */
export const benches: Bench[] = [
  searchPrefix,
  cardOpen,
  fieldsFilter,
  todayPage,
  commit,
  listScroll,
  lettersPdf,
  lettersMemory,
  importCsv,
  importMemory,
  bulkTag,
  busyCall,
  startWindow,
]
