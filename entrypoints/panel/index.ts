import { h, render } from 'preact'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type MountPanel, panelKey } from '../../components/models/panel.ts'
import { panelModel, updateModel } from '../../components/models/panel-model.ts'
import { mountHost } from './host.ts'
import { PanelApp, panelStyles } from './PanelApp.tsx'

/** Brought into a page by the background the first time something must be shown; leaves its one function for the guard. */
export default defineUnlistedScript(() => {
  const mount: MountPanel = (state, actions, host) => {
    const model = panelModel(state)
    const mounted = mountHost(
      host,
      (root) => {
        const place = document.createElement('div')
        place.className = 'stage'
        root.append(place)
        render(h(PanelApp, { model, actions, now: Date.now }), place)
        return () => render(null, place)
      },
      panelStyles,
      () => model.pause.value?.shownAt,
    )
    return { ...mounted, update: (next) => updateModel(model, next) }
  }
  ;(globalThis as { [panelKey]?: MountPanel })[panelKey] = mount
})
