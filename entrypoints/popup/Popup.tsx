import type { PopupActions, PopupModel } from '../../components/models/popup.ts'
import { Button } from '../../components/ui/Button.tsx'
import { ChalkMark } from '../../components/ui/ChalkMark.tsx'
import { words } from '../../components/ui/words.ts'
import { AccountPart } from './AccountPart.tsx'
import { DraftPart } from './DraftPart.tsx'
import { PackPart } from './PackPart.tsx'
import { SitePart } from './SitePart.tsx'
import { popupWords, siteWords } from './words.ts'

/** The policy checklist for this tab. */
export function Popup({ model }: { model: PopupModel }) {
  const tab = model.tab.value
  const trouble = model.trouble.value
  const pack = model.pack.value
  return (
    <div class="chalkline popup">
      <header class="popup-head">
        <ChalkMark />
        <h1>{words.product}</h1>
        <StateBadge model={model} />
      </header>
      <main>
        {trouble && (
          <p class="popup-say trouble" role="alert">
            {popupWords.notDone} {trouble}
          </p>
        )}
        {(tab.kind === 'draft' || tab.kind === 'idle' || tab.kind === 'out-of-scope') && (
          <AccountPart page={tab.page} asks={model.asksAccount.value} actions={model.actions} />
        )}
        <div aria-live="polite">
          {tab.kind === 'asking' && <p class="popup-say">{popupWords.asking}</p>}
          {tab.kind === 'elsewhere' && <p class="popup-say">{popupWords.elsewhere}</p>}
          {tab.kind === 'elsewhere' && tab.offer && <CoverOffer {...tab.offer} actions={model.actions} />}
          {tab.kind === 'silent' && <p class="popup-say">{popupWords.silent}</p>}
          {tab.kind === 'error' && (
            <p class="popup-say">
              {popupWords.error} {tab.why}
            </p>
          )}
          {tab.kind === 'off' && <p class="popup-say">{siteWords.off(tab.page.site.name)}</p>}
          {tab.kind === 'idle' && <p class="popup-say">{siteWords.idle(tab.page.site.name)}</p>}
          {tab.kind === 'failed' && <p class="popup-say">{siteWords.failed(tab.page.site.name)}</p>}
          {tab.kind === 'not-checking' && (
            <p class="popup-say">{siteWords.notChecking(tab.page.site.name)}</p>
          )}
          {tab.kind === 'out-of-scope' && <p class="popup-say">{popupWords.outOfScope}</p>}
        </div>
        {tab.kind === 'draft' && tab.page.assessment && (
          <DraftPart
            assessment={tab.page.assessment}
            clauses={pack.kind === 'pack' ? pack.pack.clauses : []}
            openGroup={model.openGroup.value}
            onToggle={model.actions.toggleGroup}
          />
        )}
        {'page' in tab && (
          <SitePart
            site={tab.page.site.name}
            on={tab.kind !== 'off'}
            onSwitch={(on) => void model.actions.switchSite(on)}
          />
        )}
        <PackPart view={pack} />
      </main>
    </div>
  )
}

/** A page that no adapter names can be checked too: the person asks for it, the browser confirms. */
function CoverOffer({ host, pattern, actions }: { host: string; pattern: string; actions: PopupActions }) {
  return (
    <div class="popup-say">
      <Button kind="main" onClick={() => void actions.coverSite(pattern)}>
        {siteWords.check(host)}
      </Button>
    </div>
  )
}

/** On, off or not checking, and where. */
function StateBadge({ model }: { model: PopupModel }) {
  const tab = model.tab.value
  if (tab.kind === 'asking') return null
  const site = 'page' in tab ? tab.page.site.name : ''
  const on = tab.kind === 'draft' || tab.kind === 'idle' || tab.kind === 'out-of-scope'
  const state = on ? popupWords.on : tab.kind === 'off' ? popupWords.off : popupWords.notChecking
  return (
    <span class={`state state-${on ? 'on' : 'off'}`}>
      {site && tab.kind !== 'failed' ? `${state} for ${site}` : state}
    </span>
  )
}
