import type { Thing } from '@shared/features/things/thing'
import type { ComponentType } from 'react'

/** What other features hang on a thing, below what is known of it (files); nothing where there is none. */
export const thingParts: readonly ComponentType<{ thing: Thing }>[] = []
