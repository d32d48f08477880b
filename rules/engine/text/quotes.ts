/** Ranges of a sentence that stand between quotation marks, in UTF-16 offsets, marks left out. */
export function quoted(sentence: string): [number, number][] {
  const ranges: [number, number][] = []
  let open = -1
  let mark = ''
  for (let at = 0; at < sentence.length; at += 1) {
    const here = sentence.charAt(at)
    if (!/["“”'‘’]/.test(here)) continue
    const single = /['‘’]/.test(here)
    const before = sentence.charAt(at - 1)
    const after = sentence.charAt(at + 1)
    const opens = (before === '' || /[\s([{:,-]/.test(before)) && /\S/.test(after)
    if (open < 0) {
      if (opens) {
        open = at + 1
        mark = single ? "'" : '"'
      }
      continue
    }
    if ((mark === "'") !== single) continue
    // An apostrophe inside a word closes nothing.
    if (single && /\w/.test(before) && /\w/.test(after)) continue
    ranges.push([open, at])
    open = -1
  }
  return ranges
}
