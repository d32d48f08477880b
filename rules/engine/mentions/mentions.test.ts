import { describe, expect, it } from 'vitest'
import { isNhsNumber, isNiNumber, isPhone, isPostcode, isUpn } from './checks.ts'
import { identifiers } from './identifiers.ts'

describe('checks', () => {
  it('know valid identifiers and refuse a wrong check digit', () => {
    expect(isUpn('B801200005001')).toBe(true)
    expect(isUpn('C801200005001')).toBe(false)
    expect(isNhsNumber('9434765870')).toBe(true)
    expect(isNhsNumber('9434765871')).toBe(false)
    expect(isNiNumber('AB123456C')).toBe(true)
    expect(isNiNumber('BG123456C')).toBe(false)
  })

  it('know postcodes and telephone numbers', () => {
    for (const postcode of ['M11AE', 'SW1A1AA', 'GIR0AA', 'DN551PT']) expect(isPostcode(postcode)).toBe(true)
    expect(isPostcode('QQ11AA')).toBe(false)
    for (const phone of ['07700 900123', '+44 (0)20 7946 0000', '(016977) 12345'])
      expect(isPhone(phone)).toBe(true)
    expect(isPhone('12345 67890')).toBe(false)
  })
})

describe('identifiers', () => {
  const seen = (text: string): string[] =>
    identifiers(text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)

  it('finds them where they stand', () => {
    expect(seen('Come to 14 Bramble Lane, NG1 4QZ or ring 07700 900123')).toEqual([
      'address: 14 Bramble Lane',
      'postcode: NG1 4QZ',
      'phone: 07700 900123',
    ])
  })

  it('asks for a word beside a number that anything could be', () => {
    expect(seen('We raised 9434765870 pennies')).toEqual([])
    expect(seen('NHS number 943 476 5870')).toEqual(['nhs-number: 943 476 5870'])
  })

  it('leaves times, prices and scores alone', () => {
    expect(seen('Doors 18:30, £4.50, we won 7-0, 3 days a week, call 2 of 10')).toEqual([])
  })
})
