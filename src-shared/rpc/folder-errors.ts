import { z } from 'zod'

/** What a folder that the user chose may turn out to be. */
export const folderErrors = {
  /** It is gone (stick pulled?), may not be written to, or holds data of the program already. */
  FOLDER_UNUSABLE: {
    data: z.object({
      folder: z.string(),
      reason: z.enum(['missing', 'readOnly', 'unreadable', 'occupied']),
    }),
  },
}
