const quality = 0.86

/** A picture as JPEG of at most `side` pixels a side, without what the camera noted; null where nothing can be drawn. */
export async function scaledJpeg(picture: ImageBitmap, side: number): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const paint = canvas.getContext('2d')
  if (!paint) return null
  // JPEG knows no transparency: it would be black.
  paint.fillStyle = '#fff'
  paint.fillRect(0, 0, width, height)
  paint.imageSmoothingQuality = 'high'
  paint.drawImage(picture, 0, 0, width, height)
  return canvas.convertToBlob({ type: 'image/jpeg', quality })
}
