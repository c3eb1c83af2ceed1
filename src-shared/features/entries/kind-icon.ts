import { z } from 'zod'

/** The signs that a shop can give to its kinds of entries and things. */
export const KindIcon = z.enum([
  'note',
  'palette',
  'scissors',
  'waves',
  'allergy',
  'warning',
  'eye',
  'glasses',
  'ear',
  'ruler',
  'shirt',
  'shoe',
  'needle',
  'tool',
  'bike',
  'machine',
  'printer',
  'coffee',
  'wine',
  'cheese',
  'book',
  'gift',
  'heart',
])
export type KindIcon = z.infer<typeof KindIcon>

/** The sign that is stored with a kind; one that this program does not know is shown as a sheet. */
export function kindIcon(stored: string): KindIcon {
  return KindIcon.catch('note').parse(stored)
}
