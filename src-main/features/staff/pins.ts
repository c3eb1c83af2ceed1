import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import { describeFault } from '../../rpc/faults'
import type { SettingsService } from '../settings'
import { type Attempt, createGuessBrake } from './guess-brake'
import { fitsHash } from './pin-hash'
import { pinHashes } from './store'

export type Pins = ReturnType<typeof createPins>

/** Under which name the program remembers the guesses that failed. */
const guessesKey = 'pinGuesses'

/** Looks whether PINs are right; each wrong one makes the next try wait longer, also after a new start. */
export function createPins(core: Core, settings: SettingsService) {
  const brake = createGuessBrake(core.clock, {
    recall: () => settings.recall(guessesKey),
    async note(failures) {
      try {
        await settings.note(guessesKey, failures)
      } catch (error) {
        // The brake holds as long as the program runs.
        core.log(`failed guesses are not remembered: ${describeFault(error)}`)
      }
    },
  })

  /** Ends with PIN_WRONG or PIN_WAIT unless it is this person's, or the person has none. */
  async function require(staffId: number, pin: string | undefined): Promise<void> {
    const own = (await pinHashes(core.read())).find(({ id }) => id === staffId)
    if (!own) return
    refuse(
      await brake.attempt(`staff ${staffId}`, async () =>
        pin !== undefined && (await fitsHash(pin, own.hash)) ? staffId : undefined,
      ),
    )
  }

  /** Whose PIN it is, looked for at `first` first; null where nobody has one. PIN_WRONG, PIN_WAIT. */
  async function owner(pin: string | undefined, first: number | null): Promise<number | null> {
    const hashes = await pinHashes(core.read())
    if (hashes.length === 0) return null
    hashes.sort((a, b) => Number(b.id === first) - Number(a.id === first))
    return refuse(
      await brake.attempt('any', async () => {
        for (const { id, hash } of hashes) if (pin !== undefined && (await fitsHash(pin, hash))) return id
        return undefined
      }),
    )
  }

  const anybodyHasOne = async () => (await pinHashes(core.read())).length > 0

  return { require, owner, anybodyHasOne }
}

function refuse<T>(attempt: Attempt<T>): T {
  if (attempt.outcome === 'right') return attempt.found
  const { waitSeconds } = attempt
  return fail(attempt.outcome === 'wrong' ? 'PIN_WRONG' : 'PIN_WAIT', { waitSeconds })
}
