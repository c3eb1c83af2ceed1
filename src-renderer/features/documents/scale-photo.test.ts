import { expect, test } from 'vitest'
import { pngBytes } from '../../../tests/support/documents'
import { scalePhoto } from './scale-photo'

const kept = /Auf der Karte ändert sich nichts\. Bitte /

test.each([
  ['riesig.png', pngBytes(30_000, 30_000, [0, 0, 0], true), /30\.000 × 30\.000 Bildpunkten zu groß/],
  ['schwer.jpg', Buffer.alloc(50 * 1024 * 1024), /mit 52 MB zu groß; möglich sind bis 25 MB/],
  ['Logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', /Zeichnung \(SVG\).* als PNG/],
  ['Logo.jpg', '<?xml version="1.0"?><svg onload="alert(1)"/>', /Zeichnung \(SVG\)/],
  ['Seite.jpg', '<!doctype html><html><img src="a.jpg"></html>', /Webseite.*„Bild speichern unter“/],
  ['Brief.pdf', '%PDF-1.7', /kein Foto, das sich lesen lässt.*JPEG, PNG oder WebP/],
  ['leer.jpg', '', /Datei ist leer/],
])('%s as a photo: says what happened, what was kept and what to do', async (name, bytes, said) => {
  const refusal = scalePhoto(new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
  await expect(refusal).rejects.toThrow(said)
  await expect(refusal).rejects.toThrow(kept)
})
