/** Largest document, in bytes: 25 MB as people count them, and a little more than what mail providers let through. */
export const maximumDocumentBytes = 25 * 1024 * 1024
/** Largest stored photo: pixels a side, and bytes. */
export const photoSide = 512
export const maximumPhotoBytes = 1024 * 1024
/** More pixels than this are not decoded: a picture of 30,000 × 30,000 would take gigabytes of memory. */
export const maximumPixels = 100_000_000

const pictures = ['image/jpeg', 'image/png', 'image/gif', 'image/webp']

/** How a document can be looked at inside the program; null: not at all. */
export function previewOf(mediaType: string): 'pdf' | 'picture' | 'text' | null {
  if (mediaType === 'application/pdf') return 'pdf'
  if (pictures.includes(mediaType)) return 'picture'
  return mediaType === 'text/plain' ? 'text' : null
}

/**
 * The ending under which a copy is opened in the system's own program, null where it never is. Only what cannot run
 * anything: office files may bring macros or fetch templates, pages and drawings (HTML, SVG) scripts. These are saved
 * instead; as a download they carry the system's mark of foreign origin.
 */
export function openedAs(mediaType: string): string | null {
  return endings[mediaType] ?? null
}

const endings: Record<string, string> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/tiff': '.tif',
  'image/heic': '.heic',
  'text/plain': '.txt',
}

/** Under which type a file leaves the core: nothing that a browser would run. */
export function servedAs(mediaType: string): string {
  return mediaType in endings ? mediaType : 'application/octet-stream'
}

/**
 * Programs and scripts by the end of their name: those that Windows, macOS and Linux run on a double click, and files
 * that make another program fetch or start something (connections, searches, add-ins, old web archives).
 */
const programs = new Set(
  (
    'appimage app apk applescript appref-ms appx bat chm cmd com command cpl csh deb desktop dll dmg exe ' +
    'fileloc gadget hta img inf ins inetloc iqy iso jar jnlp js jse ksh library-ms lnk mht mhtml mjs mpkg ' +
    'msc msi msix msp mst one oqy pif pkg ps1 psm1 py pyw rb rdp reg rpm rqy run scf scpt scr sct search-ms ' +
    'searchconnector-ms settingcontent-ms sh shb shs slk sys terminal theme url vb vbe vbs vhd vhdx website ' +
    'workflow ws wsc wsf wsh xbap xla xlam xll zsh'
  ).split(' '),
)

/** Whether a file would run something by its name: `Rechnung.pdf.exe`. */
export function isProgramName(name: string): boolean {
  const ending = /\.([a-z0-9-]+)[\s.]*$/i.exec(name)?.[1]
  return ending !== undefined && programs.has(ending.toLowerCase())
}
