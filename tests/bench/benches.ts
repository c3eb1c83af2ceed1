import type { Bench } from './bench'
import { cardOpen } from './card-open'
import { commit } from './commit'
import { listScroll } from './list-scroll'
import { searchPrefix } from './search-prefix'
import { todayPage } from './today'

/** All measurements in the order of the table; a new one is a file of its own and a line here. */
export const benches: Bench[] = [searchPrefix, cardOpen, todayPage, commit, listScroll]
