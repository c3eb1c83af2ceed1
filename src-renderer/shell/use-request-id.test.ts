// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useRequestId } from './use-request-id'

it('keeps the id of a booking until it has succeeded, so that sending it again books once', () => {
  const { result } = renderHook(() => useRequestId())
  const first = result.current.idFor({ cents: 8640 })
  expect(result.current.idFor({ cents: 8640 })).toBe(first)
  result.current.succeeded()
  expect(result.current.idFor({ cents: 8640 })).not.toBe(first)
})

it('gives another booking another id', () => {
  const { result } = renderHook(() => useRequestId())
  const first = result.current.idFor({ cents: 8640 })
  expect(result.current.idFor({ cents: 8650 })).not.toBe(first)
})
