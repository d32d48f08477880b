/**
 * Check digits and formats of UK identifiers. Sources: UPN, GovTalk Data Standards Catalogue v2.0; NHS number, the
 * published modulus-11 rule; NI number, HMRC manual NIM39110; postcode, Cabinet Office BS7666 PostCodeType.
 * Each takes text without spaces, any case, and says whether it can be a real one.
 */

const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

export function isUpn(text: string): boolean {
  const upn = text.toUpperCase()
  if (!/^[A-Z]\d{11}[\dA-Z]$/.test(upn)) return false
  let sum = 0
  for (let at = 1; at < 13; at += 1) {
    const value = /\d/.test(upn.charAt(at)) ? Number(upn.charAt(at)) : upnLetters.indexOf(upn.charAt(at))
    if (value < 0) return false
    sum += value * (at + 1)
  }
  return upnLetters.charAt(sum % 23) === upn.charAt(0)
}

export function isNhsNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false
  let sum = 0
  for (let at = 0; at < 9; at += 1) sum += Number(text.charAt(at)) * (10 - at)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(text.charAt(9))
}

export function isNiNumber(text: string): boolean {
  const ni = text.toUpperCase()
  // QQ is not issued, but it is how people write an example, and an example in a real message is worth a look.
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])\d{6}[A-D]$/.test(ni)
}

export function isPostcode(text: string): boolean {
  return /^(?:GIR0AA|[A-PR-UWYZ](?:\d[\dA-HJKSTUW]?|[A-HK-Y]\d[\dABEHMNPRVWXY]?)\d[ABD-HJLNP-UW-Z]{2})$/.test(
    text.toUpperCase(),
  )
}

/** A UK telephone number by its digits: nine or ten after the 0 or +44. Premium and special lines count too. */
export function isPhone(text: string): boolean {
  const digits = text
    .replace(/^\+44\s*(?:\(0\))?/, '0')
    .replace(/^0044/, '0')
    .replace(/\D/g, '')
  return /^0[1235789]\d{8,9}$/.test(digits)
}
