import { variant } from '../kit/variant.ts'

const en = {
  prompt: "What's on your mind?",
  warning: 'Content warning (optional)',
  addWarning: 'Add content warning',
  addPoll: 'Add a poll',
  option: 'Option',
  attach: 'Add images, a video or an audio file',
  post: 'Post',
  reply: 'Reply',
  favourite: 'Favourite',
  visibility: 'Change post privacy',
  public: 'Public',
  unlisted: 'Quiet public',
  private: 'Followers',
  direct: 'Private mention',
  practice: 'Practice copy — nothing is posted',
}

const de: typeof en = {
  prompt: 'Was gibt’s Neues?',
  warning: 'Inhaltswarnung (optional)',
  addWarning: 'Inhaltswarnung hinzufügen',
  addPoll: 'Umfrage erstellen',
  option: 'Auswahl',
  attach: 'Bild, Video oder Audio hinzufügen',
  post: 'Veröffentlichen',
  reply: 'Antworten',
  favourite: 'Favorisieren',
  visibility: 'Sichtbarkeit anpassen',
  public: 'Öffentlich',
  unlisted: 'Öffentlich (still)',
  private: 'Follower',
  direct: 'Private Erwähnung',
  practice: 'Übungskopie – es wird nichts veröffentlicht',
}

export const words = variant.lang === 'de' ? de : en
