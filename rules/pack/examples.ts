import type { Example } from '../engine/pack.ts'
import type { Draft, Span } from '../engine/types.ts'

/** An example made into a draft, and the spans its `[[…]]` mark. */
export function draftOf(example: Example): { draft: Draft; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  let open = -1
  for (const piece of example.text.split(/(\[\[|\]\])/)) {
    if (piece === '[[') open = text.length
    else if (piece === ']]') spans.push([open, text.length])
    else text += piece
  }
  const account = example.account ?? 'school'
  const { answering } = example
  return {
    spans,
    draft: {
      text,
      site: example.site ?? 'x',
      surface: example.surface ?? (answering === undefined ? 'post' : 'reply'),
      audience: example.audience ?? 'public',
      account: {
        kind: account === 'associated' ? 'personal' : account,
        associated: account === 'associated',
        disclaims: example.disclaims ?? false,
      },
      answers:
        answering === undefined
          ? null
          : {
              relation: answering.relation,
              text: answering.text ?? '',
              ...(answering.name === undefined ? {} : { name: answering.name }),
            },
      media: (example.media ?? []).map((kind) => ({ kind })),
    },
  }
}
