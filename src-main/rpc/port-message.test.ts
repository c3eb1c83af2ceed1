import { expect, test } from 'vitest'
import { isCallMessage, maximumCallLength } from './port-message'

const call = (payload: object, more: object = {}) => JSON.stringify({ i: '1', ...more, p: payload })

test.each([
  ['a call', call({ u: '/customers/get', b: { json: { id: 1 } } })],
  ['a call without input', call({ u: '/settings/get', b: {} })],
  ['a call that goes on after an event', call({ u: '/changes/subscribe', h: { 'last-event-id': '7' } })],
  ['the end of a call', JSON.stringify({ i: '1', t: 4 })],
])('%s is taken', (_, message) => {
  expect(isCallMessage(message)).toBe(true)
})

test.each([
  ['bytes', new Uint8Array([1, 2, 3])],
  ['an object', { i: '1', p: { u: '/x' } }],
  ['no JSON', '{'],
  ['nothing', null],
  ['no address', call({ b: {} })],
  ['an address of somewhere else', call({ u: 'https://boese.example/' })],
  ['another method', call({ u: '/customers/get', m: 'GET' })],
  ['a form', call({ u: '/customers/get', h: { 'Content-Type': 'multipart/form-data' }, b: 'x' })],
  ['a stream of input', JSON.stringify({ i: '1', t: 3, p: { e: 'message', d: {} } })],
  ['a number for an id', JSON.stringify({ i: 1, t: 4 })],
  ['too much', call({ u: '/customers/get', b: 'x'.repeat(maximumCallLength) })],
])('%s is refused', (_, message) => {
  expect(isCallMessage(message)).toBe(false)
})
