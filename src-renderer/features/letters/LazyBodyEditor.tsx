import { lazy } from 'react'

/** A chunk of its own: only who writes to many needs it. */
export const LazyBodyEditor = lazy(() => import('./editor/BodyEditor'))
