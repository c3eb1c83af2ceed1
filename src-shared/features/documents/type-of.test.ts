import { describe, expect, test } from 'vitest'
import { isProgramName, openedAs, previewOf, servedAs } from './rules'
import { typeOf } from './type-of'

const text = (words: string) => new TextEncoder().encode(words)
const hex = (bytes: string) => Uint8Array.from(Buffer.from(bytes, 'hex'))

describe('the type is told by the content', () => {
  test.each([
    [text('%PDF-1.7'), 'Bild.png', 'application/pdf'],
    [hex('89504e470d0a1a0a0000'), 'Brief.pdf', 'image/png'],
    [hex('ffd8ffe0'), 'x', 'image/jpeg'],
    [hex('52494646000000005745425056503820'), 'x', 'image/webp'],
    [hex('00000018667479706865696300000000'), 'x', 'image/heic'],
    [
      hex('504b0304'),
      'Brief.DOCX',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [hex('504b0304'), 'Makros.docm', 'application/zip'],
    [text('MZ und mehr'), 'Bild.png', 'application/x-program'],
    [text('  <SVG width="1">'), 'Bild.png', 'image/svg+xml'],
    [text('<?xml version="1.0"?><!-- x --><svg xmlns="…">'), 'x', 'image/svg+xml'],
    [text('\ufeff<!DOCTYPE html><p>'), 'x.txt', 'text/html'],
    [text('Hallo <script>alert(1)</script>'), 'x.txt', 'text/html'],
    [text('<?xml version="1.0"?><rechnung/>'), 'x', 'application/xml'],
    [text('From: a@b.de\r\nSubject: x\r\n\r\nText'), 'x', 'message/rfc822'],
    [text('From: a@b.de\r\nSubject: x\r\n\r\n<html><script>'), 'x.html', 'message/rfc822'],
    [text('Subject: nur das eine\n\nText'), 'x.eml', 'text/plain'],
    [text('Guten Tag, öäü'), 'x', 'text/plain'],
    [hex('c4d6dc0d0a'), 'Windows-1252', 'text/plain'],
    [hex('48616c6c6f00'), 'x.txt', 'application/octet-stream'],
    [hex(''), 'x', 'text/plain'],
  ])('%#', (bytes, name, type) => {
    expect(typeOf(bytes, name)).toBe(type)
  })
})

test('only what cannot run is shown, opened or served under its type', () => {
  for (const type of ['text/html', 'image/svg+xml', 'application/xml', 'application/zip', 'message/rfc822']) {
    expect([type, previewOf(type), openedAs(type), servedAs(type)]).toEqual([
      type,
      null,
      null,
      'application/octet-stream',
    ])
  }
  expect([previewOf('image/png'), openedAs('image/png'), servedAs('image/png')]).toEqual([
    'picture',
    '.png',
    'image/png',
  ])
})

test('what Outlook drags out is told by its end from other old office files', () => {
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  expect(typeOf(ole, 'Ihre Anfrage.MSG')).toBe('application/vnd.ms-outlook')
  expect(typeOf(ole, 'Liste.xls')).toBe('application/x-ole-storage')
})

test('programs by their name', () => {
  for (const name of [
    'a.exe',
    'a.pdf.EXE',
    'a.scr ',
    'a.lnk.',
    'a.ps1',
    'setup.msi',
    'a.jar',
    'a.settingcontent-ms',
    'a.xll',
    'a.rdp',
  ])
    expect([name, isProgramName(name)]).toEqual([name, true])
  for (const name of ['exe', 'a.exe.pdf', 'Brief an com', 'a.docx', 'a.eml'])
    expect([name, isProgramName(name)]).toEqual([name, false])
})
