import { z } from 'zod'

/** A file that the host holds for this visit: 128 random bits as base64url. Never a path. */
export const FileHandle = z.string().regex(/^f_[A-Za-z0-9_-]{22}$/)
export type FileHandle = z.infer<typeof FileHandle>

/** A folder that the user picked in the host's own picker. */
export const FolderHandle = z.string().regex(/^d_[A-Za-z0-9_-]{22}$/)
export type FolderHandle = z.infer<typeof FolderHandle>

/** A file that the program produced, ready to be fetched at `/files/<handle>`. */
export const ProducedFile = z.object({
  handle: FileHandle,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
})
export type ProducedFile = z.infer<typeof ProducedFile>

/** Largest file that may be brought in, in bytes. */
export const maximumUploadBytes = 250 * 1024 * 1024
