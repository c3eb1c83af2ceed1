import type { Bench } from './bench'
import { cardOpen } from './card-open'
import { commit } from './commit'
import { listScroll } from './list-scroll'
import { searchPrefix } from './search-prefix'
import { todayPage } from './today'

/**
 * All measurements in the order of the table; a new one is a file of its own and a line here: those of one call
 * on the large shop first, then those of long work (letters, import), of calls meanwhile and of the start.
 */
export const benches: Bench[] = [searchPrefix, cardOpen, todayPage, commit, listScroll]
