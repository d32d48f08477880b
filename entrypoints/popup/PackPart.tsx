import type { PackView } from '../../components/models/popup.ts'
import { popupWords, reviewWords, versionWords } from './words.ts'

/** Whose rules these are, how old, and where to read on. */
export function PackPart({ view }: { view: PackView }) {
  return (
    <section class="part">
      <h2>{popupWords.policy}</h2>
      {view.kind === 'asking' && <p>{popupWords.askingPack}</p>}
      {view.kind === 'error' && (
        <p role="alert">
          {popupWords.packError} {view.why}
        </p>
      )}
      {view.kind === 'pack' && (
        <>
          <p>
            <b>{view.pack.school}</b>, {view.pack.policyTitle}
          </p>
          <p class="clause">
            {versionWords(view.pack)}{' '}
            <span class={view.pack.reviewOverdue ? 'overdue' : ''}>{reviewWords(view.pack)}</span>
          </p>
          {view.pack.links.length > 0 && (
            <ul class="links">
              {view.pack.links.map(({ label, url }) => (
                <li key={url}>
                  <a href={url} target="_blank" rel="noreferrer">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}
