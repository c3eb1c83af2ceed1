import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const Place = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  maximized: z.boolean(),
})
export type Place = z.infer<typeof Place>

type Area = { x: number; y: number; width: number; height: number }

export const smallest = { width: 900, height: 600 }
const usual = { width: 1280, height: 860 }
/** So much of the window must lie on a screen that it can be taken hold of; pixels. */
const handle = 100

/** Where the window stood last, if that can still be seen; else the usual size in the middle of the screen. */
export function readPlace(file: string, screens: Area[]): Partial<Place> & { width: number; height: number } {
  const place = readPlaceFile(file)
  if (!place) return usual
  const size = {
    width: Math.max(place.width, smallest.width),
    height: Math.max(place.height, smallest.height),
    maximized: place.maximized,
  }
  const seen = screens.some((screen) => overlaps({ ...place, ...size }, screen))
  return seen ? { ...size, x: place.x, y: place.y } : { ...usual, maximized: place.maximized }
}

export function writePlace(file: string, place: Place): void {
  writeFileSync(file, JSON.stringify(place), { mode: 0o600 })
}

function readPlaceFile(file: string): Place | undefined {
  try {
    return Place.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Missing at the first start, or unreadable: then the window stands where it usually does.
    return undefined
  }
}

function overlaps(place: Area, screen: Area): boolean {
  const across = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x)
  // The title bar is what one takes hold of.
  const titleShown = place.y >= screen.y && place.y <= screen.y + screen.height - handle
  return across >= handle && titleShown
}
