import { backup } from './de/backup'
import { errors } from './de/errors'
import { help } from './de/help'
import { host } from './de/host'
import { operations } from './de/operations'
import { postcodes } from './de/postcodes'
import { progress } from './de/progress'
import { settings } from './de/settings'
import { setup } from './de/setup'
import { shell } from './de/shell'
import { shortcuts } from './de/shortcuts'
import { ui } from './de/ui'

/**
 * The catalogue: every word that a user reads, one plain object a feature in `de/<feature>.ts`, merged here.
 * A text with something in it is a function of its values; where a count decides the form it says so with
 * `plural`. A second language is a second object of the same type (`const en: Texts = …`), chosen in
 * `texts()`; no library is needed for that, and a missing or misnamed text is a compile error.
 *
 *     const t = texts().shell          // in React: useTexts().shell
 *     t.newCustomer                    // „Neuer Kunde“
 *     t.customerCount(1482)            // „1.482 Kunden“
 */
const de = {
  backup,
  errors,
  help,
  host,
  operations,
  postcodes,
  progress,
  settings,
  setup,
  shell,
  shortcuts,
  ui,
}
export type Texts = typeof de

/** The texts in the language of the program. */
export function texts(): Texts {
  return de
}
