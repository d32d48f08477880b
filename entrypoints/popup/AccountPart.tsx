import type { PageState } from '../../components/messages.ts'
import type { PopupActions } from '../../components/models/popup.ts'
import { AccountBadge } from '../../components/ui/AccountBadge.tsx'
import { AccountQuestion } from '../../components/ui/AccountQuestion.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { doingWords } from '../../components/ui/words.ts'
import { popupWords, readingWords } from './words.ts'

export interface AccountPartProps {
  page: PageState
  asks: boolean
  actions: PopupActions
}

/** Who is posting, how that is known, and a way to say which. */
export function AccountPart({ page, asks, actions }: AccountPartProps) {
  const kind = page.account?.kind ?? 'unknown'
  const handle = page.account?.handle ?? (page.reading.state === 'confirmed' ? page.reading.handle : '')
  const doing = page.surface && page.audience ? ` ${doingWords(page.audience, page.surface)}.` : ''
  return (
    <section class="account popup-account">
      <div class="popup-account-row">
        <AccountBadge kind={kind} />
        {handle && <b dir="auto">{handle}</b>}
      </div>
      <div class="popup-account-row">
        <p class="popup-reading">
          {readingWords(page.reading, kind)}
          {doing}
        </p>
        {!(asks && kind === 'unknown') && (
          <Button kind="quiet" expanded={asks} onClick={actions.changeAccount}>
            {asks ? popupWords.keep : kind === 'unknown' ? popupWords.sayWhich : popupWords.change}
          </Button>
        )}
      </div>
      {asks && <AccountQuestion id="popup-question" onSay={(said) => void actions.sayAccount(said)} />}
    </section>
  )
}
