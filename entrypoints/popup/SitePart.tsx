import { Switch } from '../../components/ui/Switch.tsx'
import { siteWords } from './words.ts'

/** This site's own switch. */
export function SitePart({
  site,
  on,
  onSwitch,
}: {
  site: string
  on: boolean
  onSwitch: (on: boolean) => void
}) {
  return (
    <section class="part">
      <Switch label={siteWords.check(site)} on={on} onSwitch={onSwitch} />
    </section>
  )
}
