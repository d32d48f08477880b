import { defineBackground } from 'wxt/utils/define-background'
import { browser, type Runtime } from '../../components/browser.ts'
import { answer, answers } from './answers.ts'
import { fixedHosts, registerGrantedSites } from './granted-sites.ts'
import { openRules } from './packs.ts'
import { openStore } from './store.ts'
import { coverOpenTabs, followTabs, refreshTabs } from './tabs.ts'

export default defineBackground(() => {
  const refresh = () => void refreshTabs()
  const handlers = answers(openRules(refresh), openStore(), refresh)

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(handlers, message, sender),
  )
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== 'guard') return
    port.onMessage.addListener((message) => {
      const { id, ...sent } = message as { id: number }
      void answer(handlers, sent, port.sender ?? {}).then((reply) => {
        try {
          port.postMessage({ id, reply })
        } catch {
          // The page went away while its question was being answered.
        }
      })
    })
  })
  const coverGranted = async () => coverOpenTabs(await registerGrantedSites())
  browser.runtime.onInstalled.addListener(() => {
    void coverOpenTabs(fixedHosts())
    void coverGranted()
  })
  browser.runtime.onStartup.addListener(() => void registerGrantedSites())
  browser.permissions.onAdded.addListener(() => void coverGranted())
  browser.permissions.onRemoved.addListener(() => void registerGrantedSites().then(refresh))
  followTabs()
})
