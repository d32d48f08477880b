/**
 * Letters of other scripts that are read as Latin ones. NFKD already turns full-width, mathematical, circled and
 * accented letters into plain ones; these are what it leaves. Source: the shapes themselves (Unicode confusables
 * lists the same pairs); only letters that a reader takes for the Latin one are here.
 */
const pairs: Record<string, string> = {
  a: 'а α ɑ ᴀ',
  b: 'Ь ʙ в β',
  c: 'с ϲ ᴄ',
  d: 'ԁ ᴅ đ',
  e: 'е є ε ᴇ ё',
  f: 'ғ ƒ ꜰ',
  g: 'ɡ ɢ',
  h: 'һ н ʜ ħ',
  i: 'і ı ι ɪ ї',
  j: 'ј ᴊ',
  k: 'к κ ᴋ',
  l: 'ӏ ʟ ł',
  m: 'м ᴍ',
  n: 'п ո ɴ η',
  o: 'о ο օ ᴏ ø',
  p: 'р ρ ᴘ',
  q: 'ԛ',
  r: 'г ʀ',
  s: 'ѕ ꜱ ʂ',
  t: 'т τ ᴛ',
  u: 'υ ս ᴜ ц',
  v: 'ѵ ν ᴠ',
  w: 'ԝ ω ᴡ',
  x: 'х χ',
  y: 'у γ ʏ',
  z: 'ᴢ ʐ',
}

const table = new Map<string, string>()
for (const [latin, others] of Object.entries(pairs))
  for (const other of others.split(' ')) table.set(other, latin)

const punctuation: Record<string, string> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '…',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** The plain form of one lower-case character: a Latin letter for a look-alike, straight quotes for curly ones. */
export const plain = (character: string): string =>
  table.get(character) ?? punctuation[character] ?? character
