import { type ImageRefusal, imageLimits } from '@shared/features/letters/images'
import { count, fileSize } from '../numbers'
import type { ErrorText } from './error-text'

const kept = 'Der Brief ist unverändert.'

/** Why a picture does not come into a letter. */
export const imageRefused: Record<ImageRefusal, (name: string) => ErrorText> = {
  empty: (name) => ({
    title: `In „${name}“ steht nichts.`,
    text: `${kept} Bitte wählen Sie ein anderes Bild.`,
  }),
  notAPicture: (name) => ({
    title: `„${name}“ kann nicht in einem Brief stehen.`,
    text: `${kept} Möglich sind Bilder als JPEG oder PNG. Speichern Sie es in einem Bildprogramm so, und wählen Sie es noch einmal.`,
  }),
  tooLarge: (name) => ({
    title: `„${name}“ ist zu groß.`,
    text: `${kept} Bis ${fileSize(imageLimits.bytes)} sind möglich.`,
  }),
  pixels: (name) => ({
    title: `„${name}“ hat zu viele Bildpunkte.`,
    text: `${kept} Bis ${count(imageLimits.side)} Bildpunkte je Seite sind möglich.`,
  }),
  damaged: (name) => ({
    title: `„${name}“ ist beschädigt.`,
    text: `${kept} Bitte öffnen Sie das Bild in einem Bildprogramm, speichern Sie es neu, und wählen Sie es noch einmal.`,
  }),
}
